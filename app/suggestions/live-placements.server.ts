/**
 * The placements that the matcher ranks, kept in memory as columns: one store for each municipality that asked. Before
 * every use the rows that changed since are read again and written in place, in this process as in any other.
 *
 * How nothing is missed: a placement's row carries the transaction that changed it last. At each look we note the oldest
 * transaction that was still running; whatever commits later was changed in that one or a later one. A row may be read
 * twice, never not at all (docs/decisions/live-placements.md).
 */
import { eq, inArray, or, sql } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { createPlacementStore, type PlacementStore } from "#app/matching/placements/store.ts";
import { offeredIn } from "#app/placements/placement-queries.server.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { placementCandidate, placementCandidates } from "./candidates.server.ts";

interface Live {
  store: PlacementStore | null;
  /** Everything that older transactions did is in the store. */
  seen: string;
  /** Read while the transaction that changed them was our own and might still be undone: to be read again. */
  unsettled: Set<string>;
  /** Resolves when who came before is done. */
  turn: Promise<void>;
}

const liveIn = new Map<string, Live>();

/**
 * Ranks, explains or counts over the placements offered in a municipality, as they stand now, changes of the open
 * transaction included. `work` gets the store for as long as it runs: it must not wait for anything, nor keep the store.
 */
export async function withPlacements<T>(context: TransactionContext, municipalityId: string, work: (store: PlacementStore) => T): Promise<T> {
  const live = liveIn.get(municipalityId) ?? { store: null, seen: "0", unsettled: new Set(), turn: Promise.resolve() };
  liveIn.set(municipalityId, live);
  return inTurn(live, async () => work(await bringUpToDate(context, municipalityId, live)));
}

/** One after the other, so that nobody ranks over what another's unfinished transaction left in the store. */
async function inTurn<T>(live: Live, work: () => Promise<T>): Promise<T> {
  const before = live.turn;
  let done = () => {};
  live.turn = new Promise((resolve) => (done = resolve));
  await before;
  try {
    return await work();
  } finally {
    done();
  }
}

async function bringUpToDate(context: TransactionContext, municipalityId: string, live: Live): Promise<PlacementStore> {
  const { db } = context;
  // Noted before the rows are read: what commits in between is read now and once more at the next look.
  const [now] = await db.execute<{ oldest: string; changed: boolean; writing: boolean }>(sql`select
    pg_snapshot_xmin(pg_current_snapshot())::text as oldest,
    exists (select 1 from ${placements} where ${placements.changedIn} >= ${live.seen}::xid8) as changed,
    pg_current_xact_id_if_assigned() is not null as writing`);
  const { oldest, changed, writing } = now!;
  if (live.store === null) {
    live.store = createPlacementStore(await placementCandidates(context, municipalityId));
    if (writing) for (const id of await ownChanges(context)) live.unsettled.add(id);
    live.seen = oldest;
    return live.store;
  }
  if (changed || live.unsettled.size > 0) await readChanges(context, municipalityId, live, live.store);
  live.seen = oldest;
  return live.store;
}

const isOwnChange = sql<boolean>`coalesce(${placements.changedIn} = pg_current_xact_id_if_assigned(), false)`;

async function ownChanges({ db }: TransactionContext): Promise<string[]> {
  return (await db.select({ id: placements.id }).from(placements).where(isOwnChange)).map(({ id }) => id);
}

async function readChanges({ db }: TransactionContext, municipalityId: string, { seen, unsettled }: Live, store: PlacementStore): Promise<void> {
  const rows = await db
    .select({
      placement: placements,
      trained: organisations.trained,
      offered: sql<boolean>`${placements.state} = 'published' and ${offeredIn(municipalityId)}`,
      own: isOwnChange,
    })
    .from(placements)
    .innerJoin(organisations, eq(organisations.id, placements.organisationId))
    .where(or(sql`${placements.changedIn} >= ${seen}::xid8`, unsettled.size > 0 ? inArray(placements.id, [...unsettled]) : undefined));
  const gone = new Set(unsettled);
  unsettled.clear();
  for (const { placement, trained, offered, own } of rows) {
    gone.delete(placement.id);
    if (offered) store.put(placementCandidate(placement, trained));
    else store.remove(placement.id);
    if (own) unsettled.add(placement.id);
  }
  // Put there by a transaction that was undone.
  for (const id of gone) store.remove(id);
}
