import type { Sector, Task, WorkStyle } from "#app/placements/placement.ts";

/**
 * The pictures that people choose from: twelve settings and one to practise with, each with work of hands, head and heart. Inside a
 * setting the place and the person are the same, so that neither decides. All of it is volunteer work that can be had nearby.
 */

/** Goes with every intake; a picture or sentence that changes in meaning makes a new version. */
export const PICTURES_VERSION = "2026-11";

export const SETTINGS = ["kitchen", "bicycle", "garden", "textile", "food", "sport", "library", "shop", "school", "festival", "animals", "care"] as const;
/** Shown first; never counted. */
export const PRACTICE = "computer";
export const ALL_SETTINGS = [PRACTICE, ...SETTINGS] as const;
export type Setting = (typeof ALL_SETTINGS)[number];

export interface Picture {
  sector: Sector;
  /** What is like it among the tasks of placements; none where there is no such task. */
  tasks: readonly Task[];
}

const of = (sector: Sector, ...tasks: readonly Task[]): Picture => ({ sector, tasks });

export const PICTURES: Readonly<Record<Setting, Readonly<Record<WorkStyle, Picture>>>> = {
  computer: { hand: of("it", "preparing-laptops"), head: of("office", "data-entry"), heart: of("library", "computer-help") },
  kitchen: { hand: of("kitchen", "cooking"), head: of("kitchen"), heart: of("kitchen", "serving-food") },
  bicycle: { hand: of("repair", "bicycle-repair"), head: of("logistics", "order-picking"), heart: of("repair") },
  garden: { hand: of("green", "planting"), head: of("green"), heart: of("care", "walking-along") },
  textile: { hand: of("textile", "sewing"), head: of("textile", "measuring-and-cutting"), heart: of("textile") },
  food: { hand: of("food-aid", "packing-food"), head: of("food-aid", "checking-dates"), heart: of("food-aid") },
  sport: { hand: of("sport", "field-care"), head: of("sport"), heart: of("sport", "coaching-youth") },
  library: { hand: of("library", "ordering-books"), head: of("library"), heart: of("library", "reading-aloud") },
  shop: { hand: of("second-hand", "filling-shelves"), head: of("second-hand", "pricing"), heart: of("second-hand", "selling") },
  school: { hand: of("construction", "painting"), head: of("office", "planning-appointments"), heart: of("children", "crafts-with-children") },
  festival: { hand: of("events", "setting-up-events"), head: of("events"), heart: of("community", "welcoming") },
  animals: { hand: of("animals", "cleaning-stables"), head: of("animals"), heart: of("animals", "feeding-animals") },
  care: { hand: of("construction"), head: of("office", "planning-appointments"), heart: of("care", "chatting") },
};

export type PictureScene = `intake-${Setting}-${WorkStyle}`;
export const sceneOfPicture = (setting: Setting, style: WorkStyle): PictureScene => `intake-${setting}-${style}`;
