import { sql } from "drizzle-orm";
import { check, index, pgPolicy, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { FEWEST_DAYS, MOST_DAYS } from "#app/contact/rhythm.ts";
import { accounts } from "./accounts.ts";
import { actorRole, appRole, id, instant } from "./columns.ts";
import { dossierIsSeen, statusHolders } from "./status-holders.ts";

/** The rhythm of contact that was agreed with a person; the latest row is in force, those before it are the history. */
export const contactRhythms = pgTable("contact_rhythms", {
  id: id(),
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  /** Days from one contact to the next; null: what the phase says. */
  days: smallint(),
  reason: text().notNull(),
  setBy: uuid().notNull().references(() => accounts.id),
  setAt: instant().notNull(),
}, (t) => [
  check("contact_rhythms_days", sql`${t.days} between ${sql.raw(String(FEWEST_DAYS))} and ${sql.raw(String(MOST_DAYS))}`),
  index().on(t.holderId, t.setAt),
  index().on(t.setBy),
  pgPolicy("contact_rhythms_of_own_caseload", { to: appRole, using: sql`${actorRole} in ('system', 'consultant') and ${dossierIsSeen(t.holderId)}` }),
]);
