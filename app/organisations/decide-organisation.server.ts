import { and, eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { found, Refusal } from "#app/server/errors.ts";
import { organisations } from "#db/schema/organisations.ts";

/**
 * A coordinator verifies or declines a registered organisation of the own municipality.
 * @throws Refusal `organisationDecided` when a colleague was first
 */
export async function decideOrganisation(context: Context & { actor: SignedInActor }, organisationId: string, input: { decision: "verified" | "declined"; note?: string }): Promise<void> {
  await transact(context, async (tx) => {
    const own = and(eq(organisations.id, organisationId), eq(organisations.municipalityId, context.actor.municipalityId));
    const organisation = found((await tx.db.select({ state: organisations.state }).from(organisations).where(own).for("update"))[0]);
    if (organisation.state !== "registered") throw new Refusal("organisationDecided");
    await tx.db.update(organisations).set({ state: input.decision, stateNote: input.note ?? null, decidedBy: context.actor.accountId, decidedAt: tx.now }).where(own);
    await recordAudit(tx, { action: input.decision === "verified" ? "organisation.verified" : "organisation.declined", objectId: organisationId });
  });
}
