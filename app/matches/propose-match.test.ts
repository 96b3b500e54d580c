import { eq, sql } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { NotFound } from "#app/server/errors.ts";
import { buddies } from "#db/schema/buddies.ts";
import { matches } from "#db/schema/matches.ts";
import { placements } from "#db/schema/placements.ts";
import { holderChoices, statusHolders } from "#db/schema/status-holders.ts";
import { atOnce, outcomes } from "#tests/factories/at-once.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { asSystem, contextFor, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement, type Organisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { declineMatch, endMatch, sayNo } from "./answer-match.server.ts";
import { keptExplanation } from "./kept-explanation.server.ts";
import { approveMatch, proposeMatch } from "./propose-match.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let marloes: Account;
let kringloop: Organisation;

beforeAll(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
  kringloop = await anOrganisation(site.db, municipality);
});

afterEach(async () => {
  // Whatever a test did: the counters say how many matches hold a spot.
  const holding = "('approved', 'accepted', 'active')";
  expect(await site.asOwner(`select id from placements place where spots_taken <> (select count(*) from matches where placement_id = place.id and state in ${holding})`)).toEqual([]);
  expect(await site.asOwner(`select id from buddies buddy where pairs <> (select count(*) from matches where buddy_id = buddy.id and state in ${holding})`)).toEqual([]);
});

const as = (account: Account) => contextFor(site.db, account.actor);
const stateOf = (matchId: string) => asSystem(site.db, async ({ db }) => (await db.select({ state: matches.state }).from(matches).where(eq(matches.id, matchId)))[0]?.state);
const taken = (placementId: string) => asSystem(site.db, async ({ db }) => (await db.select({ taken: placements.spotsTaken }).from(placements).where(eq(placements.id, placementId)))[0]!.taken);
const pairs = (buddyId: string) => asSystem(site.db, async ({ db }) => (await db.select({ pairs: buddies.pairs }).from(buddies).where(eq(buddies.id, buddyId)))[0]!.pairs);
const change = (holder: Holder, columns: Partial<typeof statusHolders.$inferInsert>) =>
  asSystem(site.db, ({ db }) => db.update(statusHolders).set(columns).where(eq(statusHolders.id, holder.id)));
const place = (id: string) => ({ kind: "placement" as const, id, actor: kringloop.employer });

