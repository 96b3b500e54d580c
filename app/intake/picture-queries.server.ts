import { asc, desc, eq, inArray } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { pictureAnswers, pictureIntakes, pictureNotes } from "#db/schema/intake.ts";
import { type Outcome, outcomeOf } from "./picture-outcome.ts";
import { type PictureAnswer, screensOf } from "./picture-screens.ts";

export type PictureIntake = typeof pictureIntakes.$inferSelect;

/** More than anyone has in some years. */
const KEPT_IN_SIGHT = 12;

/** A person's intakes, the latest first. */
export function intakesOf({ db }: TransactionContext, holderId: string): Promise<PictureIntake[]> {
  return db.select().from(pictureIntakes).where(eq(pictureIntakes.holderId, holderId)).orderBy(desc(pictureIntakes.startedAt), desc(pictureIntakes.id)).limit(KEPT_IN_SIGHT);
}

/** The one that is going on or was the last; null when there is none. */
export async function latestIntake(context: TransactionContext, holderId: string): Promise<PictureIntake | null> {
  return (await intakesOf(context, holderId))[0] ?? null;
}

/** Answers by intake, in the order of screens. */
export async function answersOf({ db }: TransactionContext, intakeIds: readonly string[]): Promise<Map<string, PictureAnswer[]>> {
  const rows = intakeIds.length === 0 ? [] : await db.select().from(pictureAnswers).where(inArray(pictureAnswers.intakeId, [...intakeIds])).orderBy(asc(pictureAnswers.screen));
  const answers = new Map<string, PictureAnswer[]>(intakeIds.map((id) => [id, []]));
  for (const { intakeId, answer } of rows) answers.get(intakeId)!.push(answer);
  return answers;
}

/** What an intake says so far. */
export async function outcomeOfIntake(context: TransactionContext, intake: Pick<PictureIntake, "id" | "seed">): Promise<Outcome> {
  return outcomeOf(screensOf(intake.seed), (await answersOf(context, [intake.id])).get(intake.id)!);
}

/** The contact person's note of a talk; null where none, or not for this reader. */
export async function noteOf({ db }: TransactionContext, intakeId: string): Promise<string | null> {
  return (await db.select({ note: pictureNotes.note }).from(pictureNotes).where(eq(pictureNotes.intakeId, intakeId)))[0]?.note ?? null;
}
