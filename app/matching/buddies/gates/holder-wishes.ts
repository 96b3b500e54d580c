import type { BuddyGate, BuddyQuery } from "#app/matching/buddies/query.ts";
import { COUNTRY_WISH_CODES, GENDER_CODES } from "#app/matching/buddies/store.ts";
import { wishesMissed, wishFacts, wishQuestions, type PersonCodes, type WishCodes } from "#app/matching/buddies/wishes.ts";

/** The holder's stated wishes about the buddy. */
export const holderWishes: BuddyGate<"holderWishes"> = {
  name: "holderWishes",
  unit: "wishes",
  misses(query, rows, misses) {
    const wish = wishOf(query);
    for (let i = 0; i < rows.length; i++) misses[i] = wishesMissed(wish, buddyAt(query, rows[i]!));
  },
  facts: (query, row) => wishFacts(wishOf(query), buddyAt(query, row)),
  questions: (query, row) => wishQuestions("buddy", wishOf(query), buddyAt(query, row)),
};

function wishOf({ store, holder: { buddy } }: BuddyQuery): WishCodes {
  const { gender = null, country = null } = buddy.wishes ?? {};
  return {
    gender: gender ? GENDER_CODES[gender] : 0,
    country: store.countryCode(country?.code),
    countryWish: country ? COUNTRY_WISH_CODES[country.wish] : 0,
  };
}

function buddyAt({ store: { columns } }: BuddyQuery, row: number): PersonCodes {
  return { gender: columns.gender[row]!, country: columns.country[row]! };
}
