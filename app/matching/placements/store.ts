import { LANGUAGE_IDS } from "#app/languages/language.ts";
import { dutchRank } from "#app/languages/level.ts";
import { chordOf, unitVector, type Coordinates } from "#app/places/distance.ts";
import { answerCode, BitColumn, BitKeys, ColumnTable, type Rows } from "#app/matching/columns.ts";
import { cellOf, Grid, REACH_MARGIN_KM } from "#app/matching/grid.ts";
import { fractions } from "#app/matching/shares.ts";
import type { PlacementCandidate } from "#app/matching/placements/candidate.ts";

const COLUMNS = {
  open: Uint8Array,
  startsOn: Float64Array,
  endsOn: Float64Array,
  spotsFree: Int32Array,
  dutchMin: Uint8Array,
  floorLanguageSuffices: Uint8Array,
  dayParts: Int32Array,
  dayPartsNeeded: Uint8Array,
  hoursMin: Float64Array,
  hoursMax: Float64Array,
  // The place on the unit sphere; NaN when not told.
  x: Float64Array,
  y: Float64Array,
  z: Float64Array,
  language: Float64Array,
  activation: Float64Array,
  trade: Float64Array,
  head: Float64Array,
  hand: Float64Array,
  heart: Float64Array,
  strain: Float64Array,
  minAge: Float64Array,
  vogRequired: Uint8Array,
  trained: Uint8Array,
  namedGuide: Uint8Array,
  firstLook: Uint8Array,
};

/** All placements that may be ranked, as columns. Keep one in a process, and `put` what changed. */
export class PlacementStore {
  private readonly table: ColumnTable<typeof COLUMNS, "floorLanguages" | "sectors" | "tasks" | "demands">;
  private readonly grid = new Grid();
  readonly languageKeys = new BitKeys(LANGUAGE_IDS);
  readonly sectorKeys = new BitKeys();
  readonly taskKeys = new BitKeys();
  readonly demandKeys = new BitKeys();

  constructor() {
    this.table = new ColumnTable(COLUMNS, {
      floorLanguages: new BitColumn(this.languageKeys),
      sectors: new BitColumn(this.sectorKeys),
      tasks: new BitColumn(this.taskKeys),
      demands: new BitColumn(this.demandKeys),
    });
  }

  get size(): number {
    return this.table.size;
  }
  get ids(): readonly string[] {
    return this.table.ids;
  }
  get columns() {
    return this.table.columns;
  }
  get bits() {
    return this.table.bits;
  }

  rowOf(id: string): number | undefined {
    return this.table.rowOf(id);
  }

  /** Adds a placement, or rewrites the one with the same id in place. */
  put(candidate: PlacementCandidate): void {
    const { location, goals, welcome } = candidate;
    // Before the row is touched: a bad share must leave the store as it was.
    const style = fractions(candidate.style, ["head", "hand", "heart"]);
    const point = location ? unitVector(location) : { x: NaN, y: NaN, z: NaN };

    const known = this.table.rowOf(candidate.id);
    if (known !== undefined) this.grid.drop(known);
    const row = this.table.claim(candidate.id);
    this.grid.add(row, location);

    const { columns, bits } = this.table;
    columns.open[row] = Number(candidate.open);
    columns.startsOn[row] = candidate.startsOn ?? NaN;
    columns.endsOn[row] = candidate.endsOn ?? NaN;
    columns.spotsFree[row] = candidate.spotsFree;
    columns.dutchMin[row] = dutchRank(candidate.dutchMin);
    columns.floorLanguageSuffices[row] = Number(candidate.floorLanguageSuffices);
    columns.dayParts[row] = candidate.dayParts;
    columns.dayPartsNeeded[row] = candidate.dayPartsNeeded;
    columns.hoursMin[row] = candidate.hoursMin;
    columns.hoursMax[row] = candidate.hoursMax;
    columns.x[row] = point.x;
    columns.y[row] = point.y;
    columns.z[row] = point.z;
    columns.language[row] = goals.language;
    columns.activation[row] = goals.activation;
    columns.trade[row] = goals.trade;
    columns.head[row] = style?.head ?? NaN;
    columns.hand[row] = style?.hand ?? NaN;
    columns.heart[row] = style?.heart ?? NaN;
    columns.strain[row] = candidate.strain ?? NaN;
    columns.minAge[row] = candidate.minAge ?? NaN;
    columns.vogRequired[row] = Number(candidate.vogRequired);
    columns.trained[row] = answerCode(welcome?.trained);
    columns.namedGuide[row] = answerCode(welcome?.namedGuide);
    columns.firstLook[row] = answerCode(welcome?.firstLook);
    bits.floorLanguages.write(row, candidate.floorLanguages);
    bits.sectors.write(row, candidate.sectors);
    bits.tasks.write(row, candidate.tasks);
    bits.demands.write(row, candidate.demands);
  }

  /** Takes a placement out; false when it wasn't there. */
  remove(id: string): boolean {
    const row = this.table.rowOf(id);
    if (row === undefined) return false;
    const last = this.table.size - 1;
    this.grid.drop(row);
    if (row !== last) this.grid.renumber(last, row);
    this.table.release(row);
    return true;
  }

  /** All rows. */
  all(): Rows {
    return this.table.all();
  }

  /** The rows within `km` of a point as the crow flies, hardly any others, and those without a place. A fresh array. */
  near(location: Coordinates, km: number): Rows {
    const rows = this.grid.near(location, km) ?? this.table.all();
    const { x, y, z } = this.table.columns;
    const from = unitVector(location);
    const reach = chordOf(km + REACH_MARGIN_KM) ** 2;
    let kept = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const chord = (from.x - x[row]!) ** 2 + (from.y - y[row]!) ** 2 + (from.z - z[row]!) ** 2;
      if (!(chord > reach)) rows[kept++] = row; // NaN: without a place
    }
    return rows.subarray(0, kept);
  }
}

/**
 * A store of these placements; of two with the same id the later one counts. Neighbours get adjacent rows: a ranking reads
 * what is near, and memory hands out whole lines.
 */
export function createPlacementStore(candidates: Iterable<PlacementCandidate> = []): PlacementStore {
  const store = new PlacementStore();
  const byId = new Map(Array.from(candidates, (candidate) => [candidate.id, candidate]));
  const cells = [...byId.values()].map((candidate) => ({ candidate, cell: candidate.location ? cellOf(candidate.location) : -1 }));
  for (const { candidate } of cells.sort((a, b) => a.cell - b.cell)) store.put(candidate);
  return store;
}
