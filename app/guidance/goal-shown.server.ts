import { formatDay } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import type { goalsOf } from "./goal-queries.server.ts";

type Goal = Awaited<ReturnType<typeof goalsOf>>[number];

/** A goal with its days in words, as pages show it; `late`: the day of its review has come. */
export function goalShown({ earlier, ...goal }: Goal, today: string, language: InterfaceLanguage) {
  const { id, matchId, why, sign, reviewOn, by, outcome, outcomeLine } = goal;
  return {
    id, matchId, goal: goal.goal, why, sign, by: by ?? "", outcome, outcomeLine,
    reviewOn: formatDay(reviewOn, language),
    late: outcome === null && reviewOn <= today,
    setOn: formatDay(goal.setAt, language),
    concludedOn: goal.concludedAt && formatDay(goal.concludedAt, language),
    earlier: earlier.map((row) => ({ id: row.id, goal: row.goal, sign: row.sign, why: row.why, by: row.by ?? "", setOn: formatDay(row.setAt, language), until: formatDay(row.replacedAt!, language), reason: row.replacedReason ?? "" })),
  };
}
export type GoalShown = ReturnType<typeof goalShown>;
