import { getFormProps, useForm } from "@conform-to/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { transact } from "#app/access/context.server.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { changeStaffAccount } from "#app/accounts/change-staff-account.server.ts";
import { closeAccount } from "#app/accounts/close-account.server.ts";
import { reopenAccount } from "#app/accounts/reopen-account.server.ts";
import { resetPassword } from "#app/accounts/reset-password.server.ts";
import { staffDetailsForm } from "#app/accounts/staff-form.ts";
import { staffAccount } from "#app/accounts/staff-queries.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import { parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { OneTimePassword } from "./one-time-password.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["coordinator"], async ({ context, actor, params, language }) => {
  const { id, name, email, phone, role, people, lastSeenAt, closedAt, createdAt, mustChangePassword } = await staffAccount(context, params.accountId!);
  return {
    title: name ?? "", id, name: name ?? "", email, phone, role, people, you: id === actor.accountId, waitsForPassword: mustChangePassword,
    since: formatDay(createdAt, language), lastSeen: lastSeenAt && formatDay(lastSeenAt, language), closedOn: closedAt && formatDay(closedAt, language),
  };
});

export const action = actionFor(["coordinator"], async ({ context, edge, form, params, t }) => {
  const accountId = params.accountId!;
  const here = `/municipality/accounts/${accountId}`;
  switch (form.get("intent")) {
    case "reset": {
      const password = await resetPassword(context, edge.limits, accountId);
      const { name, email } = await transact(context, (tx) => staffAccount({ ...tx, actor: context.actor }, accountId));
      return { lastResult: null, problem: null, given: { name: name ?? "", email: email ?? "", password, address: `${edge.origin}/sign-in`, doneHref: here } };
    }
    case "close":
      await closeAccount(context, accountId);
      throw await redirectWith(edge, here, "accountClosed");
    case "reopen":
      await reopenAccount(context, accountId);
      throw await redirectWith(edge, here, "accountReopened");
    default: {
      const { role } = await transact(context, (tx) => staffAccount({ ...tx, actor: context.actor }, accountId));
      const parsed = parseForm(form, staffDetailsForm(role), t);
      if (!parsed.ok) return parsed.reply;
      await changeStaffAccount(context, accountId, parsed.value);
      throw await redirectWith(edge, here, "accountChanged");
    }
  }
});

export default function Account() {
  const { t } = useTranslation(["coordinator", "words"]);
  const account = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  if (result && "given" in result) return <OneTimePassword {...result.given} />;
  return (
    <>
      <PageHead
        title={account.name}
        back={{ href: "/municipality/accounts", label: t("accounts.back") }}
        marks={
          <>
            <Badge tone="info">{t(`words:role.${account.role}`)}</Badge>
            {account.closedOn && <Badge>{t("accounts.closed")}</Badge>}
          </>
        }
        lead={account.closedOn ? t("accounts.closedOn", { day: account.closedOn }) : undefined}
      />
      {result?.problem && <Notice tone="error" className="mb-6">{result.problem}</Notice>}
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <Details />
        <div className="grid gap-6">
          <People />
          {account.closedOn ? <Reopen /> : <SigningIn />}
          {!account.closedOn && !account.you && <Close />}
        </div>
      </div>
    </>
  );
}

function Details() {
  const { t } = useTranslation("coordinator");
  const { name, phone, email, role, since, lastSeen, waitsForPassword } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [form, fields] = useForm<Record<string, string>>({ id: "details", lastResult: result?.lastResult, defaultValue: { name, phone: phone ?? "" } });
  return (
    <Panel title={t("accounts.detailsTitle")}>
      <DefinitionList
        className="mb-5"
        items={[
          { term: t("accounts.email"), value: <span className="break-all">{email}</span>, hint: t("accounts.detailsLead") },
          { term: t("accounts.since"), value: since },
          { term: t("accounts.lastSeen"), value: lastSeen ?? t("accounts.never"), hint: waitsForPassword ? t("accounts.waitsForPassword") : undefined },
        ]}
      />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <TextField {...fieldProps(fields.name!)} label={t("accounts.name")} autoComplete="off" required />
        <TextField {...fieldProps(fields.phone!)} label={t("accounts.phone")} hint={role === "consultant" ? t("accounts.phoneHint") : undefined} type="tel" autoComplete="off" required={role === "consultant"} />
        <div>
          <Button type="submit" look="secondary">{t("accounts.submitDetails")}</Button>
        </div>
      </Form>
    </Panel>
  );
}

function People() {
  const { t } = useTranslation("coordinator");
  const { id, name, people } = useLoaderData<typeof loader>();
  return (
    <Panel title={t("accounts.peopleTitle")}>
      {people === 0 ? (
        <p>{t("accounts.peopleNone", { name })}</p>
      ) : (
        <>
          <p className="text-2xl font-extrabold">{t("accounts.peopleCount", { count: people })}</p>
          <p className="mt-1"><Anchor href={`/people?contact=${id}`} className="font-semibold text-brand-800 underline underline-offset-4">{t("accounts.peopleLink")}</Anchor></p>
        </>
      )}
    </Panel>
  );
}

function SigningIn() {
  const { t } = useTranslation(["coordinator", "site"]);
  const { name, you } = useLoaderData<typeof loader>();
  return (
    <Panel title={t("accounts.signInTitle")}>
      {you ? (
        <>
          <p>{t("accounts.ownSignIn")}</p>
          <p className="mt-2"><Anchor href="/account" className="font-semibold text-brand-800 underline underline-offset-4">{t("accounts.toOwnAccount")}</Anchor></p>
        </>
      ) : (
        <Confirm
          trigger={t("accounts.reset")} title={t("accounts.resetTitle", { name })} text={t("accounts.resetText", { name })}
          confirm={t("accounts.resetConfirm")} cancel={t("site:cancel")} fields={{ intent: "reset" }}
        />
      )}
    </Panel>
  );
}

function Close() {
  const { t } = useTranslation(["coordinator", "site"]);
  const { name, people } = useLoaderData<typeof loader>();
  return (
    <Panel title={t("accounts.closeTitle")} lead={t("accounts.closeLead", { name })}>
      {people > 0 ? (
        <Notice tone="info" title={t("accounts.closeFirst", { name, count: people })}>{t("accounts.closeFirstHow")}</Notice>
      ) : (
        <Confirm
          trigger={t("accounts.close")} title={t("accounts.closeAsk", { name })} text={t("accounts.closeText", { name })} danger
          confirm={t("accounts.closeConfirm")} cancel={t("site:cancel")} fields={{ intent: "close" }}
        />
      )}
    </Panel>
  );
}

function Reopen() {
  const { t } = useTranslation(["coordinator", "site"]);
  const { name } = useLoaderData<typeof loader>();
  return (
    <Panel title={t("accounts.reopenTitle")} lead={t("accounts.reopenLead", { name })}>
      <Confirm
        trigger={t("accounts.reopen")} title={t("accounts.reopenAsk", { name })} text={t("accounts.reopenLead", { name })}
        confirm={t("accounts.reopenConfirm")} cancel={t("site:cancel")} fields={{ intent: "reopen" }}
      />
    </Panel>
  );
}
