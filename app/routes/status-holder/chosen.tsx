import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { placeName } from "#app/places/place-name.server.ts";
import { found } from "#app/server/errors.ts";
import { parseForm } from "#app/server/form.server.ts";
import { AnsweredNotice } from "#app/status-holders/answered-notice.tsx";
import { ChoiceForm } from "#app/status-holders/choice-form.ts";
import { choosePlacement } from "#app/status-holders/choose-placement.server.ts";
import { ChosenCards, COMPARE_FORM } from "#app/status-holders/chosen-cards.tsx";
import { tellingOf } from "#app/status-holders/said-now.ts";
import { answeredJustNow } from "#app/status-holders/said-now-queries.server.ts";
import { chosenPlacements } from "#app/suggestions/cards-for-holder.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["status-holder"] as const;

export const loader = pageFor(MAY, async ({ context, actor, url, t }) => {
  const holderId = found(actor.subjectId);
  const picked = url.searchParams.getAll("card");
  const chosen = async (choice: "heart" | "maybe") =>
    (await chosenPlacements(context, holderId, choice)).map(({ id, title, tasks, sector, organisationName, placeId }) => ({
      id, title, tasks, sector, organisationName, place: placeName(placeId) ?? "", picked: picked.includes(id),
    }));
  return {
    title: t("choosing:title"),
    hearts: await chosen("heart"),
    maybes: await chosen("maybe"),
    answered: await answeredJustNow(context, url),
    // Sent back by the page that compares.
    notTwo: url.searchParams.has("pick"),
  };
});

export const action = actionFor(MAY, async ({ context, form, t }) => {
  const parsed = parseForm(form, ChoiceForm, t);
  if (!parsed.ok) return parsed.reply;
  const { placementId, answer, reason } = parsed.value;
  const was = await choosePlacement(context, placementId, answer, reason);
  throw redirect(tellingOf("/me/chosen", parsed.value, was));
});

/** What a person gave a ♥ or a "maybe": to look back at, to compare, and to bring along to a talk. */
export default function Chosen() {
  const { t } = useTranslation(["choosing", "holder"]);
  const { hearts, maybes, answered, notTwo } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const some = hearts.length + maybes.length;
  return (
    <>
      <PageHead title={t("title")} lead={some > 0 ? t("lead") : undefined} className="mb-4" />
      {result && "problem" in result && result.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
      {notTwo && <Notice tone="error" className="mb-4">{t("exactlyTwo")}</Notice>}
      {answered && <div className="mb-4"><AnsweredNotice answered={answered} /></div>}
      {some === 0 && (
        <EmptyState scene="answer-yes" title={t("emptyTitle")} text={t("emptyText")} action={<ButtonLink href="/me/cards" size="large" reload>{t("holder:plan.seeCards")}</ButtonLink>} />
      )}
      <ChosenCards heading={t("hearts")} choice="heart" cards={hearts} />
      <ChosenCards heading={t("maybes")} choice="maybe" cards={maybes} />
      {some > 1 && (
        <form id={COMPARE_FORM} action="/me/compare" className="no-print">
          <Button size="large" wide icon={<Scene name="chosen" alt="" size={56} eager className="rounded-md" />}>
            <span>
              {t("compare")}
              <span className="block text-base font-normal">{t("pickTwo")}</span>
            </span>
          </Button>
        </form>
      )}
    </>
  );
}
