import { DUTCH_LEVELS, type DutchLevel } from "#app/languages/level.ts";
import type { LanguageId } from "#app/languages/language.ts";
import type { PlacementGate, PlacementQuery } from "#app/matching/placements/query.ts";

/**
 * Dutch at least the least that the work asks, or a floor language in common where the organisation says that this is
 * enough. The one place where another language touches a placement: it may open this gate, and moves no score.
 */
export const dutch: PlacementGate<"dutch"> = {
  name: "dutch",
  unit: "levels",
  misses(query, rows, misses) {
    const { dutchMin } = query.store.columns;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const short = dutchMin[row]! - query.dutch; // NaN: not told
      misses[i] = short > 0 && !opensByFloorLanguage(query, row) ? short : 0;
    }
  },
  facts(query, row) {
    const { columns, bits } = query.store;
    return {
      asks: asksOf(query, row),
      speaks: query.holder.dutch,
      sharedFloorLanguages: bits.floorLanguages.sharedKeys(row, query.understood) as LanguageId[],
      floorLanguageSuffices: columns.floorLanguageSuffices[row] === 1,
      by: passedBy(query, row),
    };
  },
  questions(query, row) {
    if (passedBy(query, row) !== "unknown") return [];
    const about = Number.isNaN(query.dutch) ? "dutch" : "languages";
    return [{ of: "holder", about }];
  },
};

/** A floor language is enough, and shared, or the holder hasn't told which languages to share. */
function opensByFloorLanguage({ store: { columns, bits }, understood, languagesTold }: PlacementQuery, row: number): boolean {
  if (columns.floorLanguageSuffices[row] === 0) return false;
  return languagesTold ? bits.floorLanguages.meets(row, understood) : !bits.floorLanguages.isEmpty(row);
}

function passedBy(query: PlacementQuery, row: number): "level" | "floor-language" | "unknown" | null {
  const asks = query.store.columns.dutchMin[row]!;
  if (asks === 0 || query.dutch >= asks) return "level";
  if (query.languagesTold && opensByFloorLanguage(query, row)) return "floor-language";
  return Number.isNaN(query.dutch) || opensByFloorLanguage(query, row) ? "unknown" : null;
}

/** The least Dutch that a placement asks. */
export function asksOf({ store: { columns } }: PlacementQuery, row: number): DutchLevel {
  return DUTCH_LEVELS[columns.dutchMin[row]!]!;
}
