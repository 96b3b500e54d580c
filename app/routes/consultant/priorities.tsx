import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { AREA_SCENES } from "#app/guidance/guidance-scenes.ts";
import { isSensitive, LIFE_AREAS } from "#app/guidance/life-areas.ts";
import { choosePriority, movePriority } from "#app/guidance/move-priority.server.ts";
import { openGuided } from "#app/guidance/open-guided.server.ts";
import { ownWords } from "#app/guidance/own-words.server.ts";
import { MOST_AT_ONCE, type PriorityState } from "#app/guidance/priorities.ts";
import { ChooseForm, MoveForm } from "#app/guidance/priority-form.ts";
import { PriorityCard } from "#app/guidance/priority-list.tsx";
import { movesOf, prioritiesOf } from "#app/guidance/priority-queries.server.ts";
import { TwoWords } from "#app/ui/two-words.tsx";
import { clipList, ownShelf } from "#app/listening/clips.server.ts";
import { SayAloud, SayButton } from "#app/listening/say-button.tsx";
import { formatDay } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { ScriptFonts } from "#app/ui/script-fonts.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, language, t }) => {
  const holder = await openGuided(context, params.holderId!, "priorities");
  const { now, parked, done } = await prioritiesOf(context, holder.id);
  const moves = await movesOf(context, [...now, ...parked, ...done].map(({ id }) => id));
  const line = ({ id, area, words, state }: (typeof now)[number]) => ({ id, area, words, state, moves: moves.get(id)!.map(({ to, movedAt }) => ({ to, date: formatDay(movedAt, language) })) });
  const taken = [...now, ...parked].flatMap(({ area, words }) => (area && !words ? [area] : []));
  return {
    title: t("balanceTalk:prioritiesTitle", { name: holder.firstName }), id: holder.id, name: holder.firstName,
    own: ownWords(holder.language as InterfaceLanguage, language),
    clips: await clipList(context, ownShelf(actor, holder.language)), spoken: holder.language,
    now: now.map(line), parked: parked.map(line), done: done.map(line),
    areas: LIFE_AREAS.filter((area) => !taken.includes(area) && (holder.isOwn || !isSensitive(area))),
    full: now.length >= MOST_AT_ONCE,
  };
});
type Line = ReturnType<typeof useLoaderData<typeof loader>>["now"][number];

export const action = actionFor(STAFF_ROLES, async ({ context, edge, form, params, t }) => {
  const here = `/people/${params.holderId}/priorities`;
  if (form.get("intent") === "move") {
    const parsed = parseForm(form, MoveForm, t);
    if (!parsed.ok) return parsed.reply;
    await movePriority(context, params.holderId!, parsed.value.priorityId, parsed.value.to);
  } else {
    const parsed = parseForm(form, ChooseForm, t);
    if (!parsed.ok) return parsed.reply;
    await choosePriority(context, params.holderId!, parsed.value);
  }
  throw await redirectWith(edge, here, "saved");
});

