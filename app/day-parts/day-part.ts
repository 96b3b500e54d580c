/**
 * Day-parts (dagdelen): the 21 mornings, afternoons and evenings of a week, held as one bitmask.
 * Bit = day × 3 + part; day 0 is Monday, part 0 is the morning.
 */

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const PARTS = ["morning", "afternoon", "evening"] as const;
export type Part = (typeof PARTS)[number];

export type DayPart = `${Weekday}-${Part}`;

/** A set of day-parts: an integer from 0 (none) to 2²¹ − 1 (the whole week). */
export type DayPartMask = number;

export const DAY_PARTS: readonly DayPart[] = WEEKDAYS.flatMap((day) => PARTS.map((part) => `${day}-${part}` as const));
export const WHOLE_WEEK: DayPartMask = 2 ** DAY_PARTS.length - 1;

const BIT = new Map<string, number>(DAY_PARTS.map((dayPart, bit) => [dayPart, bit]));

export function isDayPart(text: string): text is DayPart {
  return BIT.has(text);
}

/** The mask that holds just these day-parts. */
export function maskOf(dayParts: Iterable<DayPart>): DayPartMask {
  let mask = 0;
  for (const dayPart of dayParts) mask |= 1 << BIT.get(dayPart)!;
  return mask;
}

/** The day-parts in a mask, Monday morning first. */
export function dayPartsIn(mask: DayPartMask): DayPart[] {
  return DAY_PARTS.filter((_, bit) => mask & (1 << bit));
}

/** How many day-parts a mask holds, 0 to 21. */
export function countDayParts(mask: DayPartMask): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
