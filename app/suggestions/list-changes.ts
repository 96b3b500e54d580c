/** What other weights do to a short list of suggestions. */

export interface ListPlace {
  id: string;
  /** From 1; null when it isn't on the list. */
  before: number | null;
  after: number | null;
}

export interface ListChange {
  /** The list as it would be, then what leaves it. */
  places: readonly ListPlace[];
  /** Whether another one comes first. */
  best: boolean;
  /** Whether anything moves, enters or leaves. */
  any: boolean;
}

/** Compares two short lists of ids, each best first. */
export function listChange(before: readonly string[], after: readonly string[]): ListChange {
  const placeIn = (list: readonly string[], id: string) => (list.includes(id) ? list.indexOf(id) + 1 : null);
  const places = [...new Set([...after, ...before])].map((id) => ({ id, before: placeIn(before, id), after: placeIn(after, id) }));
  return { places, best: before[0] !== after[0], any: places.some((place) => place.before !== place.after) };
}

/** Someone who may be in a sample. */
export interface Sampled {
  id: string;
  language: string | null;
  dutch: string | null;
}

/**
 * A few people as different as they come: each time the one whose mother tongue was taken least often so far, then whose
 * level of Dutch was; of equals the first in the list. The same list gives the same sample.
 */
export function spreadSample<Person extends Sampled>(people: readonly Person[], size: number): Person[] {
  const taken: Person[] = [];
  const left = [...people];
  const times = (key: "language" | "dutch", person: Person) => taken.filter((each) => each[key] === person[key]).length;
  while (taken.length < size && left.length > 0) {
    let best = 0;
    for (let at = 1; at < left.length; at++) {
      const order = times("language", left[at]!) - times("language", left[best]!) || times("dutch", left[at]!) - times("dutch", left[best]!);
      if (order < 0) best = at;
    }
    taken.push(...left.splice(best, 1));
  }
  return taken;
}
