import { sql } from "drizzle-orm";
import { boolean, check, index, pgPolicy, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { DUTCH_LEVELS, FLUENCIES } from "#app/languages/level.ts";
import { DEMANDS, SECTORS, TASKS } from "#app/placements/placement.ts";
import { TRAVEL_MODES } from "#app/places/travel.ts";
import { CAPACITIES, CHOICES, COUNTRY_WISHES, GENDERS, GENDER_WISHES, HOLDER_STATES, NOT_FOR_ME_REASONS } from "#app/status-holders/status-holder.ts";
import { accounts } from "./accounts.ts";
import {
  actorDay, actorId, actorMunicipality, actorRole, actorSubject, allOf, appRole, createdAt, dayPartMask, dayPartMaskIsWhole, degrees, id,
  instant, oneOf, percent, sharesMake100, word, words,
} from "./columns.ts";
import { municipalities } from "./municipalities.ts";
import { placements } from "./placements.ts";

/** SQL: whether the actor stands in today for this contact person, see stand-ins.ts. Read once per statement, not per row. */
const standsInFor = (contactPersonId: unknown) => sql`${contactPersonId} in (select stand_in.consultant_id from stand_ins stand_in
        where stand_in.colleague_id = ${actorId} and stand_in.ended_at is null and ${actorDay} between stand_in.from_day and stand_in.till_day)`;

/** The dossier's first page. Every null is "not asked yet" or "not told", and never counts against someone. */
export const statusHolders = pgTable("status_holders", {
  id: id(),
  accountId: uuid().notNull().unique().references(() => accounts.id),
  municipalityId: uuid().notNull().references(() => municipalities.id),
  /** The one fixed contact person. */
  contactPersonId: uuid().notNull().references(() => accounts.id),
  firstName: text().notNull(),
  lastName: text(),
  phone: text(),
  email: text(),
  birthYear: smallint(),
  gender: word(GENDERS),
  hasChildren: boolean(),
  dutchLevel: word(DUTCH_LEVELS),
  /** Languages understood well without speaking them, as the person says. */
  alsoUnderstands: text().array().notNull().default(sql`'{}'`),
  placeId: text(),
  /** Four digits, where told. */
  postcode: text(),
  lat: degrees(),
  lng: degrees(),
  travelModes: words(TRAVEL_MODES),
  travelLimitMinutes: smallint(),
  dayParts: dayPartMask(),
  languageGoal: percent(),
  activationGoal: percent(),
  tradeGoal: percent(),
  headShare: percent(),
  handShare: percent(),
  heartShare: percent(),
  interestSectors: words(SECTORS),
  interestTasks: words(TASKS),
  exclusions: words(DEMANDS),
  /** Hours a week that the balance of load and capacity allows. */
  hoursMax: smallint(),
  capacity: word(CAPACITIES),
  hasVog: boolean(),
  wantsBuddy: boolean().notNull().default(true),
  buddyGenderWish: word(GENDER_WISHES).notNull().default("no-matter"),
  buddyCountryWish: word(COUNTRY_WISHES).notNull().default("no-matter"),
  /** The country that the wish is about, told only with a wish. ISO 3166-1 alpha-2. */
  buddyCountry: text(),
  buddyOnline: boolean(),
  state: word(HOLDER_STATES).notNull().default("waiting"),
  waitingSince: instant().notNull().defaultNow(),
  createdAt: createdAt(),
  updatedAt: instant().notNull().defaultNow(),
}, (t) => [
  check("status_holders_words", sql`${oneOf(t.gender, GENDERS)} and ${oneOf(t.dutchLevel, DUTCH_LEVELS)} and ${oneOf(t.capacity, CAPACITIES)} and ${oneOf(t.state, HOLDER_STATES)} and ${oneOf(t.buddyGenderWish, GENDER_WISHES)} and ${oneOf(t.buddyCountryWish, COUNTRY_WISHES)}`),
  check("status_holders_sets", sql`${allOf(t.travelModes, TRAVEL_MODES)} and ${allOf(t.interestSectors, SECTORS)} and ${allOf(t.interestTasks, TASKS)} and ${allOf(t.exclusions, DEMANDS)}`),
  check("status_holders_country_wish", sql`(${t.buddyCountryWish} = 'no-matter') = (${t.buddyCountry} is null)`),
  check("status_holders_goals", sharesMake100(t.languageGoal, t.activationGoal, t.tradeGoal)),
  check("status_holders_work_style", sharesMake100(t.headShare, t.handShare, t.heartShare)),
  check("status_holders_day_parts", dayPartMaskIsWhole(t.dayParts)),
  check("status_holders_limits", sql`${t.hoursMax} between 0 and 40 and ${t.travelLimitMinutes} between 0 and 180 and ${t.birthYear} between 1920 and 2020`),
  check("status_holders_postcode", sql`${t.postcode} ~ '^[1-9][0-9]{3}$'`),
  index().on(t.municipalityId, t.state),
  index().on(t.contactPersonId),
  pgPolicy("status_holders_of_the_actor", {
    to: appRole,
    using: sql`${actorRole} = 'system'
      or (${actorRole} = 'coordinator' and ${t.municipalityId} = ${actorMunicipality})
      or (${actorRole} = 'consultant' and ${t.municipalityId} = ${actorMunicipality} and (${t.contactPersonId} = ${actorId} or ${standsInFor(t.contactPersonId)}))
      or (${actorRole} = 'status-holder' and ${t.id} = ${actorSubject})`,
    // A person reads the own dossier; what stands in it, and whose it is, staff writes.
    withCheck: sql`${actorRole} = 'system'
      or (${actorRole} = 'coordinator' and ${t.municipalityId} = ${actorMunicipality})
      or (${actorRole} = 'consultant' and ${t.municipalityId} = ${actorMunicipality} and (${t.contactPersonId} = ${actorId} or ${standsInFor(t.contactPersonId)}))`,
  }),
]);

/** SQL for the policies of all that hangs on a dossier: who sees the dossier, sees this. */
export const dossierIsSeen = (holderId: unknown) => sql`exists (select 1 from status_holders holder where holder.id = ${holderId})`;

export const holderLanguages = pgTable("holder_languages", {
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  /** Key of app/languages. */
  language: text().notNull(),
  fluency: word(FLUENCIES).notNull(),
  motherTongue: boolean().notNull().default(false),
}, (t) => [
  primaryKey({ columns: [t.holderId, t.language] }),
  check("holder_languages_fluency", oneOf(t.fluency, FLUENCIES)),
  pgPolicy("holder_languages_of_seen_dossiers", { to: appRole, using: dossierIsSeen(t.holderId) }),
]);

export const holderChoices = pgTable("holder_choices", {
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  placementId: uuid().notNull().references(() => placements.id, { onDelete: "cascade" }),
  choice: word(CHOICES).notNull(),
  /** Why not, where the person pointed at a picture. */
  reason: word(NOT_FOR_ME_REASONS),
  chosenAt: instant().notNull().defaultNow(),
}, (t) => [
  primaryKey({ columns: [t.holderId, t.placementId] }),
  index().on(t.placementId),
  check("holder_choices_choice", oneOf(t.choice, CHOICES)),
  check("holder_choices_reason", sql`${t.reason} is null or (${t.choice} = 'not-for-me' and ${oneOf(t.reason, NOT_FOR_ME_REASONS)})`),
  pgPolicy("holder_choices_of_seen_dossiers", { to: appRole, using: dossierIsSeen(t.holderId) }),
]);
