import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { maskOf } from "#app/day-parts/day-part.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { aBuddy, type Buddy } from "#tests/factories/buddy.ts";
import { asSystem, contextFor, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement, type Organisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { endMatch } from "./answer-match.server.ts";
import { buddySentences } from "#app/suggestions/buddy-voice.ts";
import { employerSentences } from "#app/suggestions/employer-voice.ts";
import { whyBuddySentences } from "#app/suggestions/holder-voice.ts";
import { openMatchesOfHolder } from "./match-queries-for-holder.server.ts";
import { reasonsForBuddy, reasonsForEmployer } from "./reasons-for-partner.server.ts";
import type { BuddyExplanation } from "#app/matching/buddies/rank-buddies.ts";

const site = openTestDatabase();
let municipality: Municipality;
let marloes: Account;
let kringloop: Organisation;
let holder: Holder;
let walid: Buddy;

beforeAll(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
  kringloop = await anOrganisation(site.db, municipality);
  walid = await aBuddy(site.db, municipality, { dayParts: maskOf(["tue-evening"]), interests: ["textile"], capacity: 5 });
  holder = await aHolder(site.db, marloes, { languageGoal: 50, activationGoal: 50, tradeGoal: 0, headShare: 10, handShare: 80, heartShare: 10, interestSectors: ["textile"], dayParts: maskOf(["tue-morning", "tue-evening", "thu-morning"]) });
});

const sorting = () => aPlacement(site.db, kringloop, { dayParts: maskOf(["tue-morning", "thu-morning", "fri-morning"]) });
const place = async () => ({ kind: "placement" as const, id: await sorting(), actor: kringloop.employer });
const toEmployer = async (matchId: string, reader = kringloop.employer) =>
  employerSentences((await readAs(site.db, reader, (context) => reasonsForEmployer(context, [matchId]))).get(matchId) ?? [], { t: translator("nl"), language: "nl" }).map(({ text }) => text);
const change = (columns: Partial<typeof statusHolders.$inferInsert>) => asSystem(site.db, ({ db }) => db.update(statusHolders).set(columns).where(eq(statusHolders.id, holder.id)));

test("an employer reads why someone suits the place, from approval to the end", async () => {
  const partner = await place();
  const proposed = await aMatch(site.db, holder, partner, "proposed");
  expect(await toEmployer(proposed)).toEqual([]);
  const matchId = await aMatch(site.db, holder, await place(), "approved");
  const reasons = ["Wil graag de taal leren en actief zijn. Dat kan bij jullie.", "Werkt graag met de handen.", "Spreekt Nederlands op niveau A2; jullie vragen A1.", "Kan op dinsdagochtend en donderdagochtend."];
  expect(await toEmployer(matchId)).toEqual(reasons);
  // What changed since is told as it is now, or not at all.
  await change({ dutchLevel: "B1", dayParts: maskOf(["thu-morning"]) });
  expect(await toEmployer(matchId)).toEqual([reasons[0], reasons[1], "Kan op donderdagochtend."]);
  await change({ dutchLevel: "A2", dayParts: maskOf(["tue-morning", "tue-evening", "thu-morning"]) });
  expect(await toEmployer(matchId)).toEqual(reasons);
  await endMatch(contextFor(site.db, marloes.actor), matchId, { reason: "withdrawn", note: null });
  expect(await toEmployer(matchId)).toEqual([]);
});

test("another organisation, and a buddy, read nothing of it", async () => {
  const matchId = await aMatch(site.db, holder, await place(), "approved");
  const other = await anOrganisation(site.db, municipality);
  expect(await toEmployer(matchId, other.employer)).toEqual([]);
  for (const reader of [walid.actor, other.employer]) expect(await readAs(site.db, reader, (context) => reasonsForBuddy(context, [matchId]))).toEqual(new Map());
});

test("a buddy reads languages, nearness and times; the person reads more of the buddy", async () => {
  const matchId = await aMatch(site.db, holder, { kind: "buddy", ...walid }, "approved");
  const facts = (await readAs(site.db, walid.actor, (context) => reasonsForBuddy(context, [matchId]))).get(matchId)!;
  const nl = { t: translator("nl"), language: "nl" as const };
  expect(buddySentences(facts, nl).map(({ text }) => text)).toEqual(["Jullie spreken allebei Arabisch (Levant, Syrisch).", "Jullie wonen minder dan 1 km van elkaar.", "Jullie hebben allebei tijd op dinsdagavond."]);
  expect(JSON.stringify(facts)).not.toContain("textile");
  const own = await readAs(site.db, holder.actor, (context) => openMatchesOfHolder(context, holder.id));
  const explanation = own.find(({ id }) => id === matchId)!.explanation as BuddyExplanation;
  const told = whyBuddySentences(explanation, nl).map(({ text }) => text);
  expect(told[0]).toBe("Spreekt Arabisch (Levant, Syrisch), net als jij.");
  expect(told).toEqual(expect.arrayContaining(["Heeft ook tijd op dinsdagavond.", "Jullie wonen minder dan 1 km van elkaar."]));
  expect(told.join(" ")).not.toMatch(/jaar|kinderen|getraind/);
  expect(whyBuddySentences(explanation, { t: translator("ar"), language: "ar" }).map(({ text }) => text).join(" ")).toContain("مساء الثلاثاء");
});
