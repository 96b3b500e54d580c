import { eq, sql } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SignedInActor } from "#app/access/actor.ts";
import { databaseError, NotFound } from "#app/server/errors.ts";
import { matches } from "#db/schema/matches.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { atOnce, outcomes } from "#tests/factories/at-once.ts";
import { aBuddy, type Buddy } from "#tests/factories/buddy.ts";
import { asSystem, contextFor, minutesLater, NOW } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch, type MatchPartner } from "#tests/factories/match.ts";
import { type Account, aConsultant, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement, type Organisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { acceptMatch, declineMatch, endMatch, sayNo, sayYes } from "./answer-match.server.ts";
import { CLOSING_REASONS, type MatchState, MATCH_STATES, mayBecome, REFUSAL_REASONS } from "./match.ts";
import { approveMatch } from "./propose-match.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let marloes: Account;
let kringloop: Organisation;
let walid: Buddy;
let holder: Holder;
let placement: MatchPartner;

beforeAll(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
  kringloop = await anOrganisation(site.db, municipality);
});

beforeEach(async () => {
  walid = await aBuddy(site.db, municipality);
  holder = await aHolder(site.db, marloes);
  placement = { kind: "placement", id: await aPlacement(site.db, kringloop), actor: kringloop.employer };
});

afterEach(async () => {
  const holding = "('approved', 'accepted', 'active')";
  expect(await site.asOwner(`select id from placements place where spots_taken <> (select count(*) from matches where placement_id = place.id and state in ${holding})`)).toEqual([]);
  expect(await site.asOwner(`select id from buddies buddy where pairs <> (select count(*) from matches where buddy_id = buddy.id and state in ${holding})`)).toEqual([]);
});

const by = (actor: SignedInActor, now = NOW) => contextFor(site.db, actor, now);
const byConsultant = (now = NOW) => by(marloes.actor, now);
const matchNow = (id: string) => asSystem(site.db, async ({ db }) => (await db.select().from(matches).where(eq(matches.id, id)))[0]!);
const holderNow = () => asSystem(site.db, async ({ db }) => (await db.select({ state: statusHolders.state, waitingSince: statusHolders.waitingSince }).from(statusHolders).where(eq(statusHolders.id, holder.id)))[0]!);
const trail = async (id: string) => (await site.asOwner<{ action: string }>(`select action from audit_records where object_id = '${id}' order by id`)).map(({ action }) => action);
const partners = (): MatchPartner[] => [placement, { kind: "buddy", ...walid }];

describe("a match becomes active when partner and person have both agreed", () => {
  test("the partner first", async () => {
    for (const partner of partners()) {
      const id = await aMatch(site.db, holder, partner, "approved");
      await acceptMatch(by(partner.actor), id);
      expect(await matchNow(id)).toMatchObject({ state: "accepted", acceptedBy: partner.actor.accountId, activeAt: null });
      await sayYes(by(holder.actor), id, { contactShared: true });
      expect(await matchNow(id)).toMatchObject({ state: "active", contactShared: true, holderSaidYesAt: NOW, activeAt: NOW, startsOn: "2026-11-24" });
    }
  });

  test("the person first, even before it was approved", async () => {
    for (const partner of partners()) {
      const id = await aMatch(site.db, holder, partner, "proposed");
      await sayYes(by(holder.actor), id, { contactShared: false });
      expect((await matchNow(id)).state).toBe("proposed");
      await approveMatch(byConsultant(), id);
      expect((await matchNow(id)).state).toBe("approved");
      await acceptMatch(by(partner.actor), id);
      expect(await matchNow(id)).toMatchObject({ state: "active", contactShared: false });
      expect(await trail(id)).toEqual(["match.proposed", "match.agreed", "match.approved", "match.accepted", "match.activated", ...(partner.kind === "placement" ? ["visits.planned"] : [])]);
    }
  });

  test("both at once: it is active, and only once", async () => {
    const id = await aMatch(site.db, holder, placement, "approved");
    const results = await atOnce(site, sql`select id from matches where id = ${id}`, [() => acceptMatch(by(placement.actor), id), () => sayYes(by(holder.actor), id, { contactShared: false })]);
    expect(outcomes(results)).toEqual(["done", "done"]);
    expect((await matchNow(id)).state).toBe("active");
    expect((await trail(id)).filter((action) => action === "match.activated")).toHaveLength(1);
  });

  test("it starts on the day that the partner named", async () => {
    const id = await aMatch(site.db, holder, placement, "approved");
    await sayYes(by(holder.actor), id, { contactShared: false });
    await acceptMatch(by(placement.actor), id, { startsOn: "2026-12-07" });
    expect(await matchNow(id)).toMatchObject({ state: "active", startsOn: "2026-12-07" });
  });

  test("the person waits no longer; someone who is paused stays so", async () => {
    await aMatch(site.db, holder, placement, "accepted");
    expect((await holderNow()).state).toBe("waiting");
    await aMatch(site.db, holder, { kind: "buddy", ...walid }, "active");
    expect((await holderNow()).state).toBe("matched");
    holder = await aHolder(site.db, marloes, { state: "paused" });
    await aMatch(site.db, holder, { kind: "buddy", ...(await aBuddy(site.db, municipality)) }, "active");
    expect((await holderNow()).state).toBe("paused");
  });

  test("a second yes keeps the first day, and may change what is shared", async () => {
    const id = await aMatch(site.db, holder, placement, "approved");
    await sayYes(by(holder.actor), id, { contactShared: true });
    await sayYes(by(holder.actor, minutesLater(60)), id, { contactShared: false });
    expect(await matchNow(id)).toMatchObject({ holderSaidYesAt: NOW, contactShared: false });
  });
});

