import { beforeEach, describe, expect, test, vi } from "vitest";
import type { SignedInActor } from "#app/access/actor.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { balances } from "#db/schema/balances.ts";
import { appointments, contactMoments } from "#db/schema/contact.ts";
import { moods } from "#db/schema/guidance.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { asSystem, contextFor, NOW, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aMunicipality, anAccount, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { nameStandIn } from "../name-stand-in.server.ts";
import { LINES_SHOWN, readToday, TODAY_SECTIONS } from "./sections.server.ts";

const site = openTestDatabase();
const t = translator("nl");
const DAY = 24 * 3600_000;
const daysFromNow = (days: number) => new Date(NOW.getTime() + days * DAY);
let municipality: Municipality;
let marloes: Account;

beforeEach(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
});

const today = (actor: SignedInActor, now = NOW) => readAs(site.db, actor, (context) => readToday({ context, t, language: "nl" }), now);
const section = async (key: string, actor = marloes.actor) => (await today(actor)).find((each) => each.key === key) ?? { lines: [], total: 0 };
/** Someone whose last contact was so many days ago, in the two weeks' rhythm of the search. */
async function contacted(daysAgo: number | null, kind: "call" | "no-show" = "call", consultant = marloes): Promise<Holder> {
  const holder = await aHolder(site.db, consultant, { createdAt: daysFromNow(-200) });
  if (daysAgo !== null) await asSystem(site.db, ({ db }) => db.insert(contactMoments).values({ holderId: holder.id, kind, happenedAt: daysFromNow(-daysAgo), createdBy: consultant.actor.accountId }));
  return holder;
}
const plan = (holder: Holder, inDays: number, more: Partial<typeof appointments.$inferInsert> = {}) =>
  asSystem(site.db, ({ db }) => db.insert(appointments).values({ holderId: holder.id, kind: "talk", withName: "Marloes", startsAt: daysFromNow(inDays), location: "Loket 4", ...more }));

describe("whom to contact", () => {
  test("the longest overdue first, then who is due within the week; not who was spoken to, has an appointment, or is done", async () => {
    const late = await contacted(20);
    const later = await contacted(40);
    const soon = await contacted(10);
    const missed = await contacted(1, "no-show");
    await contacted(2);
    await plan(await contacted(30), 2);
    await aHolder(site.db, marloes, { state: "closed", createdAt: daysFromNow(-400) });
    const { lines, total } = await section("contact");
    expect(lines.map(({ id, late }) => [id, late])).toEqual([[later.id, true], [late.id, true], [missed.id, false], [soon.id, false]]);
    expect(total).toBe(4);
    expect(lines.map(({ reason }) => reason)).toEqual([
      "26 dagen over tijd. Laatste contact op 15 okt.", "6 dagen over tijd. Laatste contact op 4 nov.", "Over 2 dagen is er weer contact. Jullie misten elkaar op 23 nov.", "Over 4 dagen is er weer contact. Laatste contact op 14 nov.",
    ]);
    expect(lines[0]).toMatchObject({ href: `/people/${later.id}/contact`, insteadOf: null });
  });

  test("an appointment after this week doesn't wait, nor does one that was called off", async () => {
    const one = await contacted(20);
    await plan(one, 12);
    await plan(one, 1, { cancelledAt: NOW });
    expect((await section("contact")).lines.map(({ id }) => id)).toEqual([one.id]);
  });
});

test("what waits for a decision comes first, then who hasn't answered for a week", async () => {
  const organisation = await anOrganisation(site.db, municipality);
  const partner = async () => ({ kind: "placement" as const, id: await aPlacement(site.db, organisation), actor: organisation.employer });
  const unanswered = await aMatch(site.db, await contacted(1), await partner(), "approved");
  const proposed = await aMatch(site.db, await contacted(1), await partner(), "proposed");
  expect((await section("approvals")).lines.map(({ id, action }) => [id, action])).toEqual([[proposed, "Beslissen"]]);
  const later = (await today(marloes.actor, daysFromNow(8))).find(({ key }) => key === "approvals")!;
  expect(later.lines.map(({ id, action }) => [id, action])).toEqual([[proposed, "Beslissen"], [unanswered, "Bekijken"]]);
});

test("appointments of the week, the first one first; not those gone by, called off or later", async () => {
  const holder = await contacted(1);
  for (const days of [3, 1, -1, 9]) await plan(holder, days);
  await plan(holder, 2, { cancelledAt: NOW });
  expect((await section("appointments")).lines.map(({ reason }) => reason)).toEqual([
    "woensdag 25 november om 11:00: gesprek met Marloes. Loket 4.", "vrijdag 27 november om 11:00: gesprek met Marloes. Loket 4.",
  ]);
});

