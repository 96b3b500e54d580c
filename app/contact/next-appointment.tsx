import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { SelectField, TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Panel } from "#app/ui/panel.tsx";
import { CONTACT_KINDS, type ContactKind } from "./contact.ts";
import { MessageByHand } from "./message-by-hand.tsx";
import type { WrittenMessage } from "./message-links.ts";

export interface NextAppointmentProps {
  name: string;
  /** The first one to come; `when` in words. */
  next: { kind: ContactKind; withName: string; when: string; location: string } | null;
  /** How many come after it. */
  more: number;
  /** A message in the person's language; null where there is nothing to say. */
  reminder: WrittenMessage | null;
  /** Whether the person said yes to messages. */
  mayMessage: boolean;
  /** What the form begins with. `startsAt` as a browser's field has it. */
  plan: { withName: string; startsAt: string; open: boolean };
  lastResult?: SubmissionResult | null;
}

/** The appointment that comes, a reminder to send by hand, and planning another one. */
export function NextAppointment({ name, next, more, reminder, mayMessage, plan, lastResult }: NextAppointmentProps) {
  const { t } = useTranslation(["contactPlan", "words"]);
  const [form, fields] = useForm<Record<string, string>>({ id: "appointment", lastResult, defaultValue: { kind: "talk", minutes: "45", withName: plan.withName, startsAt: plan.startsAt } });
  return (
    <Panel title={t("appointments")} id="appointments">
      {next === null ? <p>{t("noAppointment")}</p> : (
        <>
          <p className="text-lg font-bold">{next.when}</p>
          <p>{t("appointmentLine", { kind: t(`words:contactKind.${next.kind}`), with: next.withName, where: next.location })}</p>
        </>
      )}
      {more > 0 && <p className="text-ink-soft">{t("more", { count: more })}</p>}
      {reminder && (
        <Disclosure label={t(next === null ? "remindMissed" : "remind")} className="mt-2 no-print">
          {mayMessage ? <MessageByHand {...reminder} /> : <p className="text-ink-soft">{t("noConsent", { name })}</p>}
        </Disclosure>
      )}
      <Disclosure label={t("plan")} open={plan.open || Boolean(lastResult)} className="mt-1 no-print">
        <Form method="post" {...getFormProps(form)} className="grid gap-4">
          <input type="hidden" name="intent" value="plan" />
          <SelectField {...fieldProps(fields.kind!)} label={t("planKind")} options={CONTACT_KINDS.map((value) => ({ value, label: t(`words:contactKind.${value}`) }))} />
          <TextField {...fieldProps(fields.startsAt!)} label={t("startsAt")} type="datetime-local" required />
          <TextField {...fieldProps(fields.withName!)} label={t("withName")} required />
          <TextField {...fieldProps(fields.location!)} label={t("location")} required />
          <TextField {...fieldProps(fields.minutes!)} label={t("minutes")} inputMode="numeric" className="[&_input]:w-24" />
          <Button type="submit" look="secondary" className="justify-self-start">{t("submitPlan")}</Button>
        </Form>
      </Disclosure>
    </Panel>
  );
}
