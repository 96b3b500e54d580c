import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { SignedInActor } from "#app/access/actor.ts";
import { databaseError, NotFound, Refusal } from "#app/server/errors.ts";
import { pictureAnswers, pictureIntakes } from "#db/schema/intake.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { asSystem, contextFor, minutesLater, NOW, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { beginPictures } from "./begin-pictures.server.ts";
import { choosePicture, takeBackPicture } from "./choose-picture.server.ts";
import { confirmPictures, markBest, usePictures } from "./confirm-pictures.server.ts";
import { answersOf, intakesOf, latestIntake, noteOf } from "./picture-queries.server.ts";
import { municipalityPictures } from "./picture-statistics.server.ts";
import type { PictureAnswer } from "./picture-screens.ts";
import { notePictures, putBackProfile } from "./talk-pictures.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let marloes: Account;
let rima: Holder;

// A municipality for each test: its figures count people.
beforeEach(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
  rima = await aHolder(site.db, marloes, { headShare: 50, handShare: 25, heartShare: 25, interestSectors: ["office"], interestTasks: ["filing"] });
});

const DAY = 24 * 60;
const as = (actor: SignedInActor, minutes = 0) => contextFor(site.db, actor, minutesLater(minutes));
const own = () => as(rima.actor);
const choose = async (...answers: PictureAnswer[]) => {
  for (const answer of answers) await choosePicture(own(), (await given()).length, answer);
};
const given = () => readAs(site.db, rima.actor, async (context) => [...(await answersOf(context, [(await latestIntake(context, rima.id))!.id])).values()][0]!);
const latest = () => readAs(site.db, rima.actor, async (context) => (await latestIntake(context, rima.id))!);
const profile = () => asSystem(site.db, async ({ db }) => {
  const { headShare, handShare, heartShare, interestSectors, interestTasks } = (await db.select().from(statusHolders).where(eq(statusHolders.id, rima.id)))[0]!;
  return { headShare, handShare, heartShare, interestSectors, interestTasks };
});
const TYPED = { headShare: 50, handShare: 25, heartShare: 25, interestSectors: ["office"], interestTasks: ["filing"] };
/** Practice, twelve times hand, two times hand again. */
const allHand = () => Array<PictureAnswer>(15).fill("hand");

test("it goes on where one was, one step back is one step, and a second tap changes nothing", async () => {
  await beginPictures(own());
  await choose("hand", "heart");
  await beginPictures(own());
  expect(await given()).toEqual(["hand", "heart"]);
  await choosePicture(own(), 1, "head");
  expect(await given()).toEqual(["hand", "heart"]);
  await takeBackPicture(own(), 2);
  await takeBackPicture(own(), 2);
  expect(await given()).toEqual(["hand"]);
  expect(await readAs(site.db, rima.actor, (context) => intakesOf(context, rima.id))).toHaveLength(1);
});

test("two at once begin one", async () => {
  await Promise.all([beginPictures(own()), beginPictures(own())]);
  expect(await readAs(site.db, rima.actor, (context) => intakesOf(context, rima.id))).toHaveLength(1);
  const second = asSystem(site.db, ({ db }) => db.insert(pictureIntakes).values({ holderId: rima.id, version: "x", seed: 1, startedAt: NOW }));
  expect(databaseError(await second.catch((error: unknown) => error))?.constraint).toBe("picture_intakes_one_unfinished");
});

test("two may be left out, a third not; what isn't understood may always be said", async () => {
  await beginPictures(own());
  await choose("neither", "not-understood", "neither", "not-understood", "not-understood");
  await expect(choose("neither")).rejects.toThrow(Refusal);
  expect(await given()).toHaveLength(5);
});

test("confirmed, it stands in the dossier; the trail has that, and no shares", async () => {
  await beginPictures(own());
  await choose(...allHand());
  expect(await latest()).toMatchObject({ computed: "hand", own: null });
  expect(await profile()).toEqual(TYPED);
  await markBest(own(), "bicycle");
  await confirmPictures(own(), "hand");
  expect(await profile()).toEqual({ headShare: 7, handShare: 87, heartShare: 6, interestSectors: ["repair"], interestTasks: ["bicycle-repair"] });
  const trail = await site.asOwner<{ action: string; details: unknown }>(`select action, details from audit_records where holder_id = '${rima.id}' order by id`);
  expect(trail.map(({ action }) => action)).toEqual(["picture-intake.begun", "picture-intake.finished", "picture-intake.confirmed", "picture-intake.applied"]);
  expect(JSON.stringify(trail)).not.toMatch(/87|bicycle/);
});

