import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { latestBalance } from "#app/guidance/balance-queries.server.ts";
import { AREA_SCENES, RELIEF_SCENES, SUPPORT_SCENES } from "#app/guidance/guidance-scenes.ts";
import { LaidCards } from "#app/guidance/laid-cards.tsx";
import { lifeAreasOf } from "#app/guidance/life-area-queries.server.ts";
import { PriorityList } from "#app/guidance/priority-list.tsx";
import { prioritiesOf } from "#app/guidance/priority-queries.server.ts";
import { Scales } from "#app/guidance/scales.tsx";
import { formatDay, formatLeaf } from "#app/i18n/formatters.ts";
import { found } from "#app/server/errors.ts";
import { CalendarLeaf } from "#app/ui/calendar-leaf.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Scene, type SceneName } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["status-holder"], async ({ context, actor, language, t }) => {
  const holderId = found(actor.subjectId);
  const latest = await latestBalance(context, holderId);
  const { now, parked, done } = await prioritiesOf(context, holderId);
  const line = ({ id, area, words }: (typeof now)[number]) => ({ id, area, words });
  return {
    title: t("balance:title"),
    // Why it was decided so is the consultant's line, in Dutch; the talk itself was in both languages.
    balance: latest && {
      date: formatDay(latest.heldOn, language), items: latest.items, hours: latest.hours, reliefs: latest.reliefs, supports: latest.supports,
      next: { ...formatLeaf(new Date(`${latest.nextOn}T12:00:00Z`), language), dateTime: latest.nextOn },
    },
    now: now.map(line), parked: parked.map(line), done: done.map(line),
    said: (await lifeAreasOf(context, holderId)).flatMap(({ area, person }) => (person ? [{ area, level: person.level }] : [])),
  };
});

/** A person's own balance and what comes first, as pictures. */
export default function MyBalance() {
  const { t } = useTranslation(["balance", "holder"]);
  const { balance, now, parked, done, said } = useLoaderData<typeof loader>();
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead title={t("title")} lead={balance ? <>{t("lead")} <span className="block">{t("date", { date: balance.date })}</span></> : undefined} back={{ href: "/me/plan", label: t("holder:plan.title") }} className="mb-4" />
      {!balance && now.length === 0 && <EmptyState scene="goals" title={t("none")} text={t("noneText")} />}
      <div className="grid gap-6">
        {(balance || now.length > 0) && (
          <section data-read="" aria-labelledby="first" className="rounded-2xl border-2 border-sun-400 bg-sun-50 p-4">
            <div data-listen-here="" className="mb-3 flex flex-wrap items-center justify-between gap-2"><h2 id="first" className="text-xl font-extrabold">{t("first")}</h2></div>
            {now.length === 0 ? <p className="text-lg">{t("firstNone")}</p> : <PriorityList priorities={now} size={116} />}
          </section>
        )}
        {balance && (
          <>
            <Scales items={balance.items} label={t("scales")} className="mx-auto w-full max-w-md rtl:-scale-x-100" />
            <LaidCards items={balance.items} />
            <section data-read="" aria-labelledby="hours" className="flex flex-wrap items-center gap-4 rounded-2xl border border-line bg-paper p-4">
              <Scene name="hours" alt="" size={116} className="rounded-lg" />
              <div className="min-w-0 flex-1">
                <div data-listen-here="" className="flex flex-wrap items-center justify-between gap-2"><h2 id="hours" className="text-lg leading-snug font-semibold">{t("hours")}</h2></div>
                <p className="text-3xl font-extrabold tabular-nums">{t("hoursCount", { count: balance.hours })}</p>
              </div>
            </section>
            <Pictures id="less" title={t("canGo")} items={balance.reliefs.map((each) => ({ scene: RELIEF_SCENES[each], label: t(`relief.${each}`) }))} />
            <Pictures id="more" title={t("canCome")} items={balance.supports.map((each) => ({ scene: SUPPORT_SCENES[each], label: t(`support.${each}`) }))} />
            <section data-read="" aria-labelledby="next" className="rounded-2xl border border-line bg-paper p-4">
              <div data-listen-here="" className="mb-2 flex flex-wrap items-center justify-between gap-2"><h2 id="next" className="text-lg font-semibold">{t("next")}</h2></div>
              <CalendarLeaf {...balance.next} />
            </section>
          </>
        )}
        <Pictures id="areas" title={t("areasTitle")} items={said.map(({ area, level }) => ({ scene: AREA_SCENES[area], label: t(`area.${area}`), face: level }))} />
        {parked.length > 0 && <section data-read="" aria-labelledby="later"><div data-listen-here="" className="mb-2 flex flex-wrap items-center justify-between gap-2"><h2 id="later" className="text-lg font-bold">{t("later")}</h2></div><PriorityList priorities={parked} /></section>}
        {done.length > 0 && <section data-read="" aria-labelledby="done"><div data-listen-here="" className="mb-2 flex flex-wrap items-center justify-between gap-2"><h2 id="done" className="text-lg font-bold">{t("done")}</h2></div><PriorityList priorities={done} /></section>}
        <p className="text-lg">{t("private")}</p>
      </div>
    </div>
  );
}

/** Pictures with their words, each with a face where something was said of it. */
function Pictures({ id, title, items }: { id: string; title: string; items: readonly { scene: SceneName; label: string; face?: 1 | 2 | 3 | 4 | 5 }[] }) {
  const { t } = useTranslation("holder");
  if (items.length === 0) return null;
  return (
    <section data-read="" aria-labelledby={id} className="rounded-2xl border border-line bg-paper p-4">
      <div data-listen-here="" className="mb-2 flex flex-wrap items-center justify-between gap-2"><h2 id={id} className="text-lg font-semibold">{title}</h2></div>
      <ul className="grid gap-2 sm:grid-cols-2">
        {items.map(({ scene, label, face }) => (
          <li key={label} className="flex items-center gap-3">
            <Scene name={scene} alt="" size={84} className="rounded-lg" />
            <span className="min-w-0 flex-1 font-semibold">{label}</span>
            {face !== undefined && <Scene name={`face-${face}`} alt={t(`mood.faces.${face}`)} size={60} className="rounded-lg" />}
          </li>
        ))}
      </ul>
    </section>
  );
}
