import type { Rows } from "#app/matching/columns.ts";
import type { CriterionReason, Explanation, Funnel, GateReason, Ranked, Ranking } from "#app/matching/explanation.ts";
import type { Criterion, Gate, Question } from "#app/matching/rule.ts";
import { certaintyOf, contributionOf, effectiveWeight } from "#app/matching/score.ts";
import type { Weights } from "#app/matching/weights.ts";

/** Every rule for one kind of candidate. Gates are applied in the order of their keys. */
export interface RuleBook<Query, GateFacts extends object, CriterionFacts extends object> {
  gates: { readonly [Name in keyof GateFacts]: Gate<Query, Name & string, GateFacts[Name]> };
  criteria: { readonly [Name in keyof CriterionFacts]: Criterion<Query, Name & string, CriterionFacts[Name]> };
}

type AnyGate<Query> = Gate<Query, string, unknown>;
type AnyCriterion<Query> = Criterion<Query, string, unknown>;

/** What ranking and explaining share: rules, a holder's query over a store, and weights. */
export interface Comparison<Query, GateFacts extends object, CriterionFacts extends object> {
  rules: RuleBook<Query, GateFacts, CriterionFacts>;
  query: Query;
  weights: Weights<keyof CriterionFacts & string>;
}

interface Weighted<Query> {
  criterion: AnyCriterion<Query>;
  weight: number;
}

export interface Scores {
  /** 0 to 1, for each row of the list. */
  scores: Float64Array;
  /** Known weight over total weight, for each row of the list. */
  certainties: Float64Array;
}

/** Candidates with their scores, 0 to 1. */
export interface Scored {
  rows: Rows;
  scores: Float64Array;
}

/**
 * Ranks candidates: gates in order, then criteria over what is left, then the best `top` with their explanations.
 * Equal scores are ordered by id. `rows` is overwritten. `total` counts the candidates of the whole store; those that
 * aren't in `rows` were seen from afar to miss the first gate, and count as removed by it.
 */
export function rank<Query, GateFacts extends object, CriterionFacts extends object>({
  rows,
  total,
  ids,
  top,
  ...comparison
}: Comparison<Query, GateFacts, CriterionFacts> & { rows: Rows; total: number; ids: readonly string[]; top: number }): Ranking<
  GateFacts,
  CriterionFacts
> {
  const { rows: left, funnel } = applyGates(comparison, rows, total);
  const { scores, certainties } = scoreRows(comparison, left);
  const explain = explainer(comparison);
  const best = bestPositions(scores, (position) => ids[left[position]!]!, top);
  const ranked = best.map((position): Ranked<GateFacts, CriterionFacts> => {
    const row = left[position]!;
    return { id: ids[row]!, score: scores[position]!, certainty: certainties[position]!, explanation: explain(row) };
  });
  return { ranked, funnel };
}

/** Narrows a list of rows, in place, to those that pass every gate; counts what each gate removed. */
export function applyGates<Query, GateFacts extends object, CriterionFacts extends object>(
  { rules, query }: Comparison<Query, GateFacts, CriterionFacts>,
  rows: Rows,
  total: number,
): { rows: Rows; funnel: Funnel<keyof GateFacts> } {
  const misses = new Float64Array(rows.length);
  const counts: Funnel<keyof GateFacts>["gates"][number][] = [];
  let before = total;
  let left = rows;
  for (const gate of gatesOf(rules)) {
    gate.misses(query, left, misses);
    let kept = 0;
    for (let i = 0; i < left.length; i++) if (misses[i] === 0) left[kept++] = left[i]!;
    left = left.subarray(0, kept);
    counts.push({ gate: gate.name as unknown as keyof GateFacts, removed: before - kept, left: kept });
    before = kept;
  }
  return { rows: left, funnel: { total, gates: counts } };
}

/** What passes every gate, with its score: positions of `rows` and of `scores` belong together. `rows` is overwritten. */
export function scorePassing<Query, GateFacts extends object, CriterionFacts extends object>(
  comparison: Comparison<Query, GateFacts, CriterionFacts>,
  rows: Rows,
): Scored {
  const passing = applyGates(comparison, rows, rows.length).rows;
  return { rows: passing, scores: scoreRows(comparison, passing).scores };
}

