import { and, eq, isNull } from "drizzle-orm";
import { type SignedInActor, SYSTEM } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { actAs, type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { found, Refusal } from "#app/server/errors.ts";
import { matches } from "#db/schema/matches.ts";
import { visitAgreements, visitLines, visitMoves, workplaceVisits } from "#db/schema/visits.ts";
import { lockGuided } from "./lock-guided.server.ts";
import type { Face } from "./mood.ts";
import type { Doer, Voice } from "./visit.ts";

type SignedIn = Context & { actor: SignedInActor };

export interface Said {
  face: Face | null;
  line: string | null;
}

export interface VisitHeld {
  /** YYYY-MM-DD, not after today. */
  madeOn: string;
  /** What each said; a voice without a word said nothing. */
  said: Partial<Record<Voice, Said>>;
  /** What was agreed now, beside what stands. */
  agreements: readonly { what: string; doer: Doer; byOn: string | null }[];
}

async function lockVisit(tx: TransactionContext & { actor: SignedInActor }, holderId: string, visitId: string) {
  await lockGuided(tx, holderId);
  return found((await tx.db.select().from(workplaceVisits).where(and(eq(workplaceVisits.id, visitId), eq(workplaceVisits.holderId, holderId))))[0]);
}

/** Writes what a voice said, if it is something else than what stands; what stood is kept. */
async function writeLine(tx: TransactionContext & { actor: SignedInActor }, visitId: string, voice: Voice, { face, line }: Said): Promise<boolean> {
  const inForce = and(eq(visitLines.visitId, visitId), eq(visitLines.voice, voice), isNull(visitLines.replacedAt));
  const [before] = await tx.db.select({ face: visitLines.face, line: visitLines.line }).from(visitLines).where(inForce);
  if ((before?.face ?? null) === face && (before?.line ?? null) === line) return false;
  if (before) await tx.db.update(visitLines).set({ replacedAt: tx.now }).where(inForce);
  if (face !== null || line !== null) await tx.db.insert(visitLines).values({ visitId, voice, face, line, writtenBy: tx.actor.accountId, writtenAt: tx.now });
  return true;
}

/**
 * Plans a visit beside those that were planned with the beginning; its id.
 * @throws Refusal `matchMoved` when the placement doesn't run, `balanceNext` for a day that is over
 */
export async function planVisit(context: SignedIn, holderId: string, matchId: string, plannedOn: string): Promise<string> {
  return transact(context, async (joined) => {
    const tx = { ...joined, actor: context.actor };
    await lockGuided(tx, holderId);
    const [match] = await tx.db.select({ state: matches.state }).from(matches).where(and(eq(matches.id, matchId), eq(matches.holderId, holderId), eq(matches.kind, "placement")));
    if (found(match).state !== "active") throw new Refusal("matchMoved");
    if (plannedOn < calendarDay(tx.now)) throw new Refusal("balanceNext");
    const [made] = await tx.db.insert(workplaceVisits).values({ matchId, holderId, plannedOn, createdAt: tx.now }).returning({ id: workplaceVisits.id });
    await recordAudit(tx, { action: "visit.planned", objectId: made!.id, holderId, details: { plannedOn } });
    return made!.id;
  });
}

/**
 * Puts a visit off, or forward, with the reason.
 * @throws Refusal `matchMoved` when it isn't planned any more, `balanceNext` for a day that is over
 */
export async function moveVisit(context: SignedIn, holderId: string, visitId: string, { to, reason }: { to: string; reason: string }): Promise<void> {
  await transact(context, async (joined) => {
    const tx = { ...joined, actor: context.actor };
    const { plannedOn: from, state } = await lockVisit(tx, holderId, visitId);
    if (state !== "planned") throw new Refusal("matchMoved");
    if (to < calendarDay(tx.now)) throw new Refusal("balanceNext");
    if (to === from) return;
    await tx.db.update(workplaceVisits).set({ plannedOn: to }).where(eq(workplaceVisits.id, visitId));
    await tx.db.insert(visitMoves).values({ visitId, from, to, reason, movedBy: context.actor.accountId, movedAt: tx.now });
    await recordAudit(tx, { action: "visit.moved", objectId: visitId, holderId, details: { from, to } });
  });
}

/**
 * Notes a visit that was made: what each of the three said and what was agreed. Noted again, lines are put right and agreements come beside
 * those that stand.
 * @throws Refusal `matchMoved` for a visit that is off, or a day that is still to come
 */
export async function holdVisit(context: SignedIn, holderId: string, visitId: string, { madeOn, said, agreements }: VisitHeld): Promise<void> {
  await transact(context, async (joined) => {
    const tx = { ...joined, actor: context.actor };
    const { state } = await lockVisit(tx, holderId, visitId);
    if (state === "cancelled" || madeOn > calendarDay(tx.now)) throw new Refusal("matchMoved");
    await tx.db.update(workplaceVisits).set({ state: "made", madeOn }).where(eq(workplaceVisits.id, visitId));
    for (const [voice, each] of Object.entries(said)) await writeLine(tx, visitId, voice as Voice, each);
    if (agreements.length > 0) await tx.db.insert(visitAgreements).values(agreements.map((each) => ({ ...each, visitId, agreedBy: context.actor.accountId, agreedAt: tx.now })));
    await recordAudit(tx, { action: state === "made" ? "visit.corrected" : "visit.made", objectId: visitId, holderId, details: { madeOn, agreements: agreements.length } });
  });
}

/** Ticks off what was agreed, or takes the tick away. */
export async function tickAgreement(context: SignedIn, holderId: string, agreementId: string, done: boolean): Promise<void> {
  await transact(context, async (joined) => {
    const tx = { ...joined, actor: context.actor };
    await lockGuided(tx, holderId);
    const [agreement] = await tx.db
      .select({ id: visitAgreements.id, doneAt: visitAgreements.doneAt })
      .from(visitAgreements)
      .innerJoin(workplaceVisits, eq(workplaceVisits.id, visitAgreements.visitId))
      .where(and(eq(visitAgreements.id, agreementId), eq(workplaceVisits.holderId, holderId)));
    if ((found(agreement).doneAt !== null) === done) return;
    await tx.db.update(visitAgreements).set(done ? { doneAt: tx.now, doneBy: context.actor.accountId } : { doneAt: null, doneBy: null }).where(eq(visitAgreements.id, agreementId));
    await recordAudit(tx, { action: done ? "agreement.done" : "agreement.reopened", objectId: agreementId, holderId });
  });
}

/**
 * The organisation writes its own line, before a visit or after it.
 * @throws Refusal `matchMoved` for a visit that is off
 */
export async function writeOrganisationLine(context: SignedIn, matchId: string, visitId: string, line: string | null): Promise<void> {
  await transact(context, async (joined) => {
    const tx = { ...joined, actor: context.actor };
    const [seen] = await tx.db.select({ holderId: workplaceVisits.holderId, state: workplaceVisits.state }).from(workplaceVisits).where(and(eq(workplaceVisits.id, visitId), eq(workplaceVisits.matchId, matchId)));
    const { holderId, state } = found(seen);
    if (state === "cancelled") throw new Refusal("matchMoved");
    // The dossier isn't theirs to lock: two who write at once wait for each other all the same.
    await actAs(tx, SYSTEM, ({ db }) => db.select({ id: workplaceVisits.id }).from(workplaceVisits).where(eq(workplaceVisits.id, visitId)).for("update"));
    if (await writeLine(tx, visitId, "organisation", { face: null, line })) await recordAudit(tx, { action: "visit.organisation-wrote", objectId: visitId, holderId });
  });
}
