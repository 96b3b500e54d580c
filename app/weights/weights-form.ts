import { z } from "zod";
import { BUDDY_CRITERIA_NAMES, PLACEMENT_CRITERIA_NAMES, type WeightFault, weightFaults } from "#app/matching/weights.ts";

/** Heaviest weight that people set: a hundred steps say all there is to say. The matcher itself takes more. */
export const FORM_WEIGHT_MAX = 100;

const MESSAGES: Readonly<Record<WeightFault["reason"], string>> = {
  missing: "fields:required",
  "not-a-criterion": "fields:unknownChoice",
  "not-a-whole-number": "fields:wholeNumber",
  "out-of-range": `fields:tooSmall|{"minimum":"0"}`,
  "all-zero": "fields:notAllZero",
};
const TOO_BIG = `fields:tooBig|{"maximum":"${FORM_WEIGHT_MAX}"}`;

/** One number for each criterion, judged by the matcher's own rules for weights. */
function setOf<Name extends string>(names: readonly Name[]) {
  const shape = Object.fromEntries(names.map((name) => [name, z.number().optional()])) as Record<Name, z.ZodOptional<z.ZodNumber>>;
  return z.object(shape).transform((told, check) => {
    const values = told as Readonly<Record<string, number | undefined>>;
    const faults = weightFaults(names, values);
    const wrong = (name: string, message: string) => check.addIssue({ code: "custom", path: name ? [name] : [], message });
    for (const { name, reason } of faults) wrong(name, reason === "out-of-range" && values[name]! > 0 ? TOO_BIG : MESSAGES[reason]);
    if (faults.length === 0) for (const name of names) if (values[name]! > FORM_WEIGHT_MAX) wrong(name, TOO_BIG);
    return values as Record<Name, number>;
  });
}

const sets = { placements: setOf(PLACEMENT_CRITERIA_NAMES), buddies: setOf(BUDDY_CRITERIA_NAMES) };

/** Weights to try, before they are kept. */
export const WeightsForm = z.object(sets);

/** Weights to keep: with the version that they follow, and why. */
export const ChangeWeightsForm = z.object({ ...sets, version: z.number().int(), reason: z.string().trim().min(3).max(500) });

export type TriedWeights = z.output<typeof WeightsForm>;
