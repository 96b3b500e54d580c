import { and, asc, eq, gt, isNull } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { found } from "#app/server/errors.ts";
import { appointments } from "#db/schema/contact.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import type { ContactKind } from "./contact.ts";

export interface NewAppointment {
  kind: ContactKind;
  withName: string;
  startsAt: Date;
  minutes: number;
  location: string;
  matchId?: string | null;
}

/** Plans an appointment in the dossier; the status holder sees it in the plan. */
export async function addAppointment(context: Context & { actor: SignedInActor }, holderId: string, input: NewAppointment): Promise<void> {
  await transact(context, async (tx) => {
    found((await tx.db.select({ id: statusHolders.id }).from(statusHolders).where(eq(statusHolders.id, holderId)))[0]);
    const [made] = await tx.db.insert(appointments).values({ ...input, holderId, createdBy: context.actor.accountId, createdAt: tx.now }).returning({ id: appointments.id });
    await recordAudit(tx, { action: "appointment.planned", objectId: made!.id, holderId });
  });
}

export async function cancelAppointment(context: Context & { actor: SignedInActor }, holderId: string, appointmentId: string): Promise<void> {
  await transact(context, async (tx) => {
    const [row] = await tx.db
      .update(appointments)
      .set({ cancelledAt: tx.now })
      .where(and(eq(appointments.id, appointmentId), eq(appointments.holderId, holderId), isNull(appointments.cancelledAt)))
      .returning({ id: appointments.id });
    found(row);
    await recordAudit(tx, { action: "appointment.cancelled", objectId: appointmentId, holderId });
  });
}

/** Appointments to come, the next one first. */
export async function comingAppointments({ db, now }: TransactionContext, holderId: string, limit = 10) {
  return db
    .select()
    .from(appointments)
    .where(and(eq(appointments.holderId, holderId), gt(appointments.startsAt, now), isNull(appointments.cancelledAt)))
    .orderBy(asc(appointments.startsAt))
    .limit(limit);
}

/** One appointment of a dossier that this actor sees, past and cancelled ones included. */
export async function ownAppointment({ db }: TransactionContext, appointmentId: string) {
  return found((await db.select().from(appointments).where(eq(appointments.id, appointmentId)))[0]);
}
