import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SYSTEM, type SignedInActor } from "#app/access/actor.ts";
import { transact, type TransactionContext } from "#app/access/context.server.ts";
import type { OrganisationState } from "#app/organisations/organisation.ts";
import { NotFound, Refusal } from "#app/server/errors.ts";
import { type OpenDatabase, openDatabase } from "#db/client.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { municipalities } from "#db/schema/municipalities.ts";
import { organisationMembers, organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { rolledBack, testDatabase } from "#tests/setup/database.ts";
import { movePlacement } from "./move-placement.server.ts";
import type { PlacementDetails } from "./placement-form.ts";
import { placementById } from "./placement-queries.server.ts";
import { savePlacement } from "./save-placement.server.ts";

const NOW = new Date("2026-11-24T09:00:00Z");
const ZWOLLE = { placeId: "0193-zwolle", postcode: null, lat: 52.51, lng: 6.09 };

const DETAILS: PlacementDetails = {
  title: "Fietsen maken", description: "Je maakt oude fietsen weer goed, samen met Henk van de werkplaats.", sector: "repair", tasks: ["cooking", "bicycle-repair"],
  languageOffer: "some", activationOffer: "much", tradeOffer: "none", headShare: 10, handShare: 70, heartShare: 20, dutchMin: "A1", floorLanguages: [],
  floorLanguageSuffices: false, dayParts: 1, dayPartsNeeded: 1, hoursMin: 3, hoursMax: 6, spots: 2, place: "Zwolle", demands: [], vogRequired: false, firstLook: true, shared: true,
};

const database = testDatabase();
let site: OpenDatabase;
beforeAll(() => {
  site = openDatabase(database.url, { connections: 2 });
});
afterAll(() => site.close());

type Made = { system: TransactionContext; as: (actor: SignedInActor) => { actor: SignedInActor; db: TransactionContext["db"]; now: Date; origin: string } };

/** Each test in a transaction of its own that leaves nothing behind. */
function inRegion(work: (made: Made & { municipalityId: string }) => Promise<void>): Promise<void> {
  return rolledBack(site.db as never, (tx: TransactionContext["db"]) =>
    transact({ actor: SYSTEM, db: tx, now: NOW, origin: "test" }, async (system) => {
      const [municipality] = await system.db.insert(municipalities).values({ code: "0193", name: "Zwolle", lat: 52.5, lng: 6.1 }).returning({ id: municipalities.id });
      await work({ system, as: (actor) => ({ actor, db: system.db, now: NOW, origin: "test" }), municipalityId: municipality!.id });
    }),
  );
}

async function anEmployer(system: TransactionContext, municipalityId: string, state: OrganisationState, name: string): Promise<SignedInActor> {
  const [account] = await system.db.insert(accounts).values({ role: "employer", municipalityId, email: `${name}@voorbeeld.nl`, passwordHash: "x", name }).returning({ id: accounts.id });
  const [organisation] = await system.db
    .insert(organisations)
    .values({ municipalityId, name, kind: "foundation", about: "Wij maken fietsen.", ...ZWOLLE, state, decidedAt: state === "registered" ? null : NOW })
    .returning({ id: organisations.id });
  await system.db.insert(organisationMembers).values({ organisationId: organisation!.id, accountId: account!.id });
  return { role: "employer", accountId: account!.id, municipalityId, subjectId: organisation!.id };
}

async function rowOf({ db }: TransactionContext, id: string) {
  return (await db.select({ state: placements.state, publishedAt: placements.publishedAt, spots: placements.spots, tasks: placements.tasks }).from(placements).where(eq(placements.id, id)))[0]!;
}

describe("publishing", () => {
  test.each(["registered", "declined"] as const)("is refused to an organisation that is %s, and the draft stays a draft", (state) =>
    inRegion(async ({ system, as, municipalityId }) => {
      const employer = as(await anEmployer(system, municipalityId, state, "spaak"));
      const id = await savePlacement(employer, null, DETAILS, ZWOLLE);
      await expect(movePlacement(employer, id, "published")).rejects.toThrow(new Refusal("organisationNotVerified"));
      expect(await rowOf(system, id)).toMatchObject({ state: "draft", publishedAt: null });
    }));

  test("shows a verified organisation's placement to everyone, with the time", () =>
    inRegion(async ({ system, as, municipalityId }) => {
      const employer = as(await anEmployer(system, municipalityId, "verified", "spaak"));
      const id = await savePlacement(employer, null, DETAILS, ZWOLLE);
      const anyone = { ...system, actor: { role: "anonymous" } as const };
      await expect(placementById(anyone, id)).rejects.toThrow(NotFound);
      await movePlacement(employer, id, "published");
      expect(await rowOf(system, id)).toMatchObject({ state: "published", publishedAt: NOW });
      expect((await placementById(anyone, id)).title).toBe("Fietsen maken");
    }));

  test("of what is closed is refused, and so is changing it", () =>
    inRegion(async ({ system, as, municipalityId }) => {
      const employer = as(await anEmployer(system, municipalityId, "verified", "spaak"));
      const id = await savePlacement(employer, null, DETAILS, ZWOLLE);
      for (const to of ["published", "paused", "published", "closed"] as const) await movePlacement(employer, id, to);
      await expect(movePlacement(employer, id, "published")).rejects.toThrow(new Refusal("placementState"));
      await expect(savePlacement(employer, id, { ...DETAILS, spots: 9 }, ZWOLLE)).rejects.toThrow(new Refusal("placementState"));
      expect(await rowOf(system, id)).toMatchObject({ state: "closed", spots: 2 });
    }));
});

test("another organisation's placement is not found, neither to move nor to change", () =>
  inRegion(async ({ system, as, municipalityId }) => {
    const owner = as(await anEmployer(system, municipalityId, "verified", "spaak"));
    const other = as(await anEmployer(system, municipalityId, "verified", "kringloop"));
    const id = await savePlacement(owner, null, DETAILS, ZWOLLE);
    await expect(movePlacement(other, id, "published")).rejects.toThrow(NotFound);
    await expect(savePlacement(other, id, { ...DETAILS, spots: 9 }, ZWOLLE)).rejects.toThrow(NotFound);
    expect(await rowOf(system, id)).toMatchObject({ state: "draft", spots: 2 });
  }));

test("the card's picture is of the own kind of work: its task comes first", () =>
  inRegion(async ({ system, as, municipalityId }) => {
    const employer = as(await anEmployer(system, municipalityId, "registered", "spaak"));
    const id = await savePlacement(employer, null, DETAILS, ZWOLLE);
    expect((await rowOf(system, id)).tasks).toEqual(["bicycle-repair", "cooking"]);
  }));
