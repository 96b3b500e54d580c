import { and, eq, inArray } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { NotFound } from "#app/server/errors.ts";
import { auditRecords } from "#db/schema/audit.ts";
import { placements } from "#db/schema/placements.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { asSystem, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement, type Organisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { countPeopleForBuddy, peopleForPlacement, whoFitsHere } from "./openings.server.ts";
import { tellCount } from "./told-count.ts";

const site = openTestDatabase();
let municipality: Municipality;
let marloes: Account;
let sander: Account;
let annelies: Account;
let kringloop: Organisation;

beforeEach(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
  sander = await aConsultant(site.db, municipality);
  annelies = await aCoordinator(site.db, municipality);
  kringloop = await anOrganisation(site.db, municipality);
});

const several = async (count: number, consultant: Account, more: Partial<typeof statusHolders.$inferInsert> = {}) => {
  const people: Holder[] = [];
  for (let at = 0; at < count; at += 1) people.push(await aHolder(site.db, consultant, more));
  return people;
};
const change = (placementId: string, columns: Partial<typeof placements.$inferInsert>) => asSystem(site.db, ({ db }) => db.update(placements).set(columns).where(eq(placements.id, placementId)));
const peopleSeenBy = ({ actor }: Account, placementId: string, top = 50) => readAs(site.db, actor, (context) => peopleForPlacement(context, placementId, { top }));
const toldTo = ({ employer }: Organisation, placementId: string) => readAs(site.db, employer, (context) => whoFitsHere(context, placementId));

describe("who fits a placement, for staff", () => {
  test("is of the own caseload for a consultant, and of the municipality for a coordinator", async () => {
    const placementId = await aPlacement(site.db, kringloop, { dutchMin: "A2" });
    const [rima] = await several(1, marloes);
    const [hala] = await several(1, marloes, { dutchLevel: "A1" });
    const [tareq] = await several(1, sander);
    await several(1, marloes, { state: "paused" });
    const [elsewhere] = await several(1, await aConsultant(site.db, await aMunicipality(site.db, { neighbourOf: municipality })));

    const own = await peopleSeenBy(marloes, placementId);
    expect(own.fit).toMatchObject({ total: 1, rows: [{ holderId: rima!.id, firstName: rima!.firstName }] });
    expect(own.nearly).toMatchObject({ total: 1, rows: [{ holderId: hala!.id, gate: "dutch", miss: 1 }] });
    expect(own.funnel.total).toBe(2);

    const all = await peopleSeenBy(annelies, placementId);
    expect(all.fit.rows.map(({ holderId }) => holderId).toSorted()).toEqual([rima!.id, tareq!.id].toSorted());
    expect(all.funnel.gates.find(({ gate }) => gate === "dutch")).toMatchObject({ removed: 1 });
    expect(JSON.stringify(all)).not.toContain(elsewhere!.id);
  });

  test("leaves out who has a match there, and tells so", async () => {
    const placementId = await aPlacement(site.db, kringloop, { spots: 3 });
    const [rima] = await several(2, marloes);
    await aMatch(site.db, rima!, { kind: "placement", id: placementId, actor: kringloop.employer }, "proposed");
    const { fit, funnel } = await peopleSeenBy(marloes, placementId);
    expect(fit.rows.map(({ holderId }) => holderId)).not.toContain(rima!.id);
    expect(funnel.gates.find(({ gate }) => gate === "closed")).toMatchObject({ removed: 1, left: 1 });
  });

  test("shows no more than asked for, and says how many there are", async () => {
    const placementId = await aPlacement(site.db, kringloop);
    await several(4, marloes);
    const { fit } = await peopleSeenBy(marloes, placementId, 3);
    expect([fit.rows.length, fit.total]).toEqual([3, 4]);
  });

  test("counts a placement that isn't open as if it were", async () => {
    const placementId = await aPlacement(site.db, kringloop, { state: "paused" });
    await several(1, marloes);
    expect((await peopleSeenBy(marloes, placementId)).fit.total).toBe(1);
  });

  test("is nobody's business outside the region", async () => {
    const placementId = await aPlacement(site.db, kringloop);
    const stranger = await aConsultant(site.db, await aMunicipality(site.db));
    await several(1, stranger);
    await expect(peopleSeenBy(stranger, placementId)).rejects.toBeInstanceOf(NotFound);
  });

  test("leaves one record that the list was looked at, without anyone's name", async () => {
    const placementId = await aPlacement(site.db, kringloop);
    await several(2, marloes);
    await peopleSeenBy(marloes, placementId);
    const records = await asSystem(site.db, ({ db }) => db.select().from(auditRecords).where(and(eq(auditRecords.objectId, placementId), eq(auditRecords.action, "placement.people-viewed"))));
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({ actorId: marloes.actor.accountId, holderId: null, objectKind: "placement", details: { fit: 2, nearly: 0 } });
  });
});

