import { readdirSync, readFileSync } from "node:fs";
import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SignedInActor } from "#app/access/actor.ts";
import { contextFor, asSystem, minutesLater, NOW, readAs } from "#tests/factories/contexts.ts";
import { databaseError } from "#app/server/errors.ts";
import { holderProfile } from "#app/suggestions/candidates.server.ts";
import { auditRecords } from "#db/schema/audit.ts";
import { lifeAreaScores } from "#db/schema/life-areas.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { correctionsOf, lifeAreasOf } from "./life-area-queries.server.ts";
import { LIFE_AREAS } from "./life-areas.ts";
import { type Scored, scoreLifeAreas } from "./score-life-areas.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let marloes: Account;
let rima: Holder;

beforeAll(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
});
beforeEach(async () => {
  rima = await aHolder(site.db, marloes);
});

type Areas = Partial<Record<(typeof LIFE_AREAS)[number], Scored>>;
const score = (areas: Areas, { view = "consultant" as const, at = NOW, actor = marloes.actor }: { view?: "consultant" | "person"; at?: Date; actor?: SignedInActor } = {}) =>
  scoreLifeAreas(contextFor(site.db, actor, at), rima.id, { view, source: "person", areas });
const seenBy = (actor: SignedInActor) => readAs(site.db, actor, (context) => lifeAreasOf(context, rima.id));
const levelsSeenBy = async (actor: SignedInActor) => Object.fromEntries((await seenBy(actor)).flatMap(({ area, consultant, person }) => (consultant || person ? [[area, [consultant?.level ?? null, person?.level ?? null]]] : [])));
const rows = () => asSystem(site.db, ({ db }) => db.select({ area: lifeAreaScores.area, level: lifeAreaScores.level, note: lifeAreaScores.note, replacedAt: lifeAreaScores.replacedAt }).from(lifeAreaScores).where(eq(lifeAreaScores.holderId, rima.id)).orderBy(lifeAreaScores.id));
const LATER = new Date("2027-02-23T10:00:00Z");

test("areas are scored in both views, with who, when and from where; the change is told, and nothing is averaged", async () => {
  expect(await score({ money: { level: 2, note: "Betaalt nu zelf." }, day: { level: 4 } })).toBe(2);
  await score({ money: { level: 4 } }, { view: "person" });
  await score({ money: { level: 3 }, day: { level: 4 } }, { at: LATER });
  const [money] = await seenBy(marloes.actor);
  expect(money).toMatchObject({ area: "money", consultant: { level: 3, change: "up", by: "Marloes Hendriks", source: "person", scoredOn: "2027-02-23", instrument: "meedoen" }, person: { level: 4, change: null } });
  expect(money!.history).toEqual([{ scoredOn: "2026-11-24", level: 2 }, { scoredOn: "2027-02-23", level: 3 }]);
  expect((await seenBy(marloes.actor)).find(({ area }) => area === "day")!.consultant!.change).toBe("same");
});

test("a correction is a row of its own, and the one before is kept and marked", async () => {
  await score({ money: { level: 2 } });
  expect(await score({ money: { level: 2 } }), "the same again").toBe(0);
  expect(await score({ money: { level: 3 }, day: { level: undefined } }, { at: minutesLater(5) })).toBe(1);
  expect(await rows()).toEqual([{ area: "money", level: 2, note: null, replacedAt: minutesLater(5) }, { area: "money", level: 3, note: null, replacedAt: null }]);
  await score({ money: { level: null } }, { at: minutesLater(9) });
  expect(await levelsSeenBy(marloes.actor)).toEqual({});
  expect((await readAs(site.db, marloes.actor, (context) => correctionsOf(context, rima.id, 10))).map(({ level }) => level)).toEqual([3, 2]);
  const trail = await asSystem(site.db, ({ db }) => db.select({ action: auditRecords.action }).from(auditRecords).where(sql`${auditRecords.holderId} = ${rima.id} and ${auditRecords.action} like 'life-areas.%'`).orderBy(auditRecords.id));
  expect(trail.map(({ action }) => action)).toEqual(["life-areas.scored", "life-areas.corrected", "life-areas.corrected"]);
});

test("nobody changes or removes a score by hand", async () => {
  await score({ money: { level: 2 } });
  for (const by of [({ db }: Parameters<Parameters<typeof readAs>[2]>[0]) => db.update(lifeAreaScores).set({ level: 5 }), ({ db }: Parameters<Parameters<typeof readAs>[2]>[0]) => db.delete(lifeAreaScores)]) {
    expect(databaseError(await readAs(site.db, marloes.actor, by).catch((error: unknown) => error))?.code).toBe("42501");
  }
  expect((await rows()).map(({ level }) => level)).toEqual([2]);
});

