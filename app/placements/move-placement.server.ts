import { and, eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { found, Refusal } from "#app/server/errors.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { mayMove, type PlacementState } from "./placement.ts";

/**
 * Publishes, pauses or closes a placement of the employer's own organisation.
 * @throws Refusal `organisationNotVerified` when it is to be published before a coordinator has verified the organisation;
 *   `placementState` when it may not move there from where it is
 */
export async function movePlacement(context: Context & { actor: SignedInActor }, placementId: string, to: PlacementState): Promise<void> {
  await transact(context, async (tx) => {
    const [row] = await tx.db
      .select({ state: placements.state, publishedAt: placements.publishedAt, organisationState: organisations.state })
      .from(placements)
      .innerJoin(organisations, eq(organisations.id, placements.organisationId))
      .where(and(eq(placements.id, placementId), eq(placements.organisationId, context.actor.subjectId ?? "")))
      .for("update", { of: placements });
    const placement = found(row);
    if (!mayMove(placement.state, to)) throw new Refusal("placementState");
    if (to === "published" && placement.organisationState !== "verified") throw new Refusal("organisationNotVerified");
    await tx.db
      .update(placements)
      .set({ state: to, publishedAt: placement.publishedAt ?? tx.now, updatedAt: tx.now })
      .where(eq(placements.id, placementId));
    await recordAudit(tx, { action: `placement.${to}`, objectId: placementId });
  });
}
