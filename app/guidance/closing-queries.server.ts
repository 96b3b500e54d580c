import { and, asc, eq, isNull } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { aftercare, closings } from "#db/schema/closings.ts";
import type { Face } from "./mood.ts";

/** More placements than anyone has ended here. */
const MOST = 30;

/** The closing talk in force of a placement, and the contact afterwards; each null where there is none. */
export async function closingOf({ db }: TransactionContext, matchId: string) {
  const [closing] = await db.select().from(closings).where(and(eq(closings.matchId, matchId), isNull(closings.replacedAt)));
  const [contact] = await db.select({ id: aftercare.id, dueOn: aftercare.dueOn, doneAt: aftercare.doneAt, doneNote: aftercare.doneNote }).from(aftercare).where(and(eq(aftercare.matchId, matchId), isNull(aftercare.replacedAt)));
  return { closing: closing ? { ...closing, face: closing.face as Face | null } : null, contact: contact ?? null };
}

/** The closing talks in force of a person, the earliest first. */
export async function closingsOf({ db }: TransactionContext, holderId: string) {
  return db
    .select({ id: closings.id, matchId: closings.matchId, wentWell: closings.wentWell, learnt: closings.learnt, nextStep: closings.nextStep, heldAt: closings.heldAt })
    .from(closings)
    .where(and(eq(closings.holderId, holderId), isNull(closings.replacedAt)))
    .orderBy(asc(closings.heldAt), asc(closings.id))
    .limit(MOST);
}

/** When the contact person asks how it goes, of each placement that has ended; for who guides. */
export async function aftercareOf({ db }: TransactionContext, holderId: string) {
  return db
    .select({ id: aftercare.id, matchId: aftercare.matchId, dueOn: aftercare.dueOn, doneAt: aftercare.doneAt, doneNote: aftercare.doneNote })
    .from(aftercare)
    .where(and(eq(aftercare.holderId, holderId), isNull(aftercare.replacedAt)))
    .orderBy(asc(aftercare.dueOn), asc(aftercare.id))
    .limit(MOST);
}
