import { and, asc, count, desc, eq, ilike, inArray, or, sql } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { photoAddress } from "#app/accounts/photo.ts";
import { found } from "#app/server/errors.ts";
import { type PageAsked, pageOf } from "#app/server/paging.ts";
import { accounts, signInCards } from "#db/schema/accounts.ts";
import { matches } from "#db/schema/matches.ts";
import { staffPhotos } from "#db/schema/photos.ts";
import { placements } from "#db/schema/placements.ts";
import { holderChoices, holderLanguages, statusHolders } from "#db/schema/status-holders.ts";
import { holderNames } from "#db/schema/views.ts";
import type { Choice, HolderState, NotForMeReason } from "./status-holder.ts";

type SignedInContext = TransactionContext & { actor: SignedInActor };

/** SQL: how many matches of this holder stand in these states. */
const matchesIn = (...states: string[]) =>
  sql<number>`(select count(*)::int from ${matches} where ${matches.holderId} = ${statusHolders.id} and ${matches.state} in ${states})`;

/** The dossiers that this actor sees: a consultant's own caseload, then those for whom they stand in; a coordinator's municipality. Longest waiting first. */
export async function listDossiers({ db, actor }: SignedInContext, asked: PageAsked, filter: { state?: HolderState; text?: string; contactPersonId?: string } = {}) {
  const like = filter.text ? `%${filter.text.replace(/[\\%_]/g, "\\$&")}%` : null;
  const where = and(
    filter.state ? eq(statusHolders.state, filter.state) : undefined,
    filter.contactPersonId ? eq(statusHolders.contactPersonId, filter.contactPersonId) : undefined,
    like ? or(ilike(statusHolders.firstName, like), ilike(statusHolders.lastName, like)) : undefined,
  );
  return pageOf(asked, {
    rows: ({ limit, offset }) =>
      db
        .select({
          id: statusHolders.id, firstName: statusHolders.firstName, lastName: statusHolders.lastName, state: statusHolders.state, waitingSince: statusHolders.waitingSince,
          dutchLevel: statusHolders.dutchLevel, placeId: statusHolders.placeId, hoursMax: statusHolders.hoursMax, contactPersonId: statusHolders.contactPersonId, contactPerson: accounts.name,
          proposals: matchesIn("proposed", "approved", "accepted"), active: matchesIn("active"),
        })
        .from(statusHolders)
        .innerJoin(accounts, eq(accounts.id, statusHolders.contactPersonId))
        .where(where)
        .orderBy(sql`${statusHolders.contactPersonId} <> ${actor.accountId}`, sql`array_position(array['waiting','matched','paused','closed'], ${statusHolders.state})`, asc(statusHolders.waitingSince), asc(statusHolders.id))
        .limit(limit)
        .offset(offset),
    total: async () => (await db.select({ total: count() }).from(statusHolders).where(where))[0]!.total,
  });
}

/** Names of colleagues' people: all that one may know of them. */
export async function listColleaguesPeople({ db, actor }: SignedInContext, asked: PageAsked) {
  const where = sql`${holderNames.contactPersonId} <> ${actor.accountId}`;
  return pageOf(asked, {
    rows: ({ limit, offset }) =>
      db
        .select({ id: holderNames.id, firstName: holderNames.firstName, lastName: holderNames.lastName, contactPerson: accounts.name })
        .from(holderNames)
        .innerJoin(accounts, eq(accounts.id, holderNames.contactPersonId))
        .where(where)
        .orderBy(asc(holderNames.firstName), asc(holderNames.id))
        .limit(limit)
        .offset(offset),
    total: async () => (await db.select({ total: count() }).from(holderNames).where(where))[0]!.total,
  });
}

/** A dossier, read without leaving a trace in the look log: for a person's own pages, and within verbs. */
export async function dossier({ db }: TransactionContext, holderId: string) {
  const [row] = await db
    .select({ holder: statusHolders, language: accounts.language })
    .from(statusHolders)
    .innerJoin(accounts, eq(accounts.id, statusHolders.accountId))
    .where(eq(statusHolders.id, holderId));
  const { holder, language } = found(row);
  const languages = await db.select().from(holderLanguages).where(eq(holderLanguages.holderId, holderId)).orderBy(desc(holderLanguages.motherTongue), asc(holderLanguages.language));
  return { ...holder, language, languages };
}

export type Dossier = Awaited<ReturnType<typeof dossier>>;

