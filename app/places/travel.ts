/**
 * How long it takes to get somewhere: an estimate that needs no route planner. Roads are longer than the crow flies
 * (× 1.3, close to cycling distances in the Netherlands); each mode has an average speed and the minutes that it costs
 * however near the place is. Speeds are our own choices, explained in docs/decisions/travel-estimate.md.
 */

export const TRAVEL_MODES = ["walk", "bicycle", "e-bike", "public-transport", "car"] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

/** Road distance over distance as the crow flies. */
export const DETOUR = 1.3;

/** km/h over the road, and minutes before and after: walking to the stop and waiting, or parking. */
const PACE: Record<TravelMode, { kmPerHour: number; fixedMinutes: number }> = {
  walk: { kmPerHour: 5, fixedMinutes: 0 },
  bicycle: { kmPerHour: 15, fixedMinutes: 0 },
  "e-bike": { kmPerHour: 20, fixedMinutes: 0 },
  "public-transport": { kmPerHour: 30, fixedMinutes: 15 },
  car: { kmPerHour: 40, fixedMinutes: 5 },
};

/** Someone who learnt to cycle recently. */
const BEGINNER_KM_PER_HOUR = 12;

/** How a person gets around. */
export interface Traveller {
  /** At least one; with none nothing is known about the person's travelling. */
  modes: readonly TravelMode[];
  /** Cycles at 12 km/h instead of 15 (bicycle only). */
  beginnerCyclist?: boolean;
}

/** A mode as a straight line: minutes = fixed + perKm × km as the crow flies. */
export interface TravelLine {
  mode: TravelMode;
  fixed: number;
  perKm: number;
}

/** A person's modes as lines, in the order of `TRAVEL_MODES`; worked out once, then used for any number of places. */
export function travelLines({ modes, beginnerCyclist = false }: Traveller): TravelLine[] {
  return TRAVEL_MODES.filter((mode) => modes.includes(mode)).map((mode) => {
    const { kmPerHour, fixedMinutes } = PACE[mode];
    const speed = mode === "bicycle" && beginnerCyclist ? BEGINNER_KM_PER_HOUR : kmPerHour;
    return { mode, fixed: fixedMinutes, perKm: (DETOUR * 60) / speed };
  });
}

/** Minutes to a place `km` away as the crow flies by the quickest of the lines; Infinity without lines. */
export function quickestMinutes(km: number, lines: readonly TravelLine[]): number {
  let quickest = Infinity;
  for (let i = 0; i < lines.length; i++) {
    const { fixed, perKm } = lines[i]!;
    const minutes = fixed + perKm * km;
    if (minutes < quickest) quickest = minutes;
  }
  return quickest;
}

/** The quickest way to a place `km` away as the crow flies; the earlier in `TRAVEL_MODES` when equal; null without modes. */
export function quickestWay(km: number, traveller: Traveller): { mode: TravelMode; minutes: number } | null {
  return quickestOf(km, travelLines(traveller));
}

/** `quickestWay` for lines that were worked out before. */
export function quickestOf(km: number, lines: readonly TravelLine[]): { mode: TravelMode; minutes: number } | null {
  const minutes = quickestMinutes(km, lines);
  const line = lines.find(({ fixed, perKm }) => fixed + perKm * km === minutes);
  return line ? { mode: line.mode, minutes } : null;
}

/** Minutes as people are told them: to five, as an estimate to the minute would promise too much. */
export function roundedMinutes(minutes: number): number {
  return Math.max(5, Math.round(minutes / 5) * 5);
}

/** Minutes to a place `km` away as the crow flies by one mode. */
export function travelMinutes(km: number, mode: TravelMode, beginnerCyclist = false): number {
  return quickestMinutes(km, travelLines({ modes: [mode], beginnerCyclist }));
}

/** How far, in km as the crow flies, the quickest of the lines reaches in so many minutes; 0 when nowhere. */
export function reachKm(minutes: number, lines: readonly TravelLine[]): number {
  return Math.max(0, ...lines.map(({ fixed, perKm }) => (minutes - fixed) / perKm));
}