describe("who fits a placement, for its organisation", () => {
  test("is told in counts over the whole municipality, without a name or an id", async () => {
    const placementId = await aPlacement(site.db, kringloop, { dutchMin: "A2", demands: ["lifting"] });
    const people = [...(await several(2, marloes)), ...(await several(2, sander)), ...(await several(3, marloes, { dutchLevel: "A1" })), ...(await several(3, sander, { exclusions: ["lifting"] }))];
    const told = await toldTo(kringloop, placementId);
    expect(told).toEqual({
      region: { municipality: municipality.name, neighbours: false },
      people: 10,
      fit: 4,
      changes: [
        { gate: "dutch", step: 1, demand: null, dayPart: null, gains: 3 },
        { gate: "exclusions", step: 1, demand: "lifting", dayPart: null, gains: 3 },
      ],
    });
    const text = JSON.stringify(told);
    for (const { id, firstName } of people) for (const word of [id, firstName]) expect(text).not.toContain(word);
  });

  test("doesn't tell one from two, nor what one or two people can't do", async () => {
    const placementId = await aPlacement(site.db, kringloop, { dutchMin: "A2", demands: ["lifting"] });
    await several(1, marloes);
    await several(2, marloes, { dutchLevel: "A1" });
    await several(2, marloes, { exclusions: ["lifting"] });
    const told = await toldTo(kringloop, placementId);
    expect(told).toMatchObject({ people: 5, fit: "few", changes: [{ gate: "dutch", gains: "few" }] });
    expect(told.changes).toHaveLength(1);
  });

  test("says nothing of what people stay away from out of belief, not even by a difference", async () => {
    const placementId = await aPlacement(site.db, kringloop, { demands: ["pork"] });
    await several(4, marloes);
    await several(3, marloes, { exclusions: ["pork", "alcohol"] });
    const withPork = await toldTo(kringloop, placementId);
    await change(placementId, { demands: [] });
    expect(withPork).toEqual(await toldTo(kringloop, placementId));
    expect(withPork).toMatchObject({ fit: 7, changes: [] });
  });

  test("helps while writing: a draft, and one that begins later, count as if it were open", async () => {
    const placementId = await aPlacement(site.db, kringloop, { state: "draft", publishedAt: null, startsOn: "2027-03-01" });
    await several(3, marloes);
    expect(await toldTo(kringloop, placementId)).toMatchObject({ people: 3, fit: 3 });
  });

  test("names a day-part at which people could come, and a spot that is full", async () => {
    const monday = 0b111;
    const placementId = await aPlacement(site.db, kringloop, { dayParts: monday, dayPartsNeeded: 1 });
    await several(3, marloes, { dayParts: 0b1000 });
    expect((await toldTo(kringloop, placementId)).changes).toEqual([{ gate: "dayParts", step: 1, demand: null, dayPart: "tue-morning", gains: 3 }]);
    const full = await aPlacement(site.db, kringloop);
    const [rima] = await several(4, marloes);
    await aMatch(site.db, rima!, { kind: "placement", id: full, actor: kringloop.employer }, "approved");
    expect(await toldTo(kringloop, full)).toMatchObject({ fit: 0, changes: [{ gate: "spot", gains: 6 }] });
  });

  test("counts the neighbours when it is shared with them", async () => {
    const neighbour = await aMunicipality(site.db, { neighbourOf: municipality });
    await several(3, marloes);
    await several(3, await aConsultant(site.db, neighbour));
    const placementId = await aPlacement(site.db, kringloop, { shared: true });
    expect(await toldTo(kringloop, placementId)).toMatchObject({ region: { neighbours: true }, people: 6, fit: 6 });
    await change(placementId, { shared: false });
    expect(await toldTo(kringloop, placementId)).toMatchObject({ region: { neighbours: false }, people: 3, fit: 3 });
  });

  test("counts who looks: not who has a placement or a proposal, nor who is paused", async () => {
    const placementId = await aPlacement(site.db, kringloop);
    const other = await aPlacement(site.db, kringloop, { spots: 3 });
    const people = await several(5, marloes);
    await aMatch(site.db, people[0]!, { kind: "placement", id: other, actor: kringloop.employer }, "active");
    await aMatch(site.db, people[1]!, { kind: "placement", id: other, actor: kringloop.employer }, "proposed");
    await several(1, marloes, { state: "closed" });
    expect(await toldTo(kringloop, placementId)).toMatchObject({ people: 3, fit: 3 });
  });

  test("is told to no other organisation, and leaves the actor as it was", async () => {
    const placementId = await aPlacement(site.db, kringloop);
    await several(3, marloes);
    const other = await anOrganisation(site.db, municipality);
    await expect(toldTo(other, placementId)).rejects.toBeInstanceOf(NotFound);
    const seen = await readAs(site.db, kringloop.employer, async (context) => {
      await whoFitsHere(context, placementId);
      return context.db.select({ id: statusHolders.id }).from(statusHolders);
    });
    expect(seen).toEqual([]);
  });
});

