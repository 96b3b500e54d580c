import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { transact, type TransactionContext } from "#app/access/context.server.ts";
import { SYSTEM } from "#app/access/actor.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { municipalityNeighbours } from "#db/schema/municipalities.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { asSystem, contextFor, readAs } from "#tests/factories/contexts.ts";
import { aHolder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement, type Organisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import type { withPlacements } from "./live-placements.server.ts";

const site = openTestDatabase();
/** The store as two processes of the site have it: two copies of the module share nothing. */
let processes: (typeof withPlacements)[];
let municipality: Municipality;
let marloes: Account;
let kringloop: Organisation;

beforeAll(async () => {
  const load = async () => (vi.resetModules(), (await import("./live-placements.server.ts")).withPlacements);
  processes = [await load(), await load()];
});

beforeEach(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
  kringloop = await anOrganisation(site.db, municipality);
});

type Seen = Record<string, { spotsFree: number; trained: boolean }>;

/** What the matcher would rank over, in a transaction or in one of its own. */
async function seenBy(withPlacements: (typeof processes)[number], within?: TransactionContext): Promise<Seen> {
  const look = (context: TransactionContext) =>
    withPlacements(context, municipality.id, ({ ids, columns }) => Object.fromEntries(ids.map((id, row) => [id, { spotsFree: columns.spotsFree[row]!, trained: columns.trained[row] === 1 }])));
  return within ? look(within) : readAs(site.db, marloes.actor, look);
}

/** Every process sees exactly these. */
async function expectSeen(seen: Seen): Promise<void> {
  for (const process of processes) expect(await seenBy(process)).toEqual(seen);
}

const set = (id: string, columns: Partial<typeof placements.$inferInsert>) => asSystem(site.db, ({ db }) => db.update(placements).set(columns).where(eq(placements.id, id)));
const free = { spotsFree: 1, trained: false };

describe("the next ranking, in every process, knows of a placement that was", () => {
  test("published, changed, paused", async () => {
    await expectSeen({});
    const id = await aPlacement(site.db, kringloop);
    await expectSeen({ [id]: free });
    await set(id, { spots: 3 });
    await expectSeen({ [id]: { ...free, spotsFree: 3 } });
    await set(id, { state: "paused" });
    await expectSeen({});
    await set(id, { state: "published" });
    await expectSeen({ [id]: { ...free, spotsFree: 3 } });
  });

  test("filled by a match", async () => {
    const id = await aPlacement(site.db, kringloop);
    await expectSeen({ [id]: free });
    await aMatch(site.db, await aHolder(site.db, marloes), { kind: "placement", id, actor: kringloop.employer }, "approved");
    await expectSeen({ [id]: { ...free, spotsFree: 0 } });
  });

  test("one of an organisation whose people did the training", async () => {
    const id = await aPlacement(site.db, kringloop);
    await expectSeen({ [id]: free });
    await asSystem(site.db, ({ db }) => db.update(organisations).set({ trained: true }).where(eq(organisations.id, kringloop.id)));
    await expectSeen({ [id]: { ...free, trained: true } });
  });

  test("a neighbour's, from when it is one until it isn't, where it is shared", async () => {
    const neighbour = await aMunicipality(site.db);
    const theirs = await anOrganisation(site.db, neighbour);
    const shared = await aPlacement(site.db, theirs);
    await aPlacement(site.db, theirs, { shared: false });
    await expectSeen({});
    const pair = { municipalityId: municipality.id, neighbourId: neighbour.id };
    await asSystem(site.db, ({ db }) => db.insert(municipalityNeighbours).values(pair));
    await expectSeen({ [shared]: free });
    await asSystem(site.db, ({ db }) => db.delete(municipalityNeighbours).where(eq(municipalityNeighbours.municipalityId, municipality.id)));
    await expectSeen({});
  });
});

test("a slow transaction isn't missed, though quicker ones came and went before it ended", async () => {
  const slow = await aPlacement(site.db, kringloop);
  await expectSeen({ [slow]: free });
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  let begun = () => {};
  const changed = new Promise<void>((resolve) => (begun = resolve));
  const changing = asSystem(site.db, async ({ db }) => {
    await db.update(placements).set({ spots: 5 }).where(eq(placements.id, slow));
    begun();
    await ended;
  });
  await changed;
  const quick = await aPlacement(site.db, kringloop);
  await expectSeen({ [slow]: free, [quick]: free });
  await set(quick, { spots: 2 });
  await expectSeen({ [slow]: free, [quick]: { ...free, spotsFree: 2 } });
  end();
  await changing;
  await expectSeen({ [slow]: { ...free, spotsFree: 5 }, [quick]: { ...free, spotsFree: 2 } });
});

