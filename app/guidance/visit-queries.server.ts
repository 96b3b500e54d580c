import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { found } from "#app/server/errors.ts";
import { accounts } from "#db/schema/accounts.ts";
import { visitAgreements, visitLines, visitMoves, workplaceVisits } from "#db/schema/visits.ts";
import type { Face } from "./mood.ts";
import type { Voice } from "./visit.ts";

/** Three a placement, and some by hand. */
const MOST = 100;

const visit = { id: workplaceVisits.id, matchId: workplaceVisits.matchId, week: workplaceVisits.week, plannedOn: workplaceVisits.plannedOn, state: workplaceVisits.state, madeOn: workplaceVisits.madeOn };

/** A person's visits, those that are off left out, the earliest first; each with what this actor may read of it. */
export async function visitsOf(context: TransactionContext, holderId: string) {
  const rows = await context.db.select(visit).from(workplaceVisits).where(and(eq(workplaceVisits.holderId, holderId), ne(workplaceVisits.state, "cancelled"))).orderBy(asc(workplaceVisits.plannedOn), asc(workplaceVisits.id)).limit(MOST);
  return withWords(context, rows);
}

/** Visits of an organisation's own match, with its own lines. */
export async function visitsOfMatch(context: TransactionContext, matchId: string) {
  const rows = await context.db.select(visit).from(workplaceVisits).where(and(eq(workplaceVisits.matchId, matchId), ne(workplaceVisits.state, "cancelled"))).orderBy(asc(workplaceVisits.plannedOn), asc(workplaceVisits.id)).limit(MOST);
  return (await withWords(context, rows)).map(({ id, week, plannedOn, state, madeOn, said }) => ({ id, week, plannedOn, state, madeOn, line: said.organisation?.line ?? null }));
}

/** One visit of a dossier, with all that this actor may read of it, and the times that it was put off. */
export async function visitOf(context: TransactionContext, holderId: string, visitId: string) {
  const [row] = await context.db.select(visit).from(workplaceVisits).where(and(eq(workplaceVisits.id, visitId), eq(workplaceVisits.holderId, holderId)));
  const [shown] = await withWords(context, [found(row)]);
  const moves = await context.db
    .select({ from: visitMoves.from, to: visitMoves.to, reason: visitMoves.reason, movedAt: visitMoves.movedAt })
    .from(visitMoves)
    .where(eq(visitMoves.visitId, visitId))
    .orderBy(asc(visitMoves.movedAt))
    .limit(MOST);
  return { ...shown!, moves };
}

async function withWords<Visit extends { id: string }>({ db }: TransactionContext, visits: readonly Visit[]) {
  const ids = visits.map(({ id }) => id);
  const lines = ids.length === 0 ? [] : await db
    .select({ visitId: visitLines.visitId, voice: visitLines.voice, face: visitLines.face, line: visitLines.line, by: accounts.name, at: visitLines.writtenAt })
    .from(visitLines)
    .innerJoin(accounts, eq(accounts.id, visitLines.writtenBy))
    .where(and(inArray(visitLines.visitId, ids), isNull(visitLines.replacedAt)));
  const agreements = ids.length === 0 ? [] : await db
    .select({ visitId: visitAgreements.visitId, id: visitAgreements.id, what: visitAgreements.what, doer: visitAgreements.doer, byOn: visitAgreements.byOn, doneAt: visitAgreements.doneAt })
    .from(visitAgreements)
    .where(inArray(visitAgreements.visitId, ids))
    .orderBy(asc(visitAgreements.agreedAt), asc(visitAgreements.id));
  return visits.map((each) => ({
    ...each,
    said: Object.fromEntries(lines.filter(({ visitId }) => visitId === each.id).map(({ voice, face, line, by }) => [voice, { face: face as Face | null, line, by }])) as Partial<Record<Voice, { face: Face | null; line: string | null; by: string | null }>>,
    agreements: agreements.filter(({ visitId }) => visitId === each.id),
  }));
}
