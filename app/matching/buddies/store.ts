import { LANGUAGE_IDS } from "#app/languages/language.ts";
import { unitVector } from "#app/places/distance.ts";
import { answerCode, BitColumn, BitKeys, ColumnTable, type Rows } from "#app/matching/columns.ts";
import type { CountryWish, Gender } from "#app/matching/profile.ts";
import { buddyDutchRank, tonguesOf } from "#app/matching/tongues.ts";
import type { BuddyCandidate } from "#app/matching/buddies/candidate.ts";

const COLUMNS = {
  verified: Uint8Array,
  vogSeen: Uint8Array,
  vogExpiresOn: Float64Array,
  roomFree: Int32Array,
  /** Rank; NaN when not told. */
  dutch: Float64Array,
  /** Any language at all, Dutch included in the list. */
  languagesTold: Uint8Array,
  gender: Uint8Array,
  country: Int32Array,
  wishedGender: Uint8Array,
  wishedCountry: Int32Array,
  countryWish: Uint8Array,
  /** -1 when not told. */
  dayParts: Int32Array,
  // The place on the unit sphere; NaN when not told.
  x: Float64Array,
  y: Float64Array,
  z: Float64Array,
  radiusKm: Float64Array,
  online: Uint8Array,
  age: Float64Array,
  hasChildren: Uint8Array,
  trained: Uint8Array,
  experienced: Uint8Array,
};

/** Codes of the columns that hold genders and country wishes; 0: not told, or no wish. */
export const GENDER_CODES: Record<Gender, number> = { woman: 1, man: 2 };
export const COUNTRY_WISH_CODES: Record<CountryWish["wish"], number> = { yes: 1, "rather-not": 2 };
/** In a column of countries: not told. */
export const NO_COUNTRY = -1;
const OTHER_COUNTRY = -2;

type BitNames = "motherTongues" | "fluent" | "good" | "known" | "understands" | "interests";

/** All buddies that may be ranked, as columns. Keep one in a process, and `put` what changed. */
export class BuddyStore {
  private readonly table: ColumnTable<typeof COLUMNS, BitNames>;
  readonly languageKeys = new BitKeys(LANGUAGE_IDS);
  readonly interestKeys = new BitKeys();
  private readonly countryKeys = new BitKeys();
  /** Ended pairs as buddies' rows tell them: buddies by holder, and holders by buddy to be able to take them back. */
  private readonly endedBuddies = new Map<string, Set<string>>();
  private readonly endedHolders = new Map<string, readonly string[]>();

  constructor() {
    const languages = () => new BitColumn(this.languageKeys);
    this.table = new ColumnTable(COLUMNS, {
      motherTongues: languages(),
      fluent: languages(),
      good: languages(),
      known: languages(),
      understands: languages(),
      interests: new BitColumn(this.interestKeys),
    });
  }

  get size(): number {
    return this.table.size;
  }
  get ids(): readonly string[] {
    return this.table.ids;
  }
  get columns() {
    return this.table.columns;
  }
  get bits() {
    return this.table.bits;
  }

  rowOf(id: string): number | undefined {
    return this.table.rowOf(id);
  }

  /** A country's number in the columns, to compare with; one that no buddy named equals none of them. */
  countryCode(country: string | null | undefined): number {
    return country == null ? NO_COUNTRY : (this.countryKeys.bitIfKnown(country) ?? OTHER_COUNTRY);
  }

  /** Buddies whose own row says that a pair with this holder ended. */
  endedWith(holderId: string): Iterable<string> {
    return this.endedBuddies.get(holderId) ?? [];
  }

  /** Adds a buddy, or rewrites the one with the same id in place. */
  put(candidate: BuddyCandidate): void {
    const { id, languages, location, wishes } = candidate;
    const row = this.table.claim(id);
    const dutch = buddyDutchRank(languages, candidate.dutch);
    const tongues = tonguesOf(languages, dutch);
    const point = location ? unitVector(location) : { x: NaN, y: NaN, z: NaN };

    const { columns, bits } = this.table;
    columns.verified[row] = Number(candidate.verified);
    columns.vogSeen[row] = Number(candidate.vogSeen);
    columns.vogExpiresOn[row] = candidate.vogExpiresOn ?? NaN;
    columns.roomFree[row] = candidate.roomFree;
    columns.dutch[row] = dutch;
    columns.languagesTold[row] = Number(languages.length + candidate.alsoUnderstands.length > 0);
    columns.gender[row] = candidate.gender ? GENDER_CODES[candidate.gender] : 0;
    columns.country[row] = this.countryNumber(candidate.country);
    columns.wishedGender[row] = wishes?.gender ? GENDER_CODES[wishes.gender] : 0;
    columns.wishedCountry[row] = this.countryNumber(wishes?.country?.code);
    columns.countryWish[row] = wishes?.country ? COUNTRY_WISH_CODES[wishes.country.wish] : 0;
    columns.dayParts[row] = candidate.dayParts ?? -1;
    columns.x[row] = point.x;
    columns.y[row] = point.y;
    columns.z[row] = point.z;
    columns.radiusKm[row] = candidate.radiusKm;
    columns.online[row] = Number(candidate.online);
    columns.age[row] = candidate.age ?? NaN;
    columns.hasChildren[row] = answerCode(candidate.hasChildren);
    columns.trained[row] = answerCode(candidate.trained);
    columns.experienced[row] = answerCode(candidate.experienced);
    bits.motherTongues.write(row, tongues.motherTongues);
    bits.fluent.write(row, tongues.fluent);
    bits.good.write(row, tongues.good);
    bits.known.write(row, tongues.known);
    bits.understands.write(row, candidate.alsoUnderstands.filter((language) => language !== "nl"));
    bits.interests.write(row, candidate.interests);
    this.noteEnded(id, candidate.endedWith);
  }

  /** Takes a buddy out; false when there was none. */
  remove(id: string): boolean {
    const row = this.table.rowOf(id);
    if (row === undefined) return false;
    this.table.release(row);
    this.noteEnded(id, []);
    return true;
  }

  /** All rows. */
  all(): Rows {
    return this.table.all();
  }

  private countryNumber(country: string | null | undefined): number {
    return country == null ? NO_COUNTRY : this.countryKeys.bitOf(country);
  }

  private noteEnded(buddyId: string, holderIds: readonly string[]): void {
    for (const holderId of this.endedHolders.get(buddyId) ?? []) {
      const buddies = this.endedBuddies.get(holderId)!;
      buddies.delete(buddyId);
      if (buddies.size === 0) this.endedBuddies.delete(holderId);
    }
    // Each once, or taking back the first would leave nothing for the second.
    const holders = [...new Set(holderIds)];
    for (const holderId of holders) {
      const buddies = this.endedBuddies.get(holderId) ?? new Set();
      this.endedBuddies.set(holderId, buddies.add(buddyId));
    }
    if (holders.length > 0) this.endedHolders.set(buddyId, holders);
    else this.endedHolders.delete(buddyId);
  }
}

/** A store of these buddies; of two with the same id the later one counts. */
export function createBuddyStore(candidates: Iterable<BuddyCandidate> = []): BuddyStore {
  const store = new BuddyStore();
  for (const candidate of candidates) store.put(candidate);
  return store;
}
