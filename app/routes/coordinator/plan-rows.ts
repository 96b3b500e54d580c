import { actionFor } from "#app/access/guard.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { PlanExportForm } from "#app/plans/cohort-plan-form.ts";
import { exportPlan } from "#app/plans/cohort-plan-queries.server.ts";
import { csvFile, csvOf } from "#app/server/csv.ts";
import { parseForm } from "#app/server/form.server.ts";

const percent = (share: number) => Math.round(share * 100);

/** All rows of one kind as a file. Sent as a form, since it leaves a record. */
export const action = actionFor(["coordinator"], async ({ context, form, params, t }) => {
  const asked = parseForm(form, PlanExportForm, t);
  if (!asked.ok) return asked.reply;
  const { createdAt, rows } = await exportPlan(context, params.planId!, asked.value.kind);
  const nameOf = (partner: { name: string | null } | null) => partner && (partner.name ?? t("plans:plan.unknownPartner"));
  const columns = ["holder", "contact", "waitingSince", "partner", "organisation", "score", "firstCome", "ownBest", "outcome"] as const;
  return csvFile(
    `plan-${calendarDay(createdAt)}`,
    csvOf(
      columns.map((column) => t(`plans:csv.${column}`)),
      rows.map((row) => [
        row.name, row.contactPerson, calendarDay(row.waitingSince), nameOf(row.partner), row.partner?.organisation ?? null, row.partner && percent(row.partner.score), nameOf(row.firstCome), nameOf(row.ownBest),
        row.leftReason ? t(`plans:plan.left.${row.leftReason}`) : row.decision === null ? t("plans:plan.shown.open") : t(`plans:plan.shown.${row.decision === "set-aside" ? "aside" : row.decision}`),
      ]),
    ),
  );
});
