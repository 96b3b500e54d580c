import type { SubmissionResult } from "@conform-to/react";
import { getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { VisitState } from "#app/matches/visit.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Scene } from "#app/ui/scenes/scene.tsx";
import type { Face } from "./mood.ts";

export interface VisitLine {
  id: string;
  week: number | null;
  state: VisitState;
  /** In words. */
  plannedOn: string;
  madeOn: string | null;
  late: boolean;
  face: Face | null;
  open: number;
}

/** Visits at one workplace, in the order of their days. */
export function VisitList({ holderId, visits }: { holderId: string; visits: readonly VisitLine[] }) {
  const { t } = useTranslation(["guidance", "holder"]);
  if (visits.length === 0) return <p>{t("noVisits")}</p>;
  return (
    <ul className="grid gap-2">
      {visits.map((visit) => (
        <li key={visit.id} className="flex items-center gap-3 border-b border-line pb-2 last:border-0">
          <div className="min-w-0 flex-1">
            <Anchor href={`/people/${holderId}/visits/${visit.id}`} className="font-semibold">{visit.week === null ? t("extra") : t("week", { week: visit.week })}</Anchor>
            <p className="text-ink-soft">{visit.madeOn ? t("madeOn", { day: visit.madeOn }) : t("plannedFor", { day: visit.plannedOn })}</p>
          </div>
          {visit.open > 0 && <Badge tone="warning">{t("openAgreements", { count: visit.open })}</Badge>}
          {visit.late && <Badge tone="warning">{t("overdue")}</Badge>}
          {visit.face && <Scene name={`face-${visit.face}`} alt={t(`holder:mood.faces.${visit.face}`)} size={48} className="rounded-md" />}
        </li>
      ))}
    </ul>
  );
}

/** A visit beside those that come by themselves. */
export function PlanVisit({ matchId, today, lastResult }: { matchId: string; today: string; lastResult?: SubmissionResult | null }) {
  const { t } = useTranslation("guidance");
  const typed = lastResult?.initialValue;
  const mine = typed?.intent === "plan-visit" && typed.matchId === matchId ? lastResult : undefined;
  const [form, fields] = useForm<Record<string, string>>({ id: `plan-visit-${matchId}`, lastResult: mine });
  return (
    <Disclosure label={t("planVisit")} open={Boolean(mine)} className="mt-2 print:hidden">
      <Form method="post" preventScrollReset {...getFormProps(form)} className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="intent" value="plan-visit" />
        <input type="hidden" name="matchId" value={matchId} />
        <TextField {...fieldProps(fields.plannedOn!)} label={t("day")} type="date" min={today} />
        <Button type="submit" look="secondary">{t("plan")}</Button>
      </Form>
    </Disclosure>
  );
}
