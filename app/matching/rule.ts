import type { Rows } from "#app/matching/columns.ts";

/**
 * The one shape of a rule. A gate and a criterion are each one file; both work on a list of rows of a column store, so
 * that ranking 100,000 candidates and explaining one pair run the same lines.
 */

/** In what a gate's miss is counted. "yes-or-no" is 1 for a miss: there is nothing in between. */
export type MissUnit = "yes-or-no" | "levels" | "steps" | "minutes" | "km" | "hours" | "day-parts" | "days" | "years" | "demands" | "wishes";

/** Something to ask: of whom, about what. An interface has a sentence for each pair. */
export interface Question {
  of: "holder" | "placement" | "buddy";
  about: QuestionTopic;
}

export type QuestionTopic =
  | "own-choice" | "dutch" | "languages" | "home" | "travel" | "travel-limit" | "day-parts" | "goals" | "work-style"
  | "interests" | "hours" | "capacity" | "age" | "vog" | "strain" | "tasks" | "welcome" | "gender" | "country" | "online"
  | "family" | "preparation";

export interface Gate<Query, Name extends string, Facts> {
  readonly name: Name;
  readonly unit: MissUnit;
  /**
   * Writes for each row by how much it misses, in `unit`: 0 passes, more than 0 misses.
   * What either side has not told passes, as long as some answer would pass.
   */
  misses(query: Query, rows: Rows, misses: Float64Array): void;
  /** What was compared, for one row: language-neutral data. */
  facts(query: Query, row: number): Facts;
  /** What to ask when the outcome hangs on something not told; empty when it doesn't. */
  questions(query: Query, row: number): Question[];
}

export interface Criterion<Query, Name extends string, Facts> {
  readonly name: Name;
  /** Writes for each row a value from 0 to 1, or NaN where either side has not told what is needed. */
  values(query: Query, rows: Rows, values: Float64Array): void;
  /** What was compared, for one row: language-neutral data. */
  facts(query: Query, row: number): Facts;
  /** What to ask when the value is NaN. It may also ask for what would sharpen a known value. */
  questions(query: Query, row: number): Question[];
  /** By how much this holder's situation multiplies the weight, the same for every candidate; 1 when absent. 0 to 2. */
  emphasis?(query: Query): number;
}