describe("a proposal", () => {
  test("keeps who made it, for which goal and why it fits, and takes no spot yet", async () => {
    const holder = await aHolder(site.db, marloes);
    const placementId = await aPlacement(site.db, kringloop);
    const matchId = await proposeMatch(as(marloes), holder.id, { partner: place(placementId), goal: "activation" });
    await readAs(site.db, marloes.actor, async (context) => {
      const [match] = await context.db.select().from(matches).where(eq(matches.id, matchId));
      expect(match).toMatchObject({ state: "proposed", goal: "activation", holderId: holder.id, placementId, proposedBy: marloes.actor.accountId, holderSaidYesAt: null, contactShared: false });
      const kept = (await keptExplanation(context, matchId))!;
      expect(kept.score).toBeGreaterThan(0);
      expect(kept.explanation).toMatchObject({ passes: true });
    });
    expect(await taken(placementId)).toBe(0);
  });

  test.each(["proposed", "approved", "accepted", "active"] as const)("is made once: these two have one that is %s", async (state) => {
    const buddy = { kind: "buddy" as const, ...(await aBuddy(site.db, municipality)) };
    for (const partner of [place(await aPlacement(site.db, kringloop, { spots: 3 })), buddy]) {
      const holder = await aHolder(site.db, marloes);
      await aMatch(site.db, holder, partner, state);
      await expect(proposeMatch(as(marloes), holder.id, { partner })).rejects.toMatchObject({ key: "matchExists" });
    }
  });

  test("is made once, when asked for twice at once", async () => {
    const holder = await aHolder(site.db, marloes);
    const partner = place(await aPlacement(site.db, kringloop));
    const both = await atOnce(site, sql`select id from status_holders where id = ${holder.id}`, [1, 2].map(() => () => proposeMatch(as(marloes), holder.id, { partner })));
    expect(outcomes(both)).toEqual(["done", "matchExists"]);
  });

  test("doesn't come back once refused or ended", async () => {
    for (const end of ["declined", "ended", "not for me"] as const) {
      const holder = await aHolder(site.db, marloes);
      const placementId = await aPlacement(site.db, kringloop);
      if (end === "not for me") {
        await asSystem(site.db, ({ db }) => db.insert(holderChoices).values({ holderId: holder.id, placementId, choice: "not-for-me" }));
      } else {
        const matchId = await aMatch(site.db, holder, place(placementId), end === "ended" ? "active" : "proposed");
        if (end === "ended") await endMatch(as(marloes), matchId, { reason: "goal-reached", note: null });
        else await sayNo(contextFor(site.db, holder.actor), matchId);
      }
      await expect(proposeMatch(as(marloes), holder.id, { partner: place(placementId) }), end).rejects.toMatchObject({ key: "matchDoesNotFit", facts: { gate: "closed" } });
    }
  });

  test.each([
    ["Dutch", { dutchMin: "B2" }, "dutch"],
    ["hours", { hoursMin: 30, hoursMax: 36 }, "hours"],
    ["a free spot", { spots: 1, full: true }, "spot"],
  ] as const)("is refused with the reason when it lacks %s", async (_, { full = false, ...row }: { full?: boolean } & Partial<typeof placements.$inferInsert>, gate) => {
    const placementId = await aPlacement(site.db, kringloop, row);
    if (full) await aMatch(site.db, await aHolder(site.db, marloes), place(placementId), "approved");
    const holder = await aHolder(site.db, marloes);
    await expect(proposeMatch(as(marloes), holder.id, { partner: place(placementId) })).rejects.toMatchObject({ key: "matchDoesNotFit", facts: { gate } });
    expect(await site.asOwner(`select id from matches where holder_id = '${holder.id}'`)).toEqual([]);
  });

  test("of a colleague's or another municipality's person finds nobody; a coordinator may", async () => {
    const holder = await aHolder(site.db, marloes);
    const placementId = await aPlacement(site.db, kringloop);
    for (const stranger of [await aConsultant(site.db, municipality), await aCoordinator(site.db, await aMunicipality(site.db, { neighbourOf: municipality }))]) {
      await expect(proposeMatch(as(stranger), holder.id, { partner: place(placementId) })).rejects.toBeInstanceOf(NotFound);
    }
    expect(await stateOf(await proposeMatch(as(await aCoordinator(site.db, municipality)), holder.id, { partner: place(placementId) }))).toBe("proposed");
  });

  test("finds no placement that isn't offered here, and no buddy from far away", async () => {
    const holder = await aHolder(site.db, marloes);
    const faraway = await aMunicipality(site.db);
    const hidden = [
      await aPlacement(site.db, kringloop, { state: "draft", publishedAt: null }),
      await aPlacement(site.db, await anOrganisation(site.db, faraway)),
      "01a20fdf-0000-7000-8000-000000000000",
    ];
    for (const id of hidden) await expect(proposeMatch(as(marloes), holder.id, { partner: { kind: "placement", id } })).rejects.toBeInstanceOf(NotFound);
    const { id } = await aBuddy(site.db, faraway);
    await expect(proposeMatch(as(marloes), holder.id, { partner: { kind: "buddy", id } })).rejects.toBeInstanceOf(NotFound);
  });
});

