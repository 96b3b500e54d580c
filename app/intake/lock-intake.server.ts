import { eq } from "drizzle-orm";
import { SYSTEM } from "#app/access/actor.ts";
import { actAs, type TransactionContext } from "#app/access/context.server.ts";
import { found } from "#app/server/errors.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { latestIntake, type PictureIntake } from "./picture-queries.server.ts";

/**
 * The latest intake of a person, with the dossier's row held, so that two taps follow each other. The person may not write that row
 * (and so not lock it by hand): the lock is taken as the system, after the actor has been seen to see the dossier.
 */
export async function lockIntake(tx: TransactionContext, holderId: string): Promise<PictureIntake | null> {
  found((await tx.db.select({ id: statusHolders.id }).from(statusHolders).where(eq(statusHolders.id, holderId)))[0]);
  await actAs(tx, SYSTEM, ({ db }) => db.select({ id: statusHolders.id }).from(statusHolders).where(eq(statusHolders.id, holderId)).for("update"));
  return latestIntake(tx, holderId);
}