/** The score and certainty of each row of a list, whether it passes the gates or not. */
export function scoreRows<Query, GateFacts extends object, CriterionFacts extends object>(
  comparison: Comparison<Query, GateFacts, CriterionFacts>,
  rows: Rows,
): Scores {
  const count = rows.length;
  const weighted = weightedCriteria(comparison).filter(({ weight }) => weight > 0);
  const known = new Float64Array(count);
  const valuesOf = new Float64Array(weighted.length * count);
  weighted.forEach(({ criterion, weight }, at) => {
    const values = valuesOf.subarray(at * count, (at + 1) * count);
    criterion.values(comparison.query, rows, values);
    for (let i = 0; i < count; i++) if (values[i] === values[i]) known[i]! += weight; // NaN isn't equal to itself
  });
  const scores = new Float64Array(count);
  weighted.forEach(({ weight }, at) => {
    const values = valuesOf.subarray(at * count, (at + 1) * count);
    for (let i = 0; i < count; i++) if (values[i] === values[i]) scores[i]! += contributionOf(weight, values[i]!, known[i]!);
  });
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const certainties = new Float64Array(count);
  for (let i = 0; i < count; i++) certainties[i] = certaintyOf(known[i]!, total);
  return { scores, certainties };
}

/** Everything there is to say about one row: the functions of ranking, run on a list of one. */
export function explainRow<Query, GateFacts extends object, CriterionFacts extends object>(
  comparison: Comparison<Query, GateFacts, CriterionFacts>,
  row: number,
): Explanation<GateFacts, CriterionFacts> {
  return explainer(comparison)(row);
}

/** `explainRow` for several rows, with what doesn't depend on the row worked out once. */
function explainer<Query, GateFacts extends object, CriterionFacts extends object>(
  comparison: Comparison<Query, GateFacts, CriterionFacts>,
): (row: number) => Explanation<GateFacts, CriterionFacts> {
  const { rules, query, weights } = comparison;
  const gateList = gatesOf(rules);
  const weighted = weightedCriteria(comparison);
  const totalWeight = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const one = new Int32Array(1);
  const out = new Float64Array(1);

  return (row) => {
    one[0] = row;
    const gates = gateList.map((gate) => {
      gate.misses(query, one, out);
      const miss = out[0]!;
      const { name, unit } = gate;
      return { gate: name, passed: miss === 0, miss, unit, facts: gate.facts(query, row), questions: gate.questions(query, row) };
    });

    const measured = weighted.map(({ criterion, weight }) => {
      criterion.values(query, one, out);
      return { criterion, weight, value: Number.isNaN(out[0]) ? null : out[0]! };
    });
    const knownWeight = sum(measured.map(({ weight, value }) => (value === null ? 0 : weight)));
    const criteria = measured.map(({ criterion, weight, value }) => ({
      criterion: criterion.name,
      value,
      weight,
      contribution: value === null ? 0 : contributionOf(weight, value, knownWeight),
      facts: criterion.facts(query, row),
      // What has no weight isn't worth asking a person for.
      questions: weight === 0 ? [] : criterion.questions(query, row),
    }));

    return {
      weightsVersion: weights.version,
      score: sum(criteria.map(({ contribution }) => contribution)),
      certainty: certaintyOf(knownWeight, totalWeight),
      passes: gates.every(({ passed }) => passed),
      gates: gates as unknown as GateReason<GateFacts>[],
      criteria: criteria as unknown as CriterionReason<CriterionFacts>[],
      questions: distinct(gates, criteria),
    };
  };
}

/** Positions of the `top` highest scores, best first; equal scores by id. Made for tops of some dozens. */
function bestPositions(scores: Float64Array, idAt: (position: number) => string, top: number): number[] {
  const best: number[] = [];
  if (top <= 0) return best;
  const comesBefore = (a: number, b: number) => scores[a]! > scores[b]! || (scores[a] === scores[b] && idAt(a) < idAt(b));
  for (let position = 0; position < scores.length; position++) {
    if (best.length === top && !comesBefore(position, best[top - 1]!)) continue;
    let at = best.length < top ? best.length : top - 1;
    for (; at > 0 && comesBefore(position, best[at - 1]!); at--) best[at] = best[at - 1]!;
    best[at] = position;
  }
  return best;
}

function gatesOf<Query>(rules: { gates: object }): AnyGate<Query>[] {
  return Object.values(rules.gates);
}

function weightedCriteria<Query, GateFacts extends object, CriterionFacts extends object>({
  rules,
  query,
  weights,
}: Comparison<Query, GateFacts, CriterionFacts>): Weighted<Query>[] {
  return (Object.values(rules.criteria) as AnyCriterion<Query>[]).map((criterion) => {
    const weight = (weights.values as Readonly<Record<string, number>>)[criterion.name]!;
    return { criterion, weight: effectiveWeight(weight, criterion.emphasis?.(query) ?? 1) };
  });
}

/** Each question once, in the order in which they come up. */
function distinct(...lists: readonly (readonly { questions: readonly Question[] }[])[]): Question[] {
  const asked: Question[] = [];
  for (const reasons of lists) {
    for (const { questions } of reasons) {
      for (const question of questions) {
        if (!asked.some(({ of, about }) => of === question.of && about === question.about)) asked.push(question);
      }
    }
  }
  return asked;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
