/** Which scene of app/ui shows an answer or a talk; each name is one of the set (a test sees to it). */
import { TRAVEL_MODES, type TravelMode } from "#app/places/travel.ts";
import { GOALS, SECTORS, WORK_STYLES } from "#app/placements/placement.ts";
import type { DAY_THINGS, ENERGIES, Field, FORMALITIES, HOUSEMATES, INTERPRETER_WISHES, QUALITIES, Stage, YES_NO } from "./talk.ts";

type Scenes<Words extends readonly string[]> = Readonly<Record<Words[number], string>>;

export const STAGE_SCENES = { meeting: "contact-person", "daily-life": "area-day", "work-and-energy": "theme-work", direction: "goals" } as const satisfies Readonly<Record<Stage, string>>;

const FORMALITY = { informal: "together", formal: "contact-person" } as const satisfies Scenes<typeof FORMALITIES>;
const WISH = { no: "answer-no", phone: "call", present: "task-interpreting" } as const satisfies Scenes<typeof INTERPRETER_WISHES>;
const INTERPRETER = { none: "answer-no", phone: "call", present: "task-interpreting" } as const;
const YES = { yes: "answer-yes", no: "answer-no" } as const satisfies Scenes<typeof YES_NO>;
const DAY = {
  household: "area-household", children: "theme-children", caring: "sector-care", lessons: "training", work: "theme-work", appointments: "appointment",
  friends: "together", moving: "carry-moving", making: "carry-making", online: "carry-online", resting: "theme-sleep", little: "empty",
} as const satisfies Scenes<typeof DAY_THINGS>;
const HOME = { nobody: "load-being-alone", partner: "together", children: "theme-children", relatives: "carry-family-here", others: "theme-people" } as const satisfies Scenes<typeof HOUSEMATES>;
const QUALITY = {
  patient: "task-reading-aloud", precise: "task-measuring-and-cutting", strong: "demand-lifting", friendly: "task-welcoming", "on-time": "hours", "learns-fast": "training",
  "works-together": "together", "solves-problems": "task-electronics-repair", caring: "sector-care", organises: "plan",
} as const satisfies Scenes<typeof QUALITIES>;
const ENERGY = {
  people: "theme-people", outside: "carry-nice-outside", alone: "demand-alone", hands: "carry-making", moving: "carry-moving", learning: "training", helping: "task-accompanying",
  cooking: "task-cooking", children: "theme-children", plants: "task-planting", "talking-dutch": "goal-language", computer: "demand-screen", crowds: "demand-crowds", music: "task-making-music",
} as const satisfies Scenes<typeof ENERGIES>;

const each = <Word extends string, Prefix extends string>(words: readonly Word[], prefix: Prefix) =>
  Object.fromEntries(words.map((word) => [word, `${prefix}-${word}`])) as { [W in Word]: `${Prefix}-${W}` };
const TRAVEL = { ...each(TRAVEL_MODES.filter((mode) => mode === "bicycle" || mode === "public-transport" || mode === "car"), "travel"), walk: "travel-walking", "e-bike": "travel-bicycle" } as const satisfies Scenes<readonly TravelMode[]>;
const SECTOR = each(SECTORS, "sector");

const SCENES_OF = {
  formality: FORMALITY, interpreterWish: WISH, interpreter: INTERPRETER, dayIs: DAY, home: HOME, hasChildren: YES, travelModes: TRAVEL, qualities: QUALITY,
  givesEnergy: ENERGY, takesEnergy: ENERGY, earlierSectors: SECTOR, interestSectors: SECTOR, goals: each(GOALS, "goal"), workStyle: each(WORK_STYLES, "style"),
} as const satisfies Partial<Record<Field, object>>;

type Values<T> = T extends unknown ? T[keyof T] : never;
export type AnswerScene = Values<(typeof SCENES_OF)[keyof typeof SCENES_OF]>;

/** The picture of an answer; null where words alone say it, such as the name of a language. */
export function sceneOfAnswer(field: Field, word: string): AnswerScene | null {
  const scenes: Readonly<Partial<Record<Field, Readonly<Record<string, AnswerScene>>>>> = SCENES_OF;
  return scenes[field]?.[word] ?? null;
}
