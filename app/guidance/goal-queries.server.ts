import { and, asc, desc, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { placementGoals } from "#db/schema/goals.ts";
import { matches } from "#db/schema/matches.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";

/** More placements than anyone has had here; goals at each are few. */
const MOST_PLACES = 30;
const MOST_ROWS = 400;

/** A person's placements, agreed ones and all that began, those that run first. */
export async function placesOf({ db }: TransactionContext, holderId: string) {
  return db
    .select({
      matchId: matches.id, state: matches.state, goal: matches.goal, startsOn: matches.startsOn, activeAt: matches.activeAt, endedAt: matches.endedAt, endReason: matches.endReason,
      placementId: placements.id, title: placements.title, tasks: placements.tasks, sector: placements.sector, organisation: organisations.name,
    })
    .from(matches)
    .innerJoin(placements, eq(placements.id, matches.placementId))
    .innerJoin(organisations, eq(organisations.id, placements.organisationId))
    .where(and(eq(matches.holderId, holderId), eq(matches.kind, "placement"), or(isNotNull(matches.activeAt), inArray(matches.state, ["approved", "accepted"]))))
    .orderBy(sql`${matches.endedAt} desc nulls first`, desc(matches.activeAt), asc(matches.id))
    .limit(MOST_PLACES);
}

/** What a person works towards, goal by goal: the row in force with what it was before. Those that run first, then the earliest. */
export async function goalsOf({ db }: TransactionContext, holderId: string) {
  const rows = await db
    .select({
      id: placementGoals.id, lineId: placementGoals.lineId, matchId: placementGoals.matchId, goal: placementGoals.goal, why: placementGoals.why, sign: placementGoals.sign,
      reviewOn: placementGoals.reviewOn, setAt: placementGoals.setAt, replacedAt: placementGoals.replacedAt, replacedReason: placementGoals.replacedReason,
      outcome: placementGoals.outcome, outcomeLine: placementGoals.outcomeLine, concludedAt: placementGoals.concludedAt, by: accounts.name,
    })
    .from(placementGoals)
    .innerJoin(accounts, eq(accounts.id, placementGoals.setBy))
    .where(eq(placementGoals.holderId, holderId))
    .orderBy(asc(placementGoals.lineId), asc(placementGoals.setAt), asc(placementGoals.id))
    .limit(MOST_ROWS);
  const lines = new Map<string, typeof rows>();
  for (const row of rows) lines.set(row.lineId, [...(lines.get(row.lineId) ?? []), row]);
  return [...lines.values()].map((line) => ({ ...line.at(-1)!, earlier: line.slice(0, -1) })).sort((a, b) => Number(a.outcome !== null) - Number(b.outcome !== null));
}
