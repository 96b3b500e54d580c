import { and, asc, count, desc, eq, inArray, isNull, ne } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { type PageAsked, pageOf } from "#app/server/paging.ts";
import { accounts } from "#db/schema/accounts.ts";
import { balanceItems, balances } from "#db/schema/balances.ts";
import { type Card, CARDS, type Weight } from "./balance.ts";
import { moodLines } from "./mood-queries.server.ts";
import { mondayOf } from "./week.ts";

export interface Laid {
  card: Card;
  weight: Weight;
  words: string | null;
}

const columns = {
  id: balances.id, heldOn: balances.heldOn, reliefs: balances.reliefs, supports: balances.supports, decision: balances.decision, reason: balances.reason, hours: balances.hours,
  capacity: balances.capacity, interpreter: balances.interpreter, nextOn: balances.nextOn, nextEvent: balances.nextEvent, by: accounts.name,
};

async function itemsOf({ db }: TransactionContext, balanceIds: readonly string[]): Promise<Map<string, Laid[]>> {
  const rows = balanceIds.length === 0 ? [] : await db.select().from(balanceItems).where(inArray(balanceItems.balanceId, [...balanceIds]));
  return new Map(balanceIds.map((id) => [
    id,
    rows.filter(({ balanceId }) => balanceId === id).map(({ card, weight, words }) => ({ card, weight, words })).toSorted((a, b) => CARDS.indexOf(a.card) - CARDS.indexOf(b.card)),
  ]));
}

/** The balance that counts now, with what lies on the scales; null before the first, and for who may not see it. */
export async function latestBalance(context: TransactionContext, holderId: string) {
  const [row] = await context.db
    .select(columns)
    .from(balances)
    .innerJoin(accounts, eq(accounts.id, balances.heldBy))
    .where(and(eq(balances.holderId, holderId), isNull(balances.replacedAt)))
    .orderBy(desc(balances.heldOn))
    .limit(1);
  return row ? { ...row, items: (await itemsOf(context, [row.id])).get(row.id)! } : null;
}
export type BalanceShown = NonNullable<Awaited<ReturnType<typeof latestBalance>>>;

/** Those before it and those that were put right, the latest first. */
export async function earlierBalances(context: TransactionContext, holderId: string, latestId: string, asked: PageAsked) {
  const where = and(eq(balances.holderId, holderId), ne(balances.id, latestId));
  const page = await pageOf(asked, {
    rows: ({ limit, offset }) =>
      context.db.select({ ...columns, replacedAt: balances.replacedAt }).from(balances).innerJoin(accounts, eq(accounts.id, balances.heldBy)).where(where).orderBy(desc(balances.heldAt), asc(balances.id)).limit(limit).offset(offset),
    total: async () => (await context.db.select({ total: count() }).from(balances).where(where))[0]!.total,
  });
  const items = await itemsOf(context, page.rows.map(({ id }) => id));
  return { ...page, rows: page.rows.map((row) => ({ ...row, items: items.get(row.id)! })) };
}

const WEEKS_OF_FACES = 8;

/** Why to lay the scales anew: the day has come, or faces have fallen since (which only the contact person sees). */
export async function reasonsToRevisit(context: TransactionContext, holderId: string, { heldOn, nextOn }: { heldOn: string; nextOn: string }): Promise<("day" | "faces")[]> {
  const { weeks, lines } = await moodLines(context, holderId, WEEKS_OF_FACES);
  const since = mondayOf(heldOn);
  const fallen = lines.some(({ faces, falls }) => falls !== null && weeks.some((week, at) => week > since && faces[at] !== null));
  return [...(nextOn <= calendarDay(context.now) ? ["day" as const] : []), ...(fallen ? ["faces" as const] : [])];
}
