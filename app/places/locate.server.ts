import { eq } from "drizzle-orm";
import type { Context } from "#app/access/context.server.ts";
import { postcodes } from "#db/schema/municipalities.ts";
import { findPlace } from "./place.ts";

export interface Location {
  placeId: string;
  postcode: string | null;
  /** Degrees, WGS 84: the postcode's centroid where it was imported, else the town's centre. */
  lat: number;
  lng: number;
}

/** Where a town and a postcode are; null when nobody knows the town. */
export async function locate({ db }: Pick<Context, "db">, town: string, postcode?: string | null): Promise<Location | null> {
  const place = findPlace(town);
  if (!place) return null;
  const [centroid] = postcode ? await db.select().from(postcodes).where(eq(postcodes.code, postcode)) : [];
  return { placeId: place.id, postcode: postcode ?? null, lat: centroid?.lat ?? place.lat, lng: centroid?.lng ?? place.lng };
}
