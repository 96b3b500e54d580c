/** Rows of the database as what the matcher knows of people and placements. Nothing else of a dossier reaches it. */
import { and, eq, inArray, ne, type SQL } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { languagesOfBuddies } from "#app/buddies/buddy-queries.server.ts";
import type { LanguageId } from "#app/languages/language.ts";
import type { SpokenLanguage } from "#app/languages/spoken.ts";
import type { BuddyCandidate } from "#app/matching/buddies/candidate.ts";
import type { PlacementCandidate } from "#app/matching/placements/candidate.ts";
import type { Gender, HolderProfile, ThreeSteps } from "#app/matching/profile.ts";
import type { Offer, Strain } from "#app/placements/placement.ts";
import { offeredIn } from "#app/placements/placement-queries.server.ts";
import type { Capacity } from "#app/status-holders/status-holder.ts";
import { dossier } from "#app/status-holders/status-holder-queries.server.ts";
import { buddies } from "#db/schema/buddies.ts";
import { matches } from "#db/schema/matches.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { holderChoices } from "#db/schema/status-holders.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole days since 1970-01-01: the matcher's calendar. */
export function dayNumber(day: Date | string): number {
  return Math.floor((typeof day === "string" ? Date.parse(`${day}T00:00:00Z`) : day.getTime()) / DAY_MS);
}

const OFFERED: Readonly<Record<Offer, 0 | 0.5 | 1>> = { none: 0, some: 0.5, much: 1 };
const STRAIN: Readonly<Record<Strain, ThreeSteps>> = { light: 1, medium: 2, heavy: 3 };
const CAPACITY: Readonly<Record<Capacity, ThreeSteps>> = { small: 1, medium: 2, large: 3 };

const binary = (gender: string | null): Gender | null => (gender === "woman" || gender === "man" ? gender : null);
const wishedCountry = (wish: "no-matter" | "yes" | "rather-not", code: string | null) => (wish !== "no-matter" && code ? { code, wish } : null);
const shares = <Name extends string>(told: Record<Name, number | null>) => (Object.values(told).every((share) => share !== null) ? (told as Record<Name, number>) : null);
const spoken = (rows: readonly { language: string; fluency: SpokenLanguage["fluency"]; motherTongue: boolean }[]): SpokenLanguage[] =>
  rows.map(({ language, ...row }) => ({ id: language as LanguageId, ...row }));

/** Age within a year: only the year of birth is kept. */
const ageAt = (birthYear: number | null, now: Date) => (birthYear === null ? null : now.getUTCFullYear() - birthYear);

/**
 * What the matcher knows of a status holder whose dossier this actor sees.
 * Placements and buddies of the holder's own matches are closed to suggestions, but for one match that is looked at again.
 */
export async function holderProfile(context: TransactionContext, holderId: string, { exceptMatch }: { exceptMatch?: string } = {}): Promise<HolderProfile> {
  const holder = await dossier(context, holderId);
  const own = await context.db
    .select({ placementId: matches.placementId, buddyId: matches.buddyId })
    .from(matches)
    .where(and(eq(matches.holderId, holderId), exceptMatch ? ne(matches.id, exceptMatch) : undefined));
  const choices = await context.db.select().from(holderChoices).where(eq(holderChoices.holderId, holderId));
  const chosen = (choice: "heart" | "not-for-me") => choices.filter((row) => row.choice === choice).map((row) => row.placementId);
  const hasInterests = holder.interestSectors.length + holder.interestTasks.length > 0;
  return {
    id: holder.id,
    waitingSince: dayNumber(holder.waitingSince),
    dutch: holder.dutchLevel,
    languages: spoken(holder.languages),
    alsoUnderstands: holder.alsoUnderstands as LanguageId[],
    location: holder.lat !== null && holder.lng !== null ? { lat: holder.lat, lng: holder.lng } : null,
    travelModes: holder.travelModes,
    travelLimitMinutes: holder.travelLimitMinutes,
    dayParts: holder.dayParts,
    goals: shares({ language: holder.languageGoal, activation: holder.activationGoal, trade: holder.tradeGoal }),
    style: shares({ head: holder.headShare, hand: holder.handShare, heart: holder.heartShare }),
    interests: hasInterests ? { sectors: holder.interestSectors, tasks: holder.interestTasks } : null,
    exclusions: holder.exclusions,
    hoursMax: holder.hoursMax,
    capacity: holder.capacity ? CAPACITY[holder.capacity] : null,
    age: ageAt(holder.birthYear, context.now),
    hasVog: holder.hasVog,
    hasChildren: holder.hasChildren,
    closedPlacements: [...own.flatMap((match) => match.placementId ?? []), ...chosen("not-for-me")],
    hearts: chosen("heart"),
    buddy: {
      wishes: { gender: holder.buddyGenderWish === "no-matter" ? null : holder.buddyGenderWish, country: wishedCountry(holder.buddyCountryWish, holder.buddyCountry) },
      gender: binary(holder.gender),
      radiusKm: null,
      online: holder.buddyOnline,
      ended: own.flatMap((match) => match.buddyId ?? []),
    },
  };
}

