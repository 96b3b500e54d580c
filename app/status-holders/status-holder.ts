/** Status holders: people with a residence permit whom a consultant accompanies. */

export const HOLDER_STATES = ["waiting", "matched", "paused", "closed"] as const;
/** waiting: looks for a placement or buddy · matched: has a running match · paused: not now · closed: trajectory over. */
export type HolderState = (typeof HOLDER_STATES)[number];

/** How much a person can carry now, as the consultant and the person judge it together. */
export const CAPACITIES = ["small", "medium", "large"] as const;
export type Capacity = (typeof CAPACITIES)[number];

export const GENDERS = ["woman", "man", "other"] as const;
export type Gender = (typeof GENDERS)[number];

/** A wish about the other person in a buddy pair; never asked why. */
export const GENDER_WISHES = ["no-matter", "woman", "man"] as const;
export type GenderWish = (typeof GENDER_WISHES)[number];

export const COUNTRY_WISHES = ["no-matter", "yes", "rather-not"] as const;
export type CountryWish = (typeof COUNTRY_WISHES)[number];

/** What a status holder says to a picture card. "maybe" is for the talk: the matcher takes it as no answer yet. */
export const CHOICES = ["heart", "maybe", "not-for-me"] as const;
export type Choice = (typeof CHOICES)[number];

/** Why a card is "not for me", pointed at as a picture; answering is never needed. */
export const NOT_FOR_ME_REASONS = ["too-far", "too-heavy", "too-much-dutch", "other-work", "other-times", "other"] as const;
export type NotForMeReason = (typeof NOT_FOR_ME_REASONS)[number];
