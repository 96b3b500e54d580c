import { and, asc, count, desc, eq, sql } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { found } from "#app/server/errors.ts";
import { type PageAsked, pageOf } from "#app/server/paging.ts";
import { accounts } from "#db/schema/accounts.ts";
import { matchingWeights, municipalities } from "#db/schema/municipalities.ts";

type WeightSets = (typeof matchingWeights.$inferSelect)["weights"];

/** One version of a municipality's weights: who set it, when and why. `by` is null for the set that it began with. */
export interface WeightsVersion {
  version: number;
  weights: WeightSets;
  reason: string;
  by: string | null;
  at: Date;
}

const columns = { version: matchingWeights.version, weights: matchingWeights.weights, reason: matchingWeights.reason, by: accounts.name, at: matchingWeights.createdAt };

/** A municipality's versions, the latest first, each with the weights of the one before; null where there is none. */
export async function listWeightsVersions({ db }: TransactionContext, municipalityId: string, asked: PageAsked) {
  const own = eq(matchingWeights.municipalityId, municipalityId);
  return pageOf(asked, {
    rows: ({ limit, offset }) =>
      db
        .select({ ...columns, before: sql<WeightSets | null>`lag(${matchingWeights.weights}) over (order by ${matchingWeights.version})` })
        .from(matchingWeights)
        .leftJoin(accounts, eq(accounts.id, matchingWeights.createdBy))
        .where(own)
        .orderBy(desc(matchingWeights.version))
        .limit(limit)
        .offset(offset),
    total: async () => (await db.select({ total: count() }).from(matchingWeights).where(own))[0]!.total,
  });
}

/** One version of a municipality's weights. @throws NotFound when it has no such version */
export async function weightsVersion({ db }: TransactionContext, municipalityId: string, version: number): Promise<WeightsVersion> {
  const [row] = await db
    .select(columns)
    .from(matchingWeights)
    .leftJoin(accounts, eq(accounts.id, matchingWeights.createdBy))
    .where(and(eq(matchingWeights.municipalityId, municipalityId), eq(matchingWeights.version, version)));
  return found(row);
}

/** For every municipality the weights in force and since when, by name. Anyone may read them. */
export async function weightsInForce({ db }: TransactionContext) {
  return db
    .select({ code: municipalities.code, name: municipalities.name, since: municipalities.createdAt, version: matchingWeights.version, weights: matchingWeights.weights, at: matchingWeights.createdAt })
    .from(municipalities)
    .innerJoin(matchingWeights, eq(matchingWeights.municipalityId, municipalities.id))
    .where(sql`${matchingWeights.version} = (select max(version) from matching_weights latest where latest.municipality_id = ${municipalities.id})`)
    .orderBy(asc(municipalities.name));
}

export type WeightsInForce = Awaited<ReturnType<typeof weightsInForce>>[number];
