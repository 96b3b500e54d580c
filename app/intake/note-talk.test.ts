import { and, eq, like, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SignedInActor } from "#app/access/actor.ts";
import { databaseError } from "#app/server/errors.ts";
import { dossier } from "#app/status-holders/status-holder-queries.server.ts";
import { auditRecords } from "#db/schema/audit.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { talkNotes } from "#db/schema/talks.ts";
import { atOnce } from "#tests/factories/at-once.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { asSystem, contextFor, minutesLater, NOW, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { noteTalk } from "./note-talk.server.ts";
import { type Answer, type Field, type Stage, STAGES } from "./talk.ts";
import { answersInTalk, talkHistory, talksOf } from "./talk-queries.server.ts";

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

interface How { stage?: Stage; seen?: Answer; at?: Date; actor?: SignedInActor; page?: string | null }
const note = (field: Field, answer: Answer, { stage = "meeting", seen = [], at = NOW, actor = marloes.actor, page = null }: How = {}) =>
  noteTalk(contextFor(site.db, actor, at), rima.id, stage, [{ field, answer, seen }], { way: "page", page });
const seenBy = (actor: SignedInActor, stage: Stage = "meeting") => readAs(site.db, actor, async (context) => answersInTalk(context, await dossier(context, rima.id), stage));
const stands = async (field: Field, stage: Stage = "meeting") => (await seenBy(marloes.actor, stage)).get(field)!.answer;
const history = (field: Field | null, stage: Stage = "meeting") => readAs(site.db, marloes.actor, async (context) => (await talkHistory(context, rima.id, stage, field, { page: 1, size: 50 })).rows);

test("what is noted stands, with who and when; noted anew, the earlier words are kept", async () => {
  await note("story", ["Naaister in Homs."]);
  expect((await seenBy(marloes.actor)).get("story")).toEqual({ answer: ["Naaister in Homs."], noted: { by: "Marloes Hendriks", at: NOW, way: "page" } });
  expect(await note("story", ["Naaister in Homs, drie kinderen."], { seen: ["Naaister in Homs."], at: minutesLater(5) })).toEqual({ noted: ["story"], clashes: [] });
  expect(await note("story", ["Naaister in Homs, drie kinderen."], { seen: ["Naaister in Homs, drie kinderen."] }), "the same again").toEqual({ noted: [], clashes: [] });
  await note("story", [], { seen: ["Naaister in Homs, drie kinderen."], at: minutesLater(9) });
  expect(await stands("story")).toEqual([]);
  expect((await history("story")).map(({ answer, replacedAt }) => [answer, replacedAt])).toEqual([
    [[], null], [["Naaister in Homs, drie kinderen."], minutesLater(9)], [["Naaister in Homs."], minutesLater(5)],
  ]);
});

test("the trail says which questions, and nothing of what was said", async () => {
  await noteTalk(contextFor(site.db, marloes.actor), rima.id, "meeting", [{ field: "story", answer: ["Over de vlucht."], seen: [] }, { field: "formality", answer: ["informal"], seen: [] }], { way: "together", page: null });
  const [record] = await asSystem(site.db, ({ db }) => db.select({ action: auditRecords.action, details: auditRecords.details }).from(auditRecords).where(and(eq(auditRecords.holderId, rima.id), like(auditRecords.action, "talk.%"))));
  expect(record).toEqual({ action: "talk.noted", details: { stage: "meeting", fields: "story, formality", way: "together" } });
});

