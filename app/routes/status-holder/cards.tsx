import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { cardsForHolder, chosenPlacements } from "#app/suggestions/cards-for-holder.server.ts";
import { placeName } from "#app/places/place-name.server.ts";
import { PlacementCard } from "#app/placements/placement-card.tsx";
import { found } from "#app/server/errors.ts";
import { parseForm } from "#app/server/form.server.ts";
import { pageAsked } from "#app/server/paging.ts";
import { CardAnswer } from "#app/status-holders/card-answer.tsx";
import { CardAside } from "#app/status-holders/card-aside.tsx";
import { ChoiceForm } from "#app/status-holders/choice-form.ts";
import { choosePlacement } from "#app/status-holders/choose-placement.server.ts";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["status-holder"] as const;
/** Three by three on a desk; on a bad line few enough. */
const ON_A_PAGE = 9;

export const loader = pageFor(MAY, async ({ context, actor, url, t }) => {
  const holderId = found(actor.subjectId);
  const hidden = url.searchParams.get("hidden");
  const { rows, page, pages } = await cardsForHolder(context, holderId, pageAsked(url, ON_A_PAGE), hidden);
  const aside = await chosenPlacements(context, holderId, "not-for-me");
  return {
    title: t("holder:cards.title"),
    hidden,
    cards: rows.map(({ placement, travel, sharedDayParts, choice, reason }) => ({ placement, travel, sharedDayParts, choice, reason, place: placeName(placement.placeId) ?? "" })),
    // What stands among the cards needn't stand below them too.
    aside: aside.filter(({ id }) => !rows.some(({ placement }) => placement.id === id)).map(({ id, title, tasks, sector, reason }) => ({ id, title, tasks, sector, reason })),
    page,
    pages,
  };
});

export const action = actionFor(MAY, async ({ context, form, t }) => {
  const parsed = parseForm(form, ChoiceForm, t);
  if (!parsed.ok) return parsed.reply;
  const { placementId, answer, reason } = parsed.value;
  await choosePlacement(context, placementId, answer, reason);
  const where = answer === "not-for-me" ? `hidden=${placementId}` : `page=${Number(form.get("page")) || 1}`;
  // Back to the same card: without a script the page would start at the top.
  throw redirect(`/me/cards?${where}#card-${placementId}`);
});

/** The wall of cards: what fits this person, one below the other on a phone, side by side on a desk. */
export default function Cards() {
  const { t } = useTranslation(["holder", "site"]);
  const { cards, aside, hidden, page, pages } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHead title={t("cards.title")} lead={cards.length > 0 ? t("cards.lead") : undefined} className="mb-4" />
      {result && "problem" in result && result.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
      {cards.length === 0 ? (
        <EmptyState scene="empty" title={aside.length > 0 ? t("cards.allSeenTitle") : t("cards.emptyTitle")} text={t("cards.emptyText")} />
      ) : (
        <ul className="grid items-start gap-5 sm:grid-cols-2 lg:grid-cols-3">
          {cards.map(({ placement, place, travel, sharedDayParts, choice, reason }) => (
            <li key={placement.id} id={`card-${placement.id}`} className={choice === "not-for-me" ? undefined : "grid h-full"}>
              {choice === "not-for-me" ? (
                <CardAside placement={placement} reason={reason} asks page={page} />
              ) : (
                <PlacementCard
                  placement={placement}
                  place={place}
                  form="wall"
                  href={`/me/cards/${placement.id}`}
                  theirDayParts={sharedDayParts}
                  travel={travel}
                  mark={choice === "heart" ? <Badge tone="success">{t("cards.chosen")}</Badge> : undefined}
                  actions={<CardAnswer placement={placement} choice={choice} page={page} />}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {pages > 1 && (
        <nav aria-label={t("site:pageOf", { page, pages })} className="mt-6 flex justify-center gap-3">
          {page > 1 && <ButtonLink href={`/me/cards?page=${page - 1}`} look="secondary" size="large" rel="prev" reload>{t("cards.earlier")}</ButtonLink>}
          {page < pages && <ButtonLink href={`/me/cards?page=${page + 1}`} size="large" rel="next" reload>{t("cards.more")}</ButtonLink>}
        </nav>
      )}
      {aside.length > 0 && (
        <details open={aside.some(({ id }) => id === hidden)} className="mt-6 rounded-2xl border border-line bg-paper p-2">
          <summary className="flex min-h-12 items-center rounded-lg px-3 font-bold">{`${t("cards.laidAside")} (${aside.length})`}</summary>
          <ul className="grid items-start gap-3 p-2 sm:grid-cols-2 lg:grid-cols-3">
            {aside.map((card) => (
              <li key={card.id} id={`card-${card.id}`}>
                <CardAside placement={card} reason={card.reason} asks={card.id === hidden} page={page} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
