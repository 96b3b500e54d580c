import { getFormProps, useForm } from "@conform-to/react";
import { Form, useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { openStaffAccount } from "#app/accounts/open-staff-account.server.ts";
import { STAFF_ACCOUNT_ROLES, StaffAccountForm } from "#app/accounts/staff-form.ts";
import { Refusal } from "#app/server/errors.ts";
import { fieldRefused, parseForm } from "#app/server/form.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { SelectField, TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { OneTimePassword } from "./one-time-password.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["coordinator"], async ({ t }) => ({ title: t("coordinator:accounts.newTitle") }));

export const action = actionFor(["coordinator"], async ({ context, edge, form, t }) => {
  const parsed = parseForm(form, StaffAccountForm, t);
  if (!parsed.ok) return parsed.reply;
  try {
    const { accountId, password } = await openStaffAccount(context, parsed.value);
    const { name, email } = parsed.value;
    return { lastResult: null, problem: null, given: { name, email, password, address: `${edge.origin}/sign-in`, doneHref: `/municipality/accounts/${accountId}` } };
  } catch (error) {
    if (error instanceof Refusal && error.key === "emailTaken") return fieldRefused(form, "email", t("refusals:emailTaken"), t);
    throw error;
  }
});

export default function NewAccount() {
  const { t } = useTranslation(["coordinator", "words", "site"]);
  const result = useActionData<typeof action>();
  const [form, fields] = useForm<Record<string, string>>({ id: "new-account", lastResult: result?.lastResult });
  if (result && "given" in result) return <OneTimePassword {...result.given} />;
  return (
    <>
      <PageHead title={t("accounts.newTitle")} lead={t("accounts.newLead")} back={{ href: "/municipality/accounts", label: t("accounts.title") }} />
      <Panel className="max-w-2xl">
        {result?.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
        <Form method="post" {...getFormProps(form)} className="grid gap-5">
          <TextField {...fieldProps(fields.name!)} label={t("accounts.name")} autoComplete="off" required />
          <SelectField
            {...fieldProps(fields.role!)} label={t("accounts.role")} hint={t("accounts.roleHint")} empty={t("accounts.chooseRole")} required
            options={STAFF_ACCOUNT_ROLES.map((value) => ({ value, label: t(`words:role.${value}`) }))}
          />
          <TextField {...fieldProps(fields.email!)} label={t("accounts.email")} hint={t("accounts.emailHint")} type="email" autoComplete="off" required />
          <TextField {...fieldProps(fields.phone!)} label={t("accounts.phone")} hint={t("accounts.phoneHint")} type="tel" autoComplete="off" />
          <div className="flex flex-wrap gap-3">
            <Button type="submit">{t("accounts.submitNew")}</Button>
            <ButtonLink href="/municipality/accounts" look="secondary">{t("site:cancel")}</ButtonLink>
          </div>
        </Form>
      </Panel>
    </>
  );
}
