import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SignedInActor } from "#app/access/actor.ts";
import { voiceClips } from "#db/schema/listening.ts";
import { aBuddy, type Buddy } from "#tests/factories/buddy.ts";
import { contextFor, minutesLater, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { clipsOfHolder, readClip, clipList, ownShelf } from "./clips.server.ts";
import { fixedSentences } from "./fixed-sentences.server.ts";
import { deleteClip, recordClip } from "./record-clip.server.ts";
import { countRecordings } from "./recording-list.server.ts";

const site = openTestDatabase();
const WEBM = [0x1a, 0x45, 0xdf, 0xa3];
let municipality: Municipality;
let marloes: Account;
let selam: Buddy;
let filmon: Holder;

beforeAll(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
});
beforeEach(async () => {
  selam = await aBuddy(site.db, municipality);
  filmon = await aHolder(site.db, marloes);
});

const [first, second, third] = fixedSentences("ti");
const record = (actor: SignedInActor, more: Partial<Parameters<typeof recordClip>[1]> = {}, at?: Date) =>
  recordClip(contextFor(site.db, actor, at), { language: "ti", sentenceKey: first!.key, bytes: new Uint8Array([...WEBM, 1, 2, 3]), called: "audio/webm;codecs=opus", replace: false, ...more });
const heard = (actor: SignedInActor) => readAs(site.db, actor, (context) => clipList(context, ownShelf(actor, "ti")));

test("the sentences of a language begin with what matters most, each once, with its meaning", () => {
  const all = fixedSentences("ti");
  expect(all.length).toBeGreaterThan(200);
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  expect(all.every(({ text, dutch }) => text !== "" && dutch !== "" && !text.includes("{{"))).toBe(true);
});

describe("what a buddy says once", () => {
  test("everyone of the municipality hears, and nobody elsewhere", async () => {
    await record(selam.actor, { sentenceKey: second!.key });
    expect(Object.keys(await heard(filmon.actor))).toContain(second!.key);
    const clip = await readAs(site.db, filmon.actor, (context) => readClip(context, ownShelf(filmon.actor, "ti"), second!.key));
    expect([...clip.audio]).toEqual([...WEBM, 1, 2, 3]);
    const elsewhere = await aHolder(site.db, await aConsultant(site.db, await aMunicipality(site.db)));
    expect(await readAs(site.db, elsewhere.actor, (context) => clipsOfHolder(context, "ti"))).toBeNull();
    expect(await readAs(site.db, elsewhere.actor, ({ db }) => db.select().from(voiceClips))).toEqual([]);
  });

  test("is replaced when someone says so, and its address changes then", async () => {
    await record(selam.actor, { sentenceKey: third!.key });
    const before = (await heard(filmon.actor))[third!.key];
    await expect(record(marloes.actor, { sentenceKey: third!.key })).rejects.toThrow("clipThere");
    await record(marloes.actor, { sentenceKey: third!.key, replace: true, bytes: new Uint8Array([...WEBM, 9]) }, minutesLater(1));
    expect((await heard(filmon.actor))[third!.key]).not.toBe(before);
    await deleteClip(contextFor(site.db, marloes.actor), "ti", third!.key);
    expect(await heard(filmon.actor)).not.toHaveProperty(third!.key);
  });

  test("counts as no longer silent", async () => {
    const counts = async () => (await readAs(site.db, selam.actor, countRecordings)).find(({ language }) => language === "so")!;
    const before = await counts();
    await record(selam.actor, { language: "so", sentenceKey: fixedSentences("so")[0]!.key });
    expect((await counts()).recorded).toBe(before.recorded + 1);
    expect((await counts()).all).toBe(before.all);
  });
});

describe("nothing is kept", () => {
  test.each([
    ["that is no sound", { bytes: new Uint8Array([0x3c, 0x68, 0x74, 0x6d]) }, "clipNotSound"],
    ["of a kind that isn't on the list", { called: "text/html" }, "clipNotSound"],
    ["that is too large", { bytes: new Uint8Array([...WEBM, ...new Uint8Array(500_001)]) }, "clipNotSound"],
    ["for a sentence that nobody hears", { sentenceKey: "00000000000000" }, undefined],
  ])("%s", async (_, more, refusal) => {
    const before = await heard(filmon.actor);
    await expect(record(marloes.actor, more)).rejects.toThrow(refusal);
    expect(await heard(filmon.actor)).toEqual(before);
  });

  test("of a buddy who isn't approved, an employer or a status holder", async () => {
    const newcomer = await aBuddy(site.db, municipality, { state: "registered", approvedAt: null, approvedBy: null });
    await expect(record(newcomer.actor)).rejects.toThrow("clipNotApproved");
    await expect(record((await anOrganisation(site.db, municipality)).employer)).rejects.toThrow("clipNotApproved");
    await expect(record(filmon.actor)).rejects.toThrow("clipNotApproved");
    await expect(readAs(site.db, filmon.actor, ({ db }) => db.insert(voiceClips).values({ municipalityId: municipality.id, language: "ti", sentenceKey: first!.key, sentence: "x", audio: Buffer.from(WEBM), type: "audio/webm", recordedBy: filmon.actor.accountId, recordedAt: new Date() }))).rejects.toThrow();
  });
});
