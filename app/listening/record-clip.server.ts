import { and, eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { found, Refusal } from "#app/server/errors.ts";
import { buddies } from "#db/schema/buddies.ts";
import { voiceClips } from "#db/schema/listening.ts";
import { CLIP_BYTES_MOST, clipTypeOf } from "./clip.ts";
import { fixedSentence } from "./fixed-sentences.server.ts";

export interface Recording {
  language: InterfaceLanguage;
  sentenceKey: string;
  bytes: Uint8Array;
  /** What the browser calls the file: "audio/webm;codecs=opus". */
  called: string;
  /** What someone recorded before may go. */
  replace: boolean;
}

/** Whether this person's voice may be heard by all status holders of the municipality: staff's, and an approved buddy's. */
export async function mayRecord({ db, actor }: TransactionContext & { actor: SignedInActor }): Promise<boolean> {
  if (actor.role !== "buddy") return actor.role === "consultant" || actor.role === "coordinator";
  const [buddy] = await db.select({ state: buddies.state }).from(buddies).where(eq(buddies.id, actor.subjectId ?? ""));
  return buddy?.state === "approved";
}

const withKey = (municipalityId: string, language: InterfaceLanguage, key: string) =>
  and(eq(voiceClips.municipalityId, municipalityId), eq(voiceClips.language, language), eq(voiceClips.sentenceKey, key));

/**
 * Keeps a sentence as it was said, for everyone in the municipality.
 * @throws Refusal `clipNotApproved`, `clipNotSound` (no sound, or of a kind that isn't on the list), `clipThere` (someone
 * recorded it already, and nobody said that it may go). @throws NotFound for a sentence that status holders don't hear.
 */
export async function recordClip(context: Context & { actor: SignedInActor }, { language, sentenceKey, bytes, called, replace }: Recording): Promise<void> {
  await transact(context, async (tx) => {
    const { municipalityId, accountId } = context.actor;
    if (!(await mayRecord({ ...tx, actor: context.actor }))) throw new Refusal("clipNotApproved");
    const sentence = found(fixedSentence(language, sentenceKey));
    const type = clipTypeOf(called, bytes);
    if (type === null || bytes.length > CLIP_BYTES_MOST) throw new Refusal("clipNotSound");
    const said = { audio: Buffer.from(bytes), type, sentence: sentence.text, recordedBy: accountId, recordedAt: tx.now };
    const insert = tx.db.insert(voiceClips).values({ municipalityId, language, sentenceKey, ...said });
    const target = [voiceClips.municipalityId, voiceClips.language, voiceClips.sentenceKey];
    const [clip] = await (replace ? insert.onConflictDoUpdate({ target, set: said }) : insert.onConflictDoNothing({ target })).returning({ id: voiceClips.id });
    if (!clip) throw new Refusal("clipThere");
    await recordAudit(tx, { action: replace ? "voice-clip.replaced" : "voice-clip.recorded", objectId: clip.id, details: { language, sentence: sentenceKey, bytes: bytes.length } });
  });
}

/** Takes a recording away: the sentence is silent again. @throws NotFound where there is none. */
export async function deleteClip(context: Context & { actor: SignedInActor }, language: InterfaceLanguage, sentenceKey: string): Promise<void> {
  await transact(context, async (tx) => {
    const [clip] = await tx.db.delete(voiceClips).where(withKey(context.actor.municipalityId, language, sentenceKey)).returning({ id: voiceClips.id });
    await recordAudit(tx, { action: "voice-clip.deleted", objectId: found(clip).id, details: { language, sentence: sentenceKey } });
  });
}
