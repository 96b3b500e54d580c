/**
 * The one distance formula: the great-circle (haversine) distance on a sphere. Everything that compares distances goes
 * through `kmBetween`, the matcher's columns included, so that nobody is inside a limit in a list and outside it on a page.
 */

/** WGS 84 degrees. */
export interface Coordinates {
  lat: number;
  lng: number;
}

/** Mean radius of the earth in km (IUGG R₁). */
export const EARTH_RADIUS_KM = 6371.0088;

/** A point on the unit sphere. Worked out once for a place, it makes each comparison a handful of multiplications. */
export interface UnitVector {
  x: number;
  y: number;
  z: number;
}

export function unitVector({ lat, lng }: Coordinates): UnitVector {
  const phi = (lat * Math.PI) / 180;
  const lambda = (lng * Math.PI) / 180;
  return { x: Math.cos(phi) * Math.cos(lambda), y: Math.cos(phi) * Math.sin(lambda), z: Math.sin(phi) };
}

/**
 * Distance in km, as the crow flies, between two points on the unit sphere: 2R·asin(√h), where the haversine h of the
 * angle between them is a quarter of the squared chord. Takes numbers, not objects, to be usable over columns.
 */
export function kmBetween(ax: number, ay: number, az: number, bx: number, by: number, bz: number): number {
  const dx = ax - bx;
  const dy = ay - by;
  const dz = az - bz;
  // Rounding may carry two antipodes a hair past a chord of 2.
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(dx * dx + dy * dy + dz * dz) / 2));
}

/** The straight line, in radii of the earth, between two points so many km apart over the ground; at most 2. */
export function chordOf(km: number): number {
  return 2 * Math.sin(Math.min(Math.PI / 2, km / (2 * EARTH_RADIUS_KM)));
}

/** Distance in km, as the crow flies, between two places. */
export function distanceKm(from: Coordinates, to: Coordinates): number {
  const a = unitVector(from);
  const b = unitVector(to);
  return kmBetween(a.x, a.y, a.z, b.x, b.y, b.z);
}