describe("why a buddy is suggested to nobody", () => {
  const countedBy = ({ actor }: Account, buddyId: string) => readAs(site.db, actor, (context) => countPeopleForBuddy(context, buddyId));

  test("is counted over who looks for a buddy", async () => {
    const buddy = await aBuddy(site.db, municipality, { dayParts: 0b1 });
    const [rima] = await several(1, marloes);
    await several(1, sander, { dayParts: 0b10 });
    await several(1, marloes, { wantsBuddy: false });
    const [paired] = await several(1, marloes);
    await aMatch(site.db, paired!, { kind: "buddy", ...(await aBuddy(site.db, municipality)) }, "active");
    const counted = (await countedBy(annelies, buddy.id))!;
    expect(counted).toMatchObject({ asIf: false, fit: 1, nearly: 1, funnel: { total: 2 } });
    expect(counted.funnel.gates.find(({ gate }) => gate === "dayPart")).toMatchObject({ removed: 1, left: 1 });
    expect(JSON.stringify(counted)).not.toContain(rima!.id);
  });

  test("counts who isn't approved yet, or is on leave, as if they were there", async () => {
    await several(1, marloes);
    const registered = await aBuddy(site.db, municipality, { state: "registered", vogSeenOn: null, vogExpiresOn: null, vogSeenBy: null, approvedAt: null, approvedBy: null });
    const paused = await aBuddy(site.db, municipality, { state: "paused" });
    for (const { id } of [registered, paused]) expect(await countedBy(annelies, id)).toMatchObject({ asIf: true, fit: 1 });
    const expired = await aBuddy(site.db, municipality, { vogSeenOn: "2023-01-01", vogExpiresOn: "2026-01-01" });
    const counted = (await countedBy(annelies, expired.id))!;
    expect(counted).toMatchObject({ asIf: false, fit: 0 });
    expect(counted.funnel.gates.find(({ gate }) => gate === "vog")).toMatchObject({ removed: 1 });
    expect(await countedBy(annelies, (await aBuddy(site.db, municipality, { state: "stopped" })).id)).toBeNull();
  });
});

test("one and two are few, none is none", () => {
  expect([0, 1, 2, 3, 40].map(tellCount)).toEqual([0, "few", "few", 3, 40]);
});

test("nothing of this is kept in dossiers", async () => {
  const placementId = await aPlacement(site.db, kringloop);
  const people = await several(3, marloes);
  await peopleSeenBy(marloes, placementId);
  await toldTo(kringloop, placementId);
  const looks = await asSystem(site.db, ({ db }) => db.select().from(auditRecords).where(inArray(auditRecords.holderId, people.map(({ id }) => id))));
  expect(looks).toEqual([]);
});
