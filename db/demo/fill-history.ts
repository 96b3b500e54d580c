import type { SignedInActor } from "#app/access/actor.ts";
import { type AuditEntry, recordAudit } from "#app/access/audit.server.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import type { MoodTheme } from "#app/guidance/mood.ts";
import { mondayOf } from "#app/guidance/week.ts";
import { appointments, contactMoments } from "#db/schema/contact.ts";
import { moods } from "#db/schema/guidance.ts";
import { matches } from "#db/schema/matches.ts";
import { holderChoices } from "#db/schema/status-holders.ts";
import { BUDDIES, type DemoBuddy } from "./buddies.ts";
import type { Calendar } from "./calendar.ts";
import { APPOINTMENTS, CONTACT_MOMENTS } from "./contact.ts";
import { CHOICES_MADE, type DemoMatch, MATCHES, stateOf } from "./history.ts";
import { accountIdOf, demoId } from "./ids.ts";
import { MOODS } from "./moods.ts";
import { ORGANISATIONS } from "./organisations.ts";
import { fillPictures } from "./pictures.ts";
import { PLACEMENTS } from "./placements.ts";
import { STAFF } from "./staff.ts";
import { type HolderKey, STATUS_HOLDERS } from "./status-holders.ts";
import { TOWNS } from "./towns.ts";

/** What happened between the people: matches with their audit trail, choices, appointments and contact. */
export async function fillHistory(context: TransactionContext, calendar: Calendar): Promise<void> {
  await fillMatches(context, calendar);
  await fillMoods(context, calendar);
  await fillPictures(context, calendar);
  const { db } = context;
  await db.insert(holderChoices).values(CHOICES_MADE.map(([holder, placement, choice, day]) => ({
    holderId: demoId("status-holder", holder), placementId: demoId("placement", placement), choice, chosenAt: calendar.at(day, "12:00"),
  })));
  await db.insert(appointments).values(APPOINTMENTS.map((each, index) => ({
    id: demoId("appointment", `${each.holder} ${index}`), holderId: demoId("status-holder", each.holder), kind: each.kind,
    withName: each.with ?? STAFF[STATUS_HOLDERS[each.holder].contact].name, startsAt: calendar.at(each.day, each.clock), minutes: each.minutes ?? 60,
    location: each.location, createdBy: contactPersonOf(each.holder).accountId,
    // Made a week ahead, or as far ahead as is already past.
    createdAt: calendar.at(Math.min(each.day - 7, -1), "16:00"),
    cancelledAt: each.cancelled ? calendar.at(each.day - 1, "08:30") : null,
  })));
  await db.insert(contactMoments).values((Object.keys(CONTACT_MOMENTS) as HolderKey[]).flatMap((holder) =>
    CONTACT_MOMENTS[holder].map(([day, kind, note], index) => ({
      id: demoId("contact moment", `${holder} ${index}`), holderId: demoId("status-holder", holder), kind, note: note ?? null,
      happenedAt: calendar.at(day, "11:00"), createdBy: contactPersonOf(holder).accountId, createdAt: calendar.at(day, "16:45"),
    }))));
}

/** How it was going, as people said it; the trail has that they did. */
async function fillMoods({ db }: TransactionContext, calendar: Calendar): Promise<void> {
  const told = Object.entries(MOODS).flatMap(([holder, lines]) =>
    Object.entries(lines).flatMap(([theme, faces]) => faces.flatMap((face, at) => {
      const day = -7 * (faces.length - at);
      return face === 0 ? [] : [{ holderId: demoId("status-holder", holder), theme: theme as MoodTheme, face, week: mondayOf(calendar.day(day)), saidAt: calendar.at(day, "19:00") }];
    })));
  await db.insert(moods).values(told);
}

function contactPersonOf(holder: HolderKey): SignedInActor {
  const key = STATUS_HOLDERS[holder].contact;
  return { role: "consultant", accountId: accountIdOf("staff", key), municipalityId: demoId("municipality", STAFF[key].municipality), subjectId: null };
}

