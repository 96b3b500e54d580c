import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import { hoursByMonth, hoursTowards } from "#app/guidance/hours-queries.server.ts";
import { formatDay, formatMonth, formatNumber } from "#app/i18n/formatters.ts";
import { municipalityById } from "#app/municipalities/municipality-queries.server.ts";
import { openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { PageHead } from "#app/ui/page-head.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, params, language, t }) => {
  const holder = await openDossier(context, params.holderId!, "hours");
  const rows = await hoursByMonth(context, holder.id);
  const { targets, elsewhere } = await hoursTowards(context, holder.id);
  const figure = (hours: number) => formatNumber(hours, language, 1);
  return {
    title: `${holder.firstName}: ${t("confirmHours:statement")}`,
    id: holder.id,
    firstName: holder.firstName,
    name: [holder.firstName, holder.lastName].filter(Boolean).join(" "),
    municipality: (await municipalityById(context, holder.municipalityId)).name,
    today: formatDay(context.now, language),
    rows: rows.map(({ matchId, month, hours, placement, organisation, confirmedBy }) => ({ key: `${matchId} ${month}`, month: formatMonth(month, language), hours: figure(hours), placement, organisation, confirmedBy })),
    total: figure(rows.reduce((sum, { hours }) => sum + hours, 0)),
    targets: targets.map(({ kind, hours, of }) => ({ kind, hours: figure(hours), of: figure(of), elsewhere: elsewhere[kind] > 0 ? figure(elsewhere[kind]) : null })),
  };
});

/** What a person can hand in: hours by month and place, with room for signatures. */
export default function HoursStatement() {
  const { t } = useTranslation("confirmHours");
  const { id, firstName, name, municipality, today, rows, total, targets } = useLoaderData<typeof loader>();
  const cell = "border-b border-line px-2 py-2 align-top [&:not(.text-end)]:text-start";
  return (
    <>
      <PageHead
        title={t("statement")} lead={t("statementLead")} className="print:hidden"
        back={{ href: `/people/${id}/hours`, label: `${firstName}: ${t("dossierTitle")}` }} actions={<PrintButton>{t("print")}</PrintButton>}
      />
      <article className="mx-auto max-w-3xl rounded-xl border border-line bg-paper p-6 sm:p-10 print:border-0 print:p-0">
        <h2 className="text-2xl font-extrabold">{`${t("statement")}: ${name}`}</h2>
        <p className="mt-1 text-ink-soft">{t("statementMade", { day: today })}</p>
        <p className="mt-4">{t("statementText", { name, municipality })}</p>
        <div className="mt-6 overflow-x-auto">
          <table className="w-full">
            <thead>
              <tr>
                {[t("month"), t("organisation"), t("confirmedBy")].map((head) => <th key={head} scope="col" className={`${cell} font-bold`}>{head}</th>)}
                <th scope="col" className={`${cell} text-end font-bold`}>{t("hours")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row" className={`${cell} font-normal whitespace-nowrap`}>{row.month}</th>
                  <td className={cell}>{row.organisation}<span className="block text-sm text-ink-soft">{row.placement}</span></td>
                  <td className={cell}>{row.confirmedBy}</td>
                  <td className={`${cell} text-end tabular-nums`}>{row.hours}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={3} className="px-2 py-2 text-start">{t("together")}</th>
                <td className="px-2 py-2 text-end font-bold tabular-nums">{total}</td>
              </tr>
            </tfoot>
          </table>
        </div>
        {targets.length > 0 && (
          <ul className="mt-6 grid gap-1">
            {targets.map(({ kind, hours, of, elsewhere }) => (
              <li key={kind}>{`${t(kind)}: ${t("ofHours", { hours, of })}`}{elsewhere && ` (${t("elsewhereLine")}: ${elsewhere})`}</li>
            ))}
          </ul>
        )}
        <div className="keep-together mt-10 grid gap-10 sm:grid-cols-2 print:grid-cols-2">
          {[t("signedFor"), name].map((who) => (
            <div key={who}>
              <p className="font-semibold">{who}</p>
              <p className="mt-12 border-t border-line-strong pt-1 text-sm text-ink-soft">{t("signedBy")}</p>
              <p className="mt-8 border-t border-line-strong pt-1 text-sm text-ink-soft">{t("date")}</p>
            </div>
          ))}
        </div>
      </article>
    </>
  );
}
