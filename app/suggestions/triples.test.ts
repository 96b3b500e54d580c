import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { maskOf } from "#app/day-parts/day-part.ts";
import { buddies } from "#db/schema/buddies.ts";
import { matches } from "#db/schema/matches.ts";
import { placements } from "#db/schema/placements.ts";
import { atOnce, outcomes } from "#tests/factories/at-once.ts";
import { aBuddy, type Buddy } from "#tests/factories/buddy.ts";
import { asSystem, contextFor, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement, type Organisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { acceptMatch, declineMatch, endMatch, sayNo, sayYes } from "#app/matches/answer-match.server.ts";
import { keptExplanation } from "#app/matches/kept-explanation.server.ts";
import { approveMatch, proposeMatch, proposeTriple } from "#app/matches/propose-match.server.ts";
import { suggestTriples } from "./triples.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let marloes: Account;
let kringloop: Organisation;
let rima: Holder;
let walid: Buddy;
/** Asks B1 where Rima has A2. */
let place: string;

beforeAll(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
  kringloop = await anOrganisation(site.db, municipality);
});

beforeEach(async () => {
  rima = await aHolder(site.db, marloes);
  walid = await aBuddy(site.db, municipality);
  place = await aPlacement(site.db, kringloop, { dutchMin: "B1" });
});

const as = (actor: Holder["actor"]) => contextFor(site.db, actor);
const staff = () => contextFor(site.db, marloes.actor);
const propose = () => proposeTriple(staff(), rima.id, { placementId: place, buddyId: walid.id, goal: "language" });

/** Both matches of Rima's, by kind. */
async function both() {
  const rows = await asSystem(site.db, ({ db }) => db.select().from(matches).where(eq(matches.holderId, rima.id)));
  const of = (kind: "placement" | "buddy") => rows.find((row) => row.kind === kind)!;
  return { placement: of("placement"), buddy: of("buddy") };
}
const rowsOfBoth = () => sql`select 1 from ${matches} where ${matches.holderId} = ${rima.id}`;
const states = async () => {
  const { placement, buddy } = await both();
  return [placement.state, buddy.state];
};
async function spots() {
  const [row] = await asSystem(site.db, ({ db }) => db.select({ taken: placements.spotsTaken }).from(placements).where(eq(placements.id, place)));
  const [buddy] = await asSystem(site.db, ({ db }) => db.select({ pairs: buddies.pairs }).from(buddies).where(eq(buddies.id, walid.id)));
  return [row!.taken, buddy!.pairs];
}

test("a place that asks one level more is suggested with the buddy who opens it", async () => {
  const found = await readAs(site.db, marloes.actor, (context) => suggestTriples(context, rima.id, { top: 50 }));
  expect(found.find(({ placementId }) => placementId === place)).toMatchObject({ bridge: { languages: ["apc"] } });
});

test("is proposed and approved as one, each with why", async () => {
  const matchId = await propose();
  const { placement, buddy } = await both();
  expect(placement).toMatchObject({ id: matchId, placementId: place, goal: "language", state: "proposed" });
  expect(buddy).toMatchObject({ buddyId: walid.id, tripleId: placement.tripleId, state: "proposed" });
  expect(placement.tripleId).not.toBeNull();
  await approveMatch(staff(), matchId);
  expect(await states()).toEqual(["approved", "approved"]);
  expect(await spots()).toEqual([1, 1]);
  await readAs(site.db, marloes.actor, async (context) => {
    expect((await keptExplanation(context, placement.id))!.explanation.gates.filter(({ passed }) => !passed)).toMatchObject([{ gate: "dutch", miss: 1 }]);
    expect((await keptExplanation(context, buddy.id))!.explanation.passes).toBe(true);
  });
});

test("approving the buddy's half approves the placement's, too", async () => {
  await propose();
  await approveMatch(staff(), (await both()).buddy.id);
  expect(await states()).toEqual(["approved", "approved"]);
});

