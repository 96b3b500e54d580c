import { z } from "zod";
import type { WORK_STYLES } from "./placement.ts";

const share = z.coerce.number().int().min(0).max(100);
const shareIfTold = z.preprocess((value) => (value === "" ? undefined : value), share.optional());

/** The message when three shares don't make 100: where the sum stands now. */
const notHundred = (sum: number) => `fields:sharesMake100|{"sum":${sum}}`;

/**
 * Three shares that make 100, under the names that are given; the error stands at the first.
 * All three empty is fine where `optional`: then each is null.
 */
export function sharesOf<const Names extends readonly [string, string, string]>(names: Names, { optional }: { optional: boolean }) {
  type Shares = Record<Names[number], number | null>;
  const shape = Object.fromEntries(names.map((name) => [name, optional ? shareIfTold : share]));
  return z.object(shape).transform((values, check): Shares => {
    const told = names.map((name) => values[name] as number | undefined);
    if (told.every((value) => value === undefined)) return Object.fromEntries(names.map((name) => [name, null])) as Shares;
    const sum = told.reduce<number>((total, value) => total + (value ?? 0), 0);
    if (sum !== 100) check.addIssue({ code: "custom", message: notHundred(sum), path: [names[0]] });
    return Object.fromEntries(names.map((name, at) => [name, told[at] ?? 0])) as Shares;
  });
}

export const STYLE_SHARE_FIELDS = ["headShare", "handShare", "heartShare"] as const satisfies readonly `${(typeof WORK_STYLES)[number]}Share`[];
