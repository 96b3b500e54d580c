import { and, eq } from "drizzle-orm";
import { SYSTEM } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { actAs, type TransactionContext } from "#app/access/context.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { aftercare } from "#db/schema/closings.ts";
import { workplaceVisits } from "#db/schema/visits.ts";
import type { Match } from "./lock-match.server.ts";
import { aftercareDay, visitDays } from "./visit.ts";

/** Plans the visits of a placement that begins. As the system: the organisation or the person may have said the last yes. */
export async function planVisits(tx: TransactionContext, match: Match): Promise<void> {
  if (match.kind !== "placement") return;
  const days = visitDays(match.startsOn ?? calendarDay(tx.now));
  await actAs(tx, SYSTEM, ({ db }) =>
    db.insert(workplaceVisits).values(days.map((day) => ({ ...day, matchId: match.id, holderId: match.holderId, createdAt: tx.now }))));
  await recordAudit(tx, { action: "visits.planned", objectId: match.id, holderId: match.holderId, details: { visits: days.length } });
}

/** A placement has ended: visits that were still to come are off, and there is a day on which the contact person asks how it goes. */
export async function followEnd(tx: TransactionContext, match: Match): Promise<void> {
  if (match.kind !== "placement") return;
  const { holderId, id: matchId } = match;
  const off = await actAs(tx, SYSTEM, ({ db }) =>
    db.update(workplaceVisits).set({ state: "cancelled" }).where(and(eq(workplaceVisits.matchId, matchId), eq(workplaceVisits.state, "planned"))).returning({ id: workplaceVisits.id }));
  if (off.length > 0) await recordAudit(tx, { action: "visits.cancelled", objectId: matchId, holderId, details: { visits: off.length } });
  const dueOn = aftercareDay(calendarDay(tx.now));
  await actAs(tx, SYSTEM, ({ db }) => db.insert(aftercare).values({ matchId, holderId, dueOn, createdAt: tx.now }));
  await recordAudit(tx, { action: "aftercare.planned", objectId: matchId, holderId, details: { dueOn } });
}
