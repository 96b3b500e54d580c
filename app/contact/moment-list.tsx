import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { classes } from "#app/ui/classes.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import type { MomentKind } from "./contact.ts";
import { MomentCorrection } from "./moment-fields.tsx";

export interface MomentLine {
  id: string;
  kind: MomentKind;
  note: string | null;
  /** In words, and as YYYY-MM-DD. */
  day: string;
  on: string;
  by: string;
  /** In words: when it was put right. */
  replacedOn: string | null;
}

/** What there was, the latest first; what was put right stays, struck through. */
export function MomentList({ moments, today, correcting }: { moments: readonly MomentLine[]; today: string; correcting: { id: string; lastResult: SubmissionResult | null } | null }) {
  const { t } = useTranslation("contactPlan");
  if (moments.length === 0) return <p>{t("noMoments")}</p>;
  return (
    <ol className="divide-y divide-line">
      {moments.map(({ id, kind, note, day, on, by, replacedOn }) => (
        <li key={id} className="py-2.5 first:pt-0 last:pb-0">
          <div className={classes(replacedOn !== null && "text-ink-soft")}>
            <p className="flex flex-wrap items-baseline gap-x-3">
              {replacedOn === null ? <strong>{t(`kinds.${kind}`)}</strong> : <s className="font-bold">{t(`kinds.${kind}`)}</s>}
              <span className="text-sm text-ink-soft">{[day, by, replacedOn && t("replaced", { day: replacedOn })].filter(Boolean).join(" · ")}</span>
            </p>
            {note !== null && (replacedOn === null ? <p>{note}</p> : <p><s>{note}</s></p>)}
          </div>
          {replacedOn === null && (
            <Disclosure label={t("correct")} open={correcting?.id === id} className="text-sm no-print">
              <MomentCorrection id={id} values={{ kind, on, note: note ?? "" }} today={today} lastResult={correcting?.id === id ? correcting.lastResult : undefined} />
            </Disclosure>
          )}
        </li>
      ))}
    </ol>
  );
}
