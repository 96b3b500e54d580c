import { DAY_PARTS } from "#app/day-parts/day-part.ts";
import { INTERFACE_LANGUAGES } from "#app/i18n/languages.ts";
import { INTERPRETERS } from "#app/languages/interpreter.ts";
import { LANGUAGE_IDS } from "#app/languages/language.ts";
import { DUTCH_LEVELS } from "#app/languages/level.ts";
import { TRAVEL_MODES } from "#app/places/travel.ts";
import { GOALS, SECTORS, WORK_STYLES } from "#app/placements/placement.ts";

/** The intake is four talks, trust first; each fits on one page. */
export const STAGES = ["meeting", "daily-life", "work-and-energy", "direction"] as const;
export type Stage = (typeof STAGES)[number];
export const isStage = (text: string | undefined): text is Stage => (STAGES as readonly (string | undefined)[]).includes(text);

export const FORMALITIES = ["informal", "formal"] as const;
export const INTERPRETER_WISHES = ["no", "phone", "present"] as const;
export const DAY_THINGS = ["household", "children", "caring", "lessons", "work", "appointments", "friends", "moving", "making", "online", "resting", "little"] as const;
export const HOUSEMATES = ["nobody", "partner", "children", "relatives", "others"] as const;
export const QUALITIES = ["patient", "precise", "strong", "friendly", "on-time", "learns-fast", "works-together", "solves-problems", "caring", "organises"] as const;
export const ENERGIES = ["people", "outside", "alone", "hands", "moving", "learning", "helping", "cooking", "children", "plants", "talking-dutch", "computer", "crowds", "music"] as const;
export const YES_NO = ["yes", "no"] as const;

/** What can be noted in every talk, besides its own questions: an interpreter, what struck the contact person, and that it is finished. */
const ABOUT_THE_TALK = { interpreter: { kind: "one", of: INTERPRETERS }, note: { kind: "text", most: 1500, lines: 3 }, done: { kind: "one", of: ["yes"] } } as const;

/**
 * Every question. `text`: own words, at most so many characters; `one` and `many`: of these words, in their order; `shares`: percents
 * that make 100, in this order. What is `inDossier` is read and written there, and has no second place.
 */
export const QUESTIONS = {
  story: { kind: "text", most: 2000, lines: 5 },
  callName: { kind: "text", most: 80, lines: 1 },
  formality: { kind: "one", of: FORMALITIES },
  interpreterWish: { kind: "one", of: INTERPRETER_WISHES },
  readLanguage: { kind: "one", of: INTERFACE_LANGUAGES, inDossier: true },
  hearLanguage: { kind: "one", of: LANGUAGE_IDS },
  motherTongues: { kind: "many", of: LANGUAGE_IDS, inDossier: true },
  otherLanguages: { kind: "many", of: LANGUAGE_IDS, inDossier: true },
  dutchLevel: { kind: "one", of: DUTCH_LEVELS, inDossier: true },
  dayIs: { kind: "many", of: DAY_THINGS },
  day: { kind: "text", most: 1500, lines: 3 },
  home: { kind: "many", of: HOUSEMATES },
  hasChildren: { kind: "one", of: YES_NO, inDossier: true },
  travelModes: { kind: "many", of: TRAVEL_MODES, inDossier: true },
  planning: { kind: "text", most: 800, lines: 3 },
  qualities: { kind: "many", of: QUALITIES },
  givesEnergy: { kind: "many", of: ENERGIES },
  takesEnergy: { kind: "many", of: ENERGIES },
  energyWords: { kind: "text", most: 800, lines: 2 },
  earlierSectors: { kind: "many", of: SECTORS },
  earlierWork: { kind: "text", most: 800, lines: 3 },
  goals: { kind: "shares", of: GOALS, inDossier: true },
  wishes: { kind: "text", most: 800, lines: 3 },
  workStyle: { kind: "shares", of: WORK_STYLES, inDossier: true },
  interestSectors: { kind: "many", of: SECTORS, inDossier: true },
  dayParts: { kind: "many", of: DAY_PARTS, inDossier: true },
  ...ABOUT_THE_TALK,
} as const satisfies Record<string, Question>;

