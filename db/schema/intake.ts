import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgPolicy, pgTable, primaryKey, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { CONCLUSIONS } from "#app/intake/picture-outcome.ts";
import { PICTURE_ANSWERS, SCREENS } from "#app/intake/picture-screens.ts";
import { ALL_SETTINGS } from "#app/intake/picture-triads.ts";
import { SECTORS, TASKS } from "#app/placements/placement.ts";
import { accounts } from "./accounts.ts";
import { actorId, actorRole, actorSubject, allOf, appRole, id, instant, oneOf, percent, sharesMake100, word, words } from "./columns.ts";
import { dossierIsSeen, statusHolders } from "./status-holders.ts";

/** A picture intake: fifteen screens of three pictures. Earlier ones are kept. */
export const pictureIntakes = pgTable("picture_intakes", {
  id: id(),
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  /** Of the pictures and sentences. */
  version: text().notNull(),
  /** Gives the order of settings and pictures. */
  seed: integer().notNull(),
  startedAt: instant().notNull(),
  finishedAt: instant(),
  /** What the choices say, and what the person says of it: the latter counts. */
  computed: word(CONCLUSIONS),
  own: word(CONCLUSIONS),
  /** Settings whose chosen picture was liked best. */
  favourites: words(ALL_SETTINGS),
  confirmedAt: instant(),
  /** Whether the person wants cards to be ordered by it. */
  mayUse: boolean().notNull().default(true),
  /** While the dossier's work style comes from here: what stood there before. */
  appliedAt: instant(),
  formerHead: percent(),
  formerHand: percent(),
  formerHeart: percent(),
  formerSectors: words(SECTORS),
  formerTasks: words(TASKS),
}, (t) => [
  check("picture_intakes_words", sql`${oneOf(t.computed, CONCLUSIONS)} and ${oneOf(t.own, CONCLUSIONS)} and ${allOf(t.favourites, ALL_SETTINGS)} and ${allOf(t.formerSectors, SECTORS)} and ${allOf(t.formerTasks, TASKS)}`),
  check("picture_intakes_order", sql`(${t.computed} is null) = (${t.finishedAt} is null) and (${t.own} is null) = (${t.confirmedAt} is null) and (${t.confirmedAt} is null or ${t.finishedAt} is not null) and (${t.appliedAt} is null or ${t.confirmedAt} is not null)`),
  check("picture_intakes_former", sharesMake100(t.formerHead, t.formerHand, t.formerHeart)),
  index().on(t.holderId, t.startedAt),
  uniqueIndex("picture_intakes_one_unfinished").on(t.holderId).where(sql`finished_at is null`),
  pgPolicy("picture_intakes_of_seen_dossiers", { to: appRole, using: dossierIsSeen(t.holderId) }),
]);

const intakeIsSeen = (intakeId: unknown) => sql`exists (select 1 from picture_intakes intake where intake.id = ${intakeId})`;

export const pictureAnswers = pgTable("picture_answers", {
  intakeId: uuid().notNull().references(() => pictureIntakes.id, { onDelete: "cascade" }),
  /** From 0, in the order in which they were shown. */
  screen: smallint().notNull(),
  setting: word(ALL_SETTINGS).notNull(),
  answer: word(PICTURE_ANSWERS).notNull(),
  answeredAt: instant().notNull(),
}, (t) => [
  primaryKey({ columns: [t.intakeId, t.screen] }),
  check("picture_answers_words", sql`${oneOf(t.setting, ALL_SETTINGS)} and ${oneOf(t.answer, PICTURE_ANSWERS)} and ${t.screen} >= 0 and ${t.screen} < ${sql.raw(String(SCREENS))}`),
  pgPolicy("picture_answers_of_seen_intakes", {
    to: appRole,
    using: intakeIsSeen(t.intakeId),
    // Only the person chooses.
    withCheck: sql`${actorRole} = 'system' or exists (select 1 from picture_intakes intake where intake.id = ${t.intakeId} and intake.holder_id = ${actorSubject} and ${actorRole} = 'status-holder')`,
  }),
]);

/** What the contact person noted in the talk; the person doesn't read it, nor does a coordinator who isn't the contact person. */
export const pictureNotes = pgTable("picture_notes", {
  intakeId: uuid().primaryKey().references(() => pictureIntakes.id, { onDelete: "cascade" }),
  note: text().notNull(),
  notedBy: uuid().notNull().references(() => accounts.id),
  notedAt: instant().notNull(),
}, (t) => [
  pgPolicy("picture_notes_of_the_contact_person", {
    to: appRole,
    using: sql`${actorRole} = 'system' or (${actorRole} in ('consultant', 'coordinator') and exists (select 1 from picture_intakes intake join status_holders holder on holder.id = intake.holder_id where intake.id = ${t.intakeId} and holder.contact_person_id = ${actorId}))`,
  }),
]);
