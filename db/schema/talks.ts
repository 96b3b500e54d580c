import { sql } from "drizzle-orm";
import { boolean, check, index, pgPolicy, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { FIELDS, STAGES } from "#app/intake/talk.ts";
import { WAYS } from "#app/intake/talk-note.ts";
import { accounts } from "./accounts.ts";
import { actorId, actorRole, appRole, id, instant, oneOf, word } from "./columns.ts";
import { asksContactPerson } from "./life-areas.ts";
import { statusHolders } from "./status-holders.ts";

/**
 * What was noted in the talks of the intake, question by question. Rows are only added: what is noted anew marks the row before it (a
 * migration leaves the site no other right). Of what stands in the dossier, these rows are the history and the dossier is the truth.
 */
export const talkNotes = pgTable("talk_notes", {
  id: id(),
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  stage: word(STAGES).notNull(),
  field: word(FIELDS).notNull(),
  /** See Answer in app/intake/talk.ts; empty: taken back. */
  answer: text().array().notNull(),
  way: word(WAYS).notNull(),
  /** The open page that it was noted on: what one page notes after another is no clash. */
  page: text(),
  /** Null where it isn't known who put it into the dossier before the talk. */
  notedBy: uuid().references(() => accounts.id),
  notedAt: instant().notNull(),
  replacedAt: instant(),
  /** Noted while something else stood there by then: kept, and never in force. */
  clashed: boolean().notNull().default(false),
}, (t) => [
  check("talk_notes_words", sql`${oneOf(t.stage, STAGES)} and ${oneOf(t.field, FIELDS)} and ${oneOf(t.way, WAYS)}`),
  check("talk_notes_in_force", sql`(not ${t.clashed} or ${t.replacedAt} is not null) and (${t.way} = 'dossier') = (${t.notedBy} is null)`),
  check("talk_notes_length", sql`cardinality(${t.answer}) <= 100 and length(array_to_string(${t.answer}, ' ')) <= 4000`),
  uniqueIndex("talk_notes_one_in_force").on(t.holderId, t.stage, t.field).where(sql`replaced_at is null`),
  index().on(t.holderId, t.stage, t.field, t.notedAt),
  index().on(t.notedBy),
  // A story told in trust: only the one fixed contact person reads it. A coordinator, who sees every dossier, does not.
  pgPolicy("talk_notes_are_read", { for: "select", to: appRole, using: sql`${actorRole} = 'system' or ${asksContactPerson(t.holderId)}` }),
  pgPolicy("talk_notes_are_added", {
    for: "insert", to: appRole,
    withCheck: sql`${actorRole} = 'system' or (${asksContactPerson(t.holderId)} and (${t.notedBy} = ${actorId} or (${t.notedBy} is null and ${t.replacedAt} is not null)))`,
  }),
  pgPolicy("talk_notes_are_replaced", { for: "update", to: appRole, using: sql`${actorRole} = 'system' or ${asksContactPerson(t.holderId)}` }),
]);
