import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { holderLanguages } from "#db/schema/status-holders.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { asSystem, readAs } from "#tests/factories/contexts.ts";
import { aHolder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { evenHandednessReport, type KindReport } from "./even-handedness.server.ts";
import { ageBandOf, smallGroups } from "./even-handedness-groups.ts";

const site = openTestDatabase();
let annelies: Account;
let report: Record<KindReport["kind"], KindReport>;

const read = async (account: Account) => Object.fromEntries((await readAs(site.db, account.actor, (context) => evenHandednessReport(context))).map((each) => [each.kind, each])) as typeof report;

beforeAll(async () => {
  const municipality = await aMunicipality(site.db);
  annelies = await aCoordinator(site.db, municipality);
  const marloes = await aConsultant(site.db, municipality);
  const kringloop = await anOrganisation(site.db, municipality);
  await aPlacement(site.db, kringloop, { dutchMin: "A2" });
  await aBuddy(site.db, municipality, { capacity: 3 });
  // Twelve with Arabic who all find something, twelve with Tigrinya and no Dutch yet, three with Somali, one who told nothing.
  const speaker = async (language: string | null, more: Parameters<typeof aHolder>[2]) => {
    const { id } = await aHolder(site.db, marloes, { gender: "man", birthYear: 1990, ...more });
    await asSystem(site.db, async ({ db }) => {
      if (language === null) await db.delete(holderLanguages).where(eq(holderLanguages.holderId, id));
      else if (language !== "apc") await db.update(holderLanguages).set({ language }).where(eq(holderLanguages.holderId, id));
    });
  };
  for (let at = 0; at < 12; at++) await speaker("apc", {});
  for (let at = 0; at < 12; at++) await speaker("ti", { dutchLevel: "A0", wantsBuddy: at > 2 });
  for (let at = 0; at < 3; at++) await speaker("so", { gender: "woman" });
  await speaker(null, { gender: null, birthYear: null });
  await speaker("ti", { state: "closed" });
  report = await read(annelies);
}, 60_000);

describe("the report on even-handedness", () => {
  test("measures groups of ten or more against all others, and warns where one falls behind", () => {
    const { people, dimensions, warnings } = report.placements;
    expect(people).toBe(28);
    const [language] = dimensions;
    expect(language).toMatchObject({ dimension: "language", groups: [{ group: "apc", people: 12, fallsBehind: false }, { group: "ti", people: 12, best: { group: 0 }, onList: { group: 0 }, fallsBehind: true }] });
    expect(language!.groups[1]!.best.others).toBeGreaterThan(0.3);
    expect(warnings.map(({ group }) => group)).toEqual(["ti"]);
  });

  test("counts groups that are too small together, and says nothing else of them", () => {
    const [language, gender, age] = report.placements.dimensions;
    expect(language!.small).toEqual({ groups: 1, people: null, untold: null, nearlyAll: false });
    expect(JSON.stringify(report)).not.toContain('"so"');
    // Three others would be recognised by the mean of "all others".
    expect(gender).toMatchObject({ groups: [], small: { groups: 1, nearlyAll: true } });
    expect(age).toMatchObject({ groups: [], small: { groups: 0 } });
  });

  test("asks of buddies only for those who want one", () => {
    expect(report.buddies.people).toBe(25);
    expect(report.buddies.dimensions[0]!.groups).toMatchObject([{ group: "apc", people: 12 }]);
  });

  test("is the same each time, and of the own municipality", async () => {
    expect(await read(annelies)).toEqual(report);
    const elsewhere = await read(await aCoordinator(site.db, await aMunicipality(site.db)));
    expect([elsewhere.placements.people, elsewhere.buddies.people]).toEqual([0, 0]);
  });
});

test("age bands meet without a gap", () => {
  expect([17, 18, 24, 25, 34, 35, 44, 45, 54, 55, 90].map(ageBandOf)).toEqual(["0-17", "18-24", "18-24", "25-34", "25-34", "35-44", "35-44", "45-54", "45-54", "55", "55"]);
});

test("small groups are counted together once they are ten people", () => {
  const group = (name: string | null, size: number) => Array.from({ length: size }, () => name);
  expect(smallGroups([...group("a", 6), ...group("b", 5), ...group("c", 10), ...group(null, 12)])).toEqual({ groups: 2, people: 11, untold: 12, nearlyAll: false });
  expect(smallGroups(group("a", 20))).toEqual({ groups: 0, people: null, untold: 0, nearlyAll: true });
});
