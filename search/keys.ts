import type { Goal, Sector, Task } from "#app/placements/placement.ts";

export type KeyKind = "sector" | "task" | "goal";
export type Key = `sector:${Sector}` | `task:${Task}` | `goal:${Goal}`;

/** The key that a document carries for a word of our own. */
export function keyOf(kind: "sector", word: Sector): Key;
export function keyOf(kind: "task", word: Task): Key;
export function keyOf(kind: "goal", word: Goal): Key;
export function keyOf(kind: KeyKind, word: string): Key {
  return `${kind}:${word}` as Key;
}
