import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { FieldGroup, SelectField, TextAreaField, TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { type ReferralKind, TOGETHER_WAYS, TOLD, type Told } from "./referral.ts";

/** Asked of everyone; the others wait until they are needed. */
const FIRST = ["name", "why", "agreed"] as const satisfies readonly Told[];
const MORE = TOLD.filter((about) => !(FIRST as readonly Told[]).includes(about));

type Typed = Record<"kind" | "toOrganisation" | "toName" | "toPhone" | "toEmail" | "togetherHow" | "togetherOn", string> & { told: Record<Told, string> };

/** Whom, and what the person is asked about: a page that is filled in together. */
export function NewReferral({ name, kinds, lastResult }: { name: string; kinds: readonly ReferralKind[]; lastResult?: SubmissionResult | null }) {
  const { t } = useTranslation(["referralWork", "referrals"]);
  const [form, fields] = useForm<Typed>({ id: "new-referral", lastResult, defaultValue: { told: { name } } });
  const told = fields.told.getFieldset();
  const optional = t("optional");
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField {...fieldProps(fields.kind)} label={t("kind")} empty={t("kindEmpty")} options={kinds.map((value) => ({ value, label: t(`referrals:kinds.${value}`) }))} />
        <TextField {...fieldProps(fields.toOrganisation)} label={t("toOrganisation")} autoComplete="off" />
        <TextField {...fieldProps(fields.toName)} label={t("toName")} optional={optional} autoComplete="off" />
        <TextField {...fieldProps(fields.toPhone)} type="tel" label={t("toPhone")} optional={optional} autoComplete="off" />
        <TextField {...fieldProps(fields.toEmail)} type="email" label={t("toEmail")} optional={optional} autoComplete="off" className="sm:col-span-2" />
        <SelectField {...fieldProps(fields.togetherHow)} label={t("together")} empty={t("togetherNone")} options={TOGETHER_WAYS.map((value) => ({ value, label: t(`ways.${value}`) }))} />
        <TextField {...fieldProps(fields.togetherOn)} type="date" label={t("togetherOn")} optional={optional} />
      </div>
      <FieldGroup legend={t("itemsTitle")} hint={t("itemsHint", { name })}>
        <TextField {...fieldProps(told.name)} label={t("told.name")} autoComplete="off" />
        <TextAreaField {...fieldProps(told.why)} label={t("told.why")} rows={2} />
        <TextAreaField {...fieldProps(told.agreed)} label={t("told.agreed")} optional={optional} rows={2} />
        <Disclosure label={t("moreItems")} open={MORE.some((about) => told[about].initialValue || told[about].errors)}>
          <div className="grid gap-4">
            {MORE.map((about) => <TextField key={about} {...fieldProps(told[about])} label={t(`told.${about}`)} optional={optional} autoComplete="off" />)}
          </div>
        </Disclosure>
      </FieldGroup>
      <Button type="submit" size="large" className="justify-self-start">{t("save")}</Button>
    </Form>
  );
}