test("two who score the same at once leave one row in force", async () => {
  await Promise.all([2, 3, 4, 2].map((level) => score({ money: { level: level as 2 | 3 | 4 } })));
  expect((await rows()).filter(({ replacedAt }) => replacedAt === null)).toHaveLength(1);
});

describe("a sensitive area", () => {
  test("keeps no note, and the trail doesn't name it", async () => {
    await score({ "mental-health": { level: 1, note: "Iets over ziekte.", agreed: "Huisarts bellen." } });
    expect((await rows())[0]!.note).toBeNull();
    expect((await seenBy(marloes.actor)).find(({ area }) => area === "mental-health")!.consultant!.agreed).toBe("Huisarts bellen.");
    const [record] = await site.asOwner<{ details: unknown }>(`select details from audit_records where action = 'life-areas.scored' and holder_id = '${rima.id}'`);
    expect(record!.details).toEqual({ view: "consultant", areas: "" });
    const byHand = readAs(site.db, marloes.actor, ({ db }) => db.insert(lifeAreaScores).values({ holderId: rima.id, area: "justice", view: "consultant", level: 2, instrument: "meedoen", instrumentVersion: "1", source: "person", scoredOn: "2026-11-24", scoredBy: marloes.actor.accountId, note: "Iets." }));
    expect(databaseError(await byHand.catch((error: unknown) => error))?.constraint).toBe("life_area_scores_no_note_on_sensitive");
  });
});

describe("who sees it", () => {
  beforeEach(async () => {
    await score({ money: { level: 2 }, justice: { level: 3 } });
    await score({ money: { level: 4 }, "mental-health": { level: 2 } }, { view: "person" });
  });

  test("the contact person all of it", async () => {
    expect(await levelsSeenBy(marloes.actor)).toEqual({ money: [2, 4], justice: [3, null], "mental-health": [null, 2] });
  });
  test("the person the own view", async () => {
    expect(await levelsSeenBy(rima.actor)).toEqual({ money: [null, 4], "mental-health": [null, 2] });
  });

  const others: [string, () => Promise<SignedInActor>][] = [
    ["a colleague", async () => (await aConsultant(site.db, municipality)).actor],
    ["a coordinator", async () => (await aCoordinator(site.db, municipality)).actor],
    ["a consultant of the neighbours", async () => (await aConsultant(site.db, await aMunicipality(site.db, { neighbourOf: municipality }))).actor],
    ["another status holder", async () => (await aHolder(site.db, marloes)).actor],
    ["the buddy", async () => {
      const walid = await aBuddy(site.db, municipality);
      await aMatch(site.db, rima, { kind: "buddy", id: walid.id, actor: walid.actor }, "active");
      return walid.actor;
    }],
    ["the employer", async () => {
      const kringloop = await anOrganisation(site.db, municipality);
      await aMatch(site.db, rima, { kind: "placement", id: await aPlacement(site.db, kringloop), actor: kringloop.employer }, "active");
      return kringloop.employer;
    }],
  ];
  test.each(others)("%s nothing, and scores nothing", async (_, who) => {
    const actor = await who();
    expect(await levelsSeenBy(actor)).toEqual({});
    await expect(score({ day: { level: 5 } }, { actor })).rejects.toThrow("not found");
    expect(await rows()).toHaveLength(4);
  });
});

test("the person scores nothing by hand", async () => {
  const row = { holderId: rima.id, area: "money" as const, view: "person" as const, level: 5, instrument: "faces", instrumentVersion: "1", source: "person" as const, scoredOn: "2026-11-24", scoredBy: rima.actor.accountId };
  expect(databaseError(await readAs(site.db, rima.actor, ({ db }) => db.insert(lifeAreaScores).values(row)).catch((error: unknown) => error))?.code).toBe("42501");
});

describe("the matcher", () => {
  test("knows the same of someone whatever their life areas are", async () => {
    const profile = () => readAs(site.db, marloes.actor, (context) => holderProfile(context, rima.id));
    const before = await profile();
    await score(Object.fromEntries(LIFE_AREAS.map((area) => [area, { level: 1 }])));
    expect(await profile()).toEqual(before);
  });

  test("has no way to them: none of its rooms names them", () => {
    const rooms = ["app/matching", "app/suggestions", "app/plans", "app/weights"];
    const files = rooms.flatMap((room) => readdirSync(room, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name)).map((name) => `${room}/${name}`));
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => /life-?area/i.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});
