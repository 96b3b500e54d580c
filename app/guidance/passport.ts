/** The skills passport: what someone did, learnt and can show. It is the person's own: what stands on it is the person's choice. */

/** goal: a sign that was reached; well, learnt: words of the talk that closed a placement. */
export const PASSPORT_KINDS = ["language", "place", "goal", "learnt", "well"] as const;
export type PassportKind = (typeof PASSPORT_KINDS)[number];

/** Words of a talk are on it only when the person says so; facts are until the person says no. */
const AT_FIRST: Readonly<Record<PassportKind, boolean>> = { language: true, place: true, goal: true, learnt: false, well: false };

/** The key of a line, such as `place:` with the match's id; at most 120 characters. */
export const passportItem = (kind: PassportKind, id: string) => `${kind}:${id}`;

/** Whether a line is on the passport: as chosen last, otherwise as its kind is at first. */
export function isShown(kind: PassportKind, item: string, chosen: ReadonlyMap<string, boolean>): boolean {
  return chosen.get(item) ?? AT_FIRST[kind];
}
