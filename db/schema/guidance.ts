import { sql } from "drizzle-orm";
import { check, date, index, pgPolicy, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { MOOD_THEMES } from "#app/guidance/mood.ts";
import { accounts } from "./accounts.ts";
import { actorId, actorRole, actorSubject, appRole, id, instant, oneOf, word } from "./columns.ts";
import { asksContactPerson } from "./life-areas.ts";
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

/**
 * A link in a message with which a person says once how it is going, without signing in. Here is only the token's hash; what was
 * said is a mood like any other.
 */
export const moodLinks = pgTable("mood_links", {
  id: id(),
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  tokenHash: text().notNull().unique(),
  madeBy: uuid().notNull().references(() => accounts.id),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
}, (t) => [
  index().on(t.holderId, t.id),
  pgPolicy("mood_links_of_the_contact_person", { for: "select", to: appRole, using: sql`${actorRole} = 'system' or ${asksContactPerson(t.holderId)}` }),
  pgPolicy("mood_links_are_made", { for: "insert", to: appRole, withCheck: sql`${actorRole} = 'system' or (${asksContactPerson(t.holderId)} and ${t.madeBy} = ${actorId})` }),
  // Who taps isn't signed in.
  pgPolicy("mood_links_are_used_once", { for: "update", to: appRole, using: sql`${actorRole} = 'system'` }),
]);
