import { expect, test } from "vitest";
import { ROLES } from "#app/access/actor.ts";
import { BUDDY_STATES } from "#app/buddies/buddy.ts";
import { CONTACT_KINDS } from "#app/contact/contact.ts";
import { PARTS, WEEKDAYS } from "#app/day-parts/day-part.ts";
import { INTERFACE_LANGUAGES } from "#app/i18n/languages.ts";
import { DUTCH_LEVELS, FLUENCIES } from "#app/languages/level.ts";
import { END_REASONS, MATCH_KINDS, MATCH_STATES } from "#app/matches/match.ts";
import { ORGANISATION_KINDS, ORGANISATION_STATES } from "#app/organisations/organisation.ts";
import { DEMANDS, GOALS, OFFERS, PLACEMENT_STATES, SECTORS, STRAINS, TASKS, WORK_STYLES } from "#app/placements/placement.ts";
import { TRAVEL_MODES } from "#app/places/travel.ts";
import { CAPACITIES, CHOICES, COUNTRY_WISHES, GENDERS, GENDER_WISHES, HOLDER_STATES, NOT_FOR_ME_REASONS } from "#app/status-holders/status-holder.ts";
import { MESSAGES } from "../messages.ts";
import type { words as nl } from "./nl/words.ts";

const listed: Record<keyof typeof nl, readonly string[]> = {
  goal: GOALS, goalBrings: GOALS, offer: OFFERS, workStyle: WORK_STYLES, workStyleSays: WORK_STYLES, sector: SECTORS, task: TASKS,
  demand: DEMANDS, exclusion: DEMANDS, strain: STRAINS, placementState: PLACEMENT_STATES, organisationKind: ORGANISATION_KINDS,
  organisationState: ORGANISATION_STATES, holderState: HOLDER_STATES, capacity: CAPACITIES, gender: GENDERS, genderWish: GENDER_WISHES,
  countryWish: COUNTRY_WISHES, buddyState: BUDDY_STATES, matchState: MATCH_STATES, endReason: END_REASONS, dutchLevel: DUTCH_LEVELS,
  fluency: FLUENCIES, travelMode: TRAVEL_MODES, weekday: WEEKDAYS, weekdayShort: WEEKDAYS, part: PARTS, dayPart: [...PARTS, "more"], contactKind: CONTACT_KINDS,
  choice: CHOICES, notForMe: NOT_FOR_ME_REASONS, matchKind: MATCH_KINDS, role: ROLES,
};

test.each(INTERFACE_LANGUAGES)("every word of the nouns has a name in %s, and no other", (language) => {
  const { words } = MESSAGES[language];
  for (const [group, keys] of Object.entries(listed)) {
    const names = words[group as keyof typeof nl] as Record<string, string>;
    expect(Object.keys(names).toSorted(), group).toEqual([...keys].toSorted());
    for (const name of Object.values(names)) expect(name.trim(), group).not.toBe("");
  }
});
