import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { placeName } from "#app/places/place-name.server.ts";
import { PlacementCard } from "#app/placements/placement-card.tsx";
import { shownOnCard } from "#app/placements/placement-queries.server.ts";
import { found } from "#app/server/errors.ts";
import { parseForm } from "#app/server/form.server.ts";
import { pageAsked } from "#app/server/paging.ts";
import { AnsweredNotice } from "#app/status-holders/answered-notice.tsx";
import { CardAnswer } from "#app/status-holders/card-answer.tsx";
import { CardAside } from "#app/status-holders/card-aside.tsx";
import { ChoiceForm } from "#app/status-holders/choice-form.ts";
import { choosePlacement } from "#app/status-holders/choose-placement.server.ts";
import { afterAnswer } from "#app/status-holders/said-now.ts";
import { answeredJustNow } from "#app/status-holders/said-now-queries.server.ts";
import { cardsForHolder, chosenPlacements } from "#app/suggestions/cards-for-holder.server.ts";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { CardDeck, CardInDeck } from "#app/ui/card-deck.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { LeafLink } from "#app/ui/leaf-link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["status-holder"] as const;
/** Three by three on a desk; on a bad line few enough. */
const ON_A_PAGE = 9;

export const loader = pageFor(MAY, async ({ context, actor, url, t }) => {
  const holderId = found(actor.subjectId);
  const hidden = url.searchParams.get("hidden");
  const { rows, page, pages, total } = await cardsForHolder(context, holderId, pageAsked(url, ON_A_PAGE), { hidden, card: url.searchParams.get("card") });
  const aside = await chosenPlacements(context, holderId, "not-for-me");
  return {
    title: t("holder:cards.title"),
    hidden,
    answered: await answeredJustNow(context, url),
    cards: rows.map(({ placement, travel, sharedDayParts, choice, reason }) => ({
      placement: { id: placement.id, ...shownOnCard(placement, "wall") }, travel, sharedDayParts, choice, reason, place: placeName(placement.placeId) ?? "",
    })),
    // What stands among the cards needn't stand below them too.
    aside: aside.filter(({ id }) => !rows.some(({ placement }) => placement.id === id)).map(({ id, title, tasks, sector, reason }) => ({ id, title, tasks, sector, reason })),
    before: (page - 1) * ON_A_PAGE,
    total,
    page,
    pages,
  };
});

export const action = actionFor(MAY, async ({ context, form, t }) => {
  const parsed = parseForm(form, ChoiceForm, t);
  if (!parsed.ok) return parsed.reply;
  const { placementId, answer, reason } = parsed.value;
  const was = await choosePlacement(context, placementId, answer, reason);
  throw redirect(afterAnswer(parsed.value, was));
});

