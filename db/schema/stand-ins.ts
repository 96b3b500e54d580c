import { sql } from "drizzle-orm";
import { check, date, index, pgPolicy, pgTable, uuid } from "drizzle-orm/pg-core";
import { MOST_WEEKS } from "#app/contact/stand-in-form.ts";
import { accounts } from "./accounts.ts";
import { actorId, actorMunicipality, actorRole, appRole, id, instant } from "./columns.ts";
import { municipalities } from "./municipalities.ts";

/**
 * Who sees a consultant's dossiers for a while: a colleague of the same municipality, from one day till another, both counted.
 * The fixed contact person stays the same. The policy of status_holders reads this table, so that its own may not read that one.
 */
export const standIns = pgTable("stand_ins", {
  id: id(),
  municipalityId: uuid().notNull().references(() => municipalities.id),
  consultantId: uuid().notNull().references(() => accounts.id),
  colleagueId: uuid().notNull().references(() => accounts.id),
  fromDay: date().notNull(),
  tillDay: date().notNull(),
  createdAt: instant().notNull(),
  /** Ended sooner: from this instant on nothing is seen any more. */
  endedAt: instant(),
}, (t) => [
  check("stand_ins_period", sql`${t.tillDay} between ${t.fromDay} and ${t.fromDay} + ${sql.raw(String(MOST_WEEKS * 7 - 1))}`),
  check("stand_ins_two_people", sql`${t.consultantId} <> ${t.colleagueId}`),
  index().on(t.colleagueId, t.tillDay),
  index().on(t.consultantId, t.tillDay),
  index().on(t.municipalityId),
  pgPolicy("stand_ins_of_the_two", {
    for: "select", to: appRole,
    using: sql`${actorRole} = 'system' or (${actorRole} = 'consultant' and ${actorId} in (${t.consultantId}, ${t.colleagueId}))
      or (${actorRole} = 'coordinator' and ${t.municipalityId} = ${actorMunicipality})`,
  }),
  // Nobody lets anybody into dossiers but who guides these people, and nobody but a colleague who works in the same municipality.
  pgPolicy("stand_ins_are_named", {
    for: "insert", to: appRole,
    withCheck: sql`${actorRole} = 'system' or (${actorRole} = 'consultant' and ${t.consultantId} = ${actorId} and ${t.municipalityId} = ${actorMunicipality}
      and exists (select 1 from accounts colleague where colleague.id = ${t.colleagueId} and colleague.municipality_id = ${actorMunicipality} and colleague.role = 'consultant' and colleague.closed_at is null))`,
  }),
  pgPolicy("stand_ins_are_ended", { for: "update", to: appRole, using: sql`${actorRole} = 'system' or (${actorRole} = 'consultant' and ${t.consultantId} = ${actorId})` }),
]);
