import type { BuddyGate, BuddyQuery } from "#app/matching/buddies/query.ts";
import { GENDER_CODES } from "#app/matching/buddies/store.ts";
import { wishesMissed, wishFacts, wishQuestions, type PersonCodes, type WishCodes } from "#app/matching/buddies/wishes.ts";

/** The buddy's stated wishes about the holder. */
export const buddyWishes: BuddyGate<"buddyWishes"> = {
  name: "buddyWishes",
  unit: "wishes",
  misses(query, rows, misses) {
    const person = holderOf(query);
    for (let i = 0; i < rows.length; i++) misses[i] = wishesMissed(wishAt(query, rows[i]!), person);
  },
  facts: (query, row) => wishFacts(wishAt(query, row), holderOf(query)),
  questions: (query, row) => wishQuestions("holder", wishAt(query, row), holderOf(query)),
};

function wishAt({ store: { columns } }: BuddyQuery, row: number): WishCodes {
  return { gender: columns.wishedGender[row]!, country: columns.wishedCountry[row]!, countryWish: columns.countryWish[row]! };
}

function holderOf({ store, holder: { buddy } }: BuddyQuery): PersonCodes {
  // A holder's country is known only through a wish of the holder's own.
  return { gender: buddy.gender ? GENDER_CODES[buddy.gender] : 0, country: store.countryCode(buddy.wishes?.country?.code) };
}
