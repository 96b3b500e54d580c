import { dayPartsIn } from "#app/day-parts/day-part.ts";
import type { DutchLevel } from "#app/languages/level.ts";
import { GOALS, type Offer, type PlacementState, type Sector, type Task, WORK_STYLES } from "#app/placements/placement.ts";
import { placeById } from "#app/places/place.ts";
import { keyOf } from "#search/keys.ts";
import type { IndexDefinition, SearchDocument } from "#search/search-index.ts";

/** A placement with what of its organisation is searched with it. */
export interface PlacementRow {
  id: string;
  title: string;
  description: string;
  sector: Sector;
  tasks: readonly Task[];
  languageOffer: Offer;
  activationOffer: Offer;
  tradeOffer: Offer;
  headShare: number | null;
  handShare: number | null;
  heartShare: number | null;
  dutchMin: DutchLevel;
  dayParts: number;
  hoursMin: number;
  placeId: string;
  lat: number;
  lng: number;
  state: PlacementState;
  publishedAt: Date | null;
  createdAt: Date;
  organisationName: string;
  guideName: string | null;
  address: string | null;
  externalKey: string | null;
  /** Of the organisation. */
  municipalityId: string;
  /** Municipalities whose own people may see it beside that one. */
  sharedWith: readonly string[];
}

/** The least hours a week that a placement asks, in steps that people choose from. */
export const HOUR_STEPS = ["1-4", "5-8", "9-16", "17-40"] as const;
export type HourStep = (typeof HOUR_STEPS)[number];

export const PLACEMENT_FACETS = ["goal", "style", "sector", "task", "dayPart", "level", "hours"] as const;
export type PlacementFacet = (typeof PLACEMENT_FACETS)[number];

/** A work style that a placement has a third or more of. */
const MUCH_OF_A_STYLE = 33;

/** What everyone may search: published placements, by what their cards show. */
export const placementsIndex: IndexDefinition<PlacementRow> = {
  name: "placements",
  version: 1,
  audience: "public",
  texts: { title: "A", organisation: "B", place: "B", description: "D" },
  facets: PLACEMENT_FACETS,
  toDocument: publicDocument,
};

/** What staff searches: placements in every state, with what only the organisation and staff know of them. */
export const staffPlacementsIndex: IndexDefinition<PlacementRow> = {
  name: "staff-placements",
  version: 1,
  audience: "staff",
  texts: { ...placementsIndex.texts, guide: "C", address: "C", externalKey: "C" },
  facets: [...PLACEMENT_FACETS, "state", "seenIn"],
  toDocument(row) {
    const document = publicDocument(row);
    return {
      ...document,
      texts: { ...document.texts, guide: row.guideName ?? "", address: row.address ?? "", externalKey: row.externalKey ?? "" },
      facets: { ...document.facets, state: [row.state], seenIn: [row.municipalityId, ...(row.state === "published" ? row.sharedWith : [])] },
    };
  },
};

function publicDocument(row: PlacementRow): SearchDocument {
  const goals = GOALS.filter((goal) => row[`${goal}Offer`] !== "none");
  const styles = WORK_STYLES.filter((style) => (row[`${style}Share`] ?? 0) >= MUCH_OF_A_STYLE);
  return {
    id: row.id,
    texts: { title: row.title, organisation: row.organisationName, place: placeById(row.placeId)?.name ?? "", description: row.description },
    keys: [keyOf("sector", row.sector), ...row.tasks.map((task) => keyOf("task", task)), ...goals.map((goal) => keyOf("goal", goal))],
    facets: {
      goal: goals, style: styles, sector: [row.sector], task: row.tasks, dayPart: dayPartsIn(row.dayParts), level: [row.dutchMin], hours: [hourStep(row.hoursMin)],
    },
    place: { lat: row.lat, lng: row.lng },
    at: (row.publishedAt ?? row.createdAt).getTime(),
  };
}

/** @param hoursMin 1 to 40. */
export function hourStep(hoursMin: number): HourStep {
  return HOUR_STEPS.find((step) => hoursMin <= Number(step.split("-")[1]))!;
}
