import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import { type BalanceShown, earlierBalances, latestBalance, reasonsToRevisit } from "#app/guidance/balance-queries.server.ts";
import { LaidCards } from "#app/guidance/laid-cards.tsx";
import { isShielded } from "#app/guidance/balance.ts";
import { guides } from "#app/guidance/lock-guided.server.ts";
import { PriorityList } from "#app/guidance/priority-list.tsx";
import { prioritiesOf } from "#app/guidance/priority-queries.server.ts";
import { Scales } from "#app/guidance/scales.tsx";
import { formatDay } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { pageAsked } from "#app/server/paging.ts";
import { DossierTabs } from "#app/status-holders/dossier-tabs.tsx";
import { openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";

export { meta } from "#app/ui/page-title.ts";

const EARLIER = 5;

/** The picture is the one that the person sees, too; what isn't laid on the table stands by itself. */
const inWords = (balance: BalanceShown, language: InterfaceLanguage) => ({
  ...balance, items: balance.items.filter(({ card }) => !isShielded(card)), shielded: balance.items.filter(({ card }) => isShielded(card)), by: balance.by ?? "", heldOn: formatDay(balance.heldOn, language), nextOn: formatDay(balance.nextOn, language),
});

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, url, language, t }) => {
  const holder = await openDossier(context, params.holderId!, "balance");
  const head = { title: `${holder.firstName}: ${t("balanceTalk:title")}`, id: holder.id, name: holder.firstName };
  if (!guides(actor, holder)) return { ...head, read: null };
  const latest = await latestBalance(context, holder.id);
  const earlier = latest && (await earlierBalances(context, holder.id, latest.id, pageAsked(url, EARLIER)));
  const { now, parked } = await prioritiesOf(context, holder.id);
  const line = ({ id, area, words }: (typeof now)[number]) => ({ id, area, words });
  return {
    ...head,
    read: {
      latest: latest && inWords(latest, language),
      revisit: latest ? await reasonsToRevisit(context, holder.id, latest) : [],
      earlier: earlier && { page: earlier.page, pages: earlier.pages, rows: earlier.rows.map((row) => ({ ...inWords(row, language), replaced: row.replacedAt !== null })) },
      priorities: { now: now.map(line), parked: parked.map(line) },
    },
  };
});

/** What weighs and carries as it was laid last, what was decided, and what comes first. */
export default function Balance() {
  const { t } = useTranslation(["balanceTalk", "balance", "lifeAreas"]);
  const { id, name, read } = useLoaderData<typeof loader>();
  const latest = read?.latest;
  return (
    <>
      <PageHead
        title={`${name}: ${t("title")}`} lead={read ? t("lead") : undefined} back={{ href: `/people/${id}`, label: name }}
        actions={read && (
          <>
            <ButtonLink href={`/people/${id}/balance/together`}>{t(latest ? "holdAgain" : "hold")}</ButtonLink>
            {latest && <PrintButton look="secondary">{t("print")}</PrintButton>}
          </>
        )}
      />
      <DossierTabs person={{ id, firstName: name }} current="balance" />
      {!read ? <Notice tone="info" title={t("lifeAreas:notYours")}>{t("lifeAreas:notYoursText")}</Notice> : (
        <>
          {read.revisit.length > 0 && (
            <Notice tone="warning" title={t("revisit")} className="mb-6" action={<ButtonLink href={`/people/${id}/balance/together`} look="secondary" size="small">{t("holdAgain")}</ButtonLink>}>
              {read.revisit.map((why) => <p key={why}>{t(`revisitWhy.${why}`, { name })}</p>)}
            </Notice>
          )}
          <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
            <div className="grid gap-6">
              {latest ? (
                <Panel title={t("of", { date: latest.heldOn })} lead={`${t("by", { by: latest.by })}. ${t(`interpreterTold.${latest.interpreter}`)}.`}>
                  <Scales items={latest.items} label={t("balance:scales")} className="mx-auto mb-2 w-full max-w-md" />
                  <p className="mb-4 text-center text-sm text-ink-soft">{t("noVerdict")}</p>
                  <LaidCards items={latest.items} level={3} />
                </Panel>
              ) : <EmptyState scene="goals" title={t("none")} text={t("noneText", { name })} action={<ButtonLink href={`/people/${id}/balance/together`}>{t("hold")}</ButtonLink>} />}
              {read.earlier && read.earlier.rows.length > 0 && (
                <Panel title={t("earlier")}>
                  <ul className="grid gap-3">
                    {read.earlier.rows.map((row) => (
                      <li key={row.id} className="border-b border-line pb-2">
                        <p className="flex flex-wrap items-center gap-2"><b>{row.heldOn}</b> {t(`decision.${row.decision}`)} {`· ${t("balance:hoursCount", { count: row.hours })}`} {row.replaced && <Badge tone="warning">{t("replaced")}</Badge>}</p>
                        <p>{row.reason}</p>
                        <Disclosure label={t("more")}>
                          <Scales items={row.items} label={t("balance:scales")} className="mx-auto mb-2 w-full max-w-xs" />
                          <p>{row.items.map(({ card, weight, words }) => `${words ?? t(`balance:card.${card}`)} (${t(`balance:weight.${weight}`)})`).join(" · ")}</p>
                        </Disclosure>
                      </li>
                    ))}
                  </ul>
                  <Pages page={read.earlier.page} pages={read.earlier.pages} />
                </Panel>
              )}
            </div>
            <div className="grid gap-6">
              {latest && <Decided />}
              {latest && latest.shielded.length > 0 && (
                <Panel title={t("shielded")} tone="sun" className="no-print">
                  {latest.shielded.map(({ card, weight }) => <p key={card}>{`${t(`balance:card.${card}`)} (${t(`balance:weight.${weight}`)})`}</p>)}
                </Panel>
              )}
              <Panel title={t("priorities")} lead={t("prioritiesLead")}>
                {read.priorities.now.length === 0 && <p>{t("prioritiesNone")}</p>}
                <PriorityList priorities={read.priorities.now} />
                {read.priorities.parked.length > 0 && <><h3 className="mt-4 mb-2 font-bold">{t("parked")}</h3><PriorityList priorities={read.priorities.parked} size={56} /></>}
                <ButtonLink href={`/people/${id}/priorities`} look="secondary" className="no-print mt-4">{t("prioritiesOpen")}</ButtonLink>
              </Panel>
            </div>
          </div>
        </>
      )}
    </>
  );
}

function Decided() {
  const { t } = useTranslation(["balanceTalk", "balance", "words"]);
  const { latest } = useLoaderData<typeof loader>().read!;
  const { decision, reason, hours, capacity, nextOn, nextEvent, reliefs, supports } = latest!;
  return (
    <Panel title={t("decided")} tone="brand">
      <p className="text-xl font-extrabold">{t(`decision.${decision}`)}</p>
      <p className="mt-1">{reason}</p>
      <DefinitionList
        className="mt-3"
        items={[
          { term: t("hours"), value: t("balance:hoursCount", { count: hours }) },
          { term: t("capacity"), value: t(`words:capacity.${capacity}`) },
          { term: t("balance:canGo"), value: reliefs.map((each) => t(`balance:relief.${each}`)).join(", ") || "–" },
          { term: t("balance:canCome"), value: supports.map((each) => t(`balance:support.${each}`)).join(", ") || "–" },
          { term: t("next"), value: nextEvent ? t("nextOr", { date: nextOn, event: t(`event.${nextEvent}`) }) : nextOn },
        ]}
      />
      <p className="mt-2 text-sm text-ink-soft">{t("hoursText")}</p>
    </Panel>
  );
}
