import { eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { NotFound } from "#app/server/errors.ts";
import { holderChoices, holderLanguages, statusHolders } from "#db/schema/status-holders.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { asSystem, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { dayNumber, holderProfile, holderProfiles } from "./candidates.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let marloes: Account;
let lotte: Account;
let rima: Holder;
let tareq: Holder;
let matchId: string;
let placementId: string;

beforeAll(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
  lotte = await aConsultant(site.db, municipality);
  const kringloop = await anOrganisation(site.db, municipality);
  placementId = await aPlacement(site.db, kringloop, { spots: 3 });
  const refused = await aPlacement(site.db, kringloop);
  rima = await aHolder(site.db, marloes, { languageGoal: 50, activationGoal: 30, tradeGoal: 20, waitingSince: new Date("2026-03-01T00:00:00Z") });
  tareq = await aHolder(site.db, lotte, { dutchLevel: null, waitingSince: new Date("2026-02-01T00:00:00Z") });
  await asSystem(site.db, async ({ db }) => {
    await db.insert(holderLanguages).values({ holderId: rima.id, language: "en", fluency: "good" });
    await db.insert(holderChoices).values([
      { holderId: rima.id, placementId: refused, choice: "not-for-me" },
      { holderId: tareq.id, placementId: refused, choice: "heart" },
    ]);
  });
  matchId = await aMatch(site.db, rima, { kind: "placement", id: placementId, actor: kringloop.employer }, "proposed");
  const buddy = await aBuddy(site.db, municipality);
  await aMatch(site.db, rima, { kind: "buddy", ...buddy }, "proposed");
});

describe("what the matcher knows of many people", () => {
  test("is what it knows of each, longest waiting first", async () => {
    const annelies = await aCoordinator(site.db, municipality);
    await readAs(site.db, annelies.actor, async (context) => {
      const both = await holderProfiles(context, inArray(statusHolders.id, [rima.id, tareq.id]));
      expect(both).toEqual([await holderProfile(context, tareq.id), await holderProfile(context, rima.id)]);
      expect(both[1]).toMatchObject({
        id: rima.id, waitingSince: dayNumber("2026-03-01"), dutch: "A2", goals: { language: 50, activation: 30, trade: 20 }, hearts: [],
        languages: [{ id: "apc", fluency: "fluent", motherTongue: true }, { id: "en", fluency: "good", motherTongue: false }],
      });
      expect(both[1]!.closedPlacements).toHaveLength(2);
      expect(both[1]!.buddy.ended).toHaveLength(1);
      expect(both[0]).toMatchObject({ dutch: null, closedPlacements: [], languages: [{ id: "apc" }] });
      expect(both[0]!.hearts).toHaveLength(1);
    });
  });

  test("leaves out the one match that is looked at again", async () => {
    const except = (profiles: Awaited<ReturnType<typeof holderProfiles>>) => profiles[0]!.closedPlacements.includes(placementId);
    await readAs(site.db, marloes.actor, async (context) => {
      expect(except(await holderProfiles(context, eq(statusHolders.id, rima.id)))).toBe(true);
      expect(except(await holderProfiles(context, eq(statusHolders.id, rima.id), { exceptMatches: [matchId] }))).toBe(false);
    });
  });

  test("is of the own caseload", async () => {
    await readAs(site.db, marloes.actor, async (context) => {
      expect((await holderProfiles(context, inArray(statusHolders.id, [rima.id, tareq.id]))).map(({ id }) => id)).toEqual([rima.id]);
      await expect(holderProfile(context, tareq.id)).rejects.toBeInstanceOf(NotFound);
    });
  });
});
