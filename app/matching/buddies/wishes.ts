import type { Question } from "#app/matching/rule.ts";
import type { WishFacts } from "#app/matching/buddies/facts.ts";
import { COUNTRY_WISH_CODES, NO_COUNTRY } from "#app/matching/buddies/store.ts";

/**
 * Wishes of either side about the other. They bind only when stated, and sex and country are read nowhere else.
 * All numbers are codes of the store's columns.
 */

/** A wish: a gender or 0; a kind of country wish or 0, and the wisher's own country. */
export interface WishCodes {
  gender: number;
  country: number;
  countryWish: number;
}

/** Whom it is about; 0 and `NO_COUNTRY` where not told. */
export interface PersonCodes {
  gender: number;
  country: number;
}

/** How many of the wishes are certainly not met, 0 to 2. */
export function wishesMissed(wish: WishCodes, person: PersonCodes): number {
  return Number(genderMet(wish, person) === false) + Number(countryMet(wish, person) === false);
}

export function wishFacts(wish: WishCodes, person: PersonCodes): WishFacts {
  return { gender: genderMet(wish, person), country: countryMet(wish, person) };
}

/** What to ask of a person about whom there is a wish. */
export function wishQuestions(of: Question["of"], wish: WishCodes, person: PersonCodes): Question[] {
  const questions: Question[] = [];
  if (wish.gender !== 0 && person.gender === 0) questions.push({ of, about: "gender" });
  if (wish.countryWish !== 0 && person.country === NO_COUNTRY) questions.push({ of, about: "country" });
  return questions;
}

/** null: no wish, or not told. */
function genderMet(wish: WishCodes, person: PersonCodes): boolean | null {
  return wish.gender === 0 || person.gender === 0 ? null : wish.gender === person.gender;
}

function countryMet(wish: WishCodes, person: PersonCodes): boolean | null {
  if (wish.countryWish === 0 || person.country === NO_COUNTRY) return null;
  return (wish.country === person.country) === (wish.countryWish === COUNTRY_WISH_CODES.yes);
}
