// From a press on a picture to the next ranking, on the database.
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { databaseError } from "#app/server/errors.ts";
import { ChoiceForm } from "#app/status-holders/choice-form.ts";
import { choosePlacement } from "#app/status-holders/choose-placement.server.ts";
import { answeredJustNow } from "#app/status-holders/said-now-queries.server.ts";
import { type Choice, NOT_FOR_ME_REASONS, type NotForMeReason } from "#app/status-holders/status-holder.ts";
import { likedCards, putAside } from "#app/status-holders/status-holder-queries.server.ts";
import { maskOf } from "#app/day-parts/day-part.ts";
import { holderChoices } from "#db/schema/status-holders.ts";
import { asSystem, contextFor, minutesLater, NOW, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aMunicipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement, type Organisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { cardForHolder, cardsForHolder, chosenPlacements } from "./cards-for-holder.server.ts";
import { suggestPlacements } from "./suggest.server.ts";

const site = openTestDatabase();
let marloes: Account;
let kringloop: Organisation;
let holder: Holder;
/** Near and light, and its opposite in all that a reason is about. */
let easy: string;
let hard: string;
let harder: string;

beforeAll(async () => {
  const municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
  kringloop = await anOrganisation(site.db, municipality);
  const far = { lat: 52.55, lng: 6.12, strain: "heavy" as const, dutchMin: "A2" as const, tasks: ["loading" as const], dayParts: maskOf(["mon-morning", "tue-morning"]) };
  easy = await aPlacement(site.db, kringloop, { strain: "light", tasks: ["sorting-goods"], dayParts: maskOf(["wed-morning", "thu-morning"]) });
  hard = await aPlacement(site.db, kringloop, far);
  harder = await aPlacement(site.db, kringloop, far);
});

beforeEach(async () => {
  holder = await aHolder(site.db, marloes, { capacity: "large", interestTasks: ["sorting-goods"], languageGoal: 60, activationGoal: 20, tradeGoal: 20 });
});

const say = (placementId: string, choice: Choice | null, reason: NotForMeReason | null = null, now = NOW) => choosePlacement(contextFor(site.db, holder.actor, now), placementId, choice, reason);
const ranking = () => readAs(site.db, marloes.actor, (context) => suggestPlacements(context, holder.id, { top: 20 }));
const reasonFor = async (placementId: string, criterion: string) => (await ranking()).ranked.find(({ id }) => id === placementId)!.explanation.criteria.find((each) => each.criterion === criterion)!;
const cards = (hidden: string | null = null) => readAs(site.db, holder.actor, (context) => cardsForHolder(context, holder.id, { page: 1, size: 9 }, { hidden }));

test("an answer hands back what was said before, so that it can be taken back; the cards open at the page of the card that was asked for", async () => {
  expect(await say(hard, "maybe")).toBeNull();
  expect(await say(hard, "heart")).toBe("maybe");
  expect(await say(hard, null)).toBe("heart");
  const at = (card: string | null) => readAs(site.db, holder.actor, (context) => cardsForHolder(context, holder.id, { page: 1, size: 1 }, { card }));
  const ids = (await cards()).rows.map(({ placement }) => placement.id);
  for (const [index, id] of ids.entries()) expect(await at(id)).toMatchObject({ page: index + 1, rows: [{ placement: { id } }] });
  expect(await at("0198a000-0000-7000-8000-000000000001")).toMatchObject({ page: 1 });
});

test("what was said just now is told with the way back, and not once it was taken back", async () => {
  const told = (search: string) => readAs(site.db, holder.actor, (context) => answeredJustNow(context, new URL(`http://site/me/cards?${search}`)));
  await say(hard, "heart");
  expect(await told(`said=${hard}`)).toMatchObject({ placement: { id: hard }, choice: "heart", was: null });
  expect(await told(`said=${hard}&was=maybe`)).toMatchObject({ choice: "heart", was: "maybe" });
  await say(hard, null);
  expect(await told(`said=${hard}&was=heart`)).toMatchObject({ choice: null, was: "heart" });
  for (const search of [`said=${hard}`, "", "said=1", "said=0198a000-0000-7000-8000-000000000001"]) expect(await told(search), search).toBeNull();
});

describe("a maybe", () => {
  test("changes no score and no order, and takes a heart or a no back", async () => {
    const before = await ranking();
    await say(hard, "maybe");
    expect(await ranking()).toEqual(before);
    await say(hard, "heart");
    expect((await reasonFor(hard, "ownChoice")).value).toBe(1);
    await say(hard, "maybe");
    expect(await ranking()).toEqual(before);
    await say(hard, "not-for-me", "too-far");
    await say(hard, "maybe");
    expect(await ranking()).toEqual(before);
  });

  test("is told to the contact person, beside the hearts", async () => {
    await say(hard, "maybe");
    await say(harder, "not-for-me");
    await say(easy, "heart");
    const { rows, total } = await readAs(site.db, marloes.actor, (context) => likedCards(context, holder.id, 10));
    expect(rows.map(({ id, choice }) => [id, choice])).toEqual([[easy, "heart"], [hard, "maybe"]]);
    expect(total).toBe(2);
    await say(hard, null);
    expect((await readAs(site.db, marloes.actor, (context) => likedCards(context, holder.id, 10))).total).toBe(1);
  });
});

describe("a reason with not for me", () => {
  test.each([
    ["too-far", "travel", "tooFarMinutes"],
    ["too-heavy", "balance", "tooHeavy"],
    ["too-much-dutch", "languageStep", "tooMuchDutch"],
    ["other-work", "interest", "otherWork"],
    ["other-times", "time", "otherTimes"],
  ] as const)("%s lowers what is like it by %s at once, and says so", async (reason, criterion, fact) => {
    const before = await ranking();
    await say(hard, "not-for-me");
    const without = await reasonFor(harder, criterion);
    await say(hard, "not-for-me", reason);
    const after = await ranking();
    expect(await reasonFor(harder, criterion)).toMatchObject({ value: 0, facts: { [fact]: expect.anything() as unknown } });
    expect(without.facts).not.toHaveProperty(fact);
    const score = (list: typeof before, id: string) => list.ranked.find((each) => each.id === id)?.score;
    expect(score(after, harder)!).toBeLessThanOrEqual(score(before, harder)!);
    expect(score(after, easy)!).toBeGreaterThan(score(after, harder)!);
    expect(score(after, hard)).toBeUndefined();
    // Nobody else goes, or comes, for it.
    expect(after.ranked.map(({ id }) => id).toSorted()).toEqual([easy, harder].toSorted());
    await say(hard, null);
    expect(await ranking()).toEqual(before);
  });

  test("can be changed, and taken back without the no", async () => {
    await say(hard, "not-for-me", "too-heavy");
    await say(easy, "not-for-me", null, minutesLater(1));
    await say(hard, "not-for-me", "other", minutesLater(5));
    const aside = () => readAs(site.db, marloes.actor, (context) => putAside(context, holder.id, 10));
    // Telling why doesn't move it to the top.
    expect(await aside()).toMatchObject({ total: 2, rows: [{ id: easy, reason: null }, { id: hard, reason: "other" }], reasons: [{ reason: "other", times: 1 }] });
    await say(hard, "not-for-me", null);
    expect((await aside()).reasons).toEqual([]);
    await say(hard, "heart");
    expect((await aside()).rows.map(({ id }) => id)).toEqual([easy]);
    expect(await site.asOwner(`select details from audit_records where holder_id = '${holder.id}' and details::text ~ 'heavy'`)).toEqual([]);
  });

  test("leaves the card where it was for a moment, whatever it does to the others, and shows the answer on every page of it", async () => {
    const before = (await cards()).rows.map(({ placement }) => placement.id);
    for (const id of before) {
      for (const reason of NOT_FOR_ME_REASONS) {
        await say(id, "not-for-me", reason);
        expect((await cards(id)).rows.findIndex(({ placement }) => placement.id === id), `${reason} of ${before.indexOf(id)}`).toBe(before.indexOf(id));
      }
      await say(id, null);
    }
    const was = before.indexOf(hard);
    await say(hard, "not-for-me", "too-far");
    const { rows } = await cards(hard);
    expect(rows.findIndex(({ placement }) => placement.id === hard)).toBe(was);
    expect(rows[was]).toMatchObject({ choice: "not-for-me", reason: "too-far" });
    expect((await cards()).rows.map(({ placement }) => placement.id)).not.toContain(hard);
    await readAs(site.db, holder.actor, async (context) => {
      expect(await cardForHolder(context, holder.id, hard)).toMatchObject({ choice: "not-for-me", reason: "too-far" });
      expect(await chosenPlacements(context, holder.id, "not-for-me")).toMatchObject([{ id: hard, reason: "too-far" }]);
    });
  });

  test("is refused by the database where there is no no", async () => {
    const insert = (choice: Choice, reason: string) =>
      asSystem(site.db, ({ db }) => db.insert(holderChoices).values({ holderId: holder.id, placementId: easy, choice, reason: reason as NotForMeReason })).catch((error: unknown) => databaseError(error)?.constraint);
    for (const choice of ["heart", "maybe"] as const) expect(await insert(choice, "too-far")).toBe("holder_choices_reason");
    expect(await insert("not-for-me", "too-dull")).toBe("holder_choices_reason");
  });
});

describe("the form", () => {
  const read = (form: Record<string, unknown>) => ChoiceForm.safeParse({ placementId: easy, ...form });
  const errorsOf = (form: Record<string, unknown>) => Object.keys(z.flattenError(read(form).error!).fieldErrors);
  test("takes each reason with a no, and none", () => {
    for (const reason of NOT_FOR_ME_REASONS) expect(read({ answer: "not-for-me", reason }).data).toMatchObject({ answer: "not-for-me", reason });
    expect(read({ answer: "not-for-me", reason: "none" }).data).toMatchObject({ reason: null });
    expect(read({ answer: "heart" }).data).toMatchObject({ answer: "heart", reason: null });
    expect(read({ answer: "none" }).data).toMatchObject({ answer: null, reason: null });
  });
  test("names the field of what isn't one", () => {
    expect(errorsOf({ answer: "heart", reason: "too-far" })).toEqual(["reason"]);
    expect(errorsOf({ answer: "none", reason: "too-far" })).toEqual(["reason"]);
    expect(errorsOf({ answer: "not-for-me", reason: "too-dull" })).toEqual(["reason"]);
    expect(errorsOf({ answer: "maybe", reason: "too-far" })).toEqual(["reason"]);
    expect(errorsOf({ answer: "perhaps" })).toEqual(["answer"]);
  });
});
