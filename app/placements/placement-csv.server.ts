import { CsvError, parse } from "csv-parse/sync";
import type { Translate } from "#app/i18n/translator.server.ts";
import { isDayPart } from "#app/day-parts/day-part.ts";
import type { PlacementDetails } from "./placement-form.ts";

/** Something wrong in a file: where (from 1; the header is line 1), in which column, and why. */
export interface BadLine {
  line: number;
  column: string | null;
  reason: string;
}

/** A line of the file: what `PlacementForm` reads, and whose placement it is. */
export interface PlacementLine {
  line: number;
  externalKey: string | undefined;
  municipality: string | undefined;
  organisation: string | undefined;
  state: string | undefined;
  details: Record<string, unknown>;
}

type Kind = "text" | "list" | "yes-no";

/** Each column, and the field of `PlacementForm` that it fills. docs/import.md explains them. */
const DETAIL_COLUMNS: Readonly<Record<string, { field: keyof PlacementDetails; kind: Kind }>> = {
  title: { field: "title", kind: "text" },
  description: { field: "description", kind: "text" },
  sector: { field: "sector", kind: "text" },
  tasks: { field: "tasks", kind: "list" },
  language_offer: { field: "languageOffer", kind: "text" },
  activation_offer: { field: "activationOffer", kind: "text" },
  trade_offer: { field: "tradeOffer", kind: "text" },
  head_share: { field: "headShare", kind: "text" },
  hand_share: { field: "handShare", kind: "text" },
  heart_share: { field: "heartShare", kind: "text" },
  dutch_min: { field: "dutchMin", kind: "text" },
  floor_languages: { field: "floorLanguages", kind: "list" },
  floor_language_suffices: { field: "floorLanguageSuffices", kind: "yes-no" },
  day_parts: { field: "dayParts", kind: "list" },
  day_parts_needed: { field: "dayPartsNeeded", kind: "text" },
  hours_min: { field: "hoursMin", kind: "text" },
  hours_max: { field: "hoursMax", kind: "text" },
  spots: { field: "spots", kind: "text" },
  place: { field: "place", kind: "text" },
  address: { field: "address", kind: "text" },
  demands: { field: "demands", kind: "list" },
  strain: { field: "strain", kind: "text" },
  min_age: { field: "minAge", kind: "text" },
  vog_required: { field: "vogRequired", kind: "yes-no" },
  guide_name: { field: "guideName", kind: "text" },
  first_look: { field: "firstLook", kind: "yes-no" },
  starts_on: { field: "startsOn", kind: "text" },
  ends_on: { field: "endsOn", kind: "text" },
  shared: { field: "shared", kind: "yes-no" },
};

const OWN_COLUMNS = ["external_key", "municipality", "organisation", "state"] as const;

/** Columns that may be left out of the file; the others must be there, though many cells may be empty. */
const OPTIONAL = new Set([
  "state", "floor_languages", "floor_language_suffices", "address", "demands", "strain", "min_age", "vog_required", "guide_name", "first_look",
  "starts_on", "ends_on", "shared",
]);

export const PLACEMENT_COLUMNS: readonly string[] = [...OWN_COLUMNS, ...Object.keys(DETAIL_COLUMNS)];

const COLUMN_OF = new Map<PropertyKey, string>(Object.entries(DETAIL_COLUMNS).map(([column, { field }]) => [field, column]));

/** The column that fills a field of `PlacementForm`. */
export function columnOf(field: PropertyKey | undefined): string | null {
  return field === undefined ? null : (COLUMN_OF.get(field) ?? null);
}

const YES_OR_NO: Readonly<Record<string, boolean>> = { yes: true, no: false, ja: true, nee: false };

interface CsvRow {
  line: number;
  cells: string[];
}

/** Splits a text into lines with the number of each. Spreadsheets in Dutch part cells with a semicolon: the header tells. */
function rowsOf(text: string): CsvRow[] {
  const header = text.slice(0, text.search(/\r?\n|$/));
  const delimiter = header.includes(",") ? "," : ";";
  const records = parse(text, { delimiter, bom: true, info: true, raw: true, relax_column_count: true, skip_empty_lines: true, trim: true }) as unknown as {
    record: string[]; info: { lines: number }; raw: string;
  }[];
  // The parser counts to a record's last line; texts may have lines of their own.
  return records.map(({ record, info, raw }) => ({ line: info.lines - (raw.trim().match(/\n/g)?.length ?? 0), cells: record }));
}

function badHeader(header: readonly string[], t: Translate): BadLine[] {
  const bad = (column: string, reason: string): BadLine => ({ line: 1, column, reason });
  return [
    ...PLACEMENT_COLUMNS.filter((column) => !header.includes(column) && !OPTIONAL.has(column)).map((column) => bad(column, t("imports:columnMissing"))),
    ...header.filter((column) => !PLACEMENT_COLUMNS.includes(column)).map((column) => bad(column || "?", t("imports:columnUnknown"))),
    ...header.filter((column, at) => PLACEMENT_COLUMNS.includes(column) && header.indexOf(column) !== at).map((column) => bad(column, t("imports:columnTwice"))),
  ];
}

/** What is in a CSV text: the lines that could be read, and all that could not, in the reader's language. */
export function readPlacementsCsv(text: string, t: Translate): { lines: PlacementLine[]; bad: BadLine[] } {
  let rows: CsvRow[];
  try {
    rows = rowsOf(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { lines: [], bad: [{ line: Number(error.lines ?? 1), column: null, reason: t("imports:notCsv") }] };
  }
  const [first, ...rest] = rows;
  if (!first) return { lines: [], bad: [{ line: 1, column: null, reason: t("imports:empty") }] };
  const header = first.cells.map((cell) => cell.toLowerCase());
  const bad = badHeader(header, t);
  if (bad.length > 0) return { lines: [], bad };
  const lines: PlacementLine[] = [];
  for (const { line, cells } of rest) {
    if (cells.length !== header.length) bad.push({ line, column: null, reason: t("imports:cells", { found: cells.length, expected: header.length }) });
    else lines.push(lineOf(line, new Map(header.map((column, at) => [column, cells[at]!])), bad, t));
  }
  return { lines, bad };
}

function lineOf(line: number, cells: ReadonlyMap<string, string>, bad: BadLine[], t: Translate): PlacementLine {
  const told = (column: string) => cells.get(column) || undefined;
  const details: Record<string, unknown> = {};
  for (const [column, { field, kind }] of Object.entries(DETAIL_COLUMNS)) {
    const cell = told(column);
    if (cell === undefined) continue;
    if (kind === "text") details[field] = cell;
    else if (kind === "list") details[field] = [...new Set(cell.split(";").map((each) => each.trim()).filter(Boolean))];
    else if (cell.toLowerCase() in YES_OR_NO) details[field] = YES_OR_NO[cell.toLowerCase()];
    else bad.push({ line, column, reason: t("imports:yesOrNo") });
  }
  const strange = (details.dayParts as string[] | undefined)?.find((each) => !isDayPart(each));
  if (strange !== undefined) {
    bad.push({ line, column: "day_parts", reason: t("imports:dayPartUnknown", { value: strange }) });
  }
  return { line, externalKey: told("external_key"), municipality: told("municipality"), organisation: told("organisation"), state: told("state"), details };
}
