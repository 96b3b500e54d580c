import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";

/** One confirmed week put right, folded away until it is needed. */
export function HoursCorrection({ matchId, week, hours, label, lastResult }: { matchId: string; week: string; hours: string; label: string; lastResult?: SubmissionResult | null }) {
  const { t } = useTranslation("confirmHours");
  const [form, fields] = useForm<Record<string, string>>({ id: `correct-${matchId}-${week}`, lastResult, defaultValue: { hours } });
  return (
    <Disclosure label={t("correct")} open={Boolean(lastResult?.error)} className="text-start">
      <Form method="post" {...getFormProps(form)} className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="intent" value="correct" />
        <input type="hidden" name="matchId" value={matchId} />
        <input type="hidden" name="week" value={week} />
        <TextField {...fieldProps(fields.hours!)} label={label} inputMode="decimal" autoComplete="off" unit={t("unit")} className="[&_input]:w-24" />
        <Button type="submit" look="secondary">{t("save")}</Button>
      </Form>
    </Disclosure>
  );
}
