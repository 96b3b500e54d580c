import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { found } from "#app/server/errors.ts";
import { pictureIntakes } from "#db/schema/intake.ts";
import { lockIntake } from "./lock-intake.server.ts";
import { mayBeginFrom } from "./picture-intake.ts";
import { SEEDS } from "./picture-screens.ts";
import { PICTURES_VERSION } from "./picture-triads.ts";

/** Begins the own picture intake. One that isn't finished goes on; one that was finished of late stays as it is. */
export async function beginPictures(context: Context & { actor: SignedInActor }): Promise<void> {
  await transact(context, async (tx) => {
    const holderId = found(context.actor.subjectId);
    const latest = await lockIntake(tx, holderId);
    if (latest && (latest.finishedAt === null || mayBeginFrom(latest.finishedAt) > tx.now)) return;
    // The seed need not be a secret: it only lays out cards.
    const seed = (tx.now.getTime() * 31 + Number.parseInt(holderId.slice(-6), 16)) % SEEDS;
    const [intake] = await tx.db.insert(pictureIntakes).values({ holderId, version: PICTURES_VERSION, seed, startedAt: tx.now }).returning({ id: pictureIntakes.id });
    await recordAudit(tx, { action: "picture-intake.begun", objectId: intake!.id, holderId });
  });
}
