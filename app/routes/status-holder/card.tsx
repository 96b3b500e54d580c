import { getFormProps, useForm } from "@conform-to/react";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { isSignedIn } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { START_PAGES } from "#app/access/start-pages.ts";
import { PIN_FORMS } from "#app/accounts/pin-form.ts";
import { PICTURE_FIELDS } from "#app/accounts/pin.ts";
import { PinField } from "#app/accounts/pin-field.tsx";
import { PicturePinField } from "#app/accounts/picture-pin-field.tsx";
import { findCard, signInWithCard } from "#app/accounts/sign-in-card.server.ts";
import type { Translate } from "#app/i18n/translator.server.ts";
import { Refusal, type RefusalKey } from "#app/server/errors.ts";
import { parseForm } from "#app/server/form.server.ts";
import { inOwnLanguage } from "#app/server/own-language.server.ts";
import { redirectSignedIn } from "#app/server/redirects.server.ts";
import { Button } from "#app/ui/button.tsx";
import { errorsOf } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

/** Why the PIN opened nothing: how many tries are left, or how many minutes to wait. */
interface PinReply {
  lastResult: null;
  refused: RefusalKey;
  count: number;
}

function cardUnknown(t: Translate) {
  return data({ kind: "card-unknown", title: t("holder:signIn.unknownTitle") }, { status: 404 });
}

export const loader = pageFor("anyone", async ({ context, actor, params, edge, request, url, t }) => {
  const card = await findCard(context, params.token!);
  if (!card) throw cardUnknown(t);
  if (isSignedIn(actor) && actor.accountId === card.accountId) throw redirect(START_PAGES["status-holder"]);
  await inOwnLanguage({ edge, request, url }, card.language);
  return { title: t("holder:signIn.pin"), pinKind: card.pinKind };
});

export const action = actionFor("anyone", async ({ context, edge, form, params, request, t }) => {
  const card = await findCard(context, params.token!);
  if (!card) throw cardUnknown(t);
  const parsed = parseForm(form, PIN_FORMS[card.pinKind], t, { hide: ["pin", ...PICTURE_FIELDS] });
  if (!parsed.ok) return parsed.reply;
  try {
    const entry = await signInWithCard(context, edge.limits, { token: params.token!, pin: parsed.value.pin }, request.headers.get("user-agent"));
    throw await redirectSignedIn(edge, entry, null);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.key === "cardUnknown") throw cardUnknown(t);
    // Told in pictures and in few words: which refusal it is decides about both.
    return data<PinReply>({ lastResult: null, refused: error.key, count: Number(error.facts.count) }, { status: 409 });
  }
});

/** Where the code on the printed card leads: one field, one button. */
export default function Card() {
  const { t } = useTranslation(["holder", "pin", "refusals", "site"]);
  const { pinKind } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const refusal = result && "refused" in result ? (result as PinReply) : null;
  const locked = refusal !== null && refusal.refused !== "wrongPin";
  const [form, fields] = useForm({ id: "pin-form", lastResult: result?.lastResult });
  return (
    <div data-read="" className="mx-auto grid max-w-md gap-5 rounded-2xl border border-line bg-paper p-5 shadow-card">
      <div className="flex items-center gap-4">
        <Scene name={locked ? "call" : "pin"} alt="" size={132} eager className="rounded-xl" />
        <div data-listen-here="" className="grid min-w-0 justify-items-start gap-2">
          <h1 className="text-3xl font-extrabold">{t("signIn.title")}</h1>
        </div>
      </div>
      {refusal?.refused === "wrongPin" && (
        <Notice tone="error" title={t("signIn.wrongPin")}>
          <p>{t("signIn.triesLeft", { count: refusal.count })}</p>
          <TriesLeft count={refusal.count} />
        </Notice>
      )}
      {locked && (
        <Notice tone="error" title={refusal.refused === "cardLocked" ? t("signIn.locked") : t("site:errors.tooManyTitle")}>
          <p className="font-bold">{t("signIn.waitMinutes", { count: refusal.count })}</p>
          <p>{t("signIn.callContact")}</p>
        </Notice>
      )}
      <form method="post" {...getFormProps(form)} className="grid gap-5">
        {pinKind === "pictures" ? (
          <>
            <p className="text-xl font-bold">{t("pin:signInLead")}</p>
            {PICTURE_FIELDS.flatMap((field) => errorsOf(fields[field]?.errors)).slice(0, 1).map((error) => <Notice key={error} tone="error">{error}</Notice>)}
            <PicturePinField submit={t("signIn.open")} />
          </>
        ) : (
          <>
            <PinField {...fieldProps(fields.pin!)} label={t("signIn.pin")} hint={t("signIn.pinHint")} />
            <Button size="large" wide className="min-h-16 text-2xl">{t("signIn.open")}</Button>
          </>
        )}
      </form>
    </div>
  );
}

/** One dot for each try that is left. */
function TriesLeft({ count }: { count: number }) {
  return (
    <span aria-hidden className="mt-2 flex gap-2">
      {Array.from({ length: count }, (_, at) => (
        <span key={at} className="size-5 rounded-full border-2 border-brick-800 bg-brick-400" />
      ))}
    </span>
  );
}

export { ErrorBoundary } from "./card-unknown.tsx";
