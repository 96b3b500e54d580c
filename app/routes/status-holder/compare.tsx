import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { placeName } from "#app/places/place-name.server.ts";
import { ComparePlacements } from "#app/placements/compare-placements.tsx";
import { shownOnCard } from "#app/placements/placement-queries.server.ts";
import { found } from "#app/server/errors.ts";
import { parseForm } from "#app/server/form.server.ts";
import { AnsweredNotice } from "#app/status-holders/answered-notice.tsx";
import { CardAnswer } from "#app/status-holders/card-answer.tsx";
import { ChoiceForm } from "#app/status-holders/choice-form.ts";
import { choosePlacement } from "#app/status-holders/choose-placement.server.ts";
import { tellingOf } from "#app/status-holders/said-now.ts";
import { answeredJustNow } from "#app/status-holders/said-now-queries.server.ts";
import { cardsByIds } from "#app/suggestions/cards-for-holder.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["status-holder"] as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The cards of an address, each once; what can't be one is left out, and so is what is too much to look up. */
const cardsIn = (url: URL) => [...new Set(url.searchParams.getAll("card"))].filter((id) => UUID.test(id)).slice(0, 50);

export const loader = pageFor(MAY, async ({ context, actor, url, t }) => {
  const ids = cardsIn(url);
  const cards = ids.length === 2 ? await cardsByIds(context, found(actor.subjectId), ids) : [];
  // Not two, or one of them isn't open any more: back to where one ticks them, with the ticks.
  if (cards.length !== 2) throw redirect(`/me/chosen?${new URLSearchParams([["pick", "two"], ...ids.map((id) => ["card", id])])}`);
  return {
    title: t("choosing:compareTitle"),
    answered: await answeredJustNow(context, url),
    cards: cards.map(({ placement, travel, sharedDayParts, choice }) => ({
      placement: { id: placement.id, ...shownOnCard(placement, "wall") }, travel, sharedDayParts, choice, place: placeName(placement.placeId) ?? "",
    })),
  };
});

export const action = actionFor(MAY, async ({ context, form, url, t }) => {
  const parsed = parseForm(form, ChoiceForm, t);
  if (!parsed.ok) return parsed.reply;
  const { placementId, answer, reason } = parsed.value;
  const was = await choosePlacement(context, placementId, answer, reason);
  throw redirect(tellingOf(`/me/compare?${new URLSearchParams(cardsIn(url).map((id) => ["card", id]))}`, parsed.value, was));
});

/** Two cards side by side. */
export default function Compare() {
  const { t } = useTranslation("choosing");
  const { cards, answered } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [a, b] = cards.map(({ placement, place, travel, sharedDayParts, choice }) => ({
    id: placement.id, placement, place, travel, theirDayParts: sharedDayParts, actions: <CardAnswer placement={placement} choice={choice} layout="stack" />,
  }));
  return (
    <>
      <ButtonLink href="/me/chosen" look="secondary" size="large" className="mb-3 no-print" reload>
        <span aria-hidden className="rtl:-scale-x-100">←</span>
        {t("title")}
      </ButtonLink>
      <PageHead title={t("compareTitle")} className="mb-3" />
      {result && "problem" in result && result.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
      {answered && <div className="mb-3"><AnsweredNotice answered={answered} /></div>}
      <ComparePlacements pair={[a!, b!]} />
    </>
  );
}
