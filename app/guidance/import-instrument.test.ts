import { beforeEach, expect, test } from "vitest";
import { SYSTEM } from "#app/access/actor.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { contextFor, readAs } from "#tests/factories/contexts.ts";
import { aHolder } from "#tests/factories/holder.ts";
import { aConsultant, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { importInstrument } from "./import-instrument.server.ts";
import { instrumentOf, lifeAreasOf } from "./life-area-queries.server.ts";
import { LIFE_AREAS } from "./life-areas.ts";
import { scoreLifeAreas } from "./score-life-areas.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let code: string;
beforeEach(async () => {
  municipality = await aMunicipality(site.db);
  code = (await site.asOwner<{ code: string }>(`select code from municipalities where id = '${municipality.id}'`))[0]!.code;
});

const areas = (sentence = "Zin") => Object.fromEntries(LIFE_AREAS.map((area) => [area, { name: `Gebied ${area}`, levels: [1, 2, 3, 4, 5].map((level) => `${sentence} ${level}`) }]));
const file = (more: object = {}) => ({ municipality: code, code: "eigen-meter", version: "2026", name: "Eigen meter", permission: "Van de gemeente zelf, besluit van 3 maart.", areas: areas(), ...more });
const bring = (content: unknown) => importInstrument(contextFor(site.db, SYSTEM), typeof content === "string" ? content : JSON.stringify(content), translator("nl"));
const inUse = async () => {
  const marloes = await aConsultant(site.db, municipality);
  return readAs(site.db, marloes.actor, (context) => instrumentOf(context, municipality.id));
};

test("a municipality's own instrument is used from then on, for that municipality alone", async () => {
  expect((await inUse()).own).toBeNull();
  expect(await bring(file())).toEqual({ ok: true, created: 1, changed: 0, same: 0 });
  expect(await bring(file())).toEqual({ ok: true, created: 0, changed: 0, same: 1 });
  expect(await bring(file({ version: "2027", areas: areas("Andere zin") }))).toEqual({ ok: true, created: 0, changed: 1, same: 0 });
  expect(await inUse()).toMatchObject({ code: "eigen-meter", version: "2027", own: { name: "Eigen meter", texts: { money: { levels: ["Andere zin 1", "Andere zin 2", "Andere zin 3", "Andere zin 4", "Andere zin 5"] } } } });
  const other = await aMunicipality(site.db, { neighbourOf: municipality });
  const lotte = await aConsultant(site.db, other);
  expect((await readAs(site.db, lotte.actor, (context) => instrumentOf(context, other.id))).own).toBeNull();
  expect((await readAs(site.db, lotte.actor, (context) => instrumentOf(context, municipality.id))).own).toBeNull();
});

test("a level tells which instrument it was chosen by", async () => {
  const marloes = await aConsultant(site.db, municipality);
  const rima = await aHolder(site.db, marloes);
  await bring(file());
  await scoreLifeAreas(contextFor(site.db, marloes.actor), rima.id, { view: "consultant", source: "person", areas: { money: { level: 3 } } });
  expect((await readAs(site.db, marloes.actor, (context) => lifeAreasOf(context, rima.id)))[0]!.consultant!.instrument).toBe("eigen-meter");
});

test.each<[string, () => unknown, { part: string | null; reason: string }]>([
  ["no JSON", () => "{", { part: null, reason: "Dit is geen geldige JSON." }],
  ["four sentences", () => file({ areas: { ...areas(), day: { name: "Dag", levels: ["a", "b", "c", "d"] } } }), { part: "areas.day.levels", reason: "Hier horen vijf zinnen, van niveau 1 tot en met 5." }],
  ["an area left out", () => file({ areas: { ...areas(), justice: undefined } }), { part: "areas.justice", reason: "Vul dit in." }],
  ["an area that is none", () => file({ areas: { ...areas(), weather: { name: "Weer", levels: ["a", "b", "c", "d", "e"] } } }), { part: "areas", reason: "Deze keuze kennen we niet." }],
  ["no permission", () => file({ permission: "" }), { part: "permission", reason: "Schrijf minstens 10 tekens." }],
  ["an unknown municipality", () => file({ municipality: "0001" }), { part: "municipality", reason: "Deze gemeente gebruikt de site niet. Vul de vier cijfers van de CBS-code in." }],
  ["the site's own name", () => file({ code: "meedoen" }), { part: "code", reason: "Deze naam is van de eigen zinnen van de site. Kies een andere." }],
])("%s: told where and why, and nothing is brought in", async (_, content, bad) => {
  expect(await bring(content())).toEqual({ ok: false, bad: [bad] });
  expect((await inUse()).own).toBeNull();
});
