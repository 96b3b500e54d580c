import { getFormProps, useForm } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { isSignedIn } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { START_PAGES } from "#app/access/start-pages.ts";
import { SignInForm } from "#app/accounts/account-form.ts";
import { signIn } from "#app/accounts/sign-in.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { redirectSignedIn } from "#app/server/redirects.server.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor("anyone", async ({ actor, url, t }) => {
  if (isSignedIn(actor)) throw redirect(START_PAGES[actor.role]);
  return { title: t("account:signInTitle"), next: url.searchParams.get("next") };
});

export const action = actionFor("anyone", async ({ context, edge, form, t, request }) => {
  const parsed = parseForm(form, SignInForm, t, { hide: ["password"] });
  if (!parsed.ok) return parsed.reply;
  const entry = await signIn(context, edge.limits, parsed.value, request.headers.get("user-agent"));
  throw await redirectSignedIn(edge, entry, parsed.value.next);
});

export default function SignIn() {
  const { t } = useTranslation(["account", "site"]);
  const { next } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [form, fields] = useForm({ id: "sign-in", lastResult: result?.lastResult });
  return (
    <div className="mx-auto grid max-w-3xl gap-6 md:grid-cols-2">
      <Panel>
        <PageHead title={t("signInTitle")} />
        {result?.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
        <Form method="post" {...getFormProps(form)} className="grid gap-5">
          {next && <input type="hidden" name="next" value={next} />}
          <TextField {...fieldProps(fields.email!)} label={t("email")} type="email" autoComplete="username" required />
          <TextField {...fieldProps(fields.password!)} label={t("password")} type="password" autoComplete="current-password" required />
          <Button type="submit" size="large" wide>{t("signInTitle")}</Button>
        </Form>
      </Panel>
      <div className="grid content-start gap-6">
        <Panel title={t("withCardTitle")} tone="sun">
          <Scene name="sign-in" alt="" size={160} />
          <p>{t("withCardText")}</p>
        </Panel>
        <Panel title={t("noAccount")}>
          <ul className="grid gap-2">
            <li><Anchor href="/register/organisation">{t("registerOrganisation")}</Anchor></li>
            <li><Anchor href="/register/buddy">{t("registerBuddy")}</Anchor></li>
          </ul>
        </Panel>
      </div>
    </div>
  );
}
