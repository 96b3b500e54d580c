import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { translator } from "#app/i18n/translator.server.ts";
import { changeWeights } from "#app/weights/change-weights.server.ts";
import { BUDDY_RULES } from "#app/matching/buddies/rules.ts";
import { PLACEMENT_RULES } from "#app/matching/placements/rules.ts";
import { DEFAULT_BUDDY_WEIGHTS, DEFAULT_PLACEMENT_WEIGHTS } from "#app/matching/weights.ts";
import { NotFound } from "#app/server/errors.ts";
import { municipalities } from "#db/schema/municipalities.ts";
import { asSystem, contextFor, minutesLater } from "#tests/factories/contexts.ts";
import { aCoordinator, aMunicipality } from "#tests/factories/municipality.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { listRegisterEntries, registerEntry } from "./algorithm-register.server.ts";
import { AlgorithmRegisterEntry } from "./algorithm-register-entry.ts";

const site = openTestDatabase();
const LANGUAGES = ["nl", "en"] as const;
const at = (language: "nl" | "en") => ({ origin: "https://meedoen.example", language, t: translator(language) });
const entryOf = (code: string, language: "nl" | "en") => asSystem(site.db, (context) => registerEntry(context, code, at(language)));

async function coded() {
  const municipality = await aMunicipality(site.db);
  const [row] = await asSystem(site.db, ({ db }) => db.select({ code: municipalities.code }).from(municipalities).where(eq(municipalities.id, municipality.id)));
  return { ...municipality, code: row!.code };
}

test.each(LANGUAGES)("an entry in %s has the register's fields, within their lengths, and tells every rule", async (language) => {
  const { code, name } = await coded();
  const entry = await entryOf(code, language);
  expect(AlgorithmRegisterEntry.parse(entry)).toEqual(entry);
  expect(entry).toMatchObject({ organization: `Gemeente ${name}`, lang: language === "nl" ? "NLD" : "ENG", standard_version: "1.0", contact_email: null, impacttoetsen_grouping: [], website: `https://meedoen.example/how-matching-works?municipality=${code}` });
  const t = translator(language);
  for (const gate of Object.keys(PLACEMENT_RULES.gates) as (keyof typeof PLACEMENT_RULES.gates)[]) expect(entry.methods_and_models).toContain(t(`howItWorks:placementGates.${gate}`));
  for (const gate of Object.keys(BUDDY_RULES.gates) as (keyof typeof BUDDY_RULES.gates)[]) expect(entry.methods_and_models).toContain(t(`howItWorks:buddyGates.${gate}`));
  for (const criterion of Object.keys(PLACEMENT_RULES.criteria) as (keyof typeof PLACEMENT_RULES.criteria)[]) expect(entry.methods_and_models).toContain(`${t(`reasons:criterion.${criterion}`)} ${DEFAULT_PLACEMENT_WEIGHTS.values[criterion]}%`);
  // No text was left out, and no gap was left open.
  expect(JSON.stringify(entry)).not.toMatch(/\{\{|howItWorks[:.]|undefined/);
});

test("what the municipality has to fill in itself is said, and left open", async () => {
  const { code } = await coded();
  const entry = await entryOf(code, "nl");
  for (const { field, what } of entry.to_complete) expect(what, field).toMatch(/\S/);
  const open = Object.entries(entry).filter(([, value]) => value === null).map(([field]) => field);
  expect(entry.to_complete.map(({ field }) => field)).toEqual(expect.arrayContaining(open.filter((field) => !["end_date", "publiccode"].includes(field))));
});

test("own weights show in the entry, with their version and day", async () => {
  const municipality = await coded();
  const annelies = await aCoordinator(site.db, municipality);
  const context = contextFor(site.db, annelies.actor, minutesLater(24 * 60));
  await changeWeights(context, { version: 1, reason: "Doel gaat voor.", placements: { ...DEFAULT_PLACEMENT_WEIGHTS.values, goal: 100 }, buddies: DEFAULT_BUDDY_WEIGHTS.values });
  const entry = await entryOf(municipality.code, "nl");
  expect(entry.revision_date).toBe("2026-11-25");
  expect(entry.methods_and_models).toContain("Doel 56%");
  expect(entry.methods_and_models).toContain("Versie 2 van de gewichten.");
});

test("without a municipality there is a list; of an unknown one there is nothing", async () => {
  const { code, name } = await coded();
  const list = await asSystem(site.db, (context) => listRegisterEntries(context, at("en")));
  expect(list).toContainEqual({ organization: `Gemeente ${name}`, name: translator("en")("howItWorks:register.name"), revision_date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), url: `https://meedoen.example/algorithm-register.json?municipality=${code}&language=en` });
  await expect(entryOf("0000", "nl")).rejects.toBeInstanceOf(NotFound);
});
