import { sql } from "drizzle-orm";
import { check, date, index, jsonb, pgPolicy, pgTable, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { InstrumentTexts } from "#app/guidance/instrument-file.ts";
import { LIFE_AREAS, SENSITIVE_AREAS, SOURCES, VIEWS } from "#app/guidance/life-areas.ts";
import { accounts } from "./accounts.ts";
import { actorId, actorMunicipality, actorRole, actorSubject, appRole, createdAt, id, instant, oneOf, word } from "./columns.ts";
import { municipalities } from "./municipalities.ts";
import { dossierIsSeen, statusHolders } from "./status-holders.ts";

/** SQL for policies: the one fixed contact person asks, whatever their role. */
export const asksContactPerson = (holderId: unknown) =>
  sql`(${actorRole} in ('consultant', 'coordinator') and exists (select 1 from status_holders holder where holder.id = ${holderId} and holder.contact_person_id = ${actorId}))`;
/** SQL for policies: a consultant who sees the dossier asks. A coordinator, who sees every dossier, is no such one. */
export const asksConsultant = (holderId: unknown) => sql`(${actorRole} = 'consultant' and ${dossierIsSeen(holderId)})`;
/** SQL for policies: who guides the person asks: the contact person, or a consultant who sees the dossier. A coordinator does not by that. */
export const asksGuide = (holderId: unknown) => sql`(${asksContactPerson(holderId)} or ${asksConsultant(holderId)})`;

/**
 * How it is in a life area, as someone saw it on a day. Rows are only added: a correction is another row of the same day, and
 * the one before it is marked (a migration leaves the site no other right).
 */
export const lifeAreaScores = pgTable("life_area_scores", {
  id: id(),
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  area: word(LIFE_AREAS).notNull(),
  view: word(VIEWS).notNull(),
  /** 1 to 5, see app/guidance/life-areas.ts. */
  level: smallint().notNull(),
  /** Whose sentences the level was chosen by. */
  instrument: text().notNull(),
  instrumentVersion: text().notNull(),
  source: word(SOURCES).notNull(),
  scoredOn: date().notNull(),
  scoredBy: uuid().notNull().references(() => accounts.id),
  /** A line; never in the sensitive areas. */
  note: text(),
  /** What was agreed to do about it. */
  agreed: text(),
  createdAt: createdAt(),
  replacedAt: instant(),
}, (t) => [
  check("life_area_scores_words", sql`${oneOf(t.area, LIFE_AREAS)} and ${oneOf(t.view, VIEWS)} and ${oneOf(t.source, SOURCES)} and ${t.level} between 1 and 5`),
  check("life_area_scores_no_note_on_sensitive", sql`${t.note} is null or not (${oneOf(t.area, SENSITIVE_AREAS)})`),
  check("life_area_scores_lines", sql`length(${t.note}) <= 280 and length(${t.agreed}) <= 280`),
  uniqueIndex("life_area_scores_one_a_day").on(t.holderId, t.area, t.view, t.scoredOn).where(sql`replaced_at is null`),
  index().on(t.scoredBy),
  // The person reads the own view; a consultant who sees the dossier what isn't sensitive; the contact person all.
  pgPolicy("life_area_scores_are_read", {
    for: "select", to: appRole,
    using: sql`${actorRole} = 'system' or (${actorRole} = 'status-holder' and ${t.holderId} = ${actorSubject} and ${t.view} = 'person')
      or ${asksContactPerson(t.holderId)} or (${asksConsultant(t.holderId)} and not (${oneOf(t.area, SENSITIVE_AREAS)}))`,
  }),
  pgPolicy("life_area_scores_are_added", {
    for: "insert", to: appRole,
    withCheck: sql`${actorRole} = 'system' or (${t.scoredBy} = ${actorId} and (${asksContactPerson(t.holderId)} or (${asksConsultant(t.holderId)} and not (${oneOf(t.area, SENSITIVE_AREAS)}))))`,
  }),
  pgPolicy("life_area_scores_are_put_right", {
    for: "update", to: appRole,
    using: sql`${actorRole} = 'system' or ${asksContactPerson(t.holderId)} or (${asksConsultant(t.holderId)} and not (${oneOf(t.area, SENSITIVE_AREAS)}))`,
  }),
]);

/** The names and level sentences of an instrument that a municipality brought in, with the permission that it has. */
export const lifeAreaInstruments = pgTable("life_area_instruments", {
  id: id(),
  municipalityId: uuid().notNull().references(() => municipalities.id),
  code: text().notNull(),
  version: text().notNull(),
  name: text().notNull(),
  /** Whose it is, and by which permission it is used. */
  permission: text().notNull(),
  texts: jsonb().$type<InstrumentTexts>().notNull(),
  importedAt: instant().notNull(),
  /** Since when another one is used. */
  replacedAt: instant(),
}, (t) => [
  uniqueIndex("life_area_instruments_one_in_use").on(t.municipalityId).where(sql`replaced_at is null`),
  pgPolicy("life_area_instruments_of_the_municipality", {
    to: appRole,
    using: sql`${actorRole} = 'system' or (${actorRole} in ('consultant', 'coordinator') and ${t.municipalityId} = ${actorMunicipality})`,
    withCheck: sql`${actorRole} = 'system'`,
  }),
]);
