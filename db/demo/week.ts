import type { DayPart, Weekday } from "#app/day-parts/day-part.ts";

export const mornings = (...days: Weekday[]): DayPart[] => days.map((day) => `${day}-morning` as const);
export const afternoons = (...days: Weekday[]): DayPart[] => days.map((day) => `${day}-afternoon` as const);
export const evenings = (...days: Weekday[]): DayPart[] => days.map((day) => `${day}-evening` as const);
/** The day without its evening. */
export const daytime = (...days: Weekday[]): DayPart[] => days.flatMap((day) => [`${day}-morning`, `${day}-afternoon`] as const);
