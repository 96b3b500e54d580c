/** What the four voices share: a reason is one sentence, told to a consultant, a status holder, a buddy or an employer. */
import { type DayPartMask, dayPartsIn, type Part, type Weekday } from "#app/day-parts/day-part.ts";
import { formatList } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { type LanguageId, languageName } from "#app/languages/language.ts";
import type { BuddyExplanation } from "#app/matching/buddies/rank-buddies.ts";
import type { PlacementExplanation } from "#app/matching/placements/rank-placements.ts";
import { type Sector, SECTORS, type Task } from "#app/placements/placement.ts";

export type PlacementReason = PlacementExplanation["criteria"][number];
export type BuddyReason = BuddyExplanation["criteria"][number];

/** In whose words: messages and language of the reader. */
export interface Voice<T> {
  t: T;
  language: InterfaceLanguage;
}

/** Any reader's messages know the words that the nouns share. */
type WordKey = `words:${`sector.${Sector}` | `task.${Task}` | `weekday.${Weekday}` | `dayPart.${Part}`}` | "words:dayPart.more";
type Words = Voice<(key: WordKey, facts?: { weekday: string }) => string>;

/** A reason with its criterion, so that a page can leave out what it shows already. */
export interface Said {
  criterion: string;
  text: string;
}

/** A distance as coarse as a partner may know it: the least of these that holds it, in km; null when it is no argument. */
const NEAR_KM = [1, 2, 5, 10, 15] as const;
export type NearKm = (typeof NEAR_KM)[number];

export function nearKm(km: number | null): NearKm | null {
  return km === null ? null : (NEAR_KM.find((step) => km <= step) ?? null);
}

export function tongues(ids: readonly LanguageId[], language: InterfaceLanguage): string {
  return formatList(ids.map((id) => languageName(id, language)), language);
}

/** Sectors and tasks by name. */
export function interestNames(keys: readonly string[], { t, language }: Words): string {
  const isSector = (key: string): key is Sector => (SECTORS as readonly string[]).includes(key);
  return formatList(keys.map((key) => (isSector(key) ? t(`words:sector.${key}`) : t(`words:task.${key as Task}`))), language);
}

/** More day-parts than this in a sentence isn't read. */
const DAY_PARTS_NAMED = 3;

/** "dinsdagochtend, donderdagavond en meer". */
export function dayPartNames(mask: DayPartMask, { t, language }: Words): string {
  const all = dayPartsIn(mask);
  const named = all.slice(0, DAY_PARTS_NAMED).map((dayPart) => {
    const [day, part] = dayPart.split("-") as [Weekday, Part];
    return t(`words:dayPart.${part}`, { weekday: t(`words:weekday.${day}`) });
  });
  return formatList(all.length > named.length ? [...named, t("words:dayPart.more")] : named, language);
}

/** A phrase as a sentence. */
export function sentence(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`;
}

/** The one of the list that counts most; the first of equals. */
export function best<Name>(names: readonly Name[], count: (name: Name) => number): Name {
  return names.reduce((most, each) => (count(each) > count(most) ? each : most));
}
