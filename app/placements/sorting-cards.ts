import type { Task } from "./placement.ts";

/**
 * The work on the cards that a group sorts, by what most people take it for: as much of each, from many sectors, all of it volunteer work
 * that one can find nearby. The cards themselves don't tell: where a card lies is for the person to say.
 */
export const SORTING_TASKS = {
  hand: ["cooking", "bicycle-repair", "planting", "sewing", "painting", "loading", "feeding-animals", "furniture-repair", "baking", "cleaning-up", "field-care", "stage-building"],
  head: ["pricing", "checking-dates", "ordering-books", "data-entry", "planning-appointments", "filing", "testing-equipment", "website-care", "order-picking", "preparing-laptops", "ticket-desk", "sound-and-light"],
  heart: ["serving-coffee", "chatting", "walking-along", "reading-aloud", "welcoming", "accompanying", "playing-games", "coaching-youth", "crafts-with-children", "language-cafe", "guiding-visitors", "serving-food"],
} as const satisfies Record<"hand" | "head" | "heart", readonly Task[]>;

/** Cards on a sheet: A6 on A4. */
export const ON_A_SHEET = 4;

/** All cards by the sheet, each sheet a mix, always in the same order: a number means the same card in every set. */
export function sortingSheets(): Task[][] {
  const { hand, head, heart } = SORTING_TASKS;
  // One of each in turn, and each turn begins with another, so that a pile tells nothing.
  const cards = hand.flatMap((task, at) => {
    const three: Task[] = [task, head[at]!, heart[at]!];
    return [...three.slice(at % 3), ...three.slice(0, at % 3)];
  });
  return Array.from({ length: cards.length / ON_A_SHEET }, (_, sheet) => cards.slice(sheet * ON_A_SHEET, (sheet + 1) * ON_A_SHEET));
}
