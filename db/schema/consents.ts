import { sql } from "drizzle-orm";
import { boolean, check, index, pgPolicy, pgTable, uuid } from "drizzle-orm/pg-core";
import { CONSENT_KINDS } from "#app/status-holders/consent.ts";
import { actorRole, actorSubject, appRole, id, instant, oneOf, word } from "./columns.ts";
import { dossierIsSeen, statusHolders } from "./status-holders.ts";

/** What a person said yes or no to, and when. Rows are only added (a migration leaves the site no other right): the latest of a kind holds. */
export const consents = pgTable("consents", {
  id: id(),
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  kind: word(CONSENT_KINDS).notNull(),
  given: boolean().notNull(),
  saidAt: instant().notNull(),
}, (t) => [
  check("consents_words", oneOf(t.kind, CONSENT_KINDS)),
  index().on(t.holderId, t.kind, t.id),
  pgPolicy("consents_of_seen_dossiers", { for: "select", to: appRole, using: dossierIsSeen(t.holderId) }),
  // Nobody says yes for another.
  pgPolicy("consents_are_one_s_own", { for: "insert", to: appRole, withCheck: sql`${actorRole} = 'system' or (${actorRole} = 'status-holder' and ${t.holderId} = ${actorSubject})` }),
]);
