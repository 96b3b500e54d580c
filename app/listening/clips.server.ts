import { and, count, eq, max } from "drizzle-orm";
import { type SignedInActor, SYSTEM } from "#app/access/actor.ts";
import { actAs, type Context, type TransactionContext } from "#app/access/context.server.ts";
import { findCard } from "#app/accounts/sign-in-card.server.ts";
import { type InterfaceLanguage, isInterfaceLanguage } from "#app/i18n/languages.ts";
import { found, NotFound } from "#app/server/errors.ts";
import { accounts } from "#db/schema/accounts.ts";
import { voiceClips } from "#db/schema/listening.ts";
import type { ClipType } from "./clip.ts";

/** Whose clips: a municipality's, in a language. */
export interface ClipShelf {
  municipalityId: string;
  language: InterfaceLanguage;
}

const on = ({ municipalityId, language }: ClipShelf) => and(eq(voiceClips.municipalityId, municipalityId), eq(voiceClips.language, language));
/** What stands behind the question mark of a clip's address: it changes with each recording. */
export const clipVersion = (recordedAt: Date) => recordedAt.getTime().toString(36);

/** The shelf that an address names, of the municipality that the actor belongs to. */
export function ownShelf(actor: SignedInActor, language: string | undefined): ClipShelf {
  if (!isInterfaceLanguage(language)) throw new NotFound();
  return { municipalityId: actor.municipalityId, language };
}

/**
 * Does the work for who holds a sign-in card but hasn't typed the PIN yet: what the page of the PIN says may be heard
 * there. The sentences are the same for all and tell nothing of the person.
 */
export async function forCard<T>(context: Context, token: string, language: string | undefined, work: ShelfWork<T>): Promise<T> {
  if (!isInterfaceLanguage(language)) throw new NotFound();
  return onShelfOf(context, found(await findCard(context, token)).accountId, language, work);
}

type ShelfWork<T> = (context: TransactionContext, shelf: ClipShelf) => Promise<T>;

function onShelfOf<T>(context: Context, accountId: string, language: InterfaceLanguage, work: ShelfWork<T>): Promise<T> {
  return actAs(context, SYSTEM, async (tx) => {
    const [account] = await tx.db.select({ municipalityId: accounts.municipalityId }).from(accounts).where(eq(accounts.id, accountId));
    return work(tx, { municipalityId: found(account).municipalityId, language });
  });
}

/** Where the list of clips is for a page of this person; null where nothing was recorded. */
export async function clipsOfHolder(context: TransactionContext & { actor: SignedInActor }, language: InterfaceLanguage): Promise<string | null> {
  const version = await shelfVersion(context, ownShelf(context.actor, language));
  return version && `/clips/${language}?v=${version}`;
}

/** The same for the page of a sign-in card; null for a card that doesn't work, too. */
export async function clipsOfCard(context: Context, token: string, language: InterfaceLanguage): Promise<string | null> {
  const card = await findCard(context, token);
  const version = card && (await onShelfOf(context, card.accountId, language, shelfVersion));
  return version && `/card/${encodeURIComponent(token)}/clips/${language}?v=${version}`;
}

/** What changes whenever a clip of the shelf does; null while it is empty. */
export async function shelfVersion({ db }: TransactionContext, shelf: ClipShelf): Promise<string | null> {
  const [row] = await db.select({ clips: count(), last: max(voiceClips.recordedAt) }).from(voiceClips).where(on(shelf));
  return row?.last ? `${row.clips}-${clipVersion(row.last)}` : null;
}

/** Key of a sentence → version of its clip: a page's script asks once and knows of every sentence. */
export async function clipList({ db }: TransactionContext, shelf: ClipShelf): Promise<Record<string, string>> {
  const rows = await db.select({ key: voiceClips.sentenceKey, recordedAt: voiceClips.recordedAt }).from(voiceClips).where(on(shelf)).orderBy(voiceClips.sentenceKey);
  return Object.fromEntries(rows.map(({ key, recordedAt }) => [key, clipVersion(recordedAt)]));
}

export interface Clip {
  audio: Buffer;
  type: ClipType;
  version: string;
}

/** One clip, to be played. */
export async function readClip({ db }: TransactionContext, shelf: ClipShelf, key: string): Promise<Clip> {
  const [row] = await db.select({ audio: voiceClips.audio, type: voiceClips.type, recordedAt: voiceClips.recordedAt }).from(voiceClips).where(and(on(shelf), eq(voiceClips.sentenceKey, key)));
  const { recordedAt, ...clip } = found(row);
  return { ...clip, version: clipVersion(recordedAt) };
}