describe("approving", () => {
  test("takes the spot, or the buddy's room", async () => {
    const holder = await aHolder(site.db, marloes);
    const placementId = await aPlacement(site.db, kringloop, { spots: 2 });
    const buddy = await aBuddy(site.db, municipality);
    expect(await stateOf(await aMatch(site.db, holder, place(placementId), "approved"))).toBe("approved");
    expect(await stateOf(await aMatch(site.db, holder, { kind: "buddy", ...buddy }, "approved"))).toBe("approved");
    expect([await taken(placementId), await pairs(buddy.id)]).toEqual([1, 1]);
  });

  test.each([
    ["less Dutch", { dutchLevel: "A0" }, "dutch"],
    ["fewer hours", { hoursMax: 2 }, "hours"],
    ["no day-part in common", { dayParts: 0 }, "dayParts"],
    ["something to stay away from", { exclusions: ["lifting"] }, "exclusions"],
  ] as const)("looks again: with %s since, it is refused and nothing changes", async (_, columns, gate) => {
    const holder = await aHolder(site.db, marloes);
    const placementId = await aPlacement(site.db, kringloop, { demands: ["lifting"] });
    const matchId = await aMatch(site.db, holder, place(placementId), "proposed");
    await change(holder, { ...columns, ...("exclusions" in columns ? { exclusions: [...columns.exclusions] } : {}) } as Partial<typeof statusHolders.$inferInsert>);
    await expect(approveMatch(as(marloes), matchId)).rejects.toMatchObject({ key: "matchDoesNotFit", facts: { gate } });
    expect([await stateOf(matchId), await taken(placementId)]).toEqual(["proposed", 0]);
    expect(await site.asOwner(`select id from audit_records where object_id = '${matchId}' and action = 'match.approved'`)).toEqual([]);
  });

  test("says so when the placement was closed, or the buddy paused or stopped, since", async () => {
    for (const state of ["paused", "closed"] as const) {
      const placementId = await aPlacement(site.db, kringloop);
      const matchId = await aMatch(site.db, await aHolder(site.db, marloes), place(placementId), "proposed");
      await asSystem(site.db, ({ db }) => db.update(placements).set({ state }).where(eq(placements.id, placementId)));
      await expect(approveMatch(as(marloes), matchId), state).rejects.toMatchObject({ key: "placementClosed" });
      expect(await stateOf(matchId)).toBe("proposed");
    }
    for (const [state, refusal] of [["paused", { key: "matchDoesNotFit", facts: { gate: "verified" } }], ["stopped", { key: "buddyNotApproved" }]] as const) {
      const buddy = await aBuddy(site.db, municipality);
      const matchId = await aMatch(site.db, await aHolder(site.db, marloes), { kind: "buddy", ...buddy }, "proposed");
      await asSystem(site.db, ({ db }) => db.update(buddies).set({ state }).where(eq(buddies.id, buddy.id)));
      await expect(approveMatch(as(marloes), matchId), state).rejects.toMatchObject(refusal);
      expect(await stateOf(matchId)).toBe("proposed");
    }
  });

  test("the last spot at once: one has it, the other hears that it has just gone", async () => {
    const placementId = await aPlacement(site.db, kringloop);
    const colleague = await aConsultant(site.db, municipality);
    const [one, other] = [await aMatch(site.db, await aHolder(site.db, marloes), place(placementId), "proposed"), await aMatch(site.db, await aHolder(site.db, colleague), place(placementId), "proposed")];
    const results = await atOnce(site, sql`select id from placements where id = ${placementId}`, [() => approveMatch(as(marloes), one), () => approveMatch(as(colleague), other)]);
    expect(outcomes(results)).toEqual(["done", "placementFull"]);
    expect([await stateOf(one), await stateOf(other)].toSorted()).toEqual(["approved", "proposed"]);
    expect(await taken(placementId)).toBe(1);
  });

  test("of three spots, five at once get three", async () => {
    const placementId = await aPlacement(site.db, kringloop, { spots: 3 });
    const matchIds: string[] = [];
    for (let at = 0; at < 5; at += 1) matchIds.push(await aMatch(site.db, await aHolder(site.db, marloes), place(placementId), "proposed"));
    const results = await atOnce(site, sql`select id from placements where id = ${placementId}`, matchIds.map((matchId) => () => approveMatch(as(marloes), matchId)));
    expect(outcomes(results)).toEqual(["done", "done", "done", "placementFull", "placementFull"]);
    expect(await taken(placementId)).toBe(3);
  });

  test("a buddy's last room at once: one has it, the other hears that it has just gone", async () => {
    const buddy = await aBuddy(site.db, municipality);
    const partner = { kind: "buddy" as const, ...buddy };
    const [one, other] = [await aMatch(site.db, await aHolder(site.db, marloes), partner, "proposed"), await aMatch(site.db, await aHolder(site.db, marloes), partner, "proposed")];
    const results = await atOnce(site, sql`select id from buddies where id = ${buddy.id}`, [one, other].map((matchId) => () => approveMatch(as(marloes), matchId)));
    expect(outcomes(results)).toEqual(["buddyFull", "done"]);
    expect([await stateOf(one), await stateOf(other)].toSorted()).toEqual(["approved", "proposed"]);
    expect(await pairs(buddy.id)).toBe(1);
  });

  test("the same proposal twice at once is approved once", async () => {
    const placementId = await aPlacement(site.db, kringloop, { spots: 5 });
    const matchId = await aMatch(site.db, await aHolder(site.db, marloes), place(placementId), "proposed");
    const results = await atOnce(site, sql`select id from matches where id = ${matchId}`, [1, 2].map(() => () => approveMatch(as(marloes), matchId)));
    expect(outcomes(results)).toEqual(["done", "matchMoved"]);
    expect(await taken(placementId)).toBe(1);
  });

  test("one after the other: the second hears that it is full, until the first is declined", async () => {
    const placementId = await aPlacement(site.db, kringloop);
    const [one, other] = [await aMatch(site.db, await aHolder(site.db, marloes), place(placementId), "proposed"), await aMatch(site.db, await aHolder(site.db, marloes), place(placementId), "proposed")];
    await approveMatch(as(marloes), one);
    await expect(approveMatch(as(marloes), other)).rejects.toMatchObject({ key: "placementFull" });
    await declineMatch(contextFor(site.db, kringloop.employer), one, null);
    await approveMatch(as(marloes), other);
    expect([await stateOf(one), await stateOf(other), await taken(placementId)]).toEqual(["ended", "approved", 1]);
  });
});
