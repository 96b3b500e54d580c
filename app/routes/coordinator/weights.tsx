import type { SubmissionResult } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, type ShouldRevalidateFunctionArgs, useActionData, useFetcher, useLoaderData, useLocation } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SignedInActor } from "#app/access/actor.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import { changeWeights } from "#app/weights/change-weights.server.ts";
import { previewWeights, type WeightsPreview } from "#app/weights/preview-weights.server.ts";
import { type WeightChange, weightChanges, type WeightSets } from "#app/weights/weight-changes.ts";
import { WeightFields } from "#app/weights/weight-fields.tsx";
import { useWeightWords } from "#app/weights/weight-words.tsx";
import { ChangeWeightsForm, FORM_WEIGHT_MAX, WeightsForm } from "#app/weights/weights-form.ts";
import { WeightsHistory } from "#app/weights/weights-history.tsx";
import { PreviewOfWeights } from "#app/weights/weights-preview.tsx";
import { DEFAULT_BUDDY_WEIGHTS, DEFAULT_PLACEMENT_WEIGHTS } from "#app/matching/weights.ts";
import { listWeightsVersions, weightsVersion } from "#app/municipalities/weights-versions.server.ts";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { Refusal } from "#app/server/errors.ts";
import { parseForm } from "#app/server/form.server.ts";
import { pageAsked } from "#app/server/paging.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Button } from "#app/ui/button.tsx";
import { TextAreaField } from "#app/ui/field.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["coordinator"] as const;
const HERE = "/municipality/weights";
const ON_A_PAGE = 10;
const STANDARD: WeightSets = { placements: DEFAULT_PLACEMENT_WEIGHTS.values, buddies: DEFAULT_BUDDY_WEIGHTS.values };

const latestVersion = async (context: Parameters<typeof listWeightsVersions>[0], municipalityId: string) =>
  (await listWeightsVersions(context, municipalityId, { page: 1, size: 1 })).rows[0]!;

export const loader = pageFor(MAY, async ({ context, actor, url, language, t }) => {
  const { municipalityId } = actor;
  const current = await latestVersion(context, municipalityId);
  // Links to one version lead to the page of the history that has it.
  const version = Number(url.searchParams.get("version")) || current.version;
  const page = url.searchParams.has("page") ? pageAsked(url, ON_A_PAGE).page : Math.max(1, Math.floor((current.version - version) / ON_A_PAGE) + 1);
  const history = await listWeightsVersions(context, municipalityId, { page, size: ON_A_PAGE });
  const from = Number(url.searchParams.get("from")) || null;
  return {
    title: t("weights:title"),
    current: { version: current.version, weights: current.weights, by: current.by, on: formatDay(current.at, language) },
    from,
    filled: from === null ? current.weights : (await weightsVersion(context, municipalityId, from)).weights,
    history: history.rows.map(({ version, by, at, reason, weights, before }) => ({ version, by, reason, on: formatDay(at, language), changes: before && weightChanges(before, weights) })),
    page: history.page,
    pages: history.pages,
  };
});

interface Reply {
  /** What was typed, by field. */
  typed: Record<string, string>;
  preview: WeightsPreview | null;
  lastResult: SubmissionResult | null;
  problem: string | null;
  /** What someone else saved in the meantime. */
  moved: { version: number; by: string | null; changes: WeightChange[] } | null;
}

async function savedMeanwhile(context: Context & { actor: SignedInActor }, seen: number): Promise<Reply["moved"]> {
  return transact(context, async (tx) => {
    const latest = await latestVersion(tx, context.actor.municipalityId);
    const before = await weightsVersion(tx, context.actor.municipalityId, seen);
    return { version: latest.version, by: latest.by, changes: weightChanges(before.weights, latest.weights) };
  });
}

export const action = actionFor(MAY, async ({ context, edge, form, t }) => {
  const typed = Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === "string" && name !== "intent" ? [[name, value]] : [])));
  const reply = (status: number, more: Partial<Reply>) => data<Reply>({ typed, preview: null, lastResult: null, problem: null, moved: null, ...more }, { status });
  if (form.get("intent") === "preview") {
    const tried = parseForm(form, WeightsForm, t);
    if (!tried.ok) return reply(422, tried.reply.data);
    return reply(200, { preview: await transact(context, (tx) => previewWeights({ ...tx, actor: context.actor }, tried.value)) });
  }
  const parsed = parseForm(form, ChangeWeightsForm, t);
  if (!parsed.ok) return reply(422, parsed.reply.data);
  try {
    await changeWeights(context, parsed.value);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const moved = error.key === "weightsMoved" ? await savedMeanwhile(context, parsed.value.version) : null;
    return reply(409, { problem: t(`refusals:${error.key}`, error.facts), moved });
  }
  throw await redirectWith(edge, HERE, "weightsChanged");
});