export type Question =
  | { kind: "text"; most: number; lines: number }
  | { kind: "one" | "many"; of: readonly string[]; inDossier?: true }
  | { kind: "shares"; of: readonly [string, string, string]; inDossier?: true };
export type Field = keyof typeof QUESTIONS;
export const FIELDS = Object.keys(QUESTIONS) as Field[];
export const questionOf = (field: Field): Question => QUESTIONS[field];
export const isInDossier = (field: Field): field is DossierField => "inDossier" in QUESTIONS[field];
export type DossierField = { [F in Field]: (typeof QUESTIONS)[F] extends { inDossier: true } ? F : never }[Field];

/** The blocks of each talk's page; each is saved by itself. */
export const BLOCKS = {
  meeting: { story: ["story"], address: ["callName", "formality", "interpreterWish"], reading: ["readLanguage", "hearLanguage"], languages: ["motherTongues", "otherLanguages", "dutchLevel"], talk: ["interpreter", "note", "done"] },
  "daily-life": { day: ["dayIs", "day"], home: ["home", "hasChildren"], planning: ["planning", "travelModes"], talk: ["interpreter", "note", "done"] },
  "work-and-energy": { qualities: ["qualities"], energy: ["givesEnergy", "takesEnergy", "energyWords"], earlier: ["earlierSectors", "earlierWork"], talk: ["interpreter", "note", "done"] },
  direction: { goals: ["goals", "wishes"], style: ["workStyle", "interestSectors"], when: ["dayParts"], talk: ["interpreter", "note", "done"] },
} as const satisfies Record<Stage, Record<string, readonly Field[]>>;
export type Block = { [S in Stage]: keyof (typeof BLOCKS)[S] }[Stage];

export const blocksOf = (stage: Stage) => Object.entries(BLOCKS[stage]) as [Block, readonly Field[]][];
/** What a talk asks and notes, in the order of its page. */
export const fieldsOf = (stage: Stage): readonly Field[] => blocksOf(stage).flatMap(([, fields]) => fields);
/** What is asked of the person; the rest is about the talk. */
export const askedIn = (stage: Stage): readonly Field[] => fieldsOf(stage).filter((field) => !(field in ABOUT_THE_TALK));
/** What two people at one screen fill by tapping, the interpreter first. */
export const tappedIn = (stage: Stage): readonly Field[] => ["interpreter", ...askedIn(stage).filter((field) => QUESTIONS[field].kind !== "text")];

/** What was answered: words of the question's list in its order, one text, or three percents. Empty: not talked about, or taken back. */
export type Answer = readonly string[];

export const sameAnswer = (one: Answer, other: Answer) => one.length === other.length && one.every((each, at) => each === other[at]);

/** An answer as it is kept, whatever the order and the spaces it was given with. */
export function answerTo(field: Field, given: readonly string[]): Answer {
  const question = questionOf(field);
  // A form sends a text's line breaks as two characters.
  if (question.kind === "text") return [(given[0] ?? "").replaceAll("\r\n", "\n").trim()].filter(Boolean);
  if (question.kind === "shares") return given;
  const kept = question.of.filter((word) => given.includes(word));
  return question.kind === "one" ? kept.slice(0, 1) : kept;
}

export interface StageSoFar {
  stage: Stage;
  state: "todo" | "begun" | "done";
  answered: number;
  of: number;
}

/** How far a talk is: nothing is mandatory, so it is done when the contact person says so. */
export function soFar(stage: Stage, answers: ReadonlyMap<Field, Answer>): StageSoFar {
  const asked = askedIn(stage);
  const told = (field: Field) => (answers.get(field)?.length ?? 0) > 0;
  const answered = asked.filter(told).length;
  // What stood in the dossier already doesn't make it a talk.
  const begun = fieldsOf(stage).some((field) => told(field) && !isInDossier(field));
  return { stage, state: told("done") ? "done" : begun ? "begun" : "todo", answered, of: asked.length };
}
