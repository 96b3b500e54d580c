import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { BalanceForm } from "#app/guidance/balance-form.ts";
import { latestBalance } from "#app/guidance/balance-queries.server.ts";
import { BalanceTalk } from "#app/guidance/balance-talk.tsx";
import { nextMoment } from "#app/guidance/balance.ts";
import { holdBalance } from "#app/guidance/hold-balance.server.ts";
import { openGuided } from "#app/guidance/open-guided.server.ts";
import { ownWords } from "#app/guidance/own-words.server.ts";
import { clipList, ownShelf } from "#app/listening/clips.server.ts";
import { SayAloud } from "#app/listening/say-button.tsx";
import { calendarDay } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { Refusal } from "#app/server/errors.ts";
import { fieldRefused, parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { ScriptFonts } from "#app/ui/script-fonts.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, language, t }) => {
  const holder = await openGuided(context, params.holderId!, "balance");
  const latest = await latestBalance(context, holder.id);
  const today = calendarDay(context.now);
  return {
    title: t("balanceTalk:togetherTitle", { name: holder.firstName }), id: holder.id, name: holder.firstName,
    own: ownWords(holder.language as InterfaceLanguage, language),
    clips: await clipList(context, ownShelf(actor, holder.language)), spoken: holder.language,
    // Held once today already: that one is put right, and may still be the first.
    begins: {
      cards: Object.fromEntries((latest?.items ?? []).map(({ card, weight }) => [card, weight])),
      otherLoad: latest?.items.find(({ card }) => card === "other-load")?.words ?? "",
      otherCarry: latest?.items.find(({ card }) => card === "other-carry")?.words ?? "",
      hours: latest?.hours ?? holder.hoursMax, capacity: latest?.capacity ?? holder.capacity,
      nextOn: nextMoment(today),
    },
    before: latest && latest.heldOn < today ? latest.hours : null,
    isFirst: latest === null || (latest.heldOn === today && latest.decision === "first"),
  };
});

export const action = actionFor(STAFF_ROLES, async ({ context, edge, form, params, t }) => {
  const parsed = parseForm(form, BalanceForm, t);
  if (!parsed.ok) return parsed.reply;
  try {
    await holdBalance(context, params.holderId!, parsed.value);
  } catch (error) {
    // At its field, so that nothing of what was laid on the scales is lost.
    if (error instanceof Refusal && error.key === "balanceDecision") return fieldRefused(form, "decision", t("refusals:balanceDecision"), t);
    if (error instanceof Refusal && error.key === "balanceNext") return fieldRefused(form, "nextOn", t("refusals:balanceNext"), t);
    throw error;
  }
  throw await redirectWith(edge, `/people/${params.holderId}/balance`, "saved");
});

/** For two at one screen: lay cards on the scales, look at the picture, decide. */
export default function BalanceTogether() {
  const { t } = useTranslation("balanceTalk");
  const { id, name, own, clips, spoken, ...talk } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      {own && <ScriptFonts language={own.lang} />}
      <PageHead title={t("togetherTitle", { name })} lead={t("togetherLead")} back={{ href: `/people/${id}/balance`, label: t("title") }} />
      {result?.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
      <SayAloud lang={spoken} clips={clips}><BalanceTalk name={name} own={own} lastResult={result?.lastResult} {...talk} /></SayAloud>
    </>
  );
}
