import { eq, inArray } from "drizzle-orm";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { centreOf, type Municipality } from "#app/places/place.ts";
import { NotFound } from "#app/server/errors.ts";
import { matchingWeights, municipalities, municipalityNeighbours } from "#db/schema/municipalities.ts";

export interface NewMunicipality {
  /** As app/places knows it. */
  municipality: Municipality;
  /** CBS codes of municipalities that see each other's placements and buddies, as far as they use the site. */
  neighbours: readonly string[];
  /** What its matcher begins with. */
  weights: { version: number; values: { placements: Record<string, number>; buddies: Record<string, number> }; reason: string };
}

export interface MunicipalityAdded {
  id: string;
  /** Whether it is new; else it was there already, with weights of its own. */
  added: boolean;
  /** Names of the neighbours that are new to it. */
  neighbours: string[];
  /** Codes of neighbours that don't use the site yet. */
  absent: string[];
}

/**
 * Adds a municipality with its first weights, and makes it a neighbour of others, in both directions. What is there
 * already stays as it is, so a second run changes nothing. Only for who runs the site.
 */
export async function addMunicipality(context: Context, { municipality, neighbours, weights }: NewMunicipality): Promise<MunicipalityAdded> {
  if (context.actor.role !== "system") throw new NotFound();
  const centre = centreOf(municipality.code);
  if (!centre) throw new NotFound();
  return transact(context, async (tx) => {
    const [made] = await tx.db
      .insert(municipalities)
      .values({ ...municipality, ...centre, createdAt: tx.now })
      .onConflictDoNothing({ target: municipalities.code })
      .returning({ id: municipalities.id });
    const id = made?.id ?? (await tx.db.select({ id: municipalities.id }).from(municipalities).where(eq(municipalities.code, municipality.code)))[0]!.id;
    if (made) {
      await tx.db.insert(matchingWeights).values({ municipalityId: id, version: weights.version, weights: weights.values, reason: weights.reason, createdAt: tx.now });
      await recordAudit(tx, { action: "municipality.added", objectId: id, municipalityId: id, details: { code: municipality.code } });
    }
    const present = neighbours.length === 0 ? [] : await tx.db.select({ id: municipalities.id, code: municipalities.code, name: municipalities.name }).from(municipalities).where(inArray(municipalities.code, [...neighbours]));
    const joined: string[] = [];
    for (const neighbour of present) {
      const links = [{ municipalityId: id, neighbourId: neighbour.id }, { municipalityId: neighbour.id, neighbourId: id }];
      const fresh = await tx.db.insert(municipalityNeighbours).values(links).onConflictDoNothing().returning();
      if (fresh.length === 0) continue;
      joined.push(neighbour.name);
      for (const link of links) await recordAudit(tx, { action: "municipality.neighbour-added", objectId: link.neighbourId, municipalityId: link.municipalityId });
    }
    return { id, added: made !== undefined, neighbours: joined, absent: neighbours.filter((code) => !present.some((each) => each.code === code)) };
  });
}
