import { sql } from "drizzle-orm";
import { check, index, pgPolicy, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { CLIP_BYTES_MOST, CLIP_LANGUAGES, CLIP_TYPES } from "#app/listening/clip.ts";
import { accounts } from "./accounts.ts";
import { actorMunicipality, actorRole, actorSubject, appRole, bytes, id, instant, oneOf, word } from "./columns.ts";
import { municipalities } from "./municipalities.ts";

/** A sentence of status holders' pages as someone of the municipality said it, for languages that devices have no voice for. */
export const voiceClips = pgTable("voice_clips", {
  id: id(),
  municipalityId: uuid().notNull().references(() => municipalities.id),
  language: word(CLIP_LANGUAGES).notNull(),
  /** See app/listening/sentences.ts. */
  sentenceKey: text().notNull(),
  /** What was said, as it stood on the page then. */
  sentence: text().notNull(),
  audio: bytes().notNull(),
  type: word(CLIP_TYPES).notNull(),
  recordedBy: uuid().notNull().references(() => accounts.id),
  recordedAt: instant().notNull(),
}, (t) => [
  unique("voice_clips_one_a_sentence").on(t.municipalityId, t.language, t.sentenceKey),
  check("voice_clips_words", sql`${oneOf(t.language, CLIP_LANGUAGES)} and ${oneOf(t.type, CLIP_TYPES)} and ${t.sentenceKey} ~ '^[0-9a-f]{14}$'`),
  check("voice_clips_size", sql`octet_length(${t.audio}) between 1 and ${sql.raw(String(CLIP_BYTES_MOST))}`),
  index().on(t.recordedBy),
  pgPolicy("voice_clips_are_heard_in_the_municipality", {
    to: appRole,
    for: "select",
    using: sql`${actorRole} = 'system' or (${actorRole} in ('status-holder', 'buddy', 'consultant', 'coordinator') and ${t.municipalityId} = ${actorMunicipality})`,
  }),
  // Anyone may register as a buddy: only who was approved speaks to everybody.
  pgPolicy("voice_clips_are_recorded_by_staff_and_approved_buddies", {
    to: appRole,
    using: sql`${actorRole} = 'system' or (${t.municipalityId} = ${actorMunicipality} and (${actorRole} in ('consultant', 'coordinator')
      or (${actorRole} = 'buddy' and exists (select 1 from buddies buddy where buddy.id = ${actorSubject} and buddy.state = 'approved'))))`,
  }),
]);
