import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import type { Voice } from "#app/guidance/visit.ts";
import { aftercareDay, visitDays } from "#app/matches/visit.ts";
import { aftercare, closings } from "#db/schema/closings.ts";
import { placementGoals } from "#db/schema/goals.ts";
import { matches } from "#db/schema/matches.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { visitAgreements, visitLines, workplaceVisits } from "#db/schema/visits.ts";
import type { Calendar } from "./calendar.ts";
import { GOAL_STORIES, type GoalStory } from "./goal-stories.ts";
import { demoId } from "./ids.ts";

const dayOf = (at: Date) => at.toISOString().slice(0, 10);
/** Visits of the last days weren't made yet; the contact person is a little behind. */
const BEHIND = -4;
/** So many days after a contact was due it was had. */
const LATE = 2;

const storyOf = (holderId: string, placementId: string) => GOAL_STORIES.find(({ holder, placement }) => demoId("status-holder", holder) === holderId && demoId("placement", placement) === placementId);

type Begun = Awaited<ReturnType<typeof begunPlacements>>[number];

function begunPlacements({ db }: TransactionContext) {
  return db
    .select({ id: matches.id, holderId: matches.holderId, placementId: matches.placementId, startsOn: matches.startsOn, activeAt: matches.activeAt, endedAt: matches.endedAt, by: statusHolders.contactPersonId })
    .from(matches)
    .innerJoin(statusHolders, eq(statusHolders.id, matches.holderId))
    .where(and(eq(matches.kind, "placement"), isNotNull(matches.activeAt)))
    .orderBy(asc(matches.id));
}

/** Goals, visits, closing talks and aftercare, as if they had been kept from the beginning. */
export async function fillGoals(context: TransactionContext, calendar: Calendar): Promise<void> {
  const begun = await begunPlacements(context);
  await fillStories(context, calendar);
  for (const match of begun) {
    const story = storyOf(match.holderId, match.placementId!);
    await fillVisits(context, calendar, match, story);
    if (match.endedAt) await fillEnd(context, calendar, match, story);
  }
}

async function fillStories({ db }: TransactionContext, calendar: Calendar): Promise<void> {
  for (const story of GOAL_STORIES) {
    const holderId = demoId("status-holder", story.holder);
    const [match] = await db
      .select({ id: matches.id, by: statusHolders.contactPersonId })
      .from(matches)
      .innerJoin(statusHolders, eq(statusHolders.id, matches.holderId))
      .where(and(eq(matches.holderId, holderId), eq(matches.placementId, demoId("placement", story.placement))));
    const { id: matchId, by } = match!;
    for (const [at, { steps, end }] of story.goals.entries()) {
      const idOf = (step: number) => demoId("goal", `${matchId} ${at} ${step}`);
      await db.insert(placementGoals).values(steps.map(({ day, goal, why, sign, review, because }, step) => ({
        id: idOf(step), lineId: idOf(0), holderId, matchId, goal, why: why ?? null, sign, reviewOn: calendar.workingDay(review), setBy: by, setAt: calendar.at(day, "14:00"),
        replacedAt: because === undefined ? null : calendar.at(steps[step + 1]!.day, "14:00"), replacedReason: because ?? null,
        ...(end && step === steps.length - 1 ? { outcome: end.outcome, outcomeLine: end.line ?? null, concludedAt: calendar.at(end.day, "15:00"), concludedBy: by } : {}),
      })));
    }
  }
}

async function fillVisits({ db }: TransactionContext, calendar: Calendar, match: Begun, story: GoalStory | undefined): Promise<void> {
  const { id: matchId, holderId, by, activeAt, endedAt } = match;
  for (const [at, { week, plannedOn }] of visitDays(match.startsOn ?? dayOf(activeAt!)).entries()) {
    const id = demoId("visit", `${matchId} ${week}`);
    const off = endedAt !== null && plannedOn > dayOf(endedAt);
    const made = !off && plannedOn < calendar.day(BEHIND);
    await db.insert(workplaceVisits).values({ id, matchId, holderId, week, plannedOn, state: off ? "cancelled" : made ? "made" : "planned", madeOn: made ? plannedOn : null, createdAt: activeAt! });
    if (!made) continue;
    const told = story?.visits?.[week];
    const writtenAt = new Date(`${plannedOn}T15:00:00Z`);
    const lines: readonly (readonly [Voice, number | null, string | undefined])[] = [["person", told?.face ?? 3 + at, told?.person], ["organisation", null, told?.organisation], ["contact-person", null, told?.contactPerson]];
    await db.insert(visitLines).values(lines.filter(([, face, line]) => face !== null || line).map(([voice, face, line]) => ({ id: demoId("visit line", `${id} ${voice}`), visitId: id, voice, face, line: line ?? null, writtenBy: by, writtenAt })));
    if (told?.agreed) {
      await db.insert(visitAgreements).values(told.agreed.map(({ what, doer, by: day, done }, index) => ({
        id: demoId("agreement", `${id} ${index}`), visitId: id, what, doer, byOn: calendar.workingDay(day), agreedBy: by, agreedAt: writtenAt,
        doneAt: done === undefined ? null : calendar.at(done, "10:00"), doneBy: done === undefined ? null : by,
      })));
    }
  }
}

async function fillEnd({ db }: TransactionContext, calendar: Calendar, { id: matchId, holderId, by, endedAt }: Begun, story: GoalStory | undefined): Promise<void> {
  const closing = story?.closing;
  const dueOn = closing ? calendar.workingDay(closing.contact) : aftercareDay(dayOf(endedAt!));
  const done = dueOn < calendar.day(-LATE);
  await db.insert(aftercare).values({
    id: demoId("aftercare", matchId), matchId, holderId, dueOn, createdAt: endedAt!,
    doneAt: done ? new Date(`${dueOn}T09:30:00Z`) : null, doneBy: done ? by : null, doneNote: done ? "Het gaat goed." : null,
  });
  if (!closing) return;
  const { day, contact: _, ...told } = closing;
  await db.insert(closings).values({ id: demoId("closing", matchId), matchId, holderId, ...told, nextLine: told.nextLine ?? null, heldBy: by, heldAt: calendar.at(day, "14:00") });
}
