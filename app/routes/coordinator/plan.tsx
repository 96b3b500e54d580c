import { data, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useLocation, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { formatDay, formatTime } from "#app/i18n/formatters.ts";
import { PlanRowForm, PlanRowsForm } from "#app/plans/cohort-plan-form.ts";
import { cohortPlan, partnerNames, planRowCounts, planRows, recordPlanView } from "#app/plans/cohort-plan-queries.server.ts";
import { ACCEPTED_AT_ONCE, PLAN_SHOWN, type PlanShown } from "#app/plans/cohort-plan.ts";
import { acceptPlanRows, decidePlanRow } from "#app/plans/decide-plan-row.server.ts";
import { MATCH_KINDS } from "#app/matches/match.ts";
import { PlanStateBadge } from "#app/plans/plan-badges.tsx";
import { PlanFigures, ScarceOptions } from "#app/plans/plan-figures.tsx";
import { PlanPairs, PlanWithout } from "#app/plans/plan-rows.tsx";
import { stopCohortPlan } from "#app/plans/stop-cohort-plan.server.ts";
import { weeksWaiting } from "#app/matches/waiting-time.ts";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { Refusal } from "#app/server/errors.ts";
import { parseForm } from "#app/server/form.server.ts";
import { pageAsked } from "#app/server/paging.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Bar } from "#app/ui/bar.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { SectionTabs } from "#app/ui/section-tabs.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["coordinator"] as const;
const ROWS_ON_A_PAGE = 50;

type Kind = (typeof MATCH_KINDS)[number];

const hrefOf = (planId: string, kind: Kind, shown?: PlanShown) => `/municipality/plans/${planId}?${new URLSearchParams({ kind, ...(shown ? { show: shown } : {}) })}`;

export const loader = pageFor(MAY, async ({ context, params, url, language, t }) => {
  const { summary, ...plan } = await cohortPlan(context, params.planId!);
  const { id, aim, state, createdBy, stopAsked } = plan;
  const head = {
    id, aim, state, createdBy, stopAsked, kind: plan.kind, floor: Math.round(plan.floor * 100), progress: Math.round(plan.progress * 100),
    title: t("plans:plan.title", { moment: `${formatDay(plan.createdAt, language)}, ${formatTime(plan.createdAt, language)}` }),
  };
  const kinds = MATCH_KINDS.filter((kind) => summary?.[kind]);
  const kind = kinds.find((each) => each === url.searchParams.get("kind")) ?? kinds[0];
  if (!summary || !kind) return { ...head, outcome: null };
  const counts = await planRowCounts(context, id, kind);
  const shown = PLAN_SHOWN.find((each) => each === url.searchParams.get("show")) ?? PLAN_SHOWN.find((each) => counts[each] > 0) ?? "open";
  const { rows, page, pages } = await planRows(context, id, kind, shown, { ...pageAsked(url), size: ROWS_ON_A_PAGE });
  const { scarce, ...figures } = summary[kind]!;
  const names = await partnerNames(context, kind, scarce.map(({ optionId }) => optionId));
  await recordPlanView(context, id, { kind, shown, page });
  return {
    ...head,
    outcome: {
      kinds, kind, counts, shown, page, pages, figures, people: Object.values(counts).reduce((sum, each) => sum + each, 0),
      scarce: scarce.map((option) => ({ ...option, name: names.get(option.optionId)?.name ?? null })),
      rows: rows.map(({ waitingSince, refusal, ...row }) => ({
        ...row, weeks: weeksWaiting(waitingSince, context.now), refusal: refusal && (t(`refusals:${refusal.key as "placementFull"}`, refusal.facts) as string),
      })),
    },
  };
});

export const action = actionFor(MAY, async ({ context, edge, form, params, url, t }) => {
  const planId = params.planId!;
  if (form.get("intent") === "stop") {
    await stopCohortPlan(context, planId);
    throw redirect(`/municipality/plans/${planId}`);
  }
  if (form.get("intent") === "accept-all") {
    const asked = parseForm(form, PlanRowsForm, t);
    if (!asked.ok) return asked.reply;
    const { refused, more } = await acceptPlanRows(context, { planId, kind: asked.value.kind });
    const [shown, notice] = refused > 0 ? (["refused", "planSomeRefused"] as const) : more ? (["open", "planFirstAccepted"] as const) : (["accepted", "planAllAccepted"] as const);
    throw await redirectWith(edge, hrefOf(planId, asked.value.kind, shown), notice);
  }
  const parsed = parseForm(form, PlanRowForm, t);
  if (!parsed.ok) return parsed.reply;
  const { intent, kind, holderId } = parsed.value;
  const outcome = await decidePlanRow(context, { planId, kind, holderId }, intent);
  // The row keeps the refusal, so it comes back as an answer and not as something that was undone.
  if (outcome instanceof Refusal) return data({ problem: t(`refusals:${outcome.key}`, outcome.facts) as string, lastResult: null }, { status: 409 });
  const page = pageAsked(url).page;
  const here = `${hrefOf(planId, kind, intent === "bring-back" ? "aside" : "open")}${page > 1 ? `&page=${page}` : ""}`;
  throw await redirectWith(edge, here, outcome === "accepted" ? "planRowAccepted" : outcome === "set-aside" ? "planRowAside" : "planRowBack");
});

export default function Plan() {
  const { t } = useTranslation(["plans", "navigation"]);
  const { title, kind, aim, floor, state, createdBy, outcome } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={title}
        back={{ href: "/municipality/plans", label: t("navigation:toPlans") }}
        marks={<PlanStateBadge state={state} />}
        lead={[t(`kinds.${kind}`), t(`aims.${aim}`), t("floorOf", { percent: floor }), t("plan.madeBy", { name: createdBy })].join(" · ")}
      />
      {result?.problem && <Notice tone="error" className="mb-6">{result.problem}</Notice>}
      {outcome ? <Outcome /> : state === "running" ? <Running /> : (
        <Notice tone="warning" title={t("plan.failedTitle")} action={<ButtonLink href="/municipality/plans/new">{t("navigation:makePlan")}</ButtonLink>}>{t("plan.failedText")}</Notice>
      )}
    </>
  );
}