/** For two at one screen: three places, what is parked, and cards to choose from. */
export default function Priorities() {
  const { t } = useTranslation(["balanceTalk", "balance", "lifeAreas"]);
  const { id, name, own, clips, spoken, now, parked, done, areas, full } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const places = Array.from({ length: MOST_AT_ONCE }, (_, at) => now[at] ?? null);
  return (
    <SayAloud lang={spoken} clips={clips}>
      {own && <ScriptFonts language={own.lang} />}
      <PageHead
        title={t("prioritiesTitle", { name })} lead={t("prioritiesLead")} back={{ href: `/people/${id}/balance`, label: t("title") }}
        actions={<ButtonLink href={`/people/${id}/life-areas`} look="secondary">{t("lifeAreas:title")}</ButtonLink>}
      />
      {result?.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
      <div className="grid gap-6">
        <Panel title={t("now")} tone="brand" lead={own ? <span lang={own.lang} dir={own.dir} className="font-semibold text-brand-800">{own.first}</span> : undefined}>
          <ol className="grid gap-3 lg:grid-cols-3">
            {places.map((priority, at) => (
              <li key={priority?.id ?? `free-${at}`} className="flex min-h-32 flex-col justify-between gap-3 rounded-xl border-2 border-brand-200 bg-paper p-3">
                {priority ? <><PriorityCard priority={priority} own={own} size={104} /><Moves priority={priority} to={["done", "parked"]} /></> : <p className="m-auto text-ink-soft">{t("free")}</p>}
              </li>
            ))}
          </ol>
        </Panel>
        {parked.length > 0 && (
          <Panel title={t("parked")} lead={own ? <span lang={own.lang} dir={own.dir} className="font-semibold text-brand-800">{own.later}</span> : undefined}>
            <ul className="grid gap-3 lg:grid-cols-3">
              {parked.map((priority) => <li key={priority.id} className="grid content-between gap-3 rounded-xl border border-line p-3"><PriorityCard priority={priority} own={own} /><Moves priority={priority} to={full ? ["done"] : ["now", "done"]} /></li>)}
            </ul>
          </Panel>
        )}
        <Panel title={t("balance:choose")} lead={own ? <span lang={own.lang} dir={own.dir} className="font-semibold text-brand-800">{own.choose}</span> : undefined}>
          {full && <Notice tone="info" className="mb-4">{t("full")}</Notice>}
          <Form method="post" preventScrollReset className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
            <input type="hidden" name="to" value={full ? "parked" : "now"} />
            {areas.map((area) => (
              <div key={area} className="relative grid">
                <SayButton text={own?.area[area] ?? t(`balance:area.${area}`)} className="absolute end-1 top-1 z-10" />
                <button type="submit" name="area" value={area} className="flex min-w-0 flex-col gap-2 rounded-xl border-2 border-line-strong bg-paper p-2 pb-3 text-center font-semibold hover:border-ink hover:bg-brand-50">
                  <Scene name={AREA_SCENES[area]} alt="" size={220} fluid className="rounded-lg" />
                  <TwoWords text={t(`balance:area.${area}`)} own={own} words={own?.area[area]} />
                </button>
              </div>
            ))}
          </Form>
          <Form method="post" preventScrollReset className="mt-5 flex flex-wrap items-end gap-3" key={`own-${now.length + parked.length + done.length}`}>
            <input type="hidden" name="to" value={full ? "parked" : "now"} />
            <TextField id="words" name="words" label={t("addOwn")} hint={t("addOwnHint")} maxLength={120} autoComplete="off" defaultValue={String(result?.lastResult?.initialValue?.words ?? "")} error={result?.lastResult?.error?.words} className="min-w-64 flex-1" />
            <Button type="submit" look="secondary">{t("add")}</Button>
          </Form>
        </Panel>
        {done.length > 0 && (
          <Panel title={t("done")}>
            <ul className="grid gap-3 lg:grid-cols-3">
              {done.map((priority) => <li key={priority.id} className="grid content-between gap-2"><PriorityCard priority={priority} own={own} /><Moves priority={priority} to={["parked"]} /></li>)}
            </ul>
          </Panel>
        )}
      </div>
    </SayAloud>
  );
}

const WORDS = { now: "toNow", parked: "toParked", done: "toDone" } as const;

/** Where a priority can go from here, and how it went so far. */
function Moves({ priority, to }: { priority: Line; to: readonly PriorityState[] }) {
  const { t } = useTranslation("balanceTalk");
  return (
    <div>
      <Form method="post" preventScrollReset className="flex flex-wrap gap-2">
        <input type="hidden" name="intent" value="move" />
        <input type="hidden" name="priorityId" value={priority.id} />
        {to.map((state) => <Button key={state} type="submit" name="to" value={state} look={state === "now" ? "primary" : "secondary"} size="small">{t(WORDS[state])}</Button>)}
      </Form>
      <Disclosure label={t("history")} className="mt-1 text-sm">
        <ul className="list-disc ps-5">
          {priority.moves.map(({ to: state, date }, at) => <li key={at}>{t("moved", { date, state: t(`state.${state}`) })}</li>)}
        </ul>
      </Disclosure>
    </div>
  );
}