describe("is refused, and nothing is left of it,", () => {
  const refused = async (key: string, facts?: object) => {
    await expect(propose()).rejects.toMatchObject({ key, ...(facts ? { facts } : {}) });
    expect(await asSystem(site.db, ({ db }) => db.select().from(matches).where(eq(matches.holderId, rima.id)))).toEqual([]);
  };
  const setPlace = (columns: Partial<typeof placements.$inferInsert>) => asSystem(site.db, ({ db }) => db.update(placements).set(columns).where(eq(placements.id, place)));
  const setBuddy = (columns: Partial<typeof buddies.$inferInsert>) => asSystem(site.db, ({ db }) => db.update(buddies).set(columns).where(eq(buddies.id, walid.id)));

  test("where the place fits without a buddy", async () => {
    await setPlace({ dutchMin: "A2" });
    await refused("tripleNotNeeded");
  });
  test("where it is two levels away", async () => {
    await setPlace({ dutchMin: "B2" });
    await refused("matchDoesNotFit", { gate: "dutch" });
  });
  test("where something else doesn't fit, either", async () => {
    await setPlace({ hoursMin: 30, hoursMax: 36 });
    await refused("matchDoesNotFit", { gate: "hours" });
  });
  test("where the buddy can't be there", async () => {
    await setPlace({ dayParts: maskOf(["mon-morning"]) });
    await setBuddy({ dayParts: maskOf(["tue-evening"]) });
    await refused("tripleNoBridge");
  });
  test("where the buddy doesn't speak the Dutch that it asks", async () => {
    await setBuddy({ dutchLevel: "A2" });
    await refused("tripleNoBridge");
  });
});

describe("approving takes both spots or none", () => {
  test("when the placement's last spot has just gone", async () => {
    const matchId = await propose();
    const other = await aHolder(site.db, marloes, { dutchLevel: "B1" });
    await approveMatch(staff(), await proposeMatch(staff(), other.id, { partner: { kind: "placement", id: place } }));
    await expect(approveMatch(staff(), matchId)).rejects.toMatchObject({ key: "placementFull" });
    expect(await states()).toEqual(["proposed", "proposed"]);
    expect(await spots()).toEqual([1, 0]);
  });
  test("when the buddy's has", async () => {
    const matchId = await propose();
    const other = await aHolder(site.db, marloes);
    await approveMatch(staff(), await proposeMatch(staff(), other.id, { partner: { kind: "buddy", id: walid.id } }));
    await expect(approveMatch(staff(), matchId)).rejects.toMatchObject({ key: "buddyFull" });
    expect(await states()).toEqual(["proposed", "proposed"]);
    expect(await spots()).toEqual([0, 1]);
  });
  test("when both halves are approved at once, once", async () => {
    await propose();
    const { placement, buddy } = await both();
    expect(outcomes(await atOnce(site, rowsOfBoth(), [() => approveMatch(staff(), placement.id), () => approveMatch(staff(), buddy.id)]))).toEqual(["done", "matchMoved"]);
    expect(await states()).toEqual(["approved", "approved"]);
    expect(await spots()).toEqual([1, 1]);
  });
});

describe("answers", () => {
  async function approved() {
    await propose();
    const found = await both();
    await approveMatch(staff(), found.placement.id);
    return found;
  }

  test("the placement starts once the buddy has accepted, too", async () => {
    const { placement, buddy } = await approved();
    await sayYes(as(rima.actor), placement.id, { contactShared: false });
    await sayYes(as(rima.actor), buddy.id, { contactShared: false });
    await acceptMatch(as(kringloop.employer), placement.id);
    expect(await states()).toEqual(["accepted", "approved"]);
    await acceptMatch(as(walid.actor), buddy.id);
    expect(await states()).toEqual(["active", "active"]);
  });
  test("both accept at once", async () => {
    const { placement, buddy } = await approved();
    await sayYes(as(rima.actor), placement.id, { contactShared: false });
    await sayYes(as(rima.actor), buddy.id, { contactShared: false });
    expect(outcomes(await atOnce(site, rowsOfBoth(), [() => acceptMatch(as(kringloop.employer), placement.id), () => acceptMatch(as(walid.actor), buddy.id)]))).toEqual(["done", "done"]);
    expect(await states()).toEqual(["active", "active"]);
  });
  test.each([
    ["the buddy says no", (of: Awaited<ReturnType<typeof both>>) => declineMatch(as(walid.actor), of.buddy.id, null)],
    ["the organisation says no", (of) => declineMatch(as(kringloop.employer), of.placement.id, null)],
    ["the person says no to one", (of) => sayNo(as(rima.actor), of.buddy.id)],
    ["the consultant withdraws one", (of) => endMatch(staff(), of.placement.id, { reason: "withdrawn", note: null })],
  ] as [string, (of: Awaited<ReturnType<typeof both>>) => Promise<void>][])("when %s before it began, both are over and both spots free", async (_, say) => {
    await say(await approved());
    expect(await states()).toEqual(["ended", "ended"]);
    expect(await spots()).toEqual([0, 0]);
  });
  test("once both run, one may end without the other", async () => {
    const { placement, buddy } = await approved();
    for (const { id } of [placement, buddy]) await sayYes(as(rima.actor), id, { contactShared: false });
    await acceptMatch(as(walid.actor), buddy.id);
    await acceptMatch(as(kringloop.employer), placement.id);
    await endMatch(staff(), placement.id, { reason: "goal-reached", note: null });
    expect(await states()).toEqual(["ended", "active"]);
  });
});
