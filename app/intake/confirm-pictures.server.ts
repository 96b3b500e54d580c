import { eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { found } from "#app/server/errors.ts";
import { pictureIntakes } from "#db/schema/intake.ts";
import { applyPictures, unapplyPictures } from "./apply-pictures.server.ts";
import { lockIntake } from "./lock-intake.server.ts";
import type { Conclusion } from "./picture-outcome.ts";
import { outcomeOfIntake } from "./picture-queries.server.ts";
import type { Setting } from "./picture-triads.ts";

type Own = Context & { actor: SignedInActor };

/** Marks a chosen picture as one of the best, or takes the mark away; until the intake is confirmed. */
export async function markBest(context: Own, setting: Setting): Promise<void> {
  await transact(context, async (tx) => {
    const intake = found(await lockIntake(tx, found(context.actor.subjectId)));
    if (!intake.finishedAt || intake.confirmedAt) return;
    const { chosen } = await outcomeOfIntake(tx, intake);
    if (!chosen.some((each) => each.setting === setting)) return;
    const favourites = intake.favourites.includes(setting) ? intake.favourites.filter((each) => each !== setting) : [...intake.favourites, setting];
    await tx.db.update(pictureIntakes).set({ favourites }).where(eq(pictureIntakes.id, intake.id));
  });
}

/** The person says what is right: that counts, whatever was computed. Said again, it counts anew. */
export async function confirmPictures(context: Own, own: Conclusion): Promise<void> {
  await transact(context, async (tx) => {
    const before = found(await lockIntake(tx, found(context.actor.subjectId)));
    found(before.finishedAt);
    const intake = { ...before, own, confirmedAt: tx.now };
    await tx.db.update(pictureIntakes).set({ own, confirmedAt: tx.now }).where(eq(pictureIntakes.id, intake.id));
    await recordAudit(tx, { action: "picture-intake.confirmed", objectId: intake.id, holderId: intake.holderId, details: { asComputed: own === intake.computed } });
    if (intake.mayUse) await applyPictures(tx, intake, await outcomeOfIntake(tx, intake));
  });
}

/** Whether cards may be ordered by it. "No" puts back what stood in the dossier before. */
export async function usePictures(context: Own, mayUse: boolean): Promise<void> {
  await transact(context, async (tx) => {
    const intake = found(await lockIntake(tx, found(context.actor.subjectId)));
    found(intake.confirmedAt);
    if (intake.mayUse !== mayUse) await tx.db.update(pictureIntakes).set({ mayUse }).where(eq(pictureIntakes.id, intake.id));
    // Staff may have put back what was typed before: a yes counts anew then.
    if (mayUse === (intake.appliedAt !== null)) return;
    await (mayUse ? applyPictures : unapplyPictures)(tx, intake, await outcomeOfIntake(tx, intake));
  });
}
