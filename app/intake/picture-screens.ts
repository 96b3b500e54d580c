import { seededRandom } from "#app/matching/random.ts";
import { WORK_STYLES, type WorkStyle } from "#app/placements/placement.ts";
import { PRACTICE, type Setting, SETTINGS } from "./picture-triads.ts";

/** What may be answered: one of the pictures, none of them, or that they aren't clear. */
export const PICTURE_ANSWERS = [...WORK_STYLES, "neither", "not-understood"] as const;
export type PictureAnswer = (typeof PICTURE_ANSWERS)[number];

export const isStyle = (answer: PictureAnswer): answer is WorkStyle => (WORK_STYLES as readonly string[]).includes(answer);

export interface Screen {
  kind: "practice" | "first" | "repeat";
  setting: Setting;
  /** Which picture stands where, the first on top. */
  positions: readonly WorkStyle[];
}

export const SCREENS = 15;
/** Choices left out; what isn't understood is no choice and is not counted here. */
export const NEITHER_ALLOWED = 2;
export const SEEDS = 2 ** 31;
/** Repeats come from the first six, so that some time lies between. */
const REPEATED_FROM = 6;

/** The fifteen screens of an intake: one to practise, twelve settings in an order of its own, and two of them once more. The same seed gives the same screens. */
export function screensOf(seed: number): Screen[] {
  const random = seededRandom(seed);
  const positions = () => random.shuffled(WORK_STYLES);
  const order = random.shuffled(SETTINGS);
  const again = random.shuffled(order.slice(0, REPEATED_FROM)).slice(0, 2);
  return [
    { kind: "practice", setting: PRACTICE, positions: positions() },
    ...order.map((setting): Screen => ({ kind: "first", setting, positions: positions() })),
    ...again.map((setting): Screen => ({ kind: "repeat", setting, positions: positions() })),
  ];
}