describe("what the dossier holds", () => {
  test("is read there and written there, and what stood there is kept", async () => {
    expect(await stands("dutchLevel")).toEqual(["A2"]);
    expect((await seenBy(marloes.actor)).get("dutchLevel")!.noted).toBeNull();
    await note("dutchLevel", ["B1"], { seen: ["A2"] });
    await note("readLanguage", ["en"], { seen: ["ar"] });
    await note("otherLanguages", ["en", "tr"], { seen: [] });
    await note("goals", ["50", "0", "50"], { stage: "direction" });
    await note("dayParts", ["mon-morning", "tue-morning"], { stage: "direction", seen: await stands("dayParts", "direction") });
    const written = await readAs(site.db, marloes.actor, (context) => dossier(context, rima.id));
    expect(written).toMatchObject({ dutchLevel: "B1", language: "en", languageGoal: 50, activationGoal: 0, tradeGoal: 50, dayParts: 0b1001 });
    expect(written.languages.map(({ language, motherTongue }) => [language, motherTongue])).toEqual([["apc", true], ["en", false], ["tr", false]]);
    expect((await history("dutchLevel")).map(({ answer, way, by }) => [answer, way, by])).toContainEqual([["A2"], "dossier", null]);
    expect(await stands("dutchLevel")).toEqual(["B1"]);
  });
  test("changed elsewhere, that is what stands: the talk's note doesn't pass for it", async () => {
    await note("dutchLevel", ["B1"], { seen: ["A2"] });
    await asSystem(site.db, ({ db }) => db.update(statusHolders).set({ dutchLevel: "B2" }).where(eq(statusHolders.id, rima.id)));
    expect((await seenBy(marloes.actor)).get("dutchLevel")).toEqual({ answer: ["B2"], noted: null });
    expect((await note("dutchLevel", ["C1"], { seen: ["B1"], page: "one" })).clashes).toEqual([{ field: "dutchLevel", mine: ["C1"], stands: ["B2"], by: null, at: null }]);
    await note("dutchLevel", ["C1"], { seen: ["B2"], at: minutesLater(1) });
    expect((await history("dutchLevel")).map(({ answer }) => answer[0]).toSorted()).toEqual(["A2", "B1", "B2", "C1", "C1"]);
  });
  test("two questions about one column's neighbours at once leave each other alone", async () => {
    await noteTalk(contextFor(site.db, marloes.actor), rima.id, "meeting", [{ field: "motherTongues", answer: ["kmr"], seen: ["apc"] }, { field: "otherLanguages", answer: ["apc"], seen: [] }], { way: "page", page: null });
    expect([await stands("motherTongues"), await stands("otherLanguages")]).toEqual([["kmr"], ["apc"]]);
  });
});

describe("two at once", () => {
  test("the later one is told, sees both, and nothing is lost", async () => {
    const results = await atOnce(site, sql`select 1 from status_holders where id = ${rima.id}`, [
      () => note("story", ["Zij was naaister."], { page: "tablet" }),
      () => note("story", ["Kookt graag."], { page: "desk" }),
    ]);
    const [{ clashes }] = results.flatMap((each) => (each.status === "fulfilled" && each.value.clashes.length > 0 ? [each.value] : [])) as [Awaited<ReturnType<typeof noteTalk>>];
    const first = await stands("story");
    expect(clashes).toEqual([{ field: "story", mine: [first[0] === "Kookt graag." ? "Zij was naaister." : "Kookt graag."], stands: first, by: "Marloes Hendriks", at: NOW }]);
    expect((await history("story")).map(({ answer, clashed }) => [answer[0], clashed]).toSorted()).toEqual([[clashes[0]!.mine[0], true], [first[0], false]].toSorted());
  });
  test("having seen both, the later one may note what stands from then on", async () => {
    await note("wishes", ["Naaien."], { stage: "direction" });
    expect((await note("wishes", ["Koken."], { stage: "direction" })).clashes).toHaveLength(1);
    expect((await note("wishes", ["Naaien.\nKoken."], { stage: "direction", seen: ["Naaien."] })).clashes).toEqual([]);
    expect(await stands("wishes", "direction")).toEqual(["Naaien.\nKoken."]);
  });
  test("the same said by both is no clash, nor what one page notes after itself", async () => {
    await note("callName", ["Rima"]);
    expect(await note("callName", ["Rima"])).toEqual({ noted: [], clashes: [] });
    await note("planning", ["Om 15 uur de kinderen"], { stage: "daily-life", page: "desk" });
    expect((await note("planning", ["Om 15 uur de kinderen halen"], { stage: "daily-life", page: "desk" })).clashes).toEqual([]);
    expect((await note("planning", ["Niets"], { stage: "daily-life", page: "tablet" })).clashes).toHaveLength(1);
  });
});

