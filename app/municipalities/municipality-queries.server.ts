import { asc, desc, eq } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { found } from "#app/server/errors.ts";
import { matchingWeights, municipalities } from "#db/schema/municipalities.ts";

/** The municipalities that use the site, by name. */
export async function listMunicipalities({ db }: TransactionContext) {
  return db.select({ id: municipalities.id, name: municipalities.name, code: municipalities.code }).from(municipalities).orderBy(asc(municipalities.name));
}

export async function municipalityById({ db }: TransactionContext, municipalityId: string) {
  return found((await db.select().from(municipalities).where(eq(municipalities.id, municipalityId)))[0]);
}

/** The weights in force. */
export async function currentWeights({ db }: TransactionContext, municipalityId: string) {
  const [weights] = await db
    .select({ id: matchingWeights.id, version: matchingWeights.version, weights: matchingWeights.weights })
    .from(matchingWeights)
    .where(eq(matchingWeights.municipalityId, municipalityId))
    .orderBy(desc(matchingWeights.version))
    .limit(1);
  return found(weights);
}