test("balances that are due: the latest one of each person counts", async () => {
  const [due, heldAgain] = [await contacted(1), await contacted(1)];
  const held = (holder: Holder, heldOn: string, nextOn: string) => ({
    holderId: holder.id, heldOn, nextOn, decision: "same" as const, reason: "Zo past het.", hours: 8, capacity: "medium" as const, interpreter: "none" as const, heldBy: marloes.actor.accountId, heldAt: NOW,
  });
  await asSystem(site.db, ({ db }) => db.insert(balances).values([held(due, "2026-10-01", "2026-11-20"), held(heldAgain, "2026-10-01", "2026-11-20"), held(heldAgain, "2026-11-10", "2027-01-20")]));
  expect((await section("balances")).lines).toMatchObject([{ id: due.id, late: true }]);
});

test("placements that end and certificates that expire, of what runs", async () => {
  const organisation = await anOrganisation(site.db, municipality);
  const holder = await contacted(1);
  const ending = await aMatch(site.db, holder, { kind: "placement", id: await aPlacement(site.db, organisation, { endsOn: "2026-12-10" }), actor: organisation.employer }, "active");
  await aMatch(site.db, holder, { kind: "placement", id: await aPlacement(site.db, organisation, { endsOn: "2027-06-10" }), actor: organisation.employer }, "active");
  const buddy = await aBuddy(site.db, municipality, { vogExpiresOn: "2026-12-31" });
  const pair = await aMatch(site.db, holder, { kind: "buddy", ...buddy }, "active");
  expect((await section("ending")).lines.map(({ id }) => id)).toEqual([ending]);
  expect((await section("vogs")).lines.map(({ id }) => id)).toEqual([pair]);
  // The first days were today: no week is missing yet.
  expect((await section("hours")).total).toBe(0);
  const weeksLater = (await today(marloes.actor, daysFromNow(24))).find(({ key }) => key === "hours")!;
  expect(weeksLater.lines[0]!.reason).toContain("4 weken");
});

test("who stands in has those people, too, marked; faces are told to the contact person alone", async () => {
  const sander = await anAccount(site.db, "consultant", municipality, { name: "Sander Bos" });
  const rima = await contacted(30);
  await asSystem(site.db, ({ db }) => db.insert(moods).values(["2026-11-09", "2026-11-16"].map((week) => ({ holderId: rima.id, week, theme: "overall" as const, face: 1, saidAt: NOW }))));
  expect(await today(sander.actor)).toEqual([]);
  await nameStandIn(contextFor(site.db, marloes.actor), { colleagueId: sander.actor.accountId, from: "2026-11-24", till: "2026-11-30" });
  expect((await today(sander.actor)).map(({ key, lines }) => [key, lines.map(({ id, insteadOf }) => [id, insteadOf])])).toEqual([["contact", [[rima.id, marloes.name]]]]);
  expect((await today(marloes.actor)).map(({ key }) => key)).toEqual(["contact", "faces"]);
  const neighbour = await aConsultant(site.db, await aMunicipality(site.db, { neighbourOf: municipality }));
  expect(await today(neighbour.actor)).toEqual([]);
});

describe("many people", () => {
  /** Statements that the page takes. */
  async function statements(): Promise<number> {
    return readAs(site.db, marloes.actor, async (context) => {
      const { session } = context.db as unknown as { session: { prepareQuery: (...all: never[]) => unknown } };
      const spy = vi.spyOn(session, "prepareQuery");
      await readToday({ context, t, language: "nl" });
      return spy.mock.calls.length;
    });
  }

  test("take as many statements as a few, and show a few lines with the rest a page away", async () => {
    const organisation = await anOrganisation(site.db, municipality);
    const one = await contacted(30);
    await aMatch(site.db, one, { kind: "placement", id: await aPlacement(site.db, organisation), actor: organisation.employer }, "active");
    const few = await statements();
    expect(few, "all of them are counted").toBeGreaterThanOrEqual(TODAY_SECTIONS.length);
    for (let more = 0; more < 30; more += 1) await plan(await contacted(20 + more), 8 + more);
    expect(await statements()).toBe(few);
    const { lines, total } = await section("contact");
    expect([lines.length, total]).toEqual([LINES_SHOWN, 31]);
    const rest = await readAs(site.db, marloes.actor, (context) => TODAY_SECTIONS[0]!.read({ context, t, language: "nl", limit: 25, offset: 25 }));
    expect([rest.lines.length, rest.total]).toEqual([6, 31]);
    // Those with a limit in SQL, too.
    const first = await readAs(site.db, marloes.actor, (context) => TODAY_SECTIONS.find(({ key }) => key === "appointments")!.read({ context, t, language: "nl", limit: 2, offset: 0 }), daysFromNow(8));
    expect([first.lines.length, first.total]).toEqual([2, 7]);
  }, 30_000);
});
