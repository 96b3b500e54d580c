import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice-group.tsx";
import { SelectField, TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { MOMENT_KINDS } from "./contact.ts";
import { LONGEST_NOTE } from "./moment-form.ts";

export interface MomentValues {
  kind: string;
  /** YYYY-MM-DD */
  on: string;
  note: string;
}

/** Notes contact: what, one line, and the day, which is today unless told. */
export function NewMomentForm({ today, lastResult }: { today: string; lastResult?: SubmissionResult | null }) {
  const { t } = useTranslation("contactPlan");
  const [form, fields] = useForm<Record<string, string>>({ id: "moment", lastResult, defaultValue: { on: today } });
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <input type="hidden" name="intent" value="note" />
      <ChoiceGroup
        legend={t("kind")} name="kind" type="radio" layout="chips" id={fields.kind!.id} required
        values={fields.kind!.initialValue ? [fields.kind!.initialValue] : []} error={fields.kind!.errors}
        choices={MOMENT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <TextField {...fieldProps(fields.note!)} label={t("line")} hint={t("lineHint")} maxLength={LONGEST_NOTE} autoComplete="off" />
      <div className="flex flex-wrap items-end gap-4">
        <TextField {...fieldProps(fields.on!)} label={t("on")} type="date" max={today} required />
        <Button type="submit">{t("save")}</Button>
      </div>
    </Form>
  );
}

/** The same for a moment that is put right. */
export function MomentCorrection({ id, values, today, cancelHref, lastResult }: { id: string; values: MomentValues; today: string; cancelHref: string; lastResult?: SubmissionResult | null }) {
  const { t } = useTranslation(["contactPlan", "site"]);
  const [form, fields] = useForm<Record<string, string>>({ id: `correct-${id}`, lastResult, defaultValue: { ...values } });
  return (
    <Form method="post" {...getFormProps(form)} className="mt-2 grid gap-3 rounded-md bg-ground p-3">
      <input type="hidden" name="intent" value="correct" />
      <input type="hidden" name="momentId" value={id} />
      <div className="flex flex-wrap gap-4">
        <SelectField {...fieldProps(fields.kind!)} label={t("kind")} options={MOMENT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
        <TextField {...fieldProps(fields.on!)} label={t("on")} type="date" max={today} required />
      </div>
      <TextField {...fieldProps(fields.note!)} label={t("line")} maxLength={LONGEST_NOTE} autoComplete="off" />
      <p className="text-sm text-ink-soft">{t("correctionKept")}</p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="secondary" size="small">{t("saveCorrection")}</Button>
        <ButtonLink href={cancelHref} look="quiet" size="small">{t("site:cancel")}</ButtonLink>
      </div>
    </Form>
  );
}
