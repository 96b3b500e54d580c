/** Rows of the database as what the matcher knows of people and placements. Nothing else of a dossier reaches it. */
import { and, asc, desc, eq, inArray, notInArray, type SQL } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { languagesOfBuddies } from "#app/buddies/buddy-queries.server.ts";
import type { BuddyState } from "#app/buddies/buddy.ts";
import type { LanguageId } from "#app/languages/language.ts";
import type { SpokenLanguage } from "#app/languages/spoken.ts";
import type { BuddyCandidate } from "#app/matching/buddies/candidate.ts";
import type { PlacementCandidate } from "#app/matching/placements/candidate.ts";
import type { Gender, HolderProfile, ThreeSteps } from "#app/matching/profile.ts";
import type { Offer, Strain } from "#app/placements/placement.ts";
import { offeredIn } from "#app/placements/placement-queries.server.ts";
import { found } from "#app/server/errors.ts";
import type { Capacity, Choice } from "#app/status-holders/status-holder.ts";
import { buddies } from "#db/schema/buddies.ts";
import { matches } from "#db/schema/matches.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { holderChoices, holderLanguages, statusHolders } from "#db/schema/status-holders.ts";
import { type Answered, holderNoes } from "./holder-noes.ts";

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

/** What is passed over, as if it weren't there. */
export interface Except {
  /** Matches that are looked at again: what they are with isn't closed to suggestions. */
  exceptMatches?: readonly string[];
  /** A placement that was put aside just now: as it was before the person said "not for me". */
  exceptNo?: string;
}

/**
 * What the matcher knows of a status holder whose dossier this actor sees.
 * Placements and buddies of the holder's own matches are closed to suggestions, but for matches that are looked at again.
 * @throws NotFound when this actor can't see the dossier
 */
export async function holderProfile(context: TransactionContext, holderId: string, except: Except = {}): Promise<HolderProfile> {
  return found((await holderProfiles(context, eq(statusHolders.id, holderId), except))[0]);
}

/**
 * The same for many: every status holder whom a condition on `statusHolders` names, of those whose dossier this actor sees,
 * longest waiting first. Four queries, however many people.
 */
export async function holderProfiles({ db, now }: TransactionContext, where: SQL, { exceptMatches = [], exceptNo }: Except = {}): Promise<HolderProfile[]> {
  const named = db.select({ id: statusHolders.id }).from(statusHolders).where(where);
  const holders = await db.select().from(statusHolders).where(where).orderBy(asc(statusHolders.waitingSince), asc(statusHolders.id));
  const languages = await db.select().from(holderLanguages).where(inArray(holderLanguages.holderId, named)).orderBy(desc(holderLanguages.motherTongue), asc(holderLanguages.language));
  const pairs = await db
    .select({ holderId: matches.holderId, placementId: matches.placementId, buddyId: matches.buddyId })
    .from(matches)
    .where(and(inArray(matches.holderId, named), notInArray(matches.id, [...exceptMatches])));
  const { lat, lng, strain, dutchMin, tasks, dayParts } = placements;
  const choices = await db
    .select({ holderId: holderChoices.holderId, placementId: holderChoices.placementId, choice: holderChoices.choice, reason: holderChoices.reason, lat, lng, strain, dutchMin, tasks, dayParts })
    .from(holderChoices)
    // The placements that reasons were given for, open or not.
    .innerJoin(placements, eq(placements.id, holderChoices.placementId))
    .where(inArray(holderChoices.holderId, named));
  const answers = choices
    .filter(({ choice, placementId }) => choice === "heart" || placementId !== exceptNo)
    .map(({ lat, lng, strain, ...row }) => ({ ...row, location: { lat, lng }, strain: strain && STRAIN[strain] }));
  const of = { languages: byHolder(languages), pairs: byHolder(pairs), choices: byHolder(answers) };
  return holders.map((holder) =>
    profileOf(holder, { languages: of.languages.get(holder.id) ?? [], pairs: of.pairs.get(holder.id) ?? [], choices: of.choices.get(holder.id) ?? [] }, now),
  );
}

function byHolder<Row extends { holderId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.holderId);
    if (group) group.push(row);
    else groups.set(row.holderId, [row]);
  }
  return groups;
}

interface RowsOfHolder {
  languages: readonly (typeof holderLanguages.$inferSelect)[];
  pairs: readonly { placementId: string | null; buddyId: string | null }[];
  choices: readonly (Answered & { placementId: string })[];
}

function profileOf(holder: typeof statusHolders.$inferSelect, { languages, pairs, choices }: RowsOfHolder, now: Date): HolderProfile {
  const chosen = (choice: Choice) => choices.filter((row) => row.choice === choice).map((row) => row.placementId);
  const home = holder.lat !== null && holder.lng !== null ? { lat: holder.lat, lng: holder.lng } : null;
  const hasInterests = holder.interestSectors.length + holder.interestTasks.length > 0;
  return {
    id: holder.id,
    waitingSince: dayNumber(holder.waitingSince),
    dutch: holder.dutchLevel,
    languages: spoken(languages),
    alsoUnderstands: holder.alsoUnderstands as LanguageId[],
    location: home,
    travelModes: holder.travelModes,
    travelLimitMinutes: holder.travelLimitMinutes,
    dayParts: holder.dayParts,
    goals: shares({ language: holder.languageGoal, activation: holder.activationGoal, trade: holder.tradeGoal }),
    style: shares({ head: holder.headShare, hand: holder.handShare, heart: holder.heartShare }),
    interests: hasInterests ? { sectors: holder.interestSectors, tasks: holder.interestTasks } : null,
    exclusions: holder.exclusions,
    hoursMax: holder.hoursMax,
    capacity: holder.capacity ? CAPACITY[holder.capacity] : null,
    age: ageAt(holder.birthYear, now),
    hasVog: holder.hasVog,
    hasChildren: holder.hasChildren,
    closedPlacements: [...pairs.flatMap((pair) => pair.placementId ?? []), ...chosen("not-for-me")],
    hearts: chosen("heart"),
    noes: holderNoes(choices, { home, interestTasks: holder.interestTasks }),
    buddy: {
      wishes: { gender: holder.buddyGenderWish === "no-matter" ? null : holder.buddyGenderWish, country: wishedCountry(holder.buddyCountryWish, holder.buddyCountry) },
      gender: binary(holder.gender),
      radiusKm: null,
      online: holder.buddyOnline,
      ended: pairs.flatMap((pair) => pair.buddyId ?? []),
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
/**
 * One placement of any state, as if it were open, with who offers it and where: for who asks who would fit.
 * Only for a placement that the actor may see.
 */
export async function placementAsIfOpen({ db }: TransactionContext, placementId: string): Promise<{ candidate: PlacementCandidate; municipalityId: string; shared: boolean }> {
  const [row] = await db
    .select({ placement: placements, trained: organisations.trained, municipalityId: organisations.municipalityId })
    .from(placements)
    .innerJoin(organisations, eq(organisations.id, placements.organisationId))
    .where(eq(placements.id, placementId));
  const { placement, trained, municipalityId } = found(row);
  return { candidate: { ...placementCandidate(placement, trained), open: true }, municipalityId, shared: placement.shared };
}

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
export async function buddyCandidates(context: TransactionContext, where?: SQL, states: readonly BuddyState[] = ["approved", "paused"]): Promise<BuddyCandidate[]> {
  const rows = await context.db.select().from(buddies).where(and(inArray(buddies.state, [...states]), where));
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
