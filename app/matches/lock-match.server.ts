import { asc, eq } from "drizzle-orm";
import { SYSTEM } from "#app/access/actor.ts";
import { actAs, type TransactionContext } from "#app/access/context.server.ts";
import { databaseError, found, Refusal } from "#app/server/errors.ts";
import { matches } from "#db/schema/matches.ts";
import { type MatchState, mayBecome } from "./match.ts";

export type Match = typeof matches.$inferSelect;

/** The match, locked until the transaction ends, if this actor sees it (row-level security decides). */
export async function lockMatch(tx: TransactionContext, matchId: string): Promise<Match> {
  return found((await tx.db.select().from(matches).where(eq(matches.id, matchId)).for("update"))[0]);
}

/**
 * The match and, of a triple, the other one, both locked: in one order whoever comes, so that two parties who answer at once
 * wait for each other. The other may be out of this actor's sight.
 */
export async function lockWithOther(tx: TransactionContext, matchId: string): Promise<{ match: Match; other: Match | null }> {
  const [seen] = await tx.db.select({ tripleId: matches.tripleId }).from(matches).where(eq(matches.id, matchId));
  const { tripleId } = found(seen);
  if (tripleId === null) return { match: await lockMatch(tx, matchId), other: null };
  const both = await actAs(tx, SYSTEM, ({ db }) => db.select().from(matches).where(eq(matches.tripleId, tripleId)).orderBy(asc(matches.id)).for("update"));
  return { match: found(both.find(({ id }) => id === matchId)), other: both.find(({ id }) => id !== matchId) ?? null };
}

/** What the database's guard says, in words that a person understands. */
const GUARDED: Readonly<Record<string, () => Refusal>> = {
  match_transition: () => new Refusal("matchMoved"),
  placement_full: () => new Refusal("placementFull"),
  placement_closed: () => new Refusal("placementClosed"),
  buddy_full: () => new Refusal("buddyFull"),
  buddy_not_approved: () => new Refusal("buddyNotApproved"),
};

/** The refusal behind what the guard or a constraint raised; any other error as it was. */
export function matchRefusal(error: unknown): unknown {
  const raised = databaseError(error);
  if (raised?.constraint?.startsWith("matches_one_open")) return new Refusal("matchExists");
  const refusal = raised && GUARDED[raised.message];
  return refusal ? refusal() : error;
}

/**
 * Moves a match to its next state.
 * @throws Refusal `matchMoved` when someone was first; `placementFull` and the like when the guard refuses the spot
 */
export async function moveMatch(tx: TransactionContext, match: Match, to: MatchState, changes: Partial<Match>): Promise<Match> {
  if (!mayBecome(match.state, to)) throw new Refusal("matchMoved");
  try {
    const [moved] = await tx.db.update(matches).set({ ...changes, state: to }).where(eq(matches.id, match.id)).returning();
    return found(moved);
  } catch (error) {
    throw matchRefusal(error);
  }
}
