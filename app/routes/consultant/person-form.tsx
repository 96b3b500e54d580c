import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { CountryChoice } from "#app/status-holders/countries.ts";
import { StatusHolderFields } from "#app/status-holders/status-holder-fields.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

export interface PersonFormProps {
  values: Record<string, unknown>;
  result: { lastResult?: SubmissionResult | null; problem?: string | null } | undefined;
  countries: readonly CountryChoice[];
  towns: readonly string[];
  submit: string;
  cancelHref: string;
}

/** The form of a first talk, for someone new and for someone known. */
export function PersonForm({ values, result, countries, towns, submit, cancelHref }: PersonFormProps) {
  const { t } = useTranslation("site");
  const [form, fields] = useForm<Record<string, unknown>>({ id: "person", lastResult: result?.lastResult, defaultValue: values as Record<string, string> });
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      {result?.problem && <Notice tone="error">{result.problem}</Notice>}
      <StatusHolderFields form={form} fields={fields as never} countries={countries} towns={towns} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" size="large">{submit}</Button>
        <ButtonLink href={cancelHref} look="quiet" size="large">{t("cancel")}</ButtonLink>
      </div>
    </Form>
  );
}
