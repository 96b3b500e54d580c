import type { ReactNode } from "react";

/** A day or a part of the day as the page names it; `value` is "mon" … "sun" or "morning", "afternoon", "evening". */
export type WeekName = {
  value: string;
  /** The whole word, for a screen reader and where there is room. */
  label: string;
  /** Two or three letters, for a narrow column. */
  short?: string;
  /** A picture of it, such as the rising sun. */
  picture?: ReactNode;
  /** The same in another language, under the label: for two at one screen. */
  also?: ReactNode;
};

/** The value of a cell: "mon-morning". */
export const cellOf = (day: WeekName, part: WeekName): string => `${day.value}-${part.value}`;