test("the own conclusion overrules, and without a best picture interests stay as they were", async () => {
  await beginPictures(own());
  await choose(...allHand());
  await confirmPictures(own(), "heart");
  expect(await profile()).toEqual({ ...TYPED, headShare: 20, handShare: 20, heartShare: 60 });
  expect(await latest()).toMatchObject({ computed: "hand", own: "heart" });
});

test("what was typed by hand comes back: by the person's no, by staff, and after a second time too", async () => {
  await beginPictures(own());
  await choose(...allHand());
  await confirmPictures(own(), "hand");
  await usePictures(own(), false);
  expect(await profile()).toEqual(TYPED);
  await usePictures(own(), true);
  expect((await profile()).handShare).toBe(87);
  await confirmPictures(own(), "heart");
  await putBackProfile(as(marloes.actor), rima.id);
  expect(await profile()).toEqual(TYPED);
});

test("after staff put back what was typed, the person's yes counts anew", async () => {
  await beginPictures(own());
  await choose(...allHand());
  await confirmPictures(own(), "hand");
  await putBackProfile(as(marloes.actor), rima.id);
  await usePictures(own(), true);
  expect((await profile()).handShare).toBe(87);
});

test("what a consultant typed after it stays, whatever the person says later", async () => {
  await beginPictures(own());
  await choose(...allHand());
  await confirmPictures(own(), "hand");
  await asSystem(site.db, ({ db }) => db.update(statusHolders).set({ headShare: 10, handShare: 10, heartShare: 80 }).where(eq(statusHolders.id, rima.id)));
  await usePictures(own(), false);
  expect(await profile()).toEqual({ ...TYPED, headShare: 10, handShare: 10, heartShare: 80 });
});

test("it may be done again after three months, and the earlier one is kept", async () => {
  await beginPictures(own());
  await choose(...allHand());
  await beginPictures(as(rima.actor, 89 * DAY));
  expect(await readAs(site.db, rima.actor, (context) => intakesOf(context, rima.id))).toHaveLength(1);
  await beginPictures(as(rima.actor, 90 * DAY));
  expect(await readAs(site.db, rima.actor, (context) => intakesOf(context, rima.id))).toHaveLength(2);
});

describe("who sees what", () => {
  beforeEach(async () => {
    await beginPictures(own());
    await choose(...allHand());
    await notePictures(as(marloes.actor), rima.id, "Was fietsenmaker.");
  });
  const sees = (actor: SignedInActor) => readAs(site.db, actor, async (context) => (await intakesOf(context, rima.id)).length);
  const note = (actor: SignedInActor) => readAs(site.db, actor, async (context) => {
    const [intake] = await asSystem(site.db, (tx) => intakesOf(tx, rima.id));
    return noteOf(context, intake!.id);
  });

  test("the contact person all, the coordinator but the note, the person but the note", async () => {
    const annelies = await aCoordinator(site.db, municipality);
    expect([await sees(marloes.actor), await note(marloes.actor)]).toEqual([1, "Was fietsenmaker."]);
    expect([await sees(annelies.actor), await note(annelies.actor)]).toEqual([1, null]);
    expect([await sees(rima.actor), await note(rima.actor)]).toEqual([1, null]);
    await expect(notePictures(as(annelies.actor), rima.id, "x")).rejects.toThrow(NotFound);
  });

  test("colleagues, neighbours and others nothing", async () => {
    for (const actor of [
      (await aConsultant(site.db, municipality)).actor, (await aCoordinator(site.db, await aMunicipality(site.db))).actor, (await aHolder(site.db, marloes)).actor,
    ]) {
      expect(await sees(actor)).toBe(0);
      await expect(putBackProfile(as(actor), rima.id)).rejects.toThrow(NotFound);
    }
  });

  test("nobody chooses for a person", async () => {
    const intake = await latest();
    const chosen = readAs(site.db, marloes.actor, ({ db }) => db.insert(pictureAnswers).values({ intakeId: intake.id, screen: 0, setting: "computer", answer: "hand", answeredAt: NOW }));
    expect(databaseError(await chosen.catch((error: unknown) => error))?.code).toBe("42501");
  });

  test("the coordinator's figures count people of the own municipality", async () => {
    const there = await aMunicipality(site.db);
    const annelies = (await aCoordinator(site.db, municipality)).actor;
    const counted = await readAs(site.db, annelies, municipalityPictures);
    expect(counted.people).toBeGreaterThan(0);
    expect(counted.rows.find(({ setting, style }) => setting === "kitchen" && style === "hand")).toMatchObject({ shown: counted.people, share: null });
    expect((await readAs(site.db, (await aCoordinator(site.db, there)).actor, municipalityPictures)).people).toBe(0);
  });
});
