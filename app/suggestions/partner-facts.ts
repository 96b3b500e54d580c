/**
 * What of an explanation may go to the partner of a match: allowed facts, each named here, and nothing by default. No
 * value, weight or score, so that nothing can be worked back from them either.
 */
import type { DayPartMask } from "#app/day-parts/day-part.ts";
import type { LanguageId } from "#app/languages/language.ts";
import type { DutchLevel } from "#app/languages/level.ts";
import type { BuddyExplanation } from "#app/matching/buddies/rank-buddies.ts";
import type { PlacementExplanation } from "#app/matching/placements/rank-placements.ts";
import { type Goal, GOALS, WORK_STYLES, type WorkStyle } from "#app/placements/placement.ts";
import { best, type BuddyReason, type NearKm, nearKm, type PlacementReason } from "./voice.ts";

/** To an employer: what the placement needs of languages, Dutch, availability, work style and goals. */
export type EmployerFact =
  /** What the person is after and the placement offers. */
  | { criterion: "goal"; goals: Goal[] }
  | { criterion: "workStyle"; style: WorkStyle }
  | { criterion: "languageStep"; asks: DutchLevel; speaks: DutchLevel }
  /** Languages of the workplace that make up for the Dutch that is short. */
  | { criterion: "floorLanguage"; languages: LanguageId[] }
  | { criterion: "time"; dayParts: DayPartMask };

/** To a buddy: languages, availability, and roughly how near. */
export type BuddyFact =
  | { criterion: "motherTongue"; by: "mother-tongue" | "understood" | "fluent" | "good"; languages: LanguageId[] }
  | { criterion: "near"; withinKm: NearKm }
  | { criterion: "time"; dayParts: DayPartMask };

/** Below this overlap a work style is no argument. */
const STYLE_FITS = 0.5;

export function employerFacts({ criteria, gates }: Pick<PlacementExplanation, "criteria" | "gates">): EmployerFact[] {
  const dutch = gates.find((gate) => gate.gate === "dutch");
  const floor: EmployerFact[] = dutch?.gate === "dutch" && dutch.facts.by === "floor-language" ? [{ criterion: "floorLanguage", languages: [...dutch.facts.sharedFloorLanguages] }] : [];
  return [...criteria.flatMap(employerFact), ...floor];
}

function employerFact(reason: PlacementReason): EmployerFact[] {
  switch (reason.criterion) {
    case "goal": {
      const { shares, offers } = reason.facts;
      const goals = GOALS.filter((goal) => (shares?.[goal] ?? 0) > 0 && offers[goal] > 0);
      return goals.length > 0 ? [{ criterion: "goal", goals }] : [];
    }
    case "workStyle": {
      const { holder, placement } = reason.facts;
      if (!holder || !placement) return [];
      const shared = (style: WorkStyle) => Math.min(holder[style], placement[style]);
      const fits = WORK_STYLES.reduce((sum, style) => sum + shared(style), 0) >= STYLE_FITS;
      return fits ? [{ criterion: "workStyle", style: best(WORK_STYLES, shared) }] : [];
    }
    case "languageStep": {
      const { asks, speaks } = reason.facts;
      return speaks === null ? [] : [{ criterion: "languageStep", asks, speaks }];
    }
    case "time":
      return reason.facts.shared ? [{ criterion: "time", dayParts: reason.facts.shared }] : [];
    // The person's own: the heart, interests, home, what weighs and what carries. And what the organisation knows itself.
    case "ownChoice":
    case "interest":
    case "travel":
    case "balance":
    case "welcome":
      return [];
    default:
      return nothingOf(reason);
  }
}

export function buddyFacts({ criteria }: Pick<BuddyExplanation, "criteria">): BuddyFact[] {
  return criteria.flatMap(buddyFact);
}

function buddyFact(reason: BuddyReason): BuddyFact[] {
  switch (reason.criterion) {
    case "motherTongue": {
      const { by, languages } = reason.facts;
      return by === null || by === "none" || languages.length === 0 ? [] : [{ criterion: "motherTongue", by, languages: [...languages] }];
    }
    case "near": {
      const withinKm = nearKm(reason.facts.km);
      return withinKm === null ? [] : [{ criterion: "near", withinKm }];
    }
    case "time":
      return reason.facts.shared ? [{ criterion: "time", dayParts: reason.facts.shared }] : [];
    // The person's interests, age and family; and what the buddy knows of the own.
    case "interests":
    case "lifeStage":
    case "bridge":
    case "preparation":
      return [];
    default:
      return nothingOf(reason);
  }
}

/** A new criterion doesn't compile until it is said here, or isn't. What comes from an older explanation says nothing. */
function nothingOf(_reason: never): never[] {
  return [];
}
