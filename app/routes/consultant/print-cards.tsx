import { useLoaderData } from "@remix-run/react";
import i18next from "i18next";
import { useMemo } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import { isInterfaceLanguage, LANGUAGE_FACTS } from "#app/i18n/languages.ts";
import { i18nSettings } from "#app/i18n/settings.ts";
import { messagesFor, translator } from "#app/i18n/translator.server.ts";
import { placeName } from "#app/places/place-name.server.ts";
import { shownOnCard } from "#app/placements/placement-queries.server.ts";
import { TickCard } from "#app/placements/tick-card.tsx";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { pageAsked } from "#app/server/paging.ts";
import { CHOICES } from "#app/status-holders/status-holder.ts";
import { openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { cardsForHolder } from "#app/suggestions/cards-for-holder.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";
import { ScriptFonts } from "#app/ui/script-fonts.tsx";

export { meta } from "#app/ui/page-title.ts";

/** Three sheets of four: as much as one looks through in a talk. */
const ON_A_PAGE = 12;
const SCENES = { heart: "answer-yes", maybe: "answer-maybe", "not-for-me": "answer-no" } as const;

export const loader = pageFor(STAFF_ROLES, async ({ context, params, url, t }) => {
  const holder = await openDossier(context, params.holderId!, "cards");
  const shownIn = isInterfaceLanguage(holder.language) ? holder.language : ("nl" as const);
  const own = translator(shownIn);
  const { rows, page, pages } = await cardsForHolder(context, holder.id, pageAsked(url, ON_A_PAGE));
  return {
    title: t("pictureSets:cards.title", { name: holder.firstName }),
    id: holder.id,
    firstName: holder.firstName,
    cards: rows.map(({ placement, travel, sharedDayParts, choice }) => ({
      placement: { id: placement.id, ...shownOnCard(placement, "wall") }, travel, sharedDayParts, place: placeName(placement.placeId) ?? "",
      ticks: CHOICES.map((each) => ({ scene: SCENES[each], text: own(`holder:cards.${each === "not-for-me" ? "notForMe" : each}`), ticked: each === choice })),
    })),
    page,
    pages,
    shownIn,
    heading: `${holder.firstName} · ${own("holder:cards.title")}`,
    tick: own("choosing:tick"),
    messages: messagesFor(shownIn, ["card", "words"]),
  };
});

/** A person's cards on paper, in the own language, to look at together and to tick with a pen. */
export default function PrintCards() {
  const { t } = useTranslation("pictureSets");
  const { id, firstName, cards, page, pages, shownIn, heading, tick, messages } = useLoaderData<typeof loader>();
  const reader = useMemo(() => {
    const instance = i18next.createInstance();
    void instance.init({ ...i18nSettings, lng: shownIn, resources: { [shownIn]: messages } });
    return instance;
  }, [shownIn, messages]);
  return (
    <>
      <ScriptFonts language={shownIn} />
      <PageHead
        title={t("cards.title", { name: firstName })} lead={cards.length > 0 ? t("cards.lead", { name: firstName }) : undefined} className="print:hidden"
        back={{ href: `/people/${id}`, label: firstName }} actions={cards.length > 0 && <PrintButton>{t("print")}</PrintButton>}
      />
      {cards.length === 0 ? (
        <EmptyState
          scene="cards" title={t("cards.emptyTitle", { name: firstName })} text={t("cards.emptyText")}
          action={<ButtonLink href={`/people/${id}/suggestions`} look="secondary">{t("cards.suggestions")}</ButtonLink>}
        />
      ) : (
        <>
          <I18nextProvider i18n={reader}>
            <div lang={shownIn} dir={LANGUAGE_FACTS[shownIn].direction}>
              <p className="mb-[2mm] flex justify-between gap-4 text-[11pt] print:h-[7mm] print:overflow-hidden"><bdi className="font-bold">{heading}</bdi> <span>{tick}</span></p>
              <div className="tick-cards">
                {cards.map(({ placement, place, travel, sharedDayParts, ticks }) => (
                  <TickCard key={placement.id} placement={placement} place={place} travel={travel} theirDayParts={sharedDayParts} ticks={ticks} />
                ))}
              </div>
            </div>
          </I18nextProvider>
          <p className="mt-6 max-w-prose text-ink-soft print:hidden">{t("cards.afterwards", { name: firstName })}</p>
          <Pages page={page} pages={pages} />
        </>
      )}
    </>
  );
}
