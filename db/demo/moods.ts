import type { MoodTheme } from "#app/guidance/mood.ts";
import type { HolderKey } from "./status-holders.ts";

/** Faces week by week, the last one last week; 0 is a week in which nothing was told. One line falls. */
export const MOODS: Readonly<Partial<Record<HolderKey, Partial<Record<MoodTheme, readonly (0 | 1 | 2 | 3 | 4 | 5)[]>>>>> = {
  rima: { overall: [2, 3, 3, 0, 4, 4], language: [2, 2, 3, 0, 3, 4], children: [0, 0, 4, 0, 4, 5] },
  tareq: { overall: [3, 4, 4, 4, 5, 4], people: [2, 3, 4, 4, 5, 5] },
  karam: { overall: [4, 4, 0, 5, 4, 5] },
  sara: { overall: [3, 4, 4, 3, 2, 2], sleep: [3, 3, 2, 2, 1, 1], home: [4, 3, 3, 2, 2, 2] },
  filmon: { overall: [3, 3, 0, 3, 3, 4] },
};
