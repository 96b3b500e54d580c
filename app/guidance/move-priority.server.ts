import { and, eq, ne, sql } from "drizzle-orm";
import { type SignedInActor, SYSTEM } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { actAs, type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { found, NotFound, Refusal } from "#app/server/errors.ts";
import { priorities, priorityMoves } from "#db/schema/balances.ts";
import { isSensitive, type LifeArea } from "./life-areas.ts";
import { lockGuided } from "./lock-guided.server.ts";
import { freeSlot, type PriorityState } from "./priorities.ts";

type SignedIn = Context & { actor: SignedInActor };

/** @throws Refusal `prioritiesFull` when three are worked on already */
async function slotFor(tx: TransactionContext, holderId: string, state: PriorityState): Promise<number | null> {
  if (state !== "now") return null;
  // As the system: what a stand-in may not see has a place as well.
  const taken = await actAs(tx, SYSTEM, ({ db }) => db.select({ slot: priorities.slot }).from(priorities).where(and(eq(priorities.holderId, holderId), eq(priorities.state, "now"))));
  const slot = freeSlot(taken.map((row) => row.slot!));
  if (slot === null) throw new Refusal("prioritiesFull");
  return slot;
}

/**
 * Chooses a priority together with the person: of a life area, or in own words, for now or for later.
 * @returns its id
 * @throws Refusal `prioritiesFull` when three are worked on already, `priorityThere` when this area is one already
 * @throws NotFound for who doesn't guide the person, and for a sensitive area of who isn't the contact person
 */
export async function choosePriority(context: SignedIn, holderId: string, { area, words, to }: { area?: LifeArea; words?: string; to: Exclude<PriorityState, "done"> }): Promise<string> {
  return transact(context, async (joined) => {
    const tx = { ...joined, actor: context.actor };
    const { isOwn } = await lockGuided(tx, holderId);
    if (area && isSensitive(area) && !isOwn) throw new NotFound();
    if (area && !words) {
      const [there] = await tx.db.select({ id: priorities.id }).from(priorities).where(and(eq(priorities.holderId, holderId), eq(priorities.area, area), ne(priorities.state, "done"), sql`${priorities.words} is null`));
      if (there) throw new Refusal("priorityThere");
    }
    const by = context.actor.accountId;
    const [made] = await tx.db
      .insert(priorities)
      .values({ holderId, area: area ?? null, words: words || null, state: to, slot: await slotFor(tx, holderId, to), chosenBy: by, chosenAt: tx.now, movedAt: tx.now })
      .returning({ id: priorities.id });
    await keepMove(tx, { priorityId: made!.id, holderId, from: null, to, by });
    return made!.id;
  });
}

/**
 * Takes a priority up, parks it, or says that it is done; the same again changes nothing.
 * @throws Refusal `prioritiesFull`, or `priorityThere` when a done one is taken up and its area is one again already
 * @throws NotFound for what this actor may not see
 */
export async function movePriority(context: SignedIn, holderId: string, priorityId: string, to: PriorityState): Promise<void> {
  await transact(context, async (joined) => {
    const tx = { ...joined, actor: context.actor };
    await lockGuided(tx, holderId);
    const row = found((await tx.db.select().from(priorities).where(and(eq(priorities.id, priorityId), eq(priorities.holderId, holderId))))[0]);
    if (row.state === to) return;
    if (row.state === "done" && row.area && row.words === null) {
      const [there] = await tx.db.select({ id: priorities.id }).from(priorities).where(and(eq(priorities.holderId, holderId), eq(priorities.area, row.area), ne(priorities.state, "done"), sql`${priorities.words} is null`));
      if (there) throw new Refusal("priorityThere");
    }
    await tx.db.update(priorities).set({ state: to, slot: await slotFor(tx, holderId, to), movedAt: tx.now }).where(eq(priorities.id, priorityId));
    await keepMove(tx, { priorityId, holderId, from: row.state, to, by: context.actor.accountId });
  });
}

async function keepMove(tx: TransactionContext, { priorityId, holderId, from, to, by }: { priorityId: string; holderId: string; from: PriorityState | null; to: PriorityState; by: string }): Promise<void> {
  await tx.db.insert(priorityMoves).values({ priorityId, from, to, movedBy: by, movedAt: tx.now });
  await recordAudit(tx, { action: from === null ? "priority.chosen" : "priority.moved", objectId: priorityId, holderId, details: { from, to } });
}
