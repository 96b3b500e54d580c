import { and, eq, sql } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { placementById } from "#app/placements/placement-queries.server.ts";
import { found } from "#app/server/errors.ts";
import { holderChoices } from "#db/schema/status-holders.ts";
import type { Choice, NotForMeReason } from "./status-holder.ts";
import { choicesOf } from "./status-holder-queries.server.ts";

/**
 * A status holder's own say about a placement: ♥, "maybe" or "not for me", with why not where the person tells; null takes it back.
 * Returns what the person said before, so that it can be said again. The trail has the choice, but not the reason: that can be taken back, and a trail can't.
 */
export async function choosePlacement(context: Context & { actor: SignedInActor }, placementId: string, choice: Choice | null, reason: NotForMeReason | null = null): Promise<Choice | null> {
  return transact(context, async (tx) => {
    const holderId = found(context.actor.subjectId);
    await placementById(tx, placementId);
    const before = (await choicesOf(tx, holderId)).get(placementId)?.choice ?? null;
    if (choice === null) {
      await tx.db.delete(holderChoices).where(and(eq(holderChoices.holderId, holderId), eq(holderChoices.placementId, placementId)));
    } else {
      await tx.db
        .insert(holderChoices)
        .values({ holderId, placementId, choice, reason, chosenAt: tx.now })
        .onConflictDoUpdate({
          target: [holderChoices.holderId, holderChoices.placementId],
          // Telling why is no new choice: the card keeps its place among those put aside.
          set: { choice, reason, chosenAt: sql`case when ${holderChoices.choice} = excluded.choice then ${holderChoices.chosenAt} else excluded.chosen_at end` },
        });
    }
    await recordAudit(tx, { action: "placement.chosen", objectId: placementId, holderId, details: { choice } });
    return before;
  });
}
