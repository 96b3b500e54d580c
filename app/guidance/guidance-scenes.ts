/** Which scene of app/ui shows an area, a card or an answer; each name is one of the set (a test sees to it). */
import type { Card, Relief, Support } from "./balance.ts";
import type { NextStep } from "./closing.ts";
import type { Outcome } from "./goal.ts";
import type { LifeArea } from "./life-areas.ts";

export const AREA_SCENES = {
  money: "theme-money", "work-and-learning": "theme-work", day: "area-day", housing: "theme-home", "self-care": "area-self-care", household: "area-household", people: "theme-people",
  "taking-part": "together", "home-relations": "carry-family-here", "mental-health": "area-mental-health", "physical-health": "theme-health", "substance-use": "area-substance-use", justice: "area-justice",
} as const satisfies Record<LifeArea, string>;

export const CARD_SCENES = {
  "waiting-for-family": "load-waiting-for-family", letters: "load-letters", "money-worries": "load-money-worries", "sleeping-badly": "load-sleeping-badly", "pain-or-illness": "load-pain-or-illness",
  "many-appointments": "load-many-appointments", "hard-language": "no-too-much-dutch", "being-alone": "load-being-alone", "caring-for-children": "load-caring-for-children", "missing-home": "load-missing-home",
  "poor-housing": "load-poor-housing", exams: "load-exams", "no-transport": "no-too-far", "bad-memories": "load-bad-memories", "other-load": "load-other",
  "family-here": "carry-family-here", friends: "together", faith: "carry-faith", moving: "carry-moving", making: "carry-making", "sleeping-well": "theme-sleep", "a-trade": "style-hand", "earlier-work": "theme-work",
  languages: "language", humour: "carry-humour", "keeping-going": "goals", buddy: "buddy", "contact-person": "contact-person", "nice-outside": "carry-nice-outside", online: "carry-online", cycling: "travel-bicycle", "other-carry": "carry-other",
} as const satisfies Record<Card, string>;

export const RELIEF_SCENES = { "fewer-hours": "hours", later: "appointment", refer: "call", "take-over": "papers", rest: "empty" } as const satisfies Record<Relief, string>;
export const SUPPORT_SCENES = { "find-buddy": "buddy", "more-rest": "theme-sleep", "meet-people": "together", learn: "training", movement: "carry-moving" } as const satisfies Record<Support, string>;

/** Of a priority in own words, where it is of no area. */
export const OWN_PRIORITY_SCENE = "goals";

export const STEP_SCENES = {
  "more-hours": "hours", "more-language": "language", "more-responsibility": "task-welcoming", course: "training", "paid-work": "theme-work", rest: "theme-sleep",
} as const satisfies Record<NextStep, string>;

/** How a goal ended; a heart for what was reached. */
export const OUTCOME_SCENES = { reached: "answer-yes", partly: "answer-maybe", "other-way": "answer-undo", stopped: "empty" } as const satisfies Record<Outcome, string>;