describe("what a transaction changed itself", () => {
  class Undone extends Error {}

  /** Does it and looks, within one transaction that is then undone. */
  async function seenThenUndone(change: (context: TransactionContext) => Promise<unknown>): Promise<Seen[]> {
    const seen: Seen[] = [];
    const undone = transact(contextFor(site.db, SYSTEM), async (context) => {
      await change(context);
      for (const process of processes) seen.push(await seenBy(process, context));
      throw new Undone();
    });
    await expect(undone).rejects.toThrow(Undone);
    return seen;
  }

  test.each(["known before", "seen for the first time"])("is ranked within it, and forgotten when it is undone (%s)", async (when) => {
    const id = await aPlacement(site.db, kringloop);
    if (when === "known before") await expectSeen({ [id]: free });
    const changed = { [id]: { ...free, spotsFree: 4 } };
    expect(await seenThenUndone(({ db }) => db.update(placements).set({ spots: 4 }).where(eq(placements.id, id)))).toEqual([changed, changed]);
    await expectSeen({ [id]: free });
    expect(await seenThenUndone(({ db }) => db.update(placements).set({ state: "paused" }).where(eq(placements.id, id)))).toEqual([{}, {}]);
    await expectSeen({ [id]: free });
  });

  test("leaves nothing of a placement that never came to be", async () => {
    const id = "0193a3c4-0000-7000-8000-000000000001";
    const added = await seenThenUndone(async ({ db }) => {
      const [like] = await db.select().from(placements).limit(1);
      await db.insert(placements).values({ ...like!, id, organisationId: kringloop.id, spots: 1, spotsTaken: 0, state: "published" });
    });
    expect(added.map((seen) => Object.keys(seen))).toEqual([[id], [id]]);
    await expectSeen({});
  });

  test("isn't seen by others who rank in the same process while it is open", async () => {
    const id = await aPlacement(site.db, kringloop);
    const other = await aPlacement(site.db, kringloop);
    await expectSeen({ [id]: free, [other]: free });
    await transact(contextFor(site.db, SYSTEM), async (context) => {
      await context.db.update(placements).set({ spots: 9 }).where(eq(placements.id, id));
      const looks = async (within: TransactionContext) => {
        const spots = new Set<number>();
        for (let look = 0; look < 40; look++) spots.add((await seenBy(processes[0]!, within))[id]!.spotsFree);
        return [...spots];
      };
      const changes = async () => {
        for (let change = 0; change < 40; change++) await set(other, { spots: 2 + (change % 2) });
      };
      const [own, others] = await Promise.all([looks(context), readAs(site.db, marloes.actor, looks), changes()]);
      expect({ own, others }).toEqual({ own: [9], others: [1] });
    });
    await expectSeen({ [id]: { ...free, spotsFree: 9 }, [other]: { ...free, spotsFree: 3 } });
  });
});

test("after many changes at once each process has what a fresh reading has", async () => {
  const ids = await Promise.all(Array.from({ length: 12 }, () => aPlacement(site.db, kringloop)));
  await expectSeen(Object.fromEntries(ids.map((id) => [id, free])));
  const states = ["published", "paused", "published", "closed"] as const;
  await Promise.all([
    ...ids.map((id, at) => set(id, { spots: (at % 4) + 1, state: states[at % 4]! })),
    ...processes.flatMap((process) => [seenBy(process), seenBy(process), seenBy(process)]),
  ]);
  const fresh = Object.fromEntries(ids.flatMap((id, at) => (states[at % 4] === "published" ? [[id, { ...free, spotsFree: (at % 4) + 1 }]] : [])));
  await expectSeen(fresh);
});

test("a dump restored into a younger server has no changes of the future once the site has started", async () => {
  const id = await aPlacement(site.db, kringloop);
  const ahead = async () => (await site.asOwner<{ ahead: boolean }>(`select changed_in > pg_current_xact_id() as ahead from placements where id = '${id}'`))[0]!.ahead;
  await site.asOwner(`alter table placements disable trigger placements_mark; update placements set changed_in = '999999999999' where id = '${id}'; alter table placements enable trigger placements_mark`);
  expect(await ahead()).toBe(true);
  await migrateDatabase(site.ownerUrl);
  expect(await ahead()).toBe(false);
  await expectSeen({ [id]: free });
});
