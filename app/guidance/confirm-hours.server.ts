import { and, eq, isNull } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { lockMatch } from "#app/matches/lock-match.server.ts";
import { found, NotFound, Refusal } from "#app/server/errors.ts";
import { integrationRoutes, workHours } from "#db/schema/hours.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { type Route, weeksToConfirm } from "./hours.ts";
import { mondayOf } from "./week.ts";

export interface HoursInWeek {
  matchId: string;
  /** Monday, YYYY-MM-DD. */
  week: string;
  /** In halves, 0 to MOST_HOURS; 0: was not there. */
  hours: number;
}

/**
 * Confirms hours by the week, all or none; how many rows changed something. What was confirmed before with the same hours
 * stays, with others it is put right: the earlier row is kept. The organisation confirms weeks of late, the contact person
 * any week since the first day.
 * @throws Refusal `hoursWeek` for a week that can't be confirmed (yet, or any more)
 */
export async function confirmHours(context: Context & { actor: SignedInActor }, rows: readonly HoursInWeek[]): Promise<number> {
  return transact(context, async (tx) => {
    const today = calendarDay(tx.now);
    let changed = 0;
    // In one order, so that two who confirm the same at once wait for each other.
    for (const { matchId, week, hours } of rows.toSorted((a, b) => (a.matchId < b.matchId ? -1 : a.matchId > b.matchId ? 1 : a.week < b.week ? -1 : 1))) {
      const match = await lockMatch(tx, matchId);
      if (match.kind !== "placement" || match.activeAt === null) throw new NotFound();
      const startsOn = match.startsOn ?? calendarDay(match.activeAt);
      const endsOn = match.endedAt && calendarDay(match.endedAt);
      const mayBe = context.actor.role === "employer"
        ? weeksToConfirm({ startsOn, endsOn, today }).includes(week)
        : week >= mondayOf(startsOn) && week <= (endsOn ?? today) && week === mondayOf(week);
      if (!mayBe) throw new Refusal("hoursWeek");
      const inForce = and(eq(workHours.matchId, matchId), eq(workHours.week, week), isNull(workHours.replacedAt));
      const [before] = await tx.db.select({ hours: workHours.hours }).from(workHours).where(inForce);
      if (before?.hours === hours) continue;
      if (before) await tx.db.update(workHours).set({ replacedAt: tx.now }).where(inForce);
      const [made] = await tx.db.insert(workHours).values({ matchId, week, hours, confirmedBy: context.actor.accountId, confirmedAt: tx.now }).returning({ id: workHours.id });
      await recordAudit(tx, { action: before ? "hours.corrected" : "hours.confirmed", objectId: made!.id, holderId: match.holderId, details: { week, hours } });
      changed += 1;
    }
    return changed;
  });
}

/** Notes what a person's hours are counted towards, and those made elsewhere. */
export async function noteRoute(
  context: Context & { actor: SignedInActor }, holderId: string, input: { route: Route; participationElsewhere: number; practiceElsewhere: number },
): Promise<void> {
  await transact(context, async (tx) => {
    found((await tx.db.select({ id: statusHolders.id }).from(statusHolders).where(eq(statusHolders.id, holderId)))[0]);
    const row = { ...input, updatedBy: context.actor.accountId, updatedAt: tx.now };
    await tx.db.insert(integrationRoutes).values({ holderId, ...row }).onConflictDoUpdate({ target: integrationRoutes.holderId, set: row });
    await recordAudit(tx, { action: "integration-route.noted", objectId: holderId, holderId });
  });
}
