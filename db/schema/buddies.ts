import { sql } from "drizzle-orm";
import { boolean, check, date, index, pgPolicy, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { BUDDY_STATES } from "#app/buddies/buddy.ts";
import { DUTCH_LEVELS, FLUENCIES } from "#app/languages/level.ts";
import { SECTORS } from "#app/placements/placement.ts";
import { COUNTRY_WISHES, GENDERS, GENDER_WISHES } from "#app/status-holders/status-holder.ts";
import { accounts } from "./accounts.ts";
import {
  actorMunicipality, actorRole, actorSubject, allOf, appRole, createdAt, dayPartMask, dayPartMaskIsWhole, degrees, id, instant, oneOf,
  word, words,
} from "./columns.ts";
import { municipalities } from "./municipalities.ts";

export const buddies = pgTable("buddies", {
  id: id(),
  accountId: uuid().notNull().unique().references(() => accounts.id),
  municipalityId: uuid().notNull().references(() => municipalities.id),
  about: text(),
  birthYear: smallint(),
  gender: word(GENDERS),
  hasChildren: boolean(),
  /** Where the buddy comes from, told only so that a wish can be met. ISO 3166-1 alpha-2. */
  country: text(),
  dutchLevel: word(DUTCH_LEVELS).notNull(),
  /** Languages understood well without speaking them, as the person says. */
  alsoUnderstands: text().array().notNull().default(sql`'{}'`),
  placeId: text().notNull(),
  postcode: text(),
  lat: degrees().notNull(),
  lng: degrees().notNull(),
  radiusKm: smallint().notNull(),
  online: boolean().notNull().default(false),
  dayParts: dayPartMask().notNull(),
  interests: words(SECTORS),
  holderGenderWish: word(GENDER_WISHES).notNull().default("no-matter"),
  holderCountryWish: word(COUNTRY_WISHES).notNull().default("no-matter"),
  /** How many people this buddy accompanies at most. */
  capacity: smallint().notNull().default(1),
  /** Kept by the trigger on matches. */
  pairs: smallint().notNull().default(0),
  trained: boolean().notNull().default(false),
  experienced: boolean().notNull().default(false),
  state: word(BUDDY_STATES).notNull().default("registered"),
  vogSeenOn: date(),
  vogSeenBy: uuid().references(() => accounts.id),
  vogExpiresOn: date(),
  approvedAt: instant(),
  approvedBy: uuid().references(() => accounts.id),
  createdAt: createdAt(),
}, (t) => [
  check("buddies_words", sql`${oneOf(t.gender, GENDERS)} and ${oneOf(t.dutchLevel, DUTCH_LEVELS)} and ${oneOf(t.state, BUDDY_STATES)} and ${oneOf(t.holderGenderWish, GENDER_WISHES)} and ${oneOf(t.holderCountryWish, COUNTRY_WISHES)} and ${allOf(t.interests, SECTORS)}`),
  check("buddies_country_wish", sql`${t.holderCountryWish} = 'no-matter' or ${t.country} is not null`),
  check("buddies_day_parts", dayPartMaskIsWhole(t.dayParts)),
  check("buddies_limits", sql`${t.radiusKm} between 1 and 100 and ${t.capacity} between 1 and 10 and ${t.birthYear} between 1920 and 2020`),
  check("buddies_pairs", sql`${t.pairs} between 0 and ${t.capacity}`),
  check("buddies_vog", sql`(${t.vogSeenOn} is null) = (${t.vogExpiresOn} is null) and (${t.vogSeenOn} is null) = (${t.vogSeenBy} is null)`),
  check("buddies_approved_with_vog", sql`${t.state} = 'registered' or (${t.vogSeenOn} is not null and ${t.approvedAt} is not null) or ${t.state} = 'stopped'`),
  index().on(t.municipalityId, t.state),
  pgPolicy("buddies_of_the_actor", {
    to: appRole,
    using: sql`${actorRole} = 'system'
      or (${actorRole} in ('consultant', 'coordinator') and (${t.municipalityId} = ${actorMunicipality}
        or (${t.state} = 'approved' and exists (select 1 from municipality_neighbours near where near.municipality_id = ${actorMunicipality} and near.neighbour_id = ${t.municipalityId}))))
      or (${actorRole} = 'buddy' and ${t.id} = ${actorSubject})
      or (${actorRole} = 'status-holder' and exists (select 1 from matches match where match.buddy_id = ${t.id} and match.holder_id = ${actorSubject}))`,
    withCheck: sql`${actorRole} = 'system'
      or (${actorRole} in ('consultant', 'coordinator') and ${t.municipalityId} = ${actorMunicipality})
      or (${actorRole} = 'buddy' and ${t.id} = ${actorSubject})`,
  }),
]);

export const buddyLanguages = pgTable("buddy_languages", {
  buddyId: uuid().notNull().references(() => buddies.id, { onDelete: "cascade" }),
  language: text().notNull(),
  fluency: word(FLUENCIES).notNull(),
  motherTongue: boolean().notNull().default(false),
}, (t) => [
  primaryKey({ columns: [t.buddyId, t.language] }),
  check("buddy_languages_fluency", oneOf(t.fluency, FLUENCIES)),
  pgPolicy("buddy_languages_of_seen_buddies", { to: appRole, using: sql`exists (select 1 from buddies buddy where buddy.id = ${t.buddyId})` }),
]);
