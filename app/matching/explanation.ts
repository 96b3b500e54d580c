import type { MissUnit, Question } from "#app/matching/rule.ts";

/**
 * Why a candidate has the place that it has: data, which the interface turns into sentences and pictures in any language.
 * Contributions add up to the score exactly, in whatever order they are added (see `score.ts`).
 */
export interface Explanation<GateFacts extends object, CriterionFacts extends object> {
  weightsVersion: number;
  /** 0 to 1. For a pair that misses a gate: the score it would have. */
  score: number;
  /** Known weight over total weight, 0 to 1. */
  certainty: number;
  /** Whether every gate is passed. */
  passes: boolean;
  /** Every gate, in the order in which ranking applies them. */
  gates: readonly GateReason<GateFacts>[];
  /** Every criterion, in the order of the rule list. */
  criteria: readonly CriterionReason<CriterionFacts>[];
  /** What is not known yet, each question once. */
  questions: readonly Question[];
}

/** One gate's outcome. `gate` tells which facts it carries. */
export type GateReason<Facts extends object> = {
  [Name in keyof Facts]: {
    gate: Name;
    passed: boolean;
    /** 0 when passed, else by how much it misses, in `unit`. */
    miss: number;
    unit: MissUnit;
    facts: Facts[Name];
    /** Not empty: it passes, or misses by less, for want of an answer. */
    questions: readonly Question[];
  };
}[keyof Facts];

/** One criterion's part of the score. `criterion` tells which facts it carries. */
export type CriterionReason<Facts extends object> = {
  [Name in keyof Facts]: {
    criterion: Name;
    /** 0 to 1; null: not known. */
    value: number | null;
    /** The weight as applied: the municipality's, times the emphasis that the holder's goals give it. */
    weight: number;
    /** This criterion's part of the score; 0 when not known. */
    contribution: number;
    facts: Facts[Name];
    questions: readonly Question[];
  };
}[keyof Facts];

/** A candidate in a ranked list. */
export interface Ranked<GateFacts extends object, CriterionFacts extends object> {
  id: string;
  score: number;
  certainty: number;
  explanation: Explanation<GateFacts, CriterionFacts>;
}

/** How many candidates each gate removed, in order. `total` minus all `removed` is how many could be suggested. */
export interface Funnel<GateName> {
  total: number;
  gates: readonly { gate: GateName; removed: number; left: number }[];
}

export interface Ranking<GateFacts extends object, CriterionFacts extends object> {
  ranked: readonly Ranked<GateFacts, CriterionFacts>[];
  funnel: Funnel<keyof GateFacts>;
}