function holderOf(holder: HolderKey): SignedInActor {
  return { ...contactPersonOf(holder), role: "status-holder", accountId: accountIdOf("status-holder", holder), subjectId: demoId("status-holder", holder) };
}

/** Who says yes for the other side: the organisation's first member, or the buddy. */
function partnerOf({ partner }: DemoMatch): SignedInActor {
  if ("buddy" in partner) {
    const buddy: DemoBuddy = BUDDIES[partner.buddy];
    return {
      role: "buddy", accountId: accountIdOf("buddy", partner.buddy), municipalityId: demoId("municipality", buddy.municipality ?? "zwolle"),
      subjectId: demoId("buddy", partner.buddy),
    };
  }
  const key = PLACEMENTS[partner.placement].organisation;
  const host = ORGANISATIONS[key];
  return {
    role: "employer", accountId: accountIdOf("member", host.members[0]), municipalityId: demoId("municipality", TOWNS[host.town]),
    subjectId: demoId("organisation", key),
  };
}

interface AuditedStep {
  at: Date;
  actor: SignedInActor;
  entry: AuditEntry;
}

async function fillMatches(context: TransactionContext, calendar: Calendar): Promise<void> {
  const steps: AuditedStep[] = [];
  for (const match of MATCHES) {
    const consultant = contactPersonOf(match.holder);
    const partner = partnerOf(match);
    const ender = { "partner-declined": partner, "holder-declined": holderOf(match.holder) }[match.reason as string] ?? consultant;
    const id = demoId("match", `${match.holder} ${Object.values(match.partner)[0]}`);
    const when = (day: number | undefined, clock: string) => (day === undefined ? null : calendar.at(day, clock));
    const proposedAt = calendar.at(match.proposed, "09:30");
    const approvedAt = when(match.approved, "11:00");
    const acceptedAt = when(match.accepted, "13:30");
    const saidYesAt = when(match.yes, "10:15");
    // Both have said yes: nobody has to switch a match on.
    const activeAt = acceptedAt && saidYesAt && new Date(Math.max(acceptedAt.getTime(), saidYesAt.getTime()));
    const endedAt = when(match.ended, "16:30");
    const holderId = demoId("status-holder", match.holder);
    await context.db.insert(matches).values({
      id, holderId, state: stateOf(match),
      ...("buddy" in match.partner
        ? { kind: "buddy" as const, buddyId: demoId("buddy", match.partner.buddy) }
        : { kind: "placement" as const, placementId: demoId("placement", match.partner.placement), goal: match.partner.goal, hours: match.partner.hours }),
      startsOn: match.firstDay === undefined ? null : calendar.workingDay(match.firstDay),
      proposedBy: consultant.accountId, proposedAt, createdAt: proposedAt,
      holderSaidYesAt: saidYesAt, contactShared: match.contactShared ?? false,
      approvedBy: approvedAt && consultant.accountId, approvedAt,
      acceptedBy: acceptedAt && partner.accountId, acceptedAt,
      activeAt,
      endedBy: endedAt && ender.accountId, endedAt, endReason: match.reason ?? null, endNote: match.note ?? null,
    });
    const step = (action: string, at: Date | null, actor: SignedInActor, details?: AuditEntry["details"]) => {
      if (at) steps.push({ at, actor, entry: { action, objectId: id, holderId, ...(details ? { details } : {}) } });
    };
    steps.push({
      at: calendar.at(match.proposed, "09:15"), actor: consultant,
      entry: { action: "status-holder.viewed", objectId: holderId, holderId, details: { page: "suggestions" } },
    });
    step("match.proposed", proposedAt, consultant, { kind: "buddy" in match.partner ? "buddy" : "placement" });
    step("match.agreed", saidYesAt, holderOf(match.holder), { contactShared: match.contactShared ?? false });
    step("match.approved", approvedAt, consultant);
    step("match.accepted", acceptedAt, partner);
    step("match.activated", activeAt, partner);
    step("match.ended", endedAt, ender, { reason: match.reason ?? null });
  }
  steps.sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const { at, actor, entry } of steps) await recordAudit({ ...context, actor, now: at }, entry);
}
