import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { VOG_RENEWAL_DAYS } from "#app/buddies/vog.ts";
import { municipalityById } from "#app/municipalities/municipality-queries.server.ts";
import { municipalityOverview } from "#app/reports/municipality-overview.server.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { FigureTile } from "#app/ui/figure-tile.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["coordinator"] as const;

export const loader = pageFor(MAY, async ({ context, actor, t }) => {
  const { name: municipality } = await municipalityById(context, actor.municipalityId);
  return { title: t("coordinator:overview.title", { municipality }), municipality, counts: await municipalityOverview(context) };
});

const MATCHING = [
  { key: "weights", href: "/municipality/weights" },
  { key: "fair", href: "/municipality/even-handedness" },
  { key: "pictures", href: "/municipality/pictures" },
  { key: "public", href: "/how-matching-works" },
] as const;

export default function Overview() {
  const { t } = useTranslation(["coordinator", "navigation"]);
  const { municipality, counts } = useLoaderData<typeof loader>();
  const todo = [
    { key: "organisationsToVerify", href: "/municipality/organisations?state=registered", hint: t("overview.organisationsToVerifyHint") },
    { key: "buddiesToApprove", href: "/municipality/buddies?show=registered", hint: t("overview.buddiesToApproveHint") },
    { key: "vogsToRenew", href: "/municipality/buddies?show=vog", hint: t("overview.vogsToRenewHint", { days: VOG_RENEWAL_DAYS }) },
  ] as const;
  const stand = [
    { key: "holdersWaiting", href: "/people?state=waiting" },
    { key: "openSpots", href: "/placements", hint: t("overview.openSpotsHint", { count: counts.publishedPlacements }) },
    { key: "buddiesFree", href: "/municipality/buddies?show=approved" },
    { key: "matchesToAnswer", href: "/matches?show=running" },
    { key: "activeMatches", href: "/matches?show=active" },
  ] as const;
  const busy = todo.some(({ key }) => counts[key] > 0);
  return (
    <>
      <PageHead title={t("overview.title", { municipality })} lead={t("overview.lead")} />
      <section className="mb-10">
        <h2 className="mb-3 text-xl font-bold">{t("overview.todoTitle")}</h2>
        {!busy && <Notice tone="success" className="mb-3">{t("overview.nothingToDo")}</Notice>}
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {todo.map(({ key, href, hint }) => (
            <FigureTile key={key} label={t(`overview.${key}`)} value={String(counts[key])} href={href} hint={hint} tone={counts[key] > 0 ? "sun" : "paper"} />
          ))}
        </div>
      </section>
      <section>
        <h2 className="mb-3 text-xl font-bold">{t("overview.standTitle")}</h2>
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {stand.map(({ key, href, ...more }) => (
            <FigureTile key={key} label={t(`overview.${key}`)} value={String(counts[key])} href={href} hint={"hint" in more ? more.hint : undefined} />
          ))}
        </div>
      </section>
      <Panel title={t("overview.plansTitle")} lead={t("overview.plansText")} tone="brand" className="mt-10">
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/municipality/plans/new">{t("navigation:makePlan")}</ButtonLink>
          <ButtonLink href="/municipality/plans" look="secondary">{t("navigation:toPlans")}</ButtonLink>
        </div>
      </Panel>
      <section className="mt-10">
        <h2 className="mb-3 text-xl font-bold">{t("overview.matchingTitle")}</h2>
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {MATCHING.map(({ key, href }) => (
            <li key={key} className="rounded-xl border border-line bg-paper p-4">
              <Anchor href={href} className="font-semibold text-brand-800 underline decoration-brand-400 underline-offset-4">{t(`overview.matching.${key}`)}</Anchor>
              <p className="text-sm text-ink-soft">{t(`overview.matching.${key}Hint`)}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
