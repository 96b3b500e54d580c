import { and, eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { found, Refusal } from "#app/server/errors.ts";
import { pictureAnswers, pictureIntakes } from "#db/schema/intake.ts";
import { lockIntake } from "./lock-intake.server.ts";
import { conclusionOf, outcomeOf } from "./picture-outcome.ts";
import { answersOf } from "./picture-queries.server.ts";
import { NEITHER_ALLOWED, type PictureAnswer, SCREENS, screensOf } from "./picture-screens.ts";

/**
 * Answers a screen; the last one finishes the intake. A screen that isn't the next (a second tap, an old page) changes nothing.
 * @throws Refusal picturesNeither after two screens of which neither was chosen
 */
export async function choosePicture(context: Context & { actor: SignedInActor }, screen: number, answer: PictureAnswer): Promise<void> {
  await transact(context, async (tx) => {
    const holderId = found(context.actor.subjectId);
    const intake = found(await lockIntake(tx, holderId));
    if (intake.finishedAt) return;
    const screens = screensOf(intake.seed);
    const given = (await answersOf(tx, [intake.id])).get(intake.id)!;
    if (given.length !== screen) return;
    if (answer === "neither" && given.filter((each) => each === "neither").length >= NEITHER_ALLOWED) throw new Refusal("picturesNeither");
    await tx.db.insert(pictureAnswers).values({ intakeId: intake.id, screen, setting: screens[screen]!.setting, answer, answeredAt: tx.now });
    if (screen < SCREENS - 1) return;
    const computed = conclusionOf(outcomeOf(screens, [...given, answer]));
    await tx.db.update(pictureIntakes).set({ finishedAt: tx.now, computed }).where(eq(pictureIntakes.id, intake.id));
    await recordAudit(tx, { action: "picture-intake.finished", objectId: intake.id, holderId });
  });
}

/** One step back from a screen (the last one, when all are answered): the answer before it is taken away. After the last it opens the intake again, until it is confirmed. */
export async function takeBackPicture(context: Context & { actor: SignedInActor }, screen: number): Promise<void> {
  await transact(context, async (tx) => {
    const intake = found(await lockIntake(tx, found(context.actor.subjectId)));
    const given = (await answersOf(tx, [intake.id])).get(intake.id)!;
    if (intake.confirmedAt || given.length === 0 || screen !== Math.min(given.length, SCREENS - 1)) return;
    await tx.db.delete(pictureAnswers).where(and(eq(pictureAnswers.intakeId, intake.id), eq(pictureAnswers.screen, given.length - 1)));
    if (intake.finishedAt) await tx.db.update(pictureIntakes).set({ finishedAt: null, computed: null, favourites: [] }).where(eq(pictureIntakes.id, intake.id));
  });
}