/** The cards that fit this person: one at a time on a phone, a wall of them on a desk. */
export default function Cards() {
  const { t } = useTranslation(["holder", "site", "choosing"]);
  const { cards, aside, hidden, answered, before, total, page, pages } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const previous = (at: number) => {
    const card = cards[at - 1];
    if (card) return { href: `#card-${card.placement.id}`, label: t("choosing:previous") };
    return page > 1 ? { href: `/me/cards?page=${page - 1}#card-end`, label: t("choosing:previous") } : undefined;
  };
  return (
    <>
      <PageHead title={t("cards.title")} lead={cards.length > 0 ? t("cards.lead") : undefined} className={cards.length > 0 ? "mb-4 max-sm:sr-only" : "mb-4"} />
      {result && "problem" in result && result.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
      {cards.length === 0 ? (
        <>
          {answered && <AnsweredNotice answered={answered} />}
          <EmptyState scene="empty" title={aside.length > 0 ? t("cards.allSeenTitle") : t("cards.emptyTitle")} text={t("cards.emptyText")} />
        </>
      ) : (
        <CardDeck above={answered && <AnsweredNotice answered={answered} />}>
          {cards.map(({ placement, place, travel, sharedDayParts, choice, reason }, at) => {
            const where = { page: String(page), next: cards[at + 1]?.placement.id ?? "end" };
            const next = { href: `#card-${where.next}`, label: t("choosing:next") };
            return (
              <CardInDeck key={placement.id} id={`card-${placement.id}`}>
                {choice === "not-for-me" ? (
                  <div className="max-sm:flex max-sm:h-full max-sm:flex-col">
                    <div className="max-sm:min-h-0 max-sm:flex-1 max-sm:overflow-y-auto">
                      <CardAside placement={placement} reason={reason} asks where={where} />
                    </div>
                    <LeafLink to="next" {...next} bar className="mt-1 sm:hidden" />
                  </div>
                ) : (
                  <PlacementCard
                    placement={placement}
                    place={place}
                    form="wall"
                    href={`/me/cards/${placement.id}`}
                    theirDayParts={sharedDayParts}
                    travel={travel}
                    mark={choice ? <Badge tone={choice === "heart" ? "success" : "info"}>{choice === "heart" ? t("cards.chosen") : t("cards.maybe")}</Badge> : undefined}
                    actions={<CardAnswer placement={placement} choice={choice} where={where} />}
                    leaf={{ at: t("choosing:of", { at: before + at + 1, total }), previous: previous(at), next }}
                  />
                )}
              </CardInDeck>
            );
          })}
          <CardInDeck id="card-end" onlyOnPhone>
            <LastLeaf previous={previous(cards.length)} />
          </CardInDeck>
        </CardDeck>
      )}
      {pages > 1 && (
        <nav aria-label={t("site:pageOf", { page, pages })} className="mt-6 flex justify-center gap-3 max-sm:hidden">
          {page > 1 && <ButtonLink href={`/me/cards?page=${page - 1}`} look="secondary" size="large" rel="prev" reload>{t("cards.earlier")}</ButtonLink>}
          {page < pages && <ButtonLink href={`/me/cards?page=${page + 1}`} size="large" rel="next" reload>{t("cards.more")}</ButtonLink>}
        </nav>
      )}
      {aside.length > 0 && (
        <details open={aside.some(({ id }) => id === hidden)} className="mt-6 rounded-2xl border border-line bg-paper p-2 print:hidden">
          <summary className="flex min-h-12 items-center rounded-lg px-3 font-bold">{`${t("cards.laidAside")} (${aside.length})`}</summary>
          <ul className="grid items-start gap-3 p-2 sm:grid-cols-2 lg:grid-cols-3">
            {aside.map((card) => (
              <li key={card.id} id={`card-${card.id}`}>
                <CardAside placement={card} reason={card.reason} asks={card.id === hidden} where={{ page: String(page) }} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Behind the last card of a page: more of them, or that this was all. */
function LastLeaf({ previous }: { previous?: { href: string; label: string } }) {
  const { t } = useTranslation(["holder", "choosing"]);
  const { page, pages } = useLoaderData<typeof loader>();
  const last = page >= pages;
  return (
    <div className="flex h-full flex-col justify-center gap-3 overflow-y-auto rounded-2xl border border-line bg-paper p-4 text-center">
      <Scene name={last ? "chosen" : "cards"} alt="" size={176} className="mx-auto rounded-2xl" />
      {last && <p className="text-xl font-extrabold">{t("cards.allSeenTitle")}</p>}
      {last ? (
        <ButtonLink href="/me/chosen" size="large" reload>{t("choosing:title")}</ButtonLink>
      ) : (
        <ButtonLink href={`/me/cards?page=${page + 1}`} size="large" rel="next" reload>{t("cards.more")}</ButtonLink>
      )}
      {last && <ButtonLink href="/me/cards" look="secondary" size="large" reload>{t("choosing:again")}</ButtonLink>}
      {previous && <LeafLink to="previous" {...previous} bar />}
    </div>
  );
}