describe("a no frees the spot and says whose no it was", () => {
  test("the partner's", async () => {
    for (const partner of partners()) {
      const id = await aMatch(site.db, holder, partner, "approved");
      await declineMatch(by(partner.actor), id, "Nu even niet.");
      expect(await matchNow(id)).toMatchObject({ state: "ended", endReason: "partner-declined", endNote: "Nu even niet.", endedAt: NOW, endedBy: partner.actor.accountId });
    }
  });

  test.each(["proposed", "approved", "accepted"] as const)("the person's, when it is %s", async (state) => {
    for (const partner of partners()) {
      const id = await aMatch(site.db, holder, partner, state);
      await sayNo(by(holder.actor), id);
      expect(await matchNow(id)).toMatchObject({ state: "ended", endReason: "holder-declined", endedBy: holder.actor.accountId });
    }
    expect((await holderNow()).state).toBe("waiting");
  });

  test.each(["proposed", "approved", "accepted"] as const)("the consultant's, when it is %s: withdrawn, whatever the reason given", async (state) => {
    const id = await aMatch(site.db, holder, placement, state);
    await endMatch(byConsultant(), id, { reason: "too-heavy", note: null });
    expect(await matchNow(id)).toMatchObject({ state: "ended", endReason: "withdrawn" });
  });
});

describe("the end of an active match", () => {
  test.each(CLOSING_REASONS)("for the reason %s: the spot is free and the person waits again, from now on", async (reason) => {
    const id = await aMatch(site.db, holder, placement, "active");
    const later = minutesLater(60 * 24 * 30);
    await endMatch(byConsultant(later), id, { reason, note: "Samen besloten." });
    expect(await matchNow(id)).toMatchObject({ state: "ended", endReason: reason, endNote: "Samen besloten.", endedAt: later, endedBy: marloes.actor.accountId });
    expect(await holderNow()).toEqual({ state: "waiting", waitingSince: later });
    expect((await trail(id)).slice(-3)).toEqual(["match.ended", "visits.cancelled", "aftercare.planned"]);
  });

  test.each(REFUSAL_REASONS)("isn't for the reason %s, which is for proposals", async (reason) => {
    const id = await aMatch(site.db, holder, placement, "active");
    await expect(endMatch(byConsultant(), id, { reason, note: null })).rejects.toMatchObject({ key: "matchMoved" });
    expect((await matchNow(id)).state).toBe("active");
  });

  test("leaves the person matched while another one runs", async () => {
    const id = await aMatch(site.db, holder, placement, "active");
    await aMatch(site.db, holder, { kind: "buddy", ...walid }, "active");
    await endMatch(byConsultant(), id, { reason: "goal-reached", note: null });
    expect((await holderNow()).state).toBe("matched");
  });
});

