import { getFormProps, useForm } from "@conform-to/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { openConsultants } from "#app/accounts/staff-queries.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { HAND_OVER_REASONS, HandOverForm } from "#app/status-holders/hand-over-form.ts";
import { handOver } from "#app/status-holders/hand-over.server.ts";
import { contactPersonOf, openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["coordinator"], async ({ context, params, t }) => {
  const holder = await openDossier(context, params.holderId!, "hand-over");
  const colleagues = await openConsultants(context);
  const name = [holder.firstName, holder.lastName].filter(Boolean).join(" ");
  return {
    title: t("coordinator:handOver.title", { name }),
    id: holder.id,
    firstName: holder.firstName,
    name,
    now: (await contactPersonOf(context, holder.id)).name,
    colleagues: colleagues.filter(({ id }) => id !== holder.contactPersonId).map(({ id, name }) => ({ value: id, label: name ?? "" })),
  };
});

export const action = actionFor(["coordinator"], async ({ context, edge, form, params, t }) => {
  const parsed = parseForm(form, HandOverForm, t);
  if (!parsed.ok) return parsed.reply;
  await handOver(context, params.holderId!, parsed.value);
  throw await redirectWith(edge, `/people/${params.holderId}`, "holderHandedOver");
});

export default function HandOverPage() {
  const { t } = useTranslation(["coordinator", "site"]);
  const { id, name, firstName, now, colleagues } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [form, fields] = useForm<Record<string, string>>({ id: "hand-over", lastResult: result?.lastResult });
  return (
    <>
      <PageHead title={t("handOver.title", { name })} lead={t("handOver.lead")} back={{ href: `/people/${id}`, label: name }} />
      {colleagues.length === 0 ? (
        <EmptyState title={t("handOver.noneTitle")} text={t("handOver.noneText")} scene="contact-person" action={<ButtonLink href="/municipality/accounts/new">{t("accounts.add")}</ButtonLink>} />
      ) : (
        <Panel className="max-w-2xl">
          {result?.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
          <DefinitionList className="mb-5" items={[{ term: t("handOver.now"), value: now }]} />
          <Form method="post" {...getFormProps(form)} className="grid gap-5">
            <SelectField {...fieldProps(fields.contactPersonId!)} label={t("handOver.to")} empty={t("handOver.choose")} options={colleagues} required />
            <SelectField
              {...fieldProps(fields.reason!)} label={t("handOver.why")} hint={t("handOver.whyHint")} empty={t("handOver.chooseReason")} required
              options={HAND_OVER_REASONS.map((value) => ({ value, label: t(`handOver.reasons.${value}`) }))}
            />
            <Notice tone="info">{t("handOver.tell", { name: firstName })}</Notice>
            <div className="flex flex-wrap gap-3">
              <Button type="submit">{t("handOver.submit")}</Button>
              <ButtonLink href={`/people/${id}`} look="secondary">{t("site:cancel")}</ButtonLink>
            </div>
          </Form>
        </Panel>
      )}
    </>
  );
}
