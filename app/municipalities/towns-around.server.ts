import { eq } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { townsOf } from "#app/places/place.ts";
import { municipalities, municipalityNeighbours } from "#db/schema/municipalities.ts";

/** Names of the towns of a municipality and its neighbours, sorted: what people there mostly type. */
export async function townsAround({ db }: TransactionContext, municipalityId: string): Promise<string[]> {
  const own = await db.select({ code: municipalities.code }).from(municipalities).where(eq(municipalities.id, municipalityId));
  const near = await db
    .select({ code: municipalities.code })
    .from(municipalityNeighbours)
    .innerJoin(municipalities, eq(municipalities.id, municipalityNeighbours.neighbourId))
    .where(eq(municipalityNeighbours.municipalityId, municipalityId));
  return townsOf([...own, ...near].map(({ code }) => code));
}