/** Published placements offered in a municipality, or those that a condition names. */
export async function placementCandidates({ db }: TransactionContext, municipalityId: string, where?: SQL): Promise<PlacementCandidate[]> {
  const rows = await db
    .select({ placement: placements, trained: organisations.trained })
    .from(placements)
    .innerJoin(organisations, eq(organisations.id, placements.organisationId))
    .where(and(eq(placements.state, "published"), offeredIn(municipalityId), where));
  return rows.map(({ placement, trained }) => placementCandidate(placement, trained));
}

/** What the matcher knows of one placement. `trained`: its organisation's people did the training. */
export function placementCandidate(placement: typeof placements.$inferSelect, trained: boolean): PlacementCandidate {
  return {
    id: placement.id,
    open: placement.state === "published",
    startsOn: placement.startsOn ? dayNumber(placement.startsOn) : null,
    endsOn: placement.endsOn ? dayNumber(placement.endsOn) : null,
    spotsFree: placement.spots - placement.spotsTaken,
    dutchMin: placement.dutchMin,
    floorLanguages: placement.floorLanguages as LanguageId[],
    floorLanguageSuffices: placement.floorLanguageSuffices,
    dayParts: placement.dayParts,
    dayPartsNeeded: placement.dayPartsNeeded,
    hoursMin: placement.hoursMin,
    hoursMax: placement.hoursMax,
    location: { lat: placement.lat, lng: placement.lng },
    goals: { language: OFFERED[placement.languageOffer], activation: OFFERED[placement.activationOffer], trade: OFFERED[placement.tradeOffer] },
    style: { head: placement.headShare, hand: placement.handShare, heart: placement.heartShare },
    sectors: [placement.sector],
    tasks: placement.tasks,
    demands: placement.demands,
    strain: placement.strain ? STRAIN[placement.strain] : null,
    minAge: placement.minAge,
    vogRequired: placement.vogRequired,
    welcome: { trained, namedGuide: placement.guideName !== null, firstLook: placement.firstLook },
  };
}

/** Buddies that this actor sees (row-level security: the own municipality and neighbours), or those that a condition names. */
export async function buddyCandidates(context: TransactionContext, where?: SQL): Promise<BuddyCandidate[]> {
  const rows = await context.db.select().from(buddies).where(and(inArray(buddies.state, ["approved", "paused"]), where));
  const languages = await languagesOfBuddies(context, rows.map((row) => row.id));
  return rows.map((buddy) => ({
    id: buddy.id,
    verified: buddy.state === "approved",
    vogSeen: buddy.vogSeenOn !== null,
    vogExpiresOn: buddy.vogExpiresOn ? dayNumber(buddy.vogExpiresOn) : null,
    roomFree: buddy.capacity - buddy.pairs,
    languages: spoken(languages.get(buddy.id)!),
    dutch: buddy.dutchLevel,
    alsoUnderstands: buddy.alsoUnderstands as LanguageId[],
    gender: binary(buddy.gender),
    country: buddy.country,
    wishes: { gender: buddy.holderGenderWish === "no-matter" ? null : buddy.holderGenderWish, country: wishedCountry(buddy.holderCountryWish, buddy.country) },
    dayParts: buddy.dayParts,
    location: { lat: buddy.lat, lng: buddy.lng },
    radiusKm: buddy.radiusKm,
    online: buddy.online,
    age: ageAt(buddy.birthYear, context.now),
    hasChildren: buddy.hasChildren,
    interests: buddy.interests,
    trained: buddy.trained,
    experienced: buddy.experienced,
    endedWith: [],
  }));
}
