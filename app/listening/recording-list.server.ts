import { and, asc, desc, eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "#app/i18n/languages.ts";
import { found } from "#app/server/errors.ts";
import { type PageAsked, pageOf } from "#app/server/paging.ts";
import { accounts } from "#db/schema/accounts.ts";
import { buddyLanguages } from "#db/schema/buddies.ts";
import { voiceClips } from "#db/schema/listening.ts";
import type { Shown } from "./clip.ts";
import { clipVersion } from "./clips.server.ts";
import { type FixedSentence, fixedSentences } from "./fixed-sentences.server.ts";
import { languageToRecord } from "./mother-tongue.ts";

type SignedInContext = TransactionContext & { actor: SignedInActor };

export interface ListedSentence extends FixedSentence {
  /** Who said it and when; null while it is silent. */
  clip: { by: string | null; own: boolean; at: Date; version: string } | null;
}

/** The language that the actor most likely came to record. */
export async function languageFirst({ db, actor }: SignedInContext): Promise<InterfaceLanguage> {
  if (actor.role !== "buddy") return languageToRecord([]);
  const spoken = await db
    .select({ language: buddyLanguages.language })
    .from(buddyLanguages)
    .where(and(eq(buddyLanguages.buddyId, actor.subjectId ?? ""), eq(buddyLanguages.motherTongue, true)))
    .orderBy(asc(buddyLanguages.language));
  return languageToRecord(spoken.map(({ language }) => language));
}

/** The sentences of a language with their recordings: a page of those to be shown, how many there are, and the one to record now. */
export async function listRecordings(context: SignedInContext, language: InterfaceLanguage, shown: Shown, asked: PageAsked, key: string | null) {
  const { db, actor } = context;
  const clips = await db
    .select({ key: voiceClips.sentenceKey, by: accounts.name, byId: voiceClips.recordedBy, at: voiceClips.recordedAt })
    .from(voiceClips)
    .innerJoin(accounts, eq(accounts.id, voiceClips.recordedBy))
    .where(and(eq(voiceClips.municipalityId, actor.municipalityId), eq(voiceClips.language, language)))
    .orderBy(desc(voiceClips.recordedAt));
  const clipOf = new Map(clips.map((clip) => [clip.key, clip]));
  const sentences = fixedSentences(language).map((sentence): ListedSentence => {
    const clip = clipOf.get(sentence.key);
    // Buddies needn't know each other's names.
    return { ...sentence, clip: clip ? { by: actor.role === "buddy" ? null : clip.by, own: clip.byId === actor.accountId, at: clip.at, version: clipVersion(clip.at) } : null };
  });
  const silent = sentences.filter(({ clip }) => clip === null);
  const recorded = sentences.filter(({ clip }) => clip !== null);
  const list = { silent, recorded, all: sentences }[shown];
  const { rows, page, pages } = await pageOf(asked, { rows: async ({ limit, offset }) => list.slice(offset, offset + limit), total: async () => list.length });
  return {
    counts: { silent: silent.length, recorded: recorded.length, all: sentences.length },
    current: key === null ? (silent[0] ?? null) : found(sentences.find((sentence) => sentence.key === key)),
    /** Where "not this one" leads: the silent one after the current, or the first. */
    skipTo: nextSilent(sentences, key ?? silent[0]?.key ?? null),
    rows,
    page,
    pages,
  };
}

function nextSilent(sentences: readonly ListedSentence[], key: string | null): string | null {
  const at = sentences.findIndex((sentence) => sentence.key === key);
  const silent = (sentence: ListedSentence) => sentence.clip === null && sentence.key !== key;
  return (sentences.slice(at + 1).find(silent) ?? sentences.find(silent))?.key ?? null;
}

/** How many sentences of each language there are, and how many of them were recorded. */
export async function countRecordings({ db, actor }: SignedInContext): Promise<{ language: InterfaceLanguage; recorded: number; all: number }[]> {
  const rows = await db.select({ language: voiceClips.language, key: voiceClips.sentenceKey }).from(voiceClips).where(eq(voiceClips.municipalityId, actor.municipalityId));
  return INTERFACE_LANGUAGES.map((language) => {
    const keys = new Set(rows.filter((row) => row.language === language).map(({ key }) => key));
    const all = fixedSentences(language);
    return { language, recorded: all.filter(({ key }) => keys.has(key)).length, all: all.length };
  });
}
