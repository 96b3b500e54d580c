import { EARTH_RADIUS_KM, type Coordinates } from "#app/places/distance.ts";
import type { Rows } from "#app/matching/columns.ts";

/**
 * Where the rows of a table are, in cells of about 8 km (in the Netherlands), so that a search of a few kilometres leaves
 * most of a country unread. It only ever leaves out what is surely too far; the travel gate decides.
 */

const KM_PER_DEGREE = (Math.PI / 180) * EARTH_RADIUS_KM;
const CELL_LAT = 8 / KM_PER_DEGREE;
const CELL_LNG = CELL_LAT / Math.cos((52 * Math.PI) / 180);
/** More than the columns of cells around the earth, so that a cell's number is its own. */
const CELLS_AROUND = 2 ** 14;
/** Wider than rounding: someone at 5.8 km exactly must not fall outside a reach of 5.8 km. Where it matters, the one formula of distance decides. */
export const REACH_MARGIN_KM = 0.01;

export class Grid {
  /** Rows by cell, and those without a place, which are always near. */
  private readonly cells = new Map<number, number[]>();
  private readonly nowhere: number[] = [];
  /** By row: the list that it is in, and its position there. */
  private readonly listOf: number[][] = [];
  private readonly positionOf: number[] = [];

  /** Puts a new row where it is. */
  add(row: number, location: Coordinates | null): void {
    this.place(row, location ? this.cellAt(location) : this.nowhere);
  }

  /** Takes a row out of its cell. */
  drop(row: number): void {
    const list = this.listOf[row]!;
    const last = list.pop()!;
    if (last === row) return;
    const position = this.positionOf[row]!;
    list[position] = last;
    this.positionOf[last] = position;
  }

  /** The row that was `from` is now `to`, which has been dropped before. */
  renumber(from: number, to: number): void {
    const list = this.listOf[from]!;
    const position = this.positionOf[from]!;
    list[position] = to;
    this.listOf[to] = list;
    this.positionOf[to] = position;
  }

  /**
   * Every row within `km` of a point as the crow flies and some more, and every row without a place.
   * undefined when so many cells are in reach that reading all rows is as good. Not for searches across the date line or a pole.
   */
  near({ lat, lng }: Coordinates, km: number): Rows | undefined {
    const angle = (km + REACH_MARGIN_KM) / EARTH_RADIUS_KM;
    const widest = Math.sin(angle) / Math.cos((lat * Math.PI) / 180);
    if (!(angle < Math.PI / 2 && widest < 1)) return undefined;
    const latReach = (angle * 180) / Math.PI;
    const lngReach = (Math.asin(widest) * 180) / Math.PI;
    const south = Math.floor((lat - latReach) / CELL_LAT);
    const north = Math.floor((lat + latReach) / CELL_LAT);
    const west = Math.floor((lng - lngReach) / CELL_LNG);
    const east = Math.floor((lng + lngReach) / CELL_LNG);
    if ((north - south + 1) * (east - west + 1) > this.cells.size) return undefined;

    const lists = [this.nowhere];
    for (let cellLat = south; cellLat <= north; cellLat++) {
      for (let cellLng = west; cellLng <= east; cellLng++) {
        const list = this.cells.get(cellLat * CELLS_AROUND + cellLng);
        if (list) lists.push(list);
      }
    }
    const rows = new Int32Array(lists.reduce((count, list) => count + list.length, 0));
    let filled = 0;
    for (const list of lists) {
      for (let i = 0; i < list.length; i++) rows[filled++] = list[i]!;
    }
    return rows;
  }

  private place(row: number, list: number[]): void {
    this.listOf[row] = list;
    this.positionOf[row] = list.push(row) - 1;
  }

  private cellAt(location: Coordinates): number[] {
    const cell = cellOf(location);
    let list = this.cells.get(cell);
    if (!list) this.cells.set(cell, (list = []));
    return list;
  }
}

/** The number of the cell that a point is in; neighbours from west to east have consecutive numbers. */
export function cellOf({ lat, lng }: Coordinates): number {
  return Math.floor(lat / CELL_LAT) * CELLS_AROUND + Math.floor(lng / CELL_LNG);
}
