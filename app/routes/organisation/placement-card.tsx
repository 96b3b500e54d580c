import { Form, useActionData, useLoaderData } from "@remix-run/react";
import i18next from "i18next";
import { useMemo } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";
import { z } from "zod";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { INTERFACE_LANGUAGES, isInterfaceLanguage, LANGUAGE_FACTS } from "#app/i18n/languages.ts";
import { i18nSettings } from "#app/i18n/settings.ts";
import { messagesFor } from "#app/i18n/translator.server.ts";
import { whoFitsHere } from "#app/suggestions/openings.server.ts";
import { WhoFitsPanel } from "#app/suggestions/who-fits-panel.tsx";
import { ownOrganisation } from "#app/organisations/organisation-queries.server.ts";
import { placeName } from "#app/places/place-name.server.ts";
import { movePlacement } from "#app/placements/move-placement.server.ts";
import { PlacementCard } from "#app/placements/placement-card.tsx";
import { ownPlacement, placementById, shownOnCard } from "#app/placements/placement-queries.server.ts";
import { PlacementStateBadge } from "#app/placements/placement-state-badge.tsx";
import { mayMove, type PlacementState } from "#app/placements/placement.ts";
import { parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { ScriptFonts } from "#app/ui/script-fonts.tsx";
import { SectionTabs } from "#app/ui/section-tabs.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["employer"], async ({ context, params, url, language, t }) => {
  const own = await ownPlacement(context, params.placementId!);
  const placement = await placementById(context, own.id);
  const { state: organisationState } = await ownOrganisation(context);
  const asked = url.searchParams.get("in");
  const shownIn = isInterfaceLanguage(asked) ? asked : language;
  return {
    title: t("organisation:placements.cardNamed", { title: placement.title }),
    id: own.id, state: own.state, spots: own.spots, spotsTaken: own.spotsTaken, organisationState,
    placement: shownOnCard(placement, "one"),
    asked: { dutchMin: own.dutchMin, hoursMin: own.hoursMin, dayPartsNeeded: own.dayPartsNeeded, minAge: own.minAge },
    fits: own.state === "closed" ? null : await whoFitsHere(context, own.id),
    place: placeName(own.placeId) ?? "",
    shownIn,
    messages: messagesFor(shownIn, ["card", "words"]),
  };
});

const MoveForm = z.object({ to: z.enum(["published", "paused", "closed"]) });
const NOTICES = { published: "placementPublished", paused: "placementPaused", closed: "placementClosed" } as const;

export const action = actionFor(["employer"], async ({ context, edge, form, params, t }) => {
  const parsed = parseForm(form, MoveForm, t);
  if (!parsed.ok) return parsed.reply;
  await movePlacement(context, params.placementId!, parsed.value.to);
  throw await redirectWith(edge, `/organisation/placements/${params.placementId}/card`, NOTICES[parsed.value.to]);
});

export default function OwnPlacementCard() {
  const { t } = useTranslation(["organisation", "site"]);
  const { id, state, placement, place, shownIn, messages, asked, fits } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const reader = useMemo(() => {
    const instance = i18next.createInstance();
    void instance.init({ ...i18nSettings, lng: shownIn, resources: { [shownIn]: messages } });
    return instance;
  }, [shownIn, messages]);
  const here = `/organisation/placements/${id}`;
  return (
    <>
      <ScriptFonts language={shownIn} />
      <PageHead
        title={placement.title}
        marks={<PlacementStateBadge state={state} />}
        back={{ href: "/organisation/placements", label: t("placements.title") }}
        actions={state !== "closed" && <ButtonLink href={here} look="secondary">{t("card.edit")}</ButtonLink>}
      />
      {result?.problem && <Notice tone="error" className="mb-6">{result.problem}</Notice>}
      <WhatNext />
      {fits && <WhoFitsPanel fits={fits} asked={asked} className="mt-6" />}
      <h2 className="mt-10 mb-3 text-xl font-bold">{t("card.title")}</h2>
      <SectionTabs
        label={t("card.languages")}
        tabs={INTERFACE_LANGUAGES.map((code) => ({ href: `?in=${code}`, label: LANGUAGE_FACTS[code].ownName, lang: code, current: code === shownIn }))}
      />
      <I18nextProvider i18n={reader}>
        <div lang={shownIn} dir={LANGUAGE_FACTS[shownIn].direction} className="grid items-start gap-x-8 gap-y-10 xl:grid-cols-[minmax(0,1fr)_21rem]">
          <section aria-label={t("card.one")}>
            <PlacementCard placement={placement} place={place} form="one" level={3} />
          </section>
          <section aria-label={t("card.wall")} className="max-w-sm">
            <PlacementCard placement={placement} place={place} form="wall" level={3} />
          </section>
        </div>
      </I18nextProvider>
      {shownIn !== "nl" && <p className="mt-4 text-ink-soft">{t("card.own")}</p>}
    </>
  );
}

/** Where the placement stands, and the moves from there. */
function WhatNext() {
  const { t } = useTranslation(["organisation", "site"]);
  const { id, state, spots, spotsTaken, organisationState } = useLoaderData<typeof loader>();
  const may = (to: PlacementState) => mayMove(state, to);
  const blocked = organisationState !== "verified";
  return (
    <Notice tone={state === "published" ? "success" : state === "paused" ? "warning" : "info"}>
      <p>{t(`card.${state}`, { taken: spotsTaken, spots })}</p>
      {may("published") && blocked && <p>{t(organisationState === "declined" ? "card.wasDeclined" : "card.notVerified")}</p>}
      <div className="mt-3 flex flex-wrap items-start gap-2 empty:hidden">
        {may("published") && !blocked && <Move to="published" label={state === "draft" ? t("card.publish") : t("card.publishAgain")} />}
        {state === "published" && <ButtonLink href={`/placements/${id}`} look="secondary">{t("card.publicPage")}</ButtonLink>}
        {may("paused") && <Move to="paused" label={t("card.pause")} look="secondary" />}
        {may("closed") && (
          <Confirm
            trigger={t("card.close")}
            title={t("card.closeTitle")}
            text={t("card.closeText")}
            confirm={t("card.closeConfirm")}
            cancel={t("site:cancel")}
            danger
            fields={{ to: "closed" }}
          />
        )}
      </div>
    </Notice>
  );
}

function Move({ to, label, look }: { to: PlacementState; label: string; look?: "secondary" }) {
  return (
    <Form method="post">
      <Button type="submit" name="to" value={to} look={look}>{label}</Button>
    </Form>
  );
}
