import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import type { Problem } from "#app/access/problem.ts";
import { confirmReferral, type Closed, declineReferral, findHandover, type Handover, openHandover } from "#app/guidance/confirm-referral.server.ts";
import { HandoverAnswer, HandoverCode, HandoverSheet, type Refused } from "#app/guidance/handover-sheet.tsx";
import { CodeForm, ConfirmForm, DeclineForm } from "#app/guidance/referral-form.ts";
import { isNearDay } from "#app/guidance/referral.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { NotFound } from "#app/server/errors.ts";
import { fieldRefused, parseForm } from "#app/server/form.server.ts";
import { CallStrip } from "#app/ui/call-strip.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor("anyone", async ({ context, params, t }) => {
  try {
    return { title: t("handover:title"), handover: await findHandover(context, params.token!) };
  } catch (error) {
    // A bare "not found" says nothing to who was sent a newer link.
    if (error instanceof NotFound) throw data({ title: t("handover:unknownTitle"), text: t("handover:unknownText") } satisfies Problem, { status: 404 });
    throw error;
  }
});

const inWords = ({ items, together, confirmed }: Handover, language: InterfaceLanguage) => ({
  items, together: together && { how: together.how, day: formatDay(together.on, language) },
  confirmed: confirmed && { name: confirmed.name, day: formatDay(confirmed.at, language), met: formatDay(confirmed.metOn, language) },
});

const NOTHING = { problem: null, lastResult: null, shown: null, refused: null, code: null };

export const action = actionFor("anyone", async ({ context, edge, params, form, language, t }) => {
  const token = params.token!;
  const refused = ({ why, count }: Closed) => data({ ...NOTHING, refused: { why, count } satisfies Refused }, { status: 409 });
  const code = CodeForm.safeParse({ code: form.get("code") });
  if (!code.success) {
    const parsed = parseForm(form, CodeForm, t, { hide: ["code"] });
    if (!parsed.ok) return parsed.reply;
  }
  const key = { token, code: code.data!.code };
  const intent = form.get("intent");
  if (intent === "decline") {
    const parsed = parseForm(form, DeclineForm, t);
    if (parsed.ok) {
      const answer = await declineReferral(context, edge.limits, { ...key, line: parsed.value.line });
      return typeof answer === "string" ? { ...NOTHING } : refused(answer);
    }
    return withSheet(parsed.reply);
  }
  if (intent === "confirm") {
    const parsed = parseForm(form, ConfirmForm, t);
    if (!parsed.ok) return withSheet(parsed.reply);
    if (!isNearDay(parsed.value.metOn, context.now)) return withSheet(fieldRefused(form, "metOn", t("handover:metOnRange"), t));
    const done = await confirmReferral(context, edge.limits, { ...key, ...parsed.value });
    return done.ok ? { ...NOTHING, shown: inWords(done, language), code: key.code } : refused(done);
  }
  const opened = await openHandover(context, edge.limits, key);
  return opened.ok ? { ...NOTHING, shown: inWords(opened, language), code: key.code } : refused(opened);

  /** What was typed goes back together with what was shown, so that nothing is asked twice. */
  async function withSheet(reply: ReturnType<typeof fieldRefused>) {
    const again = await openHandover(context, edge.limits, key);
    return again.ok ? data({ ...NOTHING, ...reply.data, shown: inWords(again, language), code: key.code }, { status: 422 }) : refused(again);
  }
});

/** For who receives someone, without an account: the code first, then what may be told, then a yes or a no. */
export default function HandoverPage() {
  const { t } = useTranslation("handover");
  const { handover } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const reply = result && "shown" in result ? result : null;
  const { state, sender } = handover;
  const name = sender.name ?? "";
  const open = state === "open" || state === "confirmed";
  return (
    <div className="mx-auto grid max-w-2xl gap-5">
      <PageHead title={open ? t("title") : t(`${state}Title`)} lead={open ? t("lead", { name, municipality: sender.municipality }) : t(`${state}Text`, { name })} className="mb-0!" />
      {result?.problem && <Notice tone="error">{result.problem}</Notice>}
      {open && (reply?.shown && reply.code ? (
        <>
          {reply.shown.confirmed && (
            <Notice tone="success" title={t("thanks")}>{t("confirmedText", reply.shown.confirmed)}</Notice>
          )}
          <HandoverSheet items={reply.shown.items} together={reply.shown.together} sender={name} />
          {!reply.shown.confirmed && <HandoverAnswer code={reply.code} lastResult={reply.lastResult} />}
        </>
      ) : <HandoverCode sender={name} refused={reply?.refused ?? null} lastResult={result?.lastResult} />)}
      <div className="no-print"><CallStrip heading={t("questions")} name={name} phone={sender.phone} call={t("call")} /></div>
    </div>
  );
}
