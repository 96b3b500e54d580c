import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice-group.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { TextField } from "#app/ui/field.tsx";
import { choiceProps, fieldProps } from "#app/ui/form-field.ts";
import { Panel } from "#app/ui/panel.tsx";
import { REFERRAL_OUTCOMES, type ReferralOutcome } from "./referral.ts";

export interface NotedOutcome {
  id: string;
  outcome: ReferralOutcome;
  line: string | null;
  by: string;
  day: string;
  replaced: boolean;
}

/** What came of it: what is noted now, what stood there before, and a form to note it or to put it right. */
export function ReferralOutcomes({ outcomes, lastResult }: { outcomes: readonly NotedOutcome[]; lastResult?: SubmissionResult | null }) {
  const { t } = useTranslation("referralWork");
  const now = outcomes.find(({ replaced }) => !replaced);
  const before = outcomes.filter(({ replaced }) => replaced);
  return (
    <Panel title={t("outcomeTitle")} className={now ? undefined : "no-print"}>
      {now && (
        <div className="mb-2">
          <p className="text-lg font-bold">{t(`outcomes.${now.outcome}`)}</p>
          {now.line && <p>{now.line}</p>}
          <p className="text-sm text-ink-soft">{t("notedBy", { name: now.by, day: now.day })}</p>
        </div>
      )}
      {now ? <Disclosure label={t("correct")} open={Boolean(lastResult)} className="no-print"><OutcomeFields lastResult={lastResult} /></Disclosure> : <OutcomeFields lastResult={lastResult} />}
      {before.length > 0 && (
        <Disclosure label={t("before")}>
          <ul className="grid gap-2">
            {before.map((each) => (
              <li key={each.id}>
                <p><s>{t(`outcomes.${each.outcome}`)}</s>{each.line && ` · ${each.line}`}</p>
                <p className="text-sm text-ink-soft">{t("notedBy", { name: each.by, day: each.day })}</p>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Panel>
  );
}

function OutcomeFields({ lastResult }: { lastResult?: SubmissionResult | null }) {
  const { t } = useTranslation("referralWork");
  const [form, fields] = useForm<Record<string, string>>({ id: "outcome", lastResult });
  return (
    <Form method="post" {...getFormProps(form)} className="no-print grid gap-4">
      <input type="hidden" name="intent" value="outcome" />
      <ChoiceGroup {...choiceProps(fields.outcome!)} type="radio" layout="chips" legend={t("outcome")} legendHidden choices={REFERRAL_OUTCOMES.map((value) => ({ value, label: t(`outcomes.${value}`) }))} />
      <TextField {...fieldProps(fields.line!)} label={t("line")} optional={t("optional")} autoComplete="off" />
      <Button type="submit" look="secondary" className="justify-self-start">{t("noteOutcome")}</Button>
    </Form>
  );
}
