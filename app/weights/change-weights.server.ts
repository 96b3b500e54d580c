import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { buddyWeights, placementWeights } from "#app/matching/weights.ts";
import { currentWeights } from "#app/municipalities/municipality-queries.server.ts";
import { databaseError, NotFound, Refusal } from "#app/server/errors.ts";
import { matchingWeights } from "#db/schema/municipalities.ts";
import { weightChanges } from "./weight-changes.ts";
import type { TriedWeights } from "./weights-form.ts";

export interface WeightsChange extends TriedWeights {
  /** The version that was seen when these were typed. */
  version: number;
  reason: string;
}

const UNIQUE_VIOLATION = "23505";

/**
 * A coordinator sets other weights for the own municipality: the next version, which counts from now on. Versions of before
 * stay as they are, and so do matches that were approved with them.
 * @returns the new version's number
 * @throws Refusal `weightsMoved` when someone set other weights since `version` was seen; `weightsSame` when nothing differs
 */
export async function changeWeights(context: Context & { actor: SignedInActor }, { version, placements, buddies, reason }: WeightsChange): Promise<number> {
  const { actor } = context;
  if (actor.role !== "coordinator") throw new NotFound();
  const next = version + 1;
  const weights = { placements: placementWeights(next, placements).values, buddies: buddyWeights(next, buddies).values };
  return transact(context, async (tx) => {
    const current = await currentWeights(tx, actor.municipalityId);
    if (current.version !== version) throw new Refusal("weightsMoved");
    const changes = weightChanges(current.weights, weights);
    if (changes.length === 0) throw new Refusal("weightsSame");
    let weightsId: string;
    try {
      const [made] = await tx.db
        .insert(matchingWeights)
        .values({ municipalityId: actor.municipalityId, version: next, weights, reason, createdBy: actor.accountId, createdAt: tx.now })
        .returning({ id: matchingWeights.id });
      weightsId = made!.id;
    } catch (error) {
      throw databaseError(error)?.code === UNIQUE_VIOLATION ? new Refusal("weightsMoved") : error;
    }
    await recordAudit(tx, {
      action: "weights.changed",
      objectId: weightsId,
      details: { version: next, ...Object.fromEntries(changes.map(({ kind, criterion, from, to }) => [`${kind}.${criterion}`, `${from ?? "–"} → ${to ?? "–"}`])) },
    });
    return next;
  });
}