describe("what comes too early or too late is refused, and changes nothing", () => {
  type Move = "approve" | "accept" | "decline" | "yes" | "no" | "end";
  const moves: Record<Move, (id: string) => Promise<void>> = {
    approve: (id) => approveMatch(byConsultant(), id),
    accept: (id) => acceptMatch(by(placement.actor), id),
    decline: (id) => declineMatch(by(placement.actor), id, null),
    yes: (id) => sayYes(by(holder.actor), id, { contactShared: true }),
    no: (id) => sayNo(by(holder.actor), id),
    end: (id) => endMatch(byConsultant(), id, { reason: "other", note: null }),
  };
  const REFUSED: Record<MatchState, readonly Move[]> = {
    proposed: [],
    approved: ["approve"],
    accepted: ["approve", "accept", "decline"],
    active: ["approve", "accept", "decline", "no"],
    ended: ["approve", "accept", "decline", "yes", "no", "end"],
  };
  const cells = MATCH_STATES.flatMap((state) => REFUSED[state].map((move) => [state, move] as const));

  test.each(cells)("%s: %s", async (state, move) => {
    const id = await aMatch(site.db, holder, placement, state === "ended" ? "active" : state);
    if (state === "ended") await endMatch(byConsultant(), id, { reason: "other", note: null });
    const before = await matchNow(id);
    await expect(moves[move](id)).rejects.toMatchObject({ key: "matchMoved" });
    expect(await matchNow(id)).toEqual(before);
  });

  test("of a proposal the partner knows nothing yet", async () => {
    const id = await aMatch(site.db, holder, placement, "proposed");
    await expect(moves.accept(id)).rejects.toBeInstanceOf(NotFound);
    await expect(moves.decline(id)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("others find no such match", () => {
  test.each(["approved", "active"] as const)("when it is %s", async (state) => {
    const id = await aMatch(site.db, holder, placement, state);
    const pair = await aMatch(site.db, holder, { kind: "buddy", ...walid }, state);
    const [otherEmployer, otherBuddy, otherHolder, colleague] = [
      (await anOrganisation(site.db, municipality)).employer, (await aBuddy(site.db, municipality)).actor,
      (await aHolder(site.db, marloes)).actor, (await aConsultant(site.db, municipality)).actor,
    ];
    const tries: (() => Promise<void>)[] = [
      () => acceptMatch(by(otherEmployer), id), () => declineMatch(by(otherEmployer), id, null), () => acceptMatch(by(placement.actor), pair),
      () => acceptMatch(by(walid.actor), id), () => acceptMatch(by(otherBuddy), pair), () => declineMatch(by(otherBuddy), pair, null),
      () => sayYes(by(otherHolder), id, { contactShared: true }), () => sayNo(by(otherHolder), pair),
      () => approveMatch(by(colleague), id), () => endMatch(by(colleague), id, { reason: "other", note: null }),
    ];
    for (const each of tries) await expect(each(), String(each)).rejects.toBeInstanceOf(NotFound);
    expect([(await matchNow(id)).state, (await matchNow(pair)).state]).toEqual([state, state]);
  });
});

describe("the database holds the same table of moves", () => {
  const reached = (state: MatchState) => (state === "ended" ? "active" : state);
  test.each(MATCH_STATES.flatMap((from) => MATCH_STATES.filter((to) => to !== from && !mayBecome(from, to)).map((to) => [from, to] as const)))("not from %s to %s", async (from, to) => {
    const id = await aMatch(site.db, holder, placement, reached(from));
    if (from === "ended") await endMatch(byConsultant(), id, { reason: "other", note: null });
    const stamps = { approvedAt: NOW, acceptedAt: NOW, activeAt: NOW, holderSaidYesAt: NOW, ...(to === "ended" ? { endedAt: NOW, endReason: "other" as const } : { endedAt: null, endReason: null }) };
    const moved = asSystem(site.db, ({ db }) => db.update(matches).set({ state: to, ...stamps }).where(eq(matches.id, id)));
    await expect(moved).rejects.toSatisfy((error: unknown) => databaseError(error)?.message === "match_transition");
    expect((await matchNow(id)).state).toBe(from);
  });

  test("a match keeps its parties, and nobody counts by hand", async () => {
    const id = await aMatch(site.db, holder, placement, "approved");
    const other = await aPlacement(site.db, kringloop);
    const swapped = asSystem(site.db, ({ db }) => db.update(matches).set({ placementId: other }).where(eq(matches.id, id)));
    await expect(swapped).rejects.toSatisfy((error: unknown) => databaseError(error)?.message === "match_transition");
    await asSystem(site.db, ({ db }) => db.execute(sql`update placements set spots_taken = 0 where id = ${placement.id}`));
    expect(await site.asOwner(`select spots_taken from placements where id = '${placement.id}'`)).toEqual([{ spots_taken: 1 }]);
  });
});
