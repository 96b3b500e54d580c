import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SignedInActor } from "#app/access/actor.ts";
import { databaseError } from "#app/server/errors.ts";
import { moods } from "#db/schema/guidance.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { asSystem, contextFor, NOW, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { fallingAmong, moodLines, moodsThisWeek } from "./mood-queries.server.ts";
import { sayMood } from "./say-mood.server.ts";

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

const weeksAgo = (weeks: number) => new Date(NOW.getTime() - weeks * 7 * 24 * 60 * 60 * 1000);
const say = (theme: Parameters<typeof sayMood>[1], face: Parameters<typeof sayMood>[2], at = NOW) => sayMood(contextFor(site.db, rima.actor, at), theme, face);
const seenBy = (actor: SignedInActor) => readAs(site.db, actor, async (context) => (await moodLines(context, rima.id, 8)).lines);

test("a face is said for the week, said anew, and taken back", async () => {
  await say("overall", 2);
  await say("overall", 4);
  await say("sleep", 3);
  expect(await readAs(site.db, rima.actor, (context) => moodsThisWeek(context, rima.id))).toEqual({ overall: 4, sleep: 3 });
  await say("sleep", null);
  expect(await readAs(site.db, rima.actor, (context) => moodsThisWeek(context, rima.id))).toEqual({ overall: 4 });
});

test("the contact person sees the weeks, and that a line falls", async () => {
  for (const [weeks, face] of [[3, 4], [2, 4], [1, 4], [0, 2]] as const) await say("overall", face, weeksAgo(weeks));
  await say("money", 3);
  const lines = await seenBy(marloes.actor);
  expect(lines.map(({ theme, falls }) => [theme, falls])).toEqual([["overall", "drop"], ["money", null]]);
  expect(lines[0]!.faces).toEqual([null, null, null, null, 4, 4, 4, 2]);
  const other = await aHolder(site.db, marloes);
  expect(await readAs(site.db, marloes.actor, (context) => fallingAmong(context, [rima.id, other.id]))).toEqual(new Set([rima.id]));
});

describe("nobody else sees a face", () => {
  const others: [string, () => Promise<SignedInActor>][] = [
    ["a colleague", async () => (await aConsultant(site.db, municipality)).actor],
    ["a coordinator", async () => (await aCoordinator(site.db, municipality)).actor],
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
  test.each(others)("%s", async (_, who) => {
    const actor = await who();
    for (const weeks of [2, 1, 0]) await say("overall", 1, weeksAgo(weeks));
    expect(await seenBy(actor)).toEqual([]);
    expect(await readAs(site.db, actor, (context) => fallingAmong(context, [rima.id]))).toEqual(new Set());
  });
  test("a coordinator who is the contact person does", async () => {
    const annelies = await aCoordinator(site.db, municipality);
    rima = await aHolder(site.db, annelies);
    await say("overall", 5);
    expect(await seenBy(annelies.actor)).toHaveLength(1);
  });
});

test("only the person says how it is going, and the trail doesn't tell what", async () => {
  const row = { holderId: rima.id, week: "2026-11-23", theme: "overall" as const, face: 1, saidAt: NOW };
  const refused = readAs(site.db, marloes.actor, ({ db }) => db.insert(moods).values(row));
  expect(databaseError(await refused.catch((error: unknown) => error))?.code).toBe("42501");
  await say("money", 1);
  const [record] = await site.asOwner<{ details: unknown }>(`select details from audit_records where action = 'mood.said' and holder_id = '${rima.id}'`);
  expect(record).toEqual({ details: null });
});

test("a week is a Monday, and a face one of five", async () => {
  for (const wrong of [{ week: "2026-11-24", face: 3 }, { week: "2026-11-23", face: 6 }]) {
    const refused = asSystem(site.db, ({ db }) => db.insert(moods).values({ holderId: rima.id, theme: "overall", saidAt: NOW, ...wrong }));
    expect(databaseError(await refused.catch((error: unknown) => error))?.constraint).toBe("moods_words");
  }
});