test("how far each talk is, and who noted last", async () => {
  await note("formality", ["informal"], { at: minutesLater(3) });
  await note("qualities", ["patient"], { stage: "work-and-energy" });
  const talks = await readAs(site.db, marloes.actor, async (context) => talksOf(context, await dossier(context, rima.id)));
  expect([...talks.keys()]).toEqual([...STAGES]);
  expect(talks.get("meeting")!.last).toEqual({ by: "Marloes Hendriks", at: minutesLater(3) });
  expect(talks.get("work-and-energy")!.answers.get("qualities")).toEqual(["patient"]);
  expect(talks.get("direction")!.last).toBeNull();
});

describe("who reads what was told in trust", () => {
  const notesSeen = async (actor: SignedInActor) => (await readAs(site.db, actor, ({ db }) => db.select({ answer: talkNotes.answer }).from(talkNotes).where(eq(talkNotes.holderId, rima.id)))).map(({ answer }) => answer[0]);
  beforeEach(async () => {
    await note("story", ["Over de vlucht."]);
  });
  test("the contact person, and the next one after a handover", async () => {
    expect(await notesSeen(marloes.actor)).toEqual(["Over de vlucht."]);
    const lotte = await aConsultant(site.db, municipality);
    await asSystem(site.db, ({ db }) => db.update(statusHolders).set({ contactPersonId: lotte.actor.accountId }).where(eq(statusHolders.id, rima.id)));
    expect([await notesSeen(marloes.actor), await notesSeen(lotte.actor)]).toEqual([[], ["Over de vlucht."]]);
    await note("story", ["Over de vlucht. Later meer."], { seen: ["Over de vlucht."], actor: lotte.actor });
    await expect(note("callName", ["R"])).rejects.toThrow("not found");
  });
  test("a coordinator who is the contact person, too", async () => {
    const annelies = await aCoordinator(site.db, municipality);
    await asSystem(site.db, ({ db }) => db.update(statusHolders).set({ contactPersonId: annelies.actor.accountId }).where(eq(statusHolders.id, rima.id)));
    expect(await notesSeen(annelies.actor)).toEqual(["Over de vlucht."]);
  });
  test.each([
    ["a coordinator", async () => (await aCoordinator(site.db, municipality)).actor],
    ["a colleague", async () => (await aConsultant(site.db, municipality)).actor],
    ["a consultant of the neighbours", async () => (await aConsultant(site.db, await aMunicipality(site.db, { neighbourOf: municipality }))).actor],
    ["the person, who has it told", async () => rima.actor],
    ["another status holder", async () => (await aHolder(site.db, marloes)).actor],
    ["an employer", async () => (await anOrganisation(site.db, municipality)).employer],
    ["a buddy", async () => (await aBuddy(site.db, municipality)).actor],
  ] as [string, () => Promise<SignedInActor>][])("not %s, who notes nothing either", async (_, who) => {
    const actor = await who();
    expect(await notesSeen(actor)).toEqual([]);
    await expect(note("callName", ["X"], { actor })).rejects.toThrow("not found");
    const forged = readAs(site.db, actor, ({ db }) => db.insert(talkNotes).values({ holderId: rima.id, stage: "meeting", field: "callName", answer: ["X"], way: "page", notedBy: actor.accountId, notedAt: NOW }));
    expect(databaseError(await forged.catch((error: unknown) => error))?.code).toBe("42501");
  });
  test("and nobody writes over a note, takes it away, or notes in another's name", async () => {
    const code = async (work: Promise<unknown>) => databaseError(await work.catch((error: unknown) => error))?.code;
    expect(await code(readAs(site.db, marloes.actor, ({ db }) => db.update(talkNotes).set({ answer: ["Anders"] })))).toBe("42501");
    expect(await code(readAs(site.db, marloes.actor, ({ db }) => db.delete(talkNotes)))).toBe("42501");
    const { accountId } = (await aConsultant(site.db, municipality)).actor;
    expect(await code(readAs(site.db, marloes.actor, ({ db }) => db.insert(talkNotes).values({ holderId: rima.id, stage: "meeting", field: "callName", answer: ["X"], way: "page", notedBy: accountId, notedAt: NOW })))).toBe("42501");
  });
});

test("a question of another talk isn't noted here", async () => {
  await expect(note("wishes", ["Naaien."])).rejects.toThrow("not found");
});
