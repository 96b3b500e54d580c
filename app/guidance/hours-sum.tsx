import { useTranslation } from "react-i18next";
import { formatNumber } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { Bar } from "#app/ui/bar.tsx";
import type { hoursTowards } from "./hours-queries.server.ts";

/** Hours as a status holder sees them: written out in the reader's figures. */
export function hoursShown({ total, targets, elsewhere }: Awaited<ReturnType<typeof hoursTowards>>, language: InterfaceLanguage) {
  const figure = (hours: number) => formatNumber(hours, language, 1);
  return {
    total: figure(total),
    none: total === 0,
    targets: targets.map(({ kind, hours, of, percent }) => ({ kind, percent, hours: figure(Math.min(hours, of)), of: figure(of), reached: hours >= of, elsewhere: elsewhere[kind] > 0 ? figure(elsewhere[kind]) : null })),
  };
}

export type HoursShown = ReturnType<typeof hoursShown>;

/** All hours in one figure, and a bar for each thing that they count for. */
export function HoursSum({ sum }: { sum: HoursShown }) {
  const { t } = useTranslation("hours");
  return (
    <>
      <p className="flex items-baseline gap-2">
        <span className="font-semibold text-ink-soft">{t("total")}</span>
        <b className="text-4xl font-extrabold tabular-nums">{sum.total}</b>
        <span className="font-semibold">{t("unit")}</span>
      </p>
      {sum.targets.map(({ kind, hours, of, percent, reached, elsewhere }) => (
        <div key={kind} className="mt-4">
          <p className="mb-1 font-semibold">{t(kind)}</p>
          <Bar value={percent / 100} height={20} tone="sun" />
          <p className="mt-1">{reached ? t("reached") : t("ofHours", { hours, of })}</p>
          {elsewhere && <p className="text-base text-ink-soft">{t("elsewhere", { hours: elsewhere })}</p>}
        </div>
      ))}
    </>
  );
}
