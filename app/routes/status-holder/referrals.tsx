import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { answerItem } from "#app/guidance/answer-referral-item.server.ts";
import { OwnReferral } from "#app/guidance/own-referral.tsx";
import { AnswerItemForm } from "#app/guidance/referral-form.ts";
import { itemsOf, referralsOf } from "#app/guidance/referral-queries.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import { found } from "#app/server/errors.ts";
import { parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["status-holder"] as const;

export const loader = pageFor(MAY, async ({ context, actor, language, t }) => {
  const holderId = found(actor.subjectId);
  const rows = await referralsOf(context, holderId);
  const items = await itemsOf(context, rows.map(({ id }) => id));
  const day = (at: string | null) => at && formatDay(at, language);
  const own = rows.map(({ id, kind, toOrganisation, state, outcome, togetherHow, togetherOn, confirmedName, metOn, declinedAt, withdrawnAt }) => {
    // Of what stopped nothing is asked any more.
    const closed = withdrawnAt !== null || declinedAt !== null;
    const mine = items.filter(({ referralId }) => referralId === id).map(({ id: itemId, about, text, allowed, answeredAt, byRole, readAt }) => ({
      id: itemId, about, text, allowed, inTalk: answeredAt && byRole !== "status-holder" ? formatDay(answeredAt, language) : null, read: readAt !== null,
    }));
    return {
      id, kind, toOrganisation, state, outcome, confirmedName, metOn: day(metOn), closed, items: mine, waits: !closed && outcome === null && mine.some(({ allowed }) => allowed === null),
      together: togetherHow && { how: togetherHow, day: day(togetherOn) },
    };
  });
  // What waits for an answer comes first; within that the latest.
  return { title: t("referrals:title"), own: own.toSorted((a, b) => Number(b.waits) - Number(a.waits)) };
});

export const action = actionFor(MAY, async ({ context, actor, edge, form, t }) => {
  const parsed = parseForm(form, AnswerItemForm, t);
  if (!parsed.ok) return parsed.reply;
  await answerItem(context, found(actor.subjectId), parsed.value);
  throw await redirectWith(edge, `/me/referrals#item-${parsed.value.itemId}`, "saved");
});

/** Whom a person is referred to, what these may know, one yes or no at a time, and how far it is. */
export default function MyReferrals() {
  const { t } = useTranslation(["referrals", "holder"]);
  const { own } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead title={t("title")} lead={own.length > 0 ? t("lead") : undefined} back={{ href: "/me/plan", label: t("holder:plan.title") }} className="mb-4" />
      {result?.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
      {own.length === 0 && <EmptyState scene="together" title={t("none")} text={t("noneText")} />}
      <div className="grid gap-6">
        {own.map((referral) => <OwnReferral key={referral.id} referral={referral} />)}
      </div>
    </div>
  );
}