/** A dossier as someone else opens it. The look is logged, with why: the page that was opened. */
export async function openDossier(context: SignedInContext, holderId: string, why: string): Promise<Dossier> {
  const opened = await dossier(context, holderId);
  await recordAudit(context, { action: "status-holder.viewed", objectId: holderId, holderId, details: { page: why } });
  return opened;
}

/** Who accompanies a person: name, phone and portrait, for every page of that person. */
export async function contactPersonOf({ db }: TransactionContext, holderId: string) {
  const [row] = await db
    .select({ name: accounts.name, phone: accounts.phone, photoId: staffPhotos.id })
    .from(statusHolders)
    .innerJoin(accounts, eq(accounts.id, statusHolders.contactPersonId))
    .leftJoin(staffPhotos, eq(staffPhotos.accountId, accounts.id))
    .where(eq(statusHolders.id, holderId));
  const { name, phone, photoId } = found(row);
  return { name, phone, photo: photoAddress(photoId) };
}

/** What a person's own plan shows of the dossier: what the goals weigh, and the contact details that others may get. */
export async function ownPlan({ db }: TransactionContext, holderId: string) {
  const [row] = await db
    .select({ phone: statusHolders.phone, email: statusHolders.email, languageGoal: statusHolders.languageGoal, activationGoal: statusHolders.activationGoal, tradeGoal: statusHolders.tradeGoal })
    .from(statusHolders)
    .where(eq(statusHolders.id, holderId));
  return found(row);
}

/** What a person said to a card, and why not, where told. */
export interface ChoiceMade {
  choice: Choice;
  reason: NotForMeReason | null;
}

/** What a person said to cards, by placement; the latest first. */
export async function choicesOf({ db }: TransactionContext, holderId: string): Promise<Map<string, ChoiceMade>> {
  const rows = await db
    .select({ placementId: holderChoices.placementId, choice: holderChoices.choice, reason: holderChoices.reason })
    .from(holderChoices)
    .where(eq(holderChoices.holderId, holderId))
    .orderBy(desc(holderChoices.chosenAt), holderChoices.placementId);
  return new Map(rows.map(({ placementId, ...made }) => [placementId, made]));
}

/** What a person gave a ♥ or a "maybe", for the talk: hearts first, the latest first, at most `limit`; and how many in all. */
export async function likedCards({ db }: TransactionContext, holderId: string, limit: number) {
  const where = and(eq(holderChoices.holderId, holderId), inArray(holderChoices.choice, ["heart", "maybe"]));
  const rows = await db
    .select({ id: holderChoices.placementId, title: placements.title, choice: holderChoices.choice })
    .from(holderChoices)
    .innerJoin(placements, eq(placements.id, holderChoices.placementId))
    .where(where)
    .orderBy(asc(holderChoices.choice), desc(holderChoices.chosenAt), holderChoices.placementId)
    .limit(limit);
  const [counted] = await db.select({ total: count() }).from(holderChoices).where(where);
  return { rows, total: counted!.total };
}

/** What a person put aside, the latest first, at most `limit`; and how often each reason was given, over all. */
export async function putAside({ db }: TransactionContext, holderId: string, limit: number) {
  const where = and(eq(holderChoices.holderId, holderId), eq(holderChoices.choice, "not-for-me"));
  const rows = await db
    .select({ id: holderChoices.placementId, title: placements.title, reason: holderChoices.reason })
    .from(holderChoices)
    .innerJoin(placements, eq(placements.id, holderChoices.placementId))
    .where(where)
    .orderBy(desc(holderChoices.chosenAt), holderChoices.placementId)
    .limit(limit);
  const counts = await db.select({ reason: holderChoices.reason, times: count() }).from(holderChoices).where(where).groupBy(holderChoices.reason);
  return {
    rows,
    total: counts.reduce((sum, { times }) => sum + times, 0),
    reasons: counts.flatMap(({ reason, times }) => (reason === null ? [] : [{ reason, times }])),
  };
}

/** Since when the person's card is in force, and when it was last used; null without one. */
export async function cardInForce({ db }: TransactionContext, accountId: string) {
  const [card] = await db
    .select({ createdAt: signInCards.createdAt, lastUsedAt: signInCards.lastUsedAt, lockedUntil: signInCards.lockedUntil })
    .from(signInCards)
    .where(and(eq(signInCards.accountId, accountId), sql`${signInCards.revokedAt} is null`));
  return card ?? null;
}
