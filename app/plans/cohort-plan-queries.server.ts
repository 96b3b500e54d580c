import { and, asc, count, desc, eq, isNotNull, isNull, sql, type SQL } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { buddiesByIds } from "#app/buddies/buddy-queries.server.ts";
import { placementsByIds } from "#app/placements/placement-queries.server.ts";
import { found } from "#app/server/errors.ts";
import { type PageAsked, pageOf } from "#app/server/paging.ts";
import { accounts } from "#db/schema/accounts.ts";
import { cohortPlanRows, cohortPlans } from "#db/schema/cohort-plans.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { PLAN_PEOPLE_MAX } from "./cohort-plan-form.ts";
import type { PlanShown } from "./cohort-plan.ts";
import type { Partner } from "#app/suggestions/suggest.server.ts";

type SignedInContext = TransactionContext & { actor: SignedInActor };

/** SQL: who works it out has been silent for half a minute, by the database's clock, which all processes share. */
export const brokenOff = sql<boolean>`(${cohortPlans.state} = 'running' and ${cohortPlans.beatAt} < now() - interval '30 seconds')`;

/** As stored, but that one which broke off reads as failed, whether or not anyone has noted it. */
const state = sql<typeof cohortPlans.$inferSelect.state>`case when ${brokenOff} then 'failed' else ${cohortPlans.state} end`;

const rowsOfPlan = (what: SQL) => sql<number>`(select count(*)::int from ${cohortPlanRows} where ${cohortPlanRows.planId} = ${cohortPlans}.id and ${what})`;

const columns = {
  id: cohortPlans.id, createdAt: cohortPlans.createdAt, kind: cohortPlans.kind, aim: cohortPlans.aim, floor: cohortPlans.floor, state, progress: cohortPlans.progress,
  stopAsked: cohortPlans.stopAsked, createdBy: accounts.name,
};

/** The plans of the coordinator's municipality, the latest first, with how many pairs each has and what became of them. */
export async function listCohortPlans({ db }: SignedInContext, asked: PageAsked) {
  return pageOf(asked, {
    rows: ({ limit, offset }) =>
      db
        .select({
          ...columns,
          pairs: rowsOfPlan(isNotNull(cohortPlanRows.partnerId)), accepted: rowsOfPlan(eq(cohortPlanRows.decision, "accepted")),
          open: rowsOfPlan(and(isNotNull(cohortPlanRows.partnerId), isNull(cohortPlanRows.decision))!),
        })
        .from(cohortPlans)
        .innerJoin(accounts, eq(accounts.id, cohortPlans.createdBy))
        .orderBy(desc(cohortPlans.createdAt), desc(cohortPlans.id))
        .limit(limit)
        .offset(offset),
    total: async () => (await db.select({ total: count() }).from(cohortPlans))[0]!.total,
  });
}

/** One plan with its figures. @throws NotFound for one of another municipality */
export async function cohortPlan({ db }: SignedInContext, planId: string) {
  const [plan] = await db.select({ ...columns, summary: cohortPlans.summary }).from(cohortPlans).innerJoin(accounts, eq(accounts.id, cohortPlans.createdBy)).where(eq(cohortPlans.id, planId));
  return found(plan);
}

const SHOWN: Readonly<Record<PlanShown, SQL>> = {
  open: and(isNotNull(cohortPlanRows.partnerId), isNull(cohortPlanRows.decision))!,
  accepted: eq(cohortPlanRows.decision, "accepted"),
  refused: eq(cohortPlanRows.decision, "refused"),
  aside: eq(cohortPlanRows.decision, "set-aside"),
  without: isNull(cohortPlanRows.partnerId),
};

/** How many rows of a kind there are of each part that the page shows. */
export async function planRowCounts({ db }: SignedInContext, planId: string, kind: Partner["kind"]): Promise<Record<PlanShown, number>> {
  const counted = Object.fromEntries(Object.entries(SHOWN).map(([name, what]) => [name, sql<number>`count(*) filter (where ${what})::int`])) as Record<PlanShown, SQL<number>>;
  const [counts] = await db
    .select(counted)
    .from(cohortPlanRows)
    .innerJoin(statusHolders, eq(statusHolders.id, cohortPlanRows.holderId))
    .where(and(eq(cohortPlanRows.planId, planId), eq(cohortPlanRows.kind, kind)));
  return counts!;
}

