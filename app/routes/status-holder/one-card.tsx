import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { cardForHolder } from "#app/suggestions/cards-for-holder.server.ts";
import { whySentences } from "#app/suggestions/holder-voice.ts";
import { placeName } from "#app/places/place-name.server.ts";
import { PlacementCard } from "#app/placements/placement-card.tsx";
import { placementName } from "#app/placements/placement-name.tsx";
import { found } from "#app/server/errors.ts";
import { parseForm } from "#app/server/form.server.ts";
import { AnsweredNotice } from "#app/status-holders/answered-notice.tsx";
import { CardAnswer } from "#app/status-holders/card-answer.tsx";
import { ChoiceForm } from "#app/status-holders/choice-form.ts";
import { choosePlacement } from "#app/status-holders/choose-placement.server.ts";
import { tellingOf } from "#app/status-holders/said-now.ts";
import { answeredJustNow } from "#app/status-holders/said-now-queries.server.ts";
import { WhyNot } from "#app/status-holders/why-not.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["status-holder"] as const;

export const loader = pageFor(MAY, async ({ context, actor, params, language, url, t }) => {
  const { placement, travel, sharedDayParts, choice, reason, explanation } = await cardForHolder(context, found(actor.subjectId), params.placementId!);
  return {
    title: placementName(placement, t, language),
    answered: await answeredJustNow(context, url),
    placement, travel, sharedDayParts, choice, reason, place: placeName(placement.placeId) ?? "",
    why: explanation ? whySentences(explanation, travel?.minutes ?? null, { t, language }) : [],
  };
});

export const action = actionFor(MAY, async ({ context, form, t }) => {
  const parsed = parseForm(form, ChoiceForm, t);
  if (!parsed.ok) return parsed.reply;
  const { placementId, answer, reason } = parsed.value;
  const was = await choosePlacement(context, placementId, answer, reason);
  throw redirect(tellingOf(`/me/cards/${placementId}`, parsed.value, was));
});

/** One card, all of it. */
export default function OneCard() {
  const { t } = useTranslation(["holder", "howCards"]);
  const { placement, place, travel, sharedDayParts, choice, reason, why, answered } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <div className="grid gap-4">
      <ButtonLink href={`/me/cards?card=${placement.id}#card-${placement.id}`} look="secondary" size="large" className="justify-self-start" reload>
        <span aria-hidden className="rtl:-scale-x-100">←</span>
        {t("cards.back")}
      </ButtonLink>
      {result && "problem" in result && result.problem && <Notice tone="error">{result.problem}</Notice>}
      {answered && <AnsweredNotice answered={answered} />}
      {choice === "not-for-me" && (
        <div className="rounded-2xl border-2 border-dashed border-line-strong bg-paper p-3">
          <WhyNot placement={placement} reason={reason} asks />
        </div>
      )}
      <PlacementCard
        placement={placement}
        place={place}
        form="one"
        level={1}
        theirDayParts={sharedDayParts}
        travel={travel}
        why={why}
        mark={choice === "heart" || choice === "maybe" ? <Badge tone={choice === "heart" ? "success" : "info"}>{choice === "heart" ? t("cards.chosen") : t("cards.maybe")}</Badge> : undefined}
        actions={<CardAnswer placement={placement} choice={choice} />}
      />
      {why.length > 0 && <a href="/me/how-it-works" className="inline-flex min-h-12 items-center justify-self-start font-semibold text-brand-800 underline underline-offset-4">{t("howCards:why")}</a>}
    </div>
  );
}
