import { sql } from "drizzle-orm";
import { check, date, pgPolicy, pgTable, primaryKey, smallint, uuid } from "drizzle-orm/pg-core";
import { MOOD_THEMES } from "#app/guidance/mood.ts";
import { actorId, actorRole, actorSubject, appRole, instant, oneOf, word } from "./columns.ts";
import { statusHolders } from "./status-holders.ts";

/** How is it going: a face for a theme in a week. For the person and the one contact person; colleagues and coordinators see none. */
export const moods = pgTable("moods", {
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  /** The week's Monday. */
  week: date().notNull(),
  theme: word(MOOD_THEMES).notNull(),
  /** 1 very bad to 5 very good. */
  face: smallint().notNull(),
  saidAt: instant().notNull(),
}, (t) => [
  primaryKey({ columns: [t.holderId, t.week, t.theme] }),
  check("moods_words", sql`${oneOf(t.theme, MOOD_THEMES)} and ${t.face} between 1 and 5 and extract(isodow from ${t.week}) = 1`),
  pgPolicy("moods_of_the_person_and_the_contact_person", {
    to: appRole,
    using: sql`${actorRole} = 'system'
      or (${actorRole} = 'status-holder' and ${t.holderId} = ${actorSubject})
      or (${actorRole} in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = ${t.holderId} and holder.contact_person_id = ${actorId}))`,
    // Only the person says how it is going.
    withCheck: sql`${actorRole} = 'system' or (${actorRole} = 'status-holder' and ${t.holderId} = ${actorSubject})`,
  }),
]);
