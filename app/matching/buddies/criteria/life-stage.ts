import { answerOf, toldNumber } from "#app/matching/columns.ts";
import type { Question } from "#app/matching/rule.ts";
import type { BuddyCriterion, BuddyQuery } from "#app/matching/buddies/query.ts";

/** A generation apart: no closeness in age is left. */
const GENERATION_YEARS = 30;

/** The same stage of life: near in age, and both with children or both without. The mean of what both have told. */
export const lifeStage: BuddyCriterion<"lifeStage"> = {
  name: "lifeStage",
  values(query, rows, values) {
    for (let i = 0; i < rows.length; i++) {
      const years = yearsApart(query, rows[i]!);
      const family = sameFamily(query, rows[i]!);
      const byAge = Math.max(0, 1 - years / GENERATION_YEARS); // NaN stays NaN
      if (family === null) values[i] = byAge;
      else values[i] = Number.isNaN(years) ? Number(family) : (byAge + Number(family)) / 2;
    }
  },
  facts(query, row) {
    const family = sameFamily(query, row);
    const bothHaveChildren = family === null ? null : family && query.holder.hasChildren === true;
    return { yearsApart: toldNumber(yearsApart(query, row)), sameFamily: family, bothHaveChildren };
  },
  questions({ store: { columns }, holder }, row) {
    const questions: Question[] = [];
    if (holder.age === null) questions.push({ of: "holder", about: "age" });
    if (holder.hasChildren === null) questions.push({ of: "holder", about: "family" });
    if (Number.isNaN(columns.age[row]!)) questions.push({ of: "buddy", about: "age" });
    if (answerOf(columns.hasChildren[row]!) === null) questions.push({ of: "buddy", about: "family" });
    return questions;
  },
};

function yearsApart({ store: { columns }, holder }: BuddyQuery, row: number): number {
  return Math.abs(columns.age[row]! - (holder.age ?? NaN));
}

function sameFamily({ store: { columns }, holder }: BuddyQuery, row: number): boolean | null {
  const buddy = answerOf(columns.hasChildren[row]!);
  return buddy === null || holder.hasChildren === null ? null : buddy === holder.hasChildren;
}
