import { getFormProps, useForm } from "@conform-to/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { START_PAGES } from "#app/access/start-pages.ts";
import { PasswordForm } from "#app/accounts/account-form.ts";
import { changePassword } from "#app/accounts/change-password.server.ts";
import { PhotoForm } from "#app/accounts/photo-form.ts";
import { photoAddress } from "#app/accounts/photo.ts";
import { changePhoto, photoOf, removePhoto } from "#app/accounts/photo.server.ts";
import { PhotoPanel } from "#app/accounts/photo-panel.tsx";
import { listSessions, revokeSession } from "#app/accounts/session.server.ts";
import { formatMoment } from "#app/i18n/formatters.ts";
import { Refusal } from "#app/server/errors.ts";
import { fieldRefused, parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["employer", "buddy", "consultant", "coordinator"] as const;

export const loader = pageFor(MAY, async ({ context, actor, edge, language, t }) => {
  const sessions = await listSessions(context, actor.accountId);
  return {
    mustChange: edge.session!.comesFirst !== null,
    title: t("account:title"),
    portrait: actor.role === "consultant" || actor.role === "coordinator" ? { name: edge.session!.name, photo: photoAddress(await photoOf(context, actor.accountId)) } : null,
    sessions: sessions.map(({ id, device, lastSeenAt }) => ({ id, device, lastSeen: formatMoment(lastSeenAt, language), current: id === edge.session!.sessionId })),
  };
});

export const action = actionFor(MAY, async ({ context, actor, edge, form, t }) => {
  if (form.get("intent") === "revoke") {
    await revokeSession(context, actor.accountId, String(form.get("sessionId")));
    throw await redirectWith(edge, "/account", "sessionRevoked");
  }
  if (form.get("intent") === "remove-photo") {
    await removePhoto(context);
    throw await redirectWith(edge, "/account", "saved");
  }
  if (form.get("intent") === "photo") {
    const sent = parseForm(form, PhotoForm, t);
    if (!sent.ok) return sent.reply;
    try {
      await changePhoto(context, new Uint8Array(await sent.value.photo.arrayBuffer()));
    } catch (error) {
      if (error instanceof Refusal && error.key.startsWith("photo")) return fieldRefused(form, "photo", t(`refusals:${error.key}`, error.facts), t);
      throw error;
    }
    throw await redirectWith(edge, "/account", "saved");
  }
  const parsed = parseForm(form, PasswordForm, t, { hide: ["current", "password"] });
  if (!parsed.ok) return parsed.reply;
  await changePassword(context, edge.session!.sessionId, parsed.value);
  throw await redirectWith(edge, edge.session!.comesFirst ? START_PAGES[actor.role] : "/account", "passwordChanged");
});

export default function Account() {
  const { t } = useTranslation(["account", "site"]);
  const { sessions, mustChange, portrait } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [form, fields] = useForm({ id: "password", lastResult: result?.lastResult });
  return (
    <>
      <PageHead title={t("title")} />
      {mustChange && <Notice tone="warning" title={t("chooseOwnTitle")} className="mb-6">{t("chooseOwnText")}</Notice>}
      <div className="grid gap-6 md:grid-cols-2">
        <Panel title={t("changePassword")}>
          {result?.problem && !result.lastResult?.error?.photo && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
          <Form method="post" {...getFormProps(form)} className="grid gap-5">
            <TextField {...fieldProps(fields.current!)} label={t(mustChange ? "oneTimePassword" : "currentPassword")} type="password" autoComplete="current-password" required />
            <TextField {...fieldProps(fields.password!)} label={t("newPassword")} hint={t("newPasswordHint")} type="password" autoComplete="new-password" required />
            <Button type="submit">{t("changePassword")}</Button>
          </Form>
        </Panel>
        {portrait && !mustChange && <PhotoPanel {...portrait} errors={result?.lastResult?.error?.photo ?? undefined} />}
        <Panel title={t("sessions")}>
          <ul className="grid gap-4">
            {sessions.map((session) => (
              <li key={session.id} className="flex flex-wrap items-center justify-between gap-3">
                <span className="min-w-0">
                  <span className="block break-words">{session.device ?? t("unknownDevice")}</span>
                  <span className="text-sm">{t("lastSeen", { when: session.lastSeen })}</span>
                </span>
                {session.current ? (
                  <Badge tone="success">{t("thisDevice")}</Badge>
                ) : (
                  <Form method="post">
                    <input type="hidden" name="sessionId" value={session.id} />
                    <Button type="submit" name="intent" value="revoke" look="secondary" size="small">{t("signOutThere")}</Button>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </>
  );
}
