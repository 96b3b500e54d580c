import type { RuleBook } from "#app/matching/rank.ts";
import { travel } from "#app/matching/placements/gates/travel.ts";
import { open } from "#app/matching/placements/gates/open.ts";
import { started } from "#app/matching/placements/gates/started.ts";
import { spot } from "#app/matching/placements/gates/spot.ts";
import { dutch } from "#app/matching/placements/gates/dutch.ts";
import { hours } from "#app/matching/placements/gates/hours.ts";
import { dayParts } from "#app/matching/placements/gates/day-parts.ts";
import { exclusions } from "#app/matching/placements/gates/exclusions.ts";
import { age } from "#app/matching/placements/gates/age.ts";
import { vog } from "#app/matching/placements/gates/vog.ts";
import { closed } from "#app/matching/placements/gates/closed.ts";
import { ownChoice } from "#app/matching/placements/criteria/own-choice.ts";
import { goal } from "#app/matching/placements/criteria/goal.ts";
import { workStyle } from "#app/matching/placements/criteria/work-style.ts";
import { interest } from "#app/matching/placements/criteria/interest.ts";
import { languageStep } from "#app/matching/placements/criteria/language-step.ts";
import { time } from "#app/matching/placements/criteria/time.ts";
import { travel as travelTime } from "#app/matching/placements/criteria/travel.ts";
import { balance } from "#app/matching/placements/criteria/balance.ts";
import { welcome } from "#app/matching/placements/criteria/welcome.ts";
import type { PlacementCriterionFacts, PlacementGateFacts } from "#app/matching/placements/facts.ts";
import type { PlacementQuery } from "#app/matching/placements/query.ts";

/**
 * The list of rules for placements: a new rule is a file and its name here (and its facts in `facts.ts`; a criterion also
 * has a weight). Gates run in this order, cheap ones and those that remove most first.
 */
export const PLACEMENT_RULES: RuleBook<PlacementQuery, PlacementGateFacts, PlacementCriterionFacts> = {
  gates: { travel, open, started, spot, dutch, hours, dayParts, exclusions, age, vog, closed },
  criteria: { ownChoice, goal, workStyle, interest, languageStep, time, travel: travelTime, balance, welcome },
};
