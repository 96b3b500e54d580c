import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Panel } from "#app/ui/panel.tsx";
import type { MomentKind } from "./contact.ts";
import { everyKey } from "./every-words.ts";
import type { Phase } from "./rhythm.ts";

export interface DueShown {
  phase: Phase;
  days: number;
  /** What the phase says, whatever was agreed. */
  phaseDays: number;
  /** Why the rhythm is another than the phase's; null where it isn't. */
  reason: string | null;
  /** In words. */
  dueOn: string;
  /** Days; negative where it is yet to come. */
  overdue: number;
  last: { kind: MomentKind; day: string } | null;
  /** What was agreed, the latest first. */
  history: readonly { id: string; day: string; by: string; days: number | null; reason: string }[];
}

/** When contact is due next and why, and the rhythm to be changed with a reason. */
export function ContactDuePanel({ name, due, lastResult }: { name: string; due: DueShown; lastResult?: SubmissionResult | null }) {
  const { t } = useTranslation("contactPlan");
  const every = (days: number) => {
    const { key, count } = everyKey(days);
    return t(key, { count });
  };
  const [form, fields] = useForm<Record<string, string>>({ id: "rhythm", lastResult, defaultValue: { days: due.reason === null ? "" : String(due.days) } });
  const how = due.overdue > 0 ? t("overdue", { count: due.overdue }) : due.overdue === 0 ? t("today") : t("inDays", { count: -due.overdue });
  return (
    <Panel title={t("due")}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xl font-extrabold">
        {due.dueOn}
        <Badge tone={due.overdue > 0 ? "warning" : "success"}>{how}</Badge>
      </p>
      <p className="mt-1">{due.reason === null ? t("because", { every: every(due.days), phase: t(`phases.${due.phase}`) }) : t("agreed", { every: every(due.days), reason: due.reason })}</p>
      <p className="text-ink-soft">{due.last === null ? t("none") : t("last", { kind: t(`kinds.${due.last.kind}`).toLowerCase(), day: due.last.day })}</p>
      {due.last?.kind === "no-show" && <p className="text-ink-soft">{t("after")}</p>}
      <Disclosure label={t("changeRhythm")} open={Boolean(lastResult)} className="mt-3 no-print">
        <Form method="post" {...getFormProps(form)} className="grid gap-4">
          <input type="hidden" name="intent" value="rhythm" />
          <TextField {...fieldProps(fields.days!)} label={t("days")} hint={t("daysHint", { every: every(due.phaseDays).toLowerCase() })} inputMode="numeric" unit={t("daysUnit")} className="[&_input]:w-24" />
          <TextField {...fieldProps(fields.reason!)} label={t("reason")} hint={t("reasonHint", { name })} required />
          <Button type="submit" look="secondary" className="justify-self-start">{t("agree")}</Button>
        </Form>
        {due.history.length > 0 && (
          <>
            <h3 className="mt-4 font-bold">{t("earlier")}</h3>
            <ul className="mt-1 grid gap-1 text-ink-soft">
              {due.history.map(({ id, day, by, days, reason }) => (
                <li key={id}>{t("earlierLine", { day, by, every: (days === null ? t("byPhase") : every(days)).toLowerCase(), reason })}</li>
              ))}
            </ul>
          </>
        )}
      </Disclosure>
    </Panel>
  );
}
