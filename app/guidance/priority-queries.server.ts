import { and, asc, desc, eq, inArray, ne } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { priorities, priorityMoves } from "#db/schema/balances.ts";
import type { LifeArea } from "./life-areas.ts";
import type { PriorityState } from "./priorities.ts";

export interface PriorityShown {
  id: string;
  area: LifeArea | null;
  words: string | null;
  state: PriorityState;
  chosenAt: Date;
  movedAt: Date;
}

/** Open ones beyond these are shown nowhere; nobody parks so many. */
const MOST_PARKED = 40;
const MOST_DONE = 20;

const columns = { id: priorities.id, area: priorities.area, words: priorities.words, state: priorities.state, chosenAt: priorities.chosenAt, movedAt: priorities.movedAt };

/** What comes first now (in its places), what is parked (the latest first), and what was reached last. */
export async function prioritiesOf({ db }: TransactionContext, holderId: string): Promise<Record<PriorityState, PriorityShown[]>> {
  const open = await db.select(columns).from(priorities).where(and(eq(priorities.holderId, holderId), ne(priorities.state, "done"))).orderBy(asc(priorities.slot), desc(priorities.movedAt), asc(priorities.id)).limit(MOST_PARKED);
  const done = await db.select(columns).from(priorities).where(and(eq(priorities.holderId, holderId), eq(priorities.state, "done"))).orderBy(desc(priorities.movedAt), asc(priorities.id)).limit(MOST_DONE);
  return { now: open.filter(({ state }) => state === "now"), parked: open.filter(({ state }) => state === "parked"), done };
}

/** How these priorities went, each the earliest first. */
export async function movesOf({ db }: TransactionContext, priorityIds: readonly string[]) {
  const rows = priorityIds.length === 0 ? [] : await db.select({ priorityId: priorityMoves.priorityId, to: priorityMoves.to, movedAt: priorityMoves.movedAt }).from(priorityMoves).where(inArray(priorityMoves.priorityId, [...priorityIds])).orderBy(asc(priorityMoves.movedAt), asc(priorityMoves.id)).limit(400);
  return new Map(priorityIds.map((id) => [id, rows.filter(({ priorityId }) => priorityId === id)]));
}