/** Trying weights changes nothing on the page; what someone else saved does. */
export function shouldRevalidate({ formData, actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return formData?.get("intent") === "preview" ? false : actionStatus === 409 || defaultShouldRevalidate;
}

const fieldsOf = (sets: WeightSets): Record<string, string> =>
  Object.fromEntries((["placements", "buddies"] as const).flatMap((kind) => Object.entries(STANDARD[kind]).map(([name, standard]) => [`${kind}.${name}`, String(sets[kind][name] ?? standard)])));

export default function WeightsPage() {
  const { t } = useTranslation(["weights", "navigation", "site"]);
  const { current, from, history, page, pages } = useLoaderData<typeof loader>();
  const result = replyIn(useActionData<typeof action>());
  return (
    <>
      <PageHead
        title={t("title")}
        lead={<><p>{t("lead")}</p><p>{`${t("inForce", { version: current.version, day: current.on })} ${current.by ? t("setBy", { name: current.by }) : ""}`}</p></>}
        back={{ href: "/municipality", label: t("navigation:home") }}
      />
      {/* A form that was refused keeps what was typed, though the version that it follows is another by now. */}
      <Editor key={`${from ?? ""} ${result?.moved ? result.typed.version : current.version}`} result={result} />
      <section className="mt-10" aria-labelledby="history">
        <h2 id="history" className="text-xl font-bold">{t("history")}</h2>
        <p className="mb-4 text-ink-soft">{t("historyLead")}</p>
        <WeightsHistory versions={history} current={current.version} hrefOf={(version) => `${HERE}?from=${version}`} />
        <Pages page={page} pages={pages} label={t("historyPages")} />
      </section>
    </>
  );
}

/** The page's own answer; a guard's carries nothing of it. */
const replyIn = (answer: unknown): Reply | undefined => (typeof answer === "object" && answer !== null && "typed" in answer ? (answer as Reply) : undefined);

/** How long to wait after the last key before trying what was typed. */
const PAUSE_MS = 450;

function Editor({ result }: { result: Reply | undefined }) {
  const { t } = useTranslation(["weights", "site"]);
  const { current, filled, from } = useLoaderData<typeof loader>();
  const { pathname, search } = useLocation();
  const words = useWeightWords();
  const alive = useHydrated();
  const trial = useFetcher<typeof action>();
  const [values, setValues] = useState<Record<string, string>>(() => ({ ...fieldsOf(filled), ...result?.typed }));
  const inForce = fieldsOf(current.weights);
  const weights = Object.fromEntries(Object.keys(inForce).map((field) => [field, values[field] ?? ""]));
  const tried = JSON.stringify(weights);
  const differs = tried !== JSON.stringify(inForce);
  const valid = Object.values(weights).every((weight) => /^\d{1,3}$/.test(weight) && Number(weight) <= FORM_WEIGHT_MAX);
  const { submit } = trial;
  useEffect(() => {
    if (!differs || !valid) return;
    const timer = setTimeout(() => submit({ intent: "preview", ...(JSON.parse(tried) as Record<string, string>) }, { method: "post" }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [tried, differs, valid, submit]);

  const errors = result?.lastResult?.error ?? {};
  const fields = (kind: keyof WeightSets) => (
    <WeightFields kind={kind} standard={STANDARD[kind]} values={values} errors={errors} onChange={(field, value) => setValues((was) => ({ ...was, [field]: value }))} />
  );
  const answer = replyIn(trial.data) ?? result;
  const isCurrent = alive ? trial.state === "idle" && Object.entries(weights).every(([field, value]) => answer?.typed[field] === value) : true;
  return (
    <Form method="post" className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
      <input type="hidden" name="version" value={current.version} />
      <div className="grid min-w-0 gap-6">
        {result?.problem && <Notice tone="error" title={result.problem}>{result.moved && t("moved", { version: result.moved.version, name: result.moved.by ?? t("someone"), changes: words.allChanged(result.moved.changes) })}</Notice>}
        {from !== null && from !== current.version && <Notice tone="info">{t("fromVersion", { version: from })}</Notice>}
        <Panel title={t("placements")} lead={t("placementsLead")}>{fields("placements")}</Panel>
        <Panel title={t("buddies")} lead={t("buddiesLead")}>{fields("buddies")}</Panel>
        {alive && <div><Button type="button" look="secondary" onClick={() => setValues((was) => ({ ...was, ...fieldsOf(STANDARD) }))}>{t("toStandard")}</Button></div>}
      </div>
      <div className="grid min-w-0 gap-6 lg:sticky lg:top-4">
        <Panel id="preview" title={t("previewTitle")} tone="brand">
          <div aria-live="polite" className="grid gap-3">
            {alive && !differs ? (
              <p>{t("previewStart")}</p>
            ) : isCurrent && answer?.preview ? (
              <PreviewOfWeights preview={answer.preview} />
            ) : alive ? (
              <p>{t(valid ? "previewBusy" : "previewInvalid")}</p>
            ) : null}
          </div>
          <p className="mt-3 text-sm text-ink-soft">{t("previewLead")}</p>
          {!alive && <Button name="intent" value="preview" look="secondary" formAction={`${pathname}${search}#preview`} className="mt-3">{t("preview")}</Button>}
        </Panel>
        <Panel>
          <div className="grid gap-4">
            <TextAreaField
              id="reason" name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} maxLength={500} error={errors.reason} required={alive}
              value={values.reason ?? ""} onChange={(event) => { const { value } = event.currentTarget; setValues((was) => ({ ...was, reason: value })); }}
            />
            <div><Button name="intent" value="save" size="large">{t("save", { version: current.version + 1 })}</Button></div>
          </div>
        </Panel>
      </div>
    </Form>
  );
}