const MS_BETWEEN_LOOKS = 1_500;

/** How far it is. The page looks by itself; without a script there is a link to look again. */
function Running() {
  const { t } = useTranslation("plans");
  const { progress, stopAsked } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const { revalidate } = useRevalidator();
  const isAlive = useHydrated();
  useEffect(() => {
    const timer = setInterval(revalidate, MS_BETWEEN_LOOKS);
    return () => clearInterval(timer);
  }, [revalidate]);
  return (
    <Panel title={t("plan.running")} lead={t("plan.runningText")} tone="brand" className="max-w-2xl">
      <div role="progressbar" aria-label={t("plan.running")} aria-valuenow={progress} aria-valuemin={0} aria-valuemax={100}>
        <Bar value={progress / 100} height={14} />
      </div>
      <p className="mt-2 font-semibold tabular-nums">{t("plan.progress", { percent: progress })}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        {stopAsked ? <p>{t("plan.stopping")}</p> : (
          <Form method="post">
            <Button name="intent" value="stop" look="secondary">{t("plan.stop")}</Button>
          </Form>
        )}
        {!isAlive && <ButtonLink href={pathname} look="secondary" reload>{t("plan.lookAgain")}</ButtonLink>}
      </div>
    </Panel>
  );
}

function Outcome() {
  const { t } = useTranslation(["plans", "site"]);
  const { id, state, outcome } = useLoaderData<typeof loader>();
  if (!outcome) return null;
  const { kinds, kind, counts, shown, rows, page, pages, figures, people, scarce } = outcome;
  const parts = PLAN_SHOWN.filter((each) => each === "open" || each === shown || counts[each] > 0);
  const hasPairs = people > counts.without;
  const atOnce = Math.min(counts.open, ACCEPTED_AT_ONCE);
  return (
    <>
      {kinds.length > 1 && (
        <SectionTabs label={t("plan.kinds")} tabs={kinds.map((each) => ({ href: hrefOf(id, each), label: t(each === "placement" ? "plan.placements" : "plan.buddies"), current: each === kind }))} />
      )}
      {state === "stopped" && <Notice tone="warning" title={t("plan.stoppedTitle")} className="mb-6">{t("plan.stoppedText")}</Notice>}
      <div className="mb-8 grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <PlanFigures summary={figures} people={people} />
        <ScarceOptions kind={kind} scarce={scarce} />
      </div>
      <SectionTabs label={t("plan.rows")} tabs={parts.map((each) => ({ href: hrefOf(id, kind, each), label: t(`plan.shown.${each}`), current: each === shown, count: counts[each] }))} />
      {shown === "open" && counts.open > 0 && (
        <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Confirm
            trigger={atOnce < counts.open ? t("plan.acceptFirst", { number: atOnce }) : t("plan.acceptAll", { number: atOnce })} look="primary" title={t("plan.acceptAllTitle", { count: atOnce })} confirm={t("plan.acceptAllConfirm")} cancel={t("site:cancel")}
            fields={{ intent: "accept-all", kind }}
            text={
              <>
                <p>{t("plan.acceptAllText")}</p>
                <p className="mt-2">{t("plan.acceptAllRefused")}</p>
              </>
            }
          />
          <p className="text-ink-soft">{t("plan.acceptAllLead")}</p>
        </div>
      )}
      {shown === "without" ? (
        <PlanWithout kind={kind} rows={rows} />
      ) : (
        <PlanPairs kind={kind} shown={shown} rows={rows} empty={hasPairs ? <EmptyState title={t("plan.nothingOpen")} /> : <EmptyState title={t("plan.noPairs")} text={t("plan.noPairsText")} />} />
      )}
      <Pages page={page} pages={pages} />
      <Form method="post" action={`/municipality/plans/${id}/rows`} reloadDocument className="mt-8">
        <input type="hidden" name="kind" value={kind} />
        <Button look="secondary">{t("plan.export")}</Button>
      </Form>
    </>
  );
}
