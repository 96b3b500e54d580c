import { useTranslation } from "react-i18next";
import type { Doors } from "#app/matching/doors.ts";
import { Panel } from "#app/ui/panel.tsx";
import { doorName } from "./door-sentences.ts";

/** The single changes that would add most good placements. `good`: the score from which on a placement is one, 0 to 1. */
export function DoorsPanel({ doors: { options, doors }, good, className }: { doors: Doors; good: number; className?: string }) {
  const { t } = useTranslation(["openings", "words", "reasons"]);
  return (
    <Panel title={t("doors.title")} tone="sun" className={className} lead={doors.length === 0 ? undefined : options === 0 ? t("doors.leadNone") : t("doors.lead", { count: options })}>
      {doors.length === 0 ? (
        <p>{t("doors.none")}</p>
      ) : (
        <ul className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
          {doors.map((door) => (
            <li key={JSON.stringify(door.change)} className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-sun-300 pb-2">
              <span className="font-semibold">{doorName(door.change, t)}</span>
              <span className="tabular-nums">{t("doors.gained", { count: door.gained })}</span>
            </li>
          ))}
        </ul>
      )}
      {doors.length > 0 && <p className="mt-3 text-sm text-ink-soft">{t("doors.goodMeans", { percent: Math.round(good * 100) })}</p>}
    </Panel>
  );
}
