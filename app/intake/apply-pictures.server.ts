import { and, eq, isNotNull } from "drizzle-orm";
import { SYSTEM } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { actAs, type TransactionContext } from "#app/access/context.server.ts";
import { found } from "#app/server/errors.ts";
import { pictureIntakes } from "#db/schema/intake.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { interestsOf, type Outcome, sharesOf } from "./picture-outcome.ts";
import type { PictureIntake } from "./picture-queries.server.ts";

/** What an intake writes into the dossier. */
function profileOf(intake: PictureIntake, outcome: Outcome) {
  return { ...sharesOf(outcome.counts, found(intake.computed), found(intake.own)), ...interestsOf(outcome.chosen, intake.favourites) };
}

/** Of the trail: which fields of the dossier an intake moved, never to what. */
const FIELDS = { fields: "headShare, handShare, heartShare, interestSectors, interestTasks" };

/**
 * Writes what a person confirmed into the dossier, for the matcher: as the system, as no person writes the own dossier. What stood
 * there before is kept with the intake. Interests are only written where the person pointed at what was best.
 */
export async function applyPictures(tx: TransactionContext, intake: PictureIntake, outcome: Outcome): Promise<void> {
  const { head, hand, heart, sectors, tasks } = profileOf(intake, outcome);
  await actAs(tx, SYSTEM, async ({ db }) => {
    const before = found((await db.select().from(statusHolders).where(eq(statusHolders.id, intake.holderId)).for("update"))[0]);
    const [earlier] = await db.select().from(pictureIntakes).where(and(eq(pictureIntakes.holderId, intake.holderId), isNotNull(pictureIntakes.appliedAt)));
    await db.update(statusHolders)
      .set({ headShare: head, handShare: hand, heartShare: heart, ...(intake.favourites.length > 0 ? { interestSectors: sectors, interestTasks: tasks } : {}), updatedAt: tx.now })
      .where(eq(statusHolders.id, intake.holderId));
    // An intake over an earlier one keeps what was typed by hand before both.
    const former = earlier ?? { formerHead: before.headShare, formerHand: before.handShare, formerHeart: before.heartShare, formerSectors: before.interestSectors, formerTasks: before.interestTasks };
    if (earlier) await db.update(pictureIntakes).set({ appliedAt: null }).where(eq(pictureIntakes.id, earlier.id));
    await db.update(pictureIntakes)
      .set({ appliedAt: tx.now, formerHead: former.formerHead, formerHand: former.formerHand, formerHeart: former.formerHeart, formerSectors: former.formerSectors, formerTasks: former.formerTasks })
      .where(eq(pictureIntakes.id, intake.id));
  });
  await recordAudit(tx, { action: "picture-intake.applied", objectId: intake.id, holderId: intake.holderId, details: FIELDS });
}

const sameSet = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((each) => b.includes(each));

/** Puts back into the dossier what stood there before the intake, but for what staff has typed since: that stays. */
export async function unapplyPictures(tx: TransactionContext, intake: PictureIntake, outcome: Outcome): Promise<void> {
  const { head, hand, heart, sectors, tasks } = profileOf(intake, outcome);
  await actAs(tx, SYSTEM, async ({ db }) => {
    const now = found((await db.select().from(statusHolders).where(eq(statusHolders.id, intake.holderId)).for("update"))[0]);
    const shares = now.headShare === head && now.handShare === hand && now.heartShare === heart;
    const interests = sameSet(now.interestSectors, sectors) && sameSet(now.interestTasks, tasks);
    await db.update(statusHolders)
      .set({
        ...(shares ? { headShare: intake.formerHead, handShare: intake.formerHand, heartShare: intake.formerHeart } : {}),
        ...(interests ? { interestSectors: intake.formerSectors, interestTasks: intake.formerTasks } : {}),
        updatedAt: tx.now,
      })
      .where(eq(statusHolders.id, intake.holderId));
    await db.update(pictureIntakes).set({ appliedAt: null }).where(eq(pictureIntakes.id, intake.id));
  });
  await recordAudit(tx, { action: "picture-intake.put-back", objectId: intake.id, holderId: intake.holderId, details: FIELDS });
}
