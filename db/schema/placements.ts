import { sql } from "drizzle-orm";
import { boolean, check, date, index, pgTable, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { DUTCH_LEVELS } from "#app/languages/level.ts";
import { DEMANDS, OFFERS, PLACEMENT_STATES, SECTORS, STRAINS, TASKS } from "#app/placements/placement.ts";
import { allOf, createdAt, dayPartMask, dayPartMaskIsWhole, degrees, id, instant, oneOf, percent, sharesMake100, word, words, xid8 } from "./columns.ts";
import { organisations } from "./organisations.ts";

export const placements = pgTable("placements", {
  id: id(),
  organisationId: uuid().notNull().references(() => organisations.id),
  /** The organisation's own key, for rows that came by import. */
  externalKey: text(),
  title: text().notNull(),
  description: text().notNull(),
  sector: word(SECTORS).notNull(),
  tasks: words(TASKS),
  languageOffer: word(OFFERS).notNull(),
  activationOffer: word(OFFERS).notNull(),
  tradeOffer: word(OFFERS).notNull(),
  headShare: percent().notNull(),
  handShare: percent().notNull(),
  heartShare: percent().notNull(),
  dutchMin: word(DUTCH_LEVELS).notNull(),
  /** Languages spoken on the floor, keys of app/languages. */
  floorLanguages: text().array().notNull().default(sql`'{}'`),
  /** The organisation is fine with someone who shares a floor language and has less Dutch. */
  floorLanguageSuffices: boolean().notNull().default(false),
  dayParts: dayPartMask().notNull(),
  /** How many of these day-parts someone comes, at least, in a week. */
  dayPartsNeeded: smallint().notNull(),
  hoursMin: smallint().notNull(),
  hoursMax: smallint().notNull(),
  spots: smallint().notNull(),
  /** Kept by the trigger on matches. */
  spotsTaken: smallint().notNull().default(0),
  placeId: text().notNull(),
  address: text(),
  lat: degrees().notNull(),
  lng: degrees().notNull(),
  demands: words(DEMANDS),
  strain: word(STRAINS),
  minAge: smallint(),
  vogRequired: boolean().notNull().default(false),
  /** Who guides on the spot. */
  guideName: text(),
  /** Someone may come and look, or work along once, before deciding. */
  firstLook: boolean().notNull().default(false),
  startsOn: date(),
  endsOn: date(),
  /** Also shown to people of the neighbouring municipalities. */
  shared: boolean().notNull().default(true),
  state: word(PLACEMENT_STATES).notNull().default("draft"),
  publishedAt: instant(),
  createdAt: createdAt(),
  updatedAt: instant().notNull().defaultNow(),
  /** Kept by triggers, also where the organisation or a neighbour changes what the matcher may see of it (app/suggestions/live-placements.server.ts). */
  changedIn: xid8().notNull().default(sql`pg_current_xact_id()`),
}, (t) => [
  check("placements_words", sql`${oneOf(t.sector, SECTORS)} and ${allOf(t.tasks, TASKS)} and ${allOf(t.demands, DEMANDS)} and ${oneOf(t.dutchMin, DUTCH_LEVELS)} and ${oneOf(t.state, PLACEMENT_STATES)}`),
  check("placements_offers", sql`${oneOf(t.languageOffer, OFFERS)} and ${oneOf(t.activationOffer, OFFERS)} and ${oneOf(t.tradeOffer, OFFERS)}`),
  check("placements_strain", oneOf(t.strain, STRAINS)),
  check("placements_work_style", sharesMake100(t.headShare, t.handShare, t.heartShare)),
  check("placements_day_parts", sql`${dayPartMaskIsWhole(t.dayParts)} and ${t.dayParts} > 0 and ${t.dayPartsNeeded} between 1 and 21`),
  check("placements_hours", sql`${t.hoursMin} between 1 and 40 and ${t.hoursMax} between ${t.hoursMin} and 40`),
  check("placements_spots", sql`${t.spots} between 1 and 100 and ${t.spotsTaken} >= 0 and ${t.spotsTaken} <= ${t.spots}`),
  check("placements_min_age", sql`${t.minAge} between 16 and 99`),
  check("placements_period", sql`${t.endsOn} >= ${t.startsOn}`),
  check("placements_published", sql`${t.state} = 'draft' or ${t.publishedAt} is not null`),
  unique().on(t.organisationId, t.externalKey),
  index().on(t.organisationId),
  index().on(t.changedIn),
  index("placements_open").on(t.publishedAt).where(sql`${t.state} = 'published'`),
]);
