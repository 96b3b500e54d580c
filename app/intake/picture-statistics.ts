import { WORK_STYLES, type WorkStyle } from "#app/placements/placement.ts";
import { isStyle, type PictureAnswer } from "./picture-screens.ts";
import { type Setting, SETTINGS } from "./picture-triads.ts";

/** A picture that fewer, or more, people choose does not tell people apart. In percents. */
export const GOOD_SHARE = { least: 10, most: 80 };
/** From so many percents on a screen isn't clear enough. */
export const TOO_UNCLEAR = 10;

/** How many people of a group gave an answer to a setting, in the latest intake that each finished. */
export interface AnswerCount {
  setting: Setting;
  answer: PictureAnswer;
  /** Null: not told. */
  gender: string | null;
  language: string | null;
  people: number;
}

export interface Group {
  by: "gender" | "language";
  key: string;
}

export interface PictureRow {
  setting: Setting;
  style: WorkStyle;
  shown: number;
  /** Whole percents of those to whom it was shown; null with too few people. */
  share: number | null;
  unclear: number | null;
  /** Share by group, in the order of `groups`; null with too few people. */
  shares: (number | null)[];
  flags: ("share" | "unclear")[];
}

export interface PictureStatistics {
  groups: Group[];
  rows: PictureRow[];
}

const sum = (counts: readonly AnswerCount[]) => counts.reduce((total, { people }) => total + people, 0);
const percentOf = (part: number, whole: number) => Math.round((part * 100) / whole);

/**
 * Item statistics. A group is told from `least` people on, and only where those outside it are none or as many, so that no
 * difference tells of a few.
 */
export function pictureStatistics(counts: readonly AnswerCount[], least: number): PictureStatistics {
  const rows = SETTINGS.flatMap((setting) => WORK_STYLES.map((style) => ({ setting, style, of: counts.filter((count) => count.setting === setting) })));
  const told = (part: readonly AnswerCount[], whole: readonly AnswerCount[]) => sum(part) >= least && (sum(whole) === sum(part) || sum(whole) - sum(part) >= least);
  const keys = (by: Group["by"]) => [...new Set(counts.flatMap((count) => count[by] ?? []))].toSorted().map((key): Group => ({ by, key }));
  const groups = [...keys("gender"), ...keys("language")].filter(({ by, key }) => rows.some(({ of }) => told(of.filter((count) => count[by] === key), of)));
  return {
    groups,
    rows: rows.map(({ setting, style, of }): PictureRow => {
      const shown = sum(of);
      const shareIn = (part: readonly AnswerCount[]) => percentOf(sum(part.filter(({ answer }) => isStyle(answer) && answer === style)), sum(part));
      const share = shown >= least ? shareIn(of) : null;
      const unclear = shown >= least ? percentOf(sum(of.filter(({ answer }) => answer === "not-understood")), shown) : null;
      return {
        setting, style, shown, share, unclear,
        shares: groups.map(({ by, key }) => {
          const part = of.filter((count) => count[by] === key);
          return told(part, of) ? shareIn(part) : null;
        }),
        flags: [
          ...(share !== null && (share < GOOD_SHARE.least || share > GOOD_SHARE.most) ? (["share"] as const) : []),
          ...(unclear !== null && unclear >= TOO_UNCLEAR ? (["unclear"] as const) : []),
        ],
      };
    }),
  };
}
