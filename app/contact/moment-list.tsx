import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { Anchor } from "#app/ui/anchor.tsx";
import { classes } from "#app/ui/classes.ts";
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

export interface MomentListProps {
  moments: readonly MomentLine[];
  /** YYYY-MM-DD */
  today: string;
  /** Address of the page of which these are, that correcting comes back to. */
  here: string;
  /** The one that is being put right, as the address says, and what came of sending it. */
  correcting: { id: string; lastResult?: SubmissionResult | null } | null;
}

/** What there was, the latest first; what was put right stays, struck through. */
export function MomentList({ moments, today, here, correcting }: MomentListProps) {
  const { t } = useTranslation("contactPlan");
  if (moments.length === 0) return <p>{t("noMoments")}</p>;
  return (
    <ol className="divide-y divide-line">
      {moments.map(({ id, kind, note, day, on, by, replacedOn }) => (
        <li key={id} id={`moment-${id}`} className="py-2.5 first:pt-0 last:pb-0">
          <div className={classes("flex flex-wrap items-baseline gap-x-3", replacedOn !== null && "text-ink-soft")}>
            {replacedOn === null ? <strong>{t(`kinds.${kind}`)}</strong> : <s className="font-bold">{t(`kinds.${kind}`)}</s>}
            <span className="text-sm text-ink-soft">{[day, by, replacedOn && t("replaced", { day: replacedOn })].filter(Boolean).join(" · ")}</span>
            {replacedOn === null && correcting?.id !== id && (
              <Anchor href={`${here}correct=${id}#moment-${id}`} className="ms-auto inline-flex min-h-9 items-center text-sm underline underline-offset-4 no-print pointer-coarse:min-h-11" aria-label={t("correctLabel", { kind: t(`kinds.${kind}`), day })}>{t("correct")}</Anchor>
            )}
          </div>
          {note !== null && (replacedOn === null ? <p>{note}</p> : <p className="text-ink-soft"><s>{note}</s></p>)}
          {replacedOn === null && correcting?.id === id && <MomentCorrection id={id} values={{ kind, on, note: note ?? "" }} today={today} cancelHref={`${here}#moment-${id}`} lastResult={correcting.lastResult} />}
        </li>
      ))}
    </ol>
  );
}
