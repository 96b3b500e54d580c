import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import { shareOf, type WeightSets } from "#app/weights/weight-changes.ts";
import { useWeightWords } from "#app/weights/weight-words.tsx";
import type { BuddyGateName } from "#app/matching/buddies/facts.ts";
import { BUDDY_RULES } from "#app/matching/buddies/rules.ts";
import type { PlacementGateName } from "#app/matching/placements/facts.ts";
import { PLACEMENT_RULES } from "#app/matching/placements/rules.ts";
import { DEFAULT_BUDDY_WEIGHTS, DEFAULT_PLACEMENT_WEIGHTS } from "#app/matching/weights.ts";
import { weightsInForce } from "#app/municipalities/weights-versions.server.ts";
import { found } from "#app/server/errors.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

const STANDARD: WeightSets = { placements: DEFAULT_PLACEMENT_WEIGHTS.values, buddies: DEFAULT_BUDDY_WEIGHTS.values };
const sameSets = (one: WeightSets, other: WeightSets) =>
  (["placements", "buddies"] as const).every((kind) => Object.entries(other[kind]).every(([name, weight]) => one[kind][name] === weight));

export const loader = pageFor("anyone", async ({ context, url, language, t }) => {
  const all = await weightsInForce(context);
  const code = url.searchParams.get("municipality");
  // One municipality's site tells of that one unasked.
  const asked = code ? found(all.find((each) => each.code === code)) : all.length === 1 ? all[0]! : null;
  return {
    title: t("howItWorks:title"),
    municipalities: all.map(({ code, name }) => ({ code, name })),
    chosen: asked && { code: asked.code, name: asked.name, version: asked.version, day: formatDay(asked.at, language), weights: asked.weights, own: !sameSets(asked.weights, STANDARD) },
    // The rules themselves, so that this page can't say anything else.
    gates: { placements: Object.keys(PLACEMENT_RULES.gates) as PlacementGateName[], buddies: Object.keys(BUDDY_RULES.gates) as BuddyGateName[] },
  };
});

const DECIDE = ["system", "consultant", "holder", "partner"] as const;
const NEVER = ["nationality", "religion", "origin", "sex", "health", "motherTongue", "learning", "waiting"] as const;
const OBJECT = ["no", "ask", "correct", "municipality", "authority"] as const;

export default function HowMatchingWorks() {
  const { t, i18n } = useTranslation("howItWorks");
  const { chosen, gates } = useLoaderData<typeof loader>();
  const registerHref = `/algorithm-register.json?${chosen ? `municipality=${chosen.code}&` : ""}language=${i18n.language}`;
  return (
    <article className="grid gap-10">
      <header className="grid items-center gap-6 md:grid-cols-[3fr_2fr]">
        <PageHead title={t("title")} lead={t("lead")} className="mb-0" />
        <Scene name="cards" alt="" size={280} className="max-md:hidden" eager />
      </header>
      <div className="grid gap-6 md:grid-cols-2">
        <Panel title={t("forTitle")}><p>{t("forText")}</p></Panel>
        <Panel title={t("decideTitle")} tone="sun">
          <Points points={DECIDE.map((who) => t(`decide.${who}`))} />
        </Panel>
      </div>
      <section aria-labelledby="uses" className="grid gap-6">
        <h2 id="uses" className="text-2xl font-bold">{t("usesTitle")}</h2>
        <Choose />
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <Uses kind="placements" conditions={gates.placements.map((gate) => t(`placementGates.${gate}`))} />
          <Uses kind="buddies" conditions={gates.buddies.map((gate) => t(`buddyGates.${gate}`))} />
        </div>
      </section>
      <Panel title={t("neverTitle")} lead={t("neverLead")} tone="brand"><Points points={NEVER.map((what) => t(`never.${what}`))} /></Panel>
      <div className="grid items-start gap-6 md:grid-cols-2">
        <Panel title={t("unknownTitle")}><p>{t("unknownText")}</p></Panel>
        <Panel title={t("explainTitle")}><p>{t("explainText")}</p></Panel>
        <Panel title={t("fairTitle")}><p>{t("fairText")}</p></Panel>
        <Panel title={t("objectTitle")}><Points points={OBJECT.map((step) => t(`object.${step}`))} /></Panel>
      </div>
      <section aria-labelledby="register" className="no-print">
        <h2 id="register" className="text-xl font-bold">{t("registerTitle")}</h2>
        <p className="max-w-prose">{t("registerText")}</p>
        <p><Anchor href={registerHref} reload className="inline-flex min-h-11 items-center font-semibold text-brand-800 underline underline-offset-4">{chosen ? t("registerLink", { municipality: chosen.name }) : t("registerList")}</Anchor></p>
      </section>
    </article>
  );
}

function Points({ points }: { points: readonly string[] }) {
  return <ul className="grid list-disc gap-2 ps-5">{points.map((point) => <li key={point}>{point}</li>)}</ul>;
}

/** Which version counts, and where there are several municipalities: in which. */
function Choose() {
  const { t } = useTranslation("howItWorks");
  const { chosen, municipalities } = useLoaderData<typeof loader>();
  const facts = chosen && { municipality: chosen.name, version: chosen.version, day: chosen.day };
  return (
    <Panel title={t("versionTitle")}>
      <p>{`${t("versionDefault", { version: DEFAULT_PLACEMENT_WEIGHTS.version })} ${facts ? t(chosen.own ? "versionOwn" : "versionSame", facts) : ""}`}</p>
      {municipalities.length > 1 && (
        <Form method="get" className="no-print mt-3 flex flex-wrap items-end gap-3" preventScrollReset>
          <SelectField
            name="municipality" key={chosen?.code ?? ""} label={t("chooseTitle")} empty={t("chooseNone")} defaultValue={chosen?.code ?? ""} className="min-w-0 max-w-full"
            options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Button look="secondary">{t("chooseShow")}</Button>
        </Form>
      )}
    </Panel>
  );
}

function Uses({ kind, conditions }: { kind: keyof WeightSets; conditions: readonly string[] }) {
  const { t } = useTranslation("howItWorks");
  const words = useWeightWords();
  const { chosen } = useLoaderData<typeof loader>();
  const percentIn = (sets: WeightSets, criterion: string) => `${Math.round(shareOf(Object.values(sets[kind]), sets[kind][criterion] ?? 0) * 100)}%`;
  const own = chosen?.own ? chosen : null;
  return (
    <Panel title={t(`${kind}Title`)}>
      <h3 className="font-bold">{t("gatesTitle")}</h3>
      <p className="mb-2 text-ink-soft">{t("gatesText")}</p>
      <Points points={conditions} />
      <h3 className="mt-5 font-bold">{t("criteriaTitle")}</h3>
      <p className="mb-2 text-ink-soft">{t("criteriaText")}</p>
      <DataTable
        caption={`${t("criteriaCaption")}: ${t(`${kind}Title`)}`}
        rows={Object.keys(STANDARD[kind])} rowKey={(criterion) => criterion}
        columns={[
          { key: "criterion", head: t("criterion"), main: true, cell: (criterion) => <><span className="block">{words.name(criterion)}</span><span className="block text-sm font-normal text-ink-soft">{words.sentence(kind, criterion)}</span></> },
          { key: "standard", head: own ? t("standardShare") : t("share"), numeric: true, cell: (criterion) => percentIn(STANDARD, criterion) },
          ...(own ? [{ key: "own", head: t("ownShare", { municipality: own.name }), numeric: true, cell: (criterion: string) => <b>{percentIn(own.weights, criterion)}</b> }] : []),
        ]}
      />
    </Panel>
  );
}
