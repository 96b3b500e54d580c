import { eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { found, NotFound } from "#app/server/errors.ts";
import { pictureNotes } from "#db/schema/intake.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { unapplyPictures } from "./apply-pictures.server.ts";
import { lockIntake } from "./lock-intake.server.ts";
import { intakesOf, outcomeOfIntake } from "./picture-queries.server.ts";

type Staff = Context & { actor: SignedInActor };

/** Keeps what came up in the talk, with the latest intake; an empty note takes it away. Only the contact person may. */
export async function notePictures(context: Staff, holderId: string, note: string): Promise<void> {
  await transact(context, async (tx) => {
    const intake = found(await lockIntake(tx, holderId));
    const [holder] = await tx.db.select({ contactPersonId: statusHolders.contactPersonId }).from(statusHolders).where(eq(statusHolders.id, holderId));
    if (holder!.contactPersonId !== context.actor.accountId) throw new NotFound();
    if (note === "") await tx.db.delete(pictureNotes).where(eq(pictureNotes.intakeId, intake.id));
    else {
      const row = { note, notedBy: context.actor.accountId, notedAt: tx.now };
      await tx.db.insert(pictureNotes).values({ intakeId: intake.id, ...row }).onConflictDoUpdate({ target: pictureNotes.intakeId, set: row });
    }
    await recordAudit(tx, { action: "picture-intake.noted", objectId: intake.id, holderId });
  });
}

/** Staff puts back what was typed into the dossier before the intake wrote there. */
export async function putBackProfile(context: Staff, holderId: string): Promise<void> {
  await transact(context, async (tx) => {
    found(await lockIntake(tx, holderId));
    const applied = (await intakesOf(tx, holderId)).find(({ appliedAt }) => appliedAt !== null);
    if (applied) await unapplyPictures(tx, applied, await outcomeOfIntake(tx, applied));
  });
}
