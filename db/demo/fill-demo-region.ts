import { eq, sql } from "drizzle-orm";
import { SYSTEM } from "#app/access/actor.ts";
import { transact, type TransactionContext } from "#app/access/context.server.ts";
import { VOG_VALID_YEARS } from "#app/buddies/buddy.ts";
import { maskOf } from "#app/day-parts/day-part.ts";
import { DEFAULT_BUDDY_WEIGHTS, DEFAULT_PLACEMENT_WEIGHTS } from "#app/matching/weights.ts";
import type { Database, Transaction } from "#db/client.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { buddies, buddyLanguages } from "#db/schema/buddies.ts";
import { matchingWeights, municipalities, municipalityNeighbours } from "#db/schema/municipalities.ts";
import { organisationMembers, organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { holderLanguages, statusHolders } from "#db/schema/status-holders.ts";
import { BUDDIES, type DemoBuddy } from "./buddies.ts";
import { type Calendar, calendarAround } from "./calendar.ts";
import { fillBalances } from "./fill-balances.ts";
import { fillConsents } from "./fill-consents.ts";
import { fillContact } from "./fill-contact.ts";
import { fillExplanations } from "./fill-explanations.ts";
import { fillGoals } from "./fill-goals.ts";
import { fillHistory } from "./fill-history.ts";
import { fillHours } from "./fill-hours.ts";
import { fillReferrals } from "./fill-referrals.ts";
import { fillTalks } from "./fill-talks.ts";
import { MATCHES, stateOf } from "./history.ts";
import { accountIdOf, demoId, emailOf, mobileOf, officePhoneOf } from "./ids.ts";
import { type DemoOrganisation, ORGANISATIONS } from "./organisations.ts";
import { type DemoPlacement, PLACEMENTS } from "./placements.ts";
import { type DemoStaff, STAFF } from "./staff.ts";
import { type DemoStatusHolder, STATUS_HOLDERS } from "./status-holders.ts";
import { type DemoMunicipality, MUNICIPALITIES, NEIGHBOURS, placeOfTown, type Town, TOWNS } from "./towns.ts";

/** Any constant will do: it keeps two starting servers from filling at the same time. */
const FILL_LOCK = 640_194;

/**
 * Fills the demo region in where nothing was ever filled in or typed.
 * @returns whether the demo region is what the database holds, and not a municipality that began by itself
 */
export async function fillWhenEmpty(db: Database, now: Date): Promise<boolean> {
  return transact({ actor: SYSTEM, db, now, origin: "demo" }, async (context) => {
    await context.db.execute(sql`select pg_advisory_xact_lock(${FILL_LOCK})`);
    const [any] = await context.db.select({ id: municipalities.id }).from(municipalities).limit(1);
    if (!any) await fill(context);
    return isDemoRegion(context.db);
  });
}

/** Whether the demo region is what the database holds, and not a municipality that began by itself. */
export async function isDemoRegion(db: Database | Transaction): Promise<boolean> {
  const [any] = await db.select({ id: municipalities.id }).from(municipalities).where(eq(municipalities.id, municipalityId("zwolle")));
  return any !== undefined;
}

/** All or nothing. The same day gives the same rows, keys included. */
async function fill(context: TransactionContext): Promise<void> {
  const calendar = calendarAround(context.now);
  await fillMunicipalities(context, calendar);
  await fillStaff(context, calendar);
  await fillOrganisations(context, calendar);
  await fillPlacements(context, calendar);
  await fillBuddies(context, calendar);
  await fillStatusHolders(context, calendar);
  await fillHistory(context, calendar);
  await fillConsents(context, calendar);
  await fillHours(context, calendar);
  await fillContact(context, calendar);
  await fillGoals(context, calendar);
  await fillTalks(context, calendar);
  await fillBalances(context, calendar);
  await fillReferrals(context, calendar);
  await fillExplanations(context);
  await closePlacements(context, calendar);
}

/** When the municipalities began with the site, in days from today. */
const BEGAN = -450;

const municipalityId = (key: DemoMunicipality) => demoId("municipality", key);

function placeOf(town: Town) {
  const { id, lat, lng } = placeOfTown(town);
  return { placeId: id, lat, lng };
}

async function fillMunicipalities({ db }: TransactionContext, calendar: Calendar): Promise<void> {
  const keys = Object.keys(MUNICIPALITIES) as DemoMunicipality[];
  const createdAt = calendar.at(BEGAN, "09:00");
  await db.insert(municipalities).values(keys.map((key) => {
    const { code, name, town } = MUNICIPALITIES[key];
    const { lat, lng } = placeOfTown(town);
    return { id: municipalityId(key), code, name, lat, lng, createdAt };
  }));
  await db.insert(municipalityNeighbours).values(NEIGHBOURS.flatMap(([one, other]) => [
    { municipalityId: municipalityId(one), neighbourId: municipalityId(other) },
    { municipalityId: municipalityId(other), neighbourId: municipalityId(one) },
  ]));
  await db.insert(matchingWeights).values(keys.map((key) => ({
    id: demoId("weights", key), municipalityId: municipalityId(key), version: DEFAULT_PLACEMENT_WEIGHTS.version,
    weights: { placements: DEFAULT_PLACEMENT_WEIGHTS.values, buddies: DEFAULT_BUDDY_WEIGHTS.values },
    reason: "De gewichten waarmee elke gemeente begint.", createdAt,
  })));
}

async function fillStaff({ db }: TransactionContext, calendar: Calendar): Promise<void> {
  const staff = Object.entries<DemoStaff>(STAFF);
  await db.insert(accounts).values(staff.map(([key, { name, role, municipality }], index) => ({
    id: accountIdOf("staff", key), role, municipalityId: municipalityId(municipality), email: emailOf(name), name,
    phone: officePhoneOf(10 + index), language: "nl", createdAt: calendar.at(BEGAN, "09:30"),
  })));
}

async function fillOrganisations({ db }: TransactionContext, calendar: Calendar): Promise<void> {
  let index = 0;
  for (const [key, each] of Object.entries<DemoOrganisation>(ORGANISATIONS)) {
    index += 1;
    const municipality = TOWNS[each.town];
    const state = each.state ?? "verified";
    const coordinator = Object.keys(STAFF).find((staff) => isCoordinatorOf(STAFF[staff as keyof typeof STAFF], municipality));
    const createdAt = calendar.at(-each.registered, "10:00");
    await db.insert(organisations).values({
      id: demoId("organisation", key), municipalityId: municipalityId(municipality), name: each.name, kind: each.kind, about: each.about,
      address: each.address, ...placeOf(each.town), website: each.website ?? null, phone: officePhoneOf(20 + index), trained: each.trained ?? false,
      state, stateNote: each.stateNote ?? null, createdAt,
      ...(state === "registered" ? {} : { decidedBy: coordinator ? accountIdOf("staff", coordinator) : null, decidedAt: calendar.at(-each.registered + 5, "11:00") }),
    });
    await db.insert(accounts).values(each.members.map((name, member) => ({
      id: accountIdOf("member", name), role: "employer" as const, municipalityId: municipalityId(municipality), email: emailOf(name), name,
      phone: mobileOf(2 + member, index), language: "nl", createdAt,
    })));
    await db.insert(organisationMembers).values(each.members.map((name) => ({
      organisationId: demoId("organisation", key), accountId: accountIdOf("member", name),
    })));
  }
}

function isCoordinatorOf(staff: DemoStaff, municipality: DemoMunicipality): boolean {
  return staff.role === "coordinator" && staff.municipality === municipality;
}

async function fillPlacements({ db }: TransactionContext, calendar: Calendar): Promise<void> {
  await db.insert(placements).values(Object.entries<DemoPlacement>(PLACEMENTS).map(([key, each]) => {
    const host: DemoOrganisation = ORGANISATIONS[each.organisation];
    const draft = each.state === "draft";
    const publishedAt = draft ? null : calendar.at(-each.published, "09:00");
    const createdAt = draft ? calendar.at(-1, "16:00") : calendar.at(-each.published - 2, "16:00");
    const [languageOffer, activationOffer, tradeOffer] = each.offers;
    const [headShare, handShare, heartShare] = each.style;
    return {
      id: demoId("placement", key), organisationId: demoId("organisation", each.organisation), title: each.title, description: each.description,
      sector: each.sector, tasks: [...each.tasks], languageOffer, activationOffer, tradeOffer, headShare, handShare, heartShare,
      dutchMin: each.dutch, floorLanguages: [...(each.floor ?? [])], floorLanguageSuffices: each.floorSuffices ?? false,
      dayParts: maskOf(each.dayParts), dayPartsNeeded: each.needed, hoursMin: each.hours[0], hoursMax: each.hours[1], spots: each.spots,
      ...placeOf(host.town), address: host.address, demands: [...each.demands], strain: each.strain ?? null, minAge: each.minAge ?? null,
      vogRequired: each.vog ?? false, guideName: each.guide ?? null, firstLook: each.firstLook ?? false,
      startsOn: each.starts === undefined ? null : calendar.day(each.starts), endsOn: each.ends === undefined ? null : calendar.day(each.ends),
      shared: each.shared ?? true,
      // Those that are paused or closed by now were open while their history happened; closePlacements() follows.
      state: draft ? "draft" as const : "published" as const,
      publishedAt, createdAt, updatedAt: publishedAt ?? createdAt,
    };
  }));
}

/** Brings placements to the state that they have today, once the matches of their open days are in. */
async function closePlacements({ db }: TransactionContext, calendar: Calendar): Promise<void> {
  for (const [key, { state, ends }] of Object.entries<DemoPlacement>(PLACEMENTS)) {
    if (state !== "paused" && state !== "closed") continue;
    await db.update(placements).set({ state, updatedAt: calendar.at(ends ?? -10, "17:00") }).where(eq(placements.id, demoId("placement", key)));
  }
}

function vogExpiry(seenOn: string): string {
  const expires = new Date(`${seenOn}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + VOG_VALID_YEARS);
  return expires.toISOString().slice(0, 10);
}

async function fillBuddies({ db }: TransactionContext, calendar: Calendar): Promise<void> {
  let index = 0;
  for (const [key, each] of Object.entries<DemoBuddy>(BUDDIES)) {
    index += 1;
    const municipality = each.municipality ?? "zwolle";
    const state = each.state ?? "approved";
    const coordinator = accountIdOf("staff", municipality === "kampen" ? "gertjan" : "annelies");
    const vogSeen = 14 - each.registered;
    const vogSeenOn = calendar.day(vogSeen);
    const createdAt = calendar.at(-each.registered, "20:00");
    await db.insert(accounts).values({
      id: accountIdOf("buddy", key), role: "buddy", municipalityId: municipalityId(municipality), email: emailOf(each.name), name: each.name,
      phone: mobileOf(1, index), language: "nl", createdAt,
    });
    await db.insert(buddies).values({
      id: demoId("buddy", key), accountId: accountIdOf("buddy", key), municipalityId: municipalityId(municipality), about: each.about,
      birthYear: each.birthYear ?? null, gender: each.gender ?? null, hasChildren: each.hasChildren ?? null, country: each.country ?? null,
      dutchLevel: each.dutch, alsoUnderstands: [...(each.understands ?? [])], ...placeOf(each.town), radiusKm: each.radiusKm, online: each.online ?? false, dayParts: maskOf(each.dayParts),
      interests: [...each.interests], holderGenderWish: each.holderGender ?? "no-matter", holderCountryWish: each.holderCountry ?? "no-matter",
      capacity: each.capacity ?? 1, trained: each.trained ?? false, experienced: each.experienced ?? false, state, createdAt,
      ...(state === "registered" ? {} : {
        vogSeenOn, vogSeenBy: coordinator, vogExpiresOn: vogExpiry(vogSeenOn),
        approvedAt: calendar.at(vogSeen + 2, "11:30"), approvedBy: coordinator,
      }),
    });
    await db.insert(buddyLanguages).values(languagesOf(each).map((spoken) => ({ buddyId: demoId("buddy", key), ...spoken })));
  }
}

function languagesOf({ mother, speaks }: Pick<DemoBuddy, "mother" | "speaks">) {
  return [
    ...mother.map((language) => ({ language, fluency: "fluent" as const, motherTongue: true })),
    ...Object.entries(speaks ?? {}).map(([language, fluency]) => ({ language, fluency, motherTongue: false })),
  ];
}

async function fillStatusHolders({ db }: TransactionContext, calendar: Calendar): Promise<void> {
  const running = new Set<string>(MATCHES.filter((match) => stateOf(match) === "active").map((match) => match.holder));
  let index = 0;
  for (const [key, each] of Object.entries<DemoStatusHolder>(STATUS_HOLDERS)) {
    index += 1;
    const municipality = STAFF[each.contact].municipality;
    const createdAt = calendar.at(-each.since, "08:30");
    await db.insert(accounts).values({
      id: accountIdOf("status-holder", key), role: "status-holder", municipalityId: municipalityId(municipality), language: each.reads ?? "nl", createdAt,
    });
    await db.insert(statusHolders).values({
      id: demoId("status-holder", key), accountId: accountIdOf("status-holder", key), municipalityId: municipalityId(municipality),
      contactPersonId: accountIdOf("staff", each.contact), firstName: each.first, lastName: each.last, phone: mobileOf(0, index),
      email: each.email ? emailOf(`${each.first} ${each.last}`) : null, birthYear: each.birthYear ?? null, gender: each.gender ?? null,
      hasChildren: each.hasChildren ?? null, dutchLevel: each.dutch ?? null, alsoUnderstands: [...(each.understands ?? [])],
      ...(each.town ? placeOf(each.town) : {}),
      travelModes: [...(each.travel ?? [])], travelLimitMinutes: each.minutes ?? null, dayParts: each.dayParts ? maskOf(each.dayParts) : null,
      languageGoal: each.goals?.[0] ?? null, activationGoal: each.goals?.[1] ?? null, tradeGoal: each.goals?.[2] ?? null,
      headShare: each.style?.[0] ?? null, handShare: each.style?.[1] ?? null, heartShare: each.style?.[2] ?? null,
      interestSectors: [...(each.sectors ?? [])], interestTasks: [...(each.tasks ?? [])], exclusions: [...(each.exclusions ?? [])],
      hoursMax: each.hours ?? null, capacity: each.capacity ?? null, hasVog: each.vog ?? null, wantsBuddy: each.wantsBuddy ?? true,
      buddyGenderWish: each.buddyGender ?? "no-matter", buddyCountryWish: each.buddyCountry?.[0] ?? "no-matter",
      buddyCountry: each.buddyCountry?.[1] ?? null, buddyOnline: each.buddyOnline ?? null,
      state: each.state ?? (running.has(key) ? "matched" : "waiting"),
      waitingSince: createdAt, createdAt, updatedAt: calendar.at(-Math.min(each.since, 3), "16:00"),
    });
    await db.insert(holderLanguages).values(languagesOf(each).map((spoken) => ({ holderId: demoId("status-holder", key), ...spoken })));
  }
}
