import type { SubmissionResult } from "@conform-to/react";
import { getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice-group.tsx";
import { SelectField, TextAreaField, TextField } from "#app/ui/field.tsx";
import { choiceProps, fieldProps } from "#app/ui/form-field.ts";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { FACES, type Face } from "./mood.ts";
import type { OwnWords } from "./own-words.server.ts";
import { DOERS } from "./visit.ts";

export interface VisitBegins {
  madeOn: string;
  face: Face | null;
  person: string | null;
  organisation: string | null;
  contactPerson: string | null;
}

/** Lines to fill in at once; more come with the next time. */
const NEW_AGREEMENTS = [0, 1, 2];

/** The talk of three: a face and a line of the person, a line of the organisation, one of the contact person, and what is agreed. */
export function VisitFields({ name, own, question, begins, today, wroteSelf, lastResult }: { name: string; own: OwnWords | null; question: string | null; begins: VisitBegins; today: string; wroteSelf: string | null; lastResult?: SubmissionResult | null }) {
  const { t } = useTranslation(["guidance", "goals", "holder", "site"]);
  const [form, fields] = useForm<Record<string, string>>({
    id: "visit", lastResult,
    defaultValue: { madeOn: begins.madeOn, face: begins.face ? String(begins.face) : "", person: begins.person ?? "", organisation: begins.organisation ?? "", contactPerson: begins.contactPerson ?? "" },
  });
  const typed = lastResult?.initialValue as { agreements?: readonly { what?: string; doer?: string; byOn?: string }[] } | undefined;
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <input type="hidden" name="intent" value="hold" />
      <Panel level={3} title={t("personSays", { name })} tone="brand">
        <ChoiceGroup
          {...choiceProps(fields.face!)} type="radio" layout="scale" legend={t("goals:howIsIt")} hint={question && own ? <span lang={own.lang} dir={own.dir} className="inline-block font-semibold text-brand-800">{question}</span> : undefined}
          choices={FACES.map((face) => ({
            value: String(face), label: t(`holder:mood.faces.${face}`), picture: <Scene name={`face-${face}`} alt="" size={64} className="rounded-md" />,
            hint: own?.face[face],
          }))}
        />
        <TextAreaField {...fieldProps(fields.person!)} label={t("inWords")} optional={t("site:optional")} rows={2} maxLength={400} dir="auto" className="mt-3" />
      </Panel>
      <div className="grid gap-4 md:grid-cols-2">
        <Panel><TextAreaField {...fieldProps(fields.organisation!)} label={t("organisationSays")} hint={wroteSelf ? `${wroteSelf} ${t("organisationHint")}` : t("organisationHint")} rows={3} maxLength={400} /></Panel>
        <Panel><TextAreaField {...fieldProps(fields.contactPerson!)} label={t("contactPersonSays")} hint={t("contactPersonHint", { name })} rows={3} maxLength={400} /></Panel>
      </div>
      <Panel level={3} title={t("agreements")}>
        <div className="grid gap-3">
          {NEW_AGREEMENTS.map((at) => (
            <div key={at} className="grid items-end gap-2 border-b border-line pb-3 last:border-0 sm:grid-cols-[3fr_2fr_auto]">
              <TextField id={`what-${at}`} name={`agreements[${at}].what`} label={t("what")} labelHidden={at > 0} maxLength={280} autoComplete="off" defaultValue={typed?.agreements?.[at]?.what} error={lastResult?.error?.[`agreements[${at}].what`]} />
              <SelectField id={`who-${at}`} name={`agreements[${at}].doer`} label={t("who")} labelHidden={at > 0} defaultValue={typed?.agreements?.[at]?.doer ?? "contact-person"} options={DOERS.map((value) => ({ value, label: t(`doer.${value}`, { name }) }))} />
              <TextField id={`by-${at}`} name={`agreements[${at}].byOn`} label={t("byOn")} labelHidden={at > 0} type="date" defaultValue={typed?.agreements?.[at]?.byOn} error={lastResult?.error?.[`agreements[${at}].byOn`]} />
            </div>
          ))}
        </div>
      </Panel>
      <div className="flex flex-wrap items-end gap-4">
        <TextField {...fieldProps(fields.madeOn!)} label={t("was")} type="date" max={today} />
        <Button type="submit" size="large">{t("saveVisit")}</Button>
      </div>
    </Form>
  );
}
