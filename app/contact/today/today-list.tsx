import { useTranslation } from "react-i18next";
import { Anchor } from "#app/ui/anchor.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import type { TodayLine } from "./section.server.ts";

/** Lines of the page of today: who, why, and one thing to do. */
export function TodayList({ lines }: { lines: readonly TodayLine[] }) {
  const { t } = useTranslation("today");
  return (
    <ul className="divide-y divide-line">
      {lines.map((line) => (
        <li key={line.id} className="flex items-center justify-between gap-x-4 py-2.5 first:pt-0 last:pb-0">
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 font-bold">
              <Anchor href={line.href} className="text-ink no-underline hover:underline">{line.name}</Anchor>
              {line.late && <Badge tone="warning">{t("late")}</Badge>}
              {line.insteadOf !== null && <Badge tone="info">{t("insteadOf", { name: line.insteadOf })}</Badge>}
            </p>
            <p className="leading-snug text-ink-soft">{line.reason}</p>
          </div>
          <ButtonLink href={line.href} look="secondary" size="small" className="shrink-0 no-print" aria-label={`${line.action}: ${line.name}`}>{line.action}</ButtonLink>
        </li>
      ))}
    </ul>
  );
}