/** Rows of a plan with names, longest waiting first. */
export async function planRows(context: SignedInContext, planId: string, kind: Partner["kind"], shown: PlanShown | "all", asked: PageAsked) {
  const { db } = context;
  const where = and(eq(cohortPlanRows.planId, planId), eq(cohortPlanRows.kind, kind), shown === "all" ? undefined : SHOWN[shown]);
  const page = await pageOf(asked, {
    rows: ({ limit, offset }) =>
      db
        .select({ row: cohortPlanRows, firstName: statusHolders.firstName, lastName: statusHolders.lastName, waitingSince: statusHolders.waitingSince, contactPerson: accounts.name })
        .from(cohortPlanRows)
        .innerJoin(statusHolders, eq(statusHolders.id, cohortPlanRows.holderId))
        .innerJoin(accounts, eq(accounts.id, statusHolders.contactPersonId))
        .where(where)
        .orderBy(asc(statusHolders.waitingSince), asc(statusHolders.id))
        .limit(limit)
        .offset(offset),
    total: async () => (await db.select({ total: count() }).from(cohortPlanRows).innerJoin(statusHolders, eq(statusHolders.id, cohortPlanRows.holderId)).where(where))[0]!.total,
  });
  const ids = page.rows.flatMap(({ row }) => [row.partnerId, row.firstComePartnerId, row.ownBestPartnerId]).filter((id) => id !== null);
  const names = await partnerNames(context, kind, ids);
  const partner = (id: string | null, score: number | null) => (id === null ? null : { id, score: score ?? 0, name: names.get(id)?.name ?? null, organisation: names.get(id)?.organisation ?? null });
  return {
    ...page,
    rows: page.rows.map(({ row, firstName, lastName, waitingSince, contactPerson }) => ({
      holderId: row.holderId, name: [firstName, lastName].filter(Boolean).join(" "), firstName, waitingSince, contactPerson,
      partner: partner(row.partnerId, row.score), firstCome: partner(row.firstComePartnerId, row.firstComeScore), ownBest: partner(row.ownBestPartnerId, row.ownBestScore),
      leftReason: row.leftReason, decision: row.decision, matchId: row.matchId, refusal: row.refusal,
    })),
  };
}

/** What placements or buddies are called; those that this actor no longer sees have no name. */
export async function partnerNames(context: SignedInContext, kind: Partner["kind"], ids: readonly string[]): Promise<Map<string, { name: string; organisation: string | null }>> {
  const unique = [...new Set(ids)];
  const named =
    kind === "placement"
      ? (await placementsByIds(context, unique)).map(({ id, title, organisationName }) => ({ id, name: title, organisation: organisationName }))
      : (await buddiesByIds(context, unique)).map(({ id, name }) => ({ id, name: name ?? "", organisation: null }));
  return new Map(named.map(({ id, ...names }) => [id, names]));
}

/** Names with scores are a look at many dossiers at once: one record says who looked at which plan. */
export async function recordPlanView(context: SignedInContext, planId: string, details: { kind: string; shown: string; page: number }): Promise<void> {
  await recordAudit(context, { action: "cohort-plan.viewed", objectId: planId, details });
}

/** All rows of one kind, for a file; a record says who took it. */
export async function exportPlan(context: Context & { actor: SignedInActor }, planId: string, kind: Partner["kind"]) {
  return transact(context, async (tx) => {
    const reader = { ...tx, actor: context.actor };
    const { createdAt } = await cohortPlan(reader, planId);
    const { rows } = await planRows(reader, planId, kind, "all", { page: 1, size: PLAN_PEOPLE_MAX });
    await recordAudit(tx, { action: "cohort-plan.exported", objectId: planId, details: { kind, rows: rows.length } });
    return { createdAt, rows };
  });
}
