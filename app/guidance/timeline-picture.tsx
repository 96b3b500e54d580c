import { useTranslation } from "react-i18next";
import { classes } from "#app/ui/classes.ts";
import { LanguageText } from "#app/ui/language-text.tsx";
import { Scene, type SceneName } from "#app/ui/scenes/scene.tsx";
import { AREA_SCENES } from "./guidance-scenes.ts";
import type { LaneInMonth, MonthShown, TimelineEvent } from "./timeline.ts";

/**
 * A person's road as a picture: a column for each month on a desk or on paper, below each other on a phone. In it the faces of its
 * weeks, a bar while a buddy and a placement run, and what happened, each thing a picture with a few words.
 */
export function TimelinePicture({ months }: { months: readonly MonthShown[] }) {
  const { t } = useTranslation(["timeline", "holder"]);
  const lanes = (["buddy", "placement"] as const).filter((lane) => months.some((month) => month[lane] !== null));
  return (
    <ol className="grid gap-3 md:auto-cols-fr md:grid-flow-col md:gap-0 print:auto-cols-fr print:grid-flow-col print:gap-0" aria-label={t("months")}>
      {months.map((month, at) => {
        const empty = month.events.length === 0 && month.faces.length === 0 && month.buddy === null && month.placement === null;
        return (
          <li key={month.month} data-read="" className={classes("min-w-0 rounded-2xl border border-line bg-paper p-3 md:rounded-none md:border-0 md:border-s md:bg-transparent md:px-0 md:pb-4 print:border-s print:bg-transparent print:px-0", empty && "max-md:hidden print:block")}>
            <div data-listen-here="" className="flex flex-wrap items-center justify-between gap-2 md:px-2 md:[&_button]:hidden print:px-1">
              <h2 className="text-lg font-bold md:text-base print:text-sm">
                <time dateTime={month.month}>{month.name}</time>
              </h2>
            </div>
            <div className="flex flex-wrap gap-0.5 py-2 md:h-19 md:content-start md:px-2 print:h-14 print:px-1" role="group" aria-label={t("faces")}>
              {month.faces.map((face, at) => <Scene key={at} name={`face-${face}`} alt={t(`holder:mood.faces.${face}`)} size={32} className="rounded" />)}
            </div>
            {lanes.map((lane) => (
              <Bar
                key={lane} lane={month[lane]} scene={lane} look={lane === "buddy" ? "bg-sun-100" : "bg-brand-200"} goesOn={at > 0 && isSame(months[at - 1]![lane], month[lane])}
                text={(names) => t(lane, { names })} hours={lane === "placement" && month.hours !== null ? t("hours", { hours: month.hours }) : null}
              />
            ))}
            <ul className="mt-2 grid gap-2 md:px-2 print:gap-1 print:px-1">
              {month.events.map((event) => <Happened key={`${event.on} ${event.kind} ${"name" in event ? event.name : "goal" in event ? event.goal : "area" in event ? event.area : ""}`} event={event} />)}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

const isSame = (before: LaneInMonth | null, now: LaneInMonth | null) => before !== null && now !== null && before.names.join() === now.names.join();

interface BarProps {
  lane: LaneInMonth | null;
  scene: SceneName;
  look: string;
  /** The month before says it already, where months stand side by side. */
  goesOn: boolean;
  text: (names: string) => string;
  hours: string | null;
}

/** What runs in a month, over its whole width: on a desk the bars of months beside each other join. */
function Bar({ lane, scene, look, goesOn, text, hours }: BarProps) {
  if (lane === null) return <div aria-hidden className="hidden h-12 py-0.5 md:block print:block print:h-9" />;
  return (
    <div className="py-0.5 md:h-12 print:h-9">
      <p
        className={classes(
          "flex min-h-11 items-center gap-2 px-2 py-1 text-base leading-tight font-semibold text-ink max-md:rounded-lg md:h-11 md:overflow-hidden md:text-sm print:h-8 print:min-h-8 print:text-xs",
          lane.begins && "md:rounded-s-full md:ms-2 print:rounded-s-full", lane.ends && "md:rounded-e-full md:me-2 print:rounded-e-full", look,
        )}
      >
        <Scene name={scene} alt="" size={36} className={classes("shrink-0 rounded", goesOn && "md:hidden print:hidden")} />
        <span className={classes("min-w-0 flex-1 md:line-clamp-2", goesOn && "md:sr-only print:sr-only")}><LanguageText>{text(lane.names.join(", "))}</LanguageText></span>
        {hours && <span className="shrink-0 whitespace-nowrap">{hours}</span>}
      </p>
    </div>
  );
}

function Happened({ event }: { event: TimelineEvent & { day: string } }) {
  const { t } = useTranslation(["timeline", "balance", "goals", "words"]);
  const arrow = "change" in event ? event.change : null;
  return (
    <li className="keep-together flex items-center gap-3 md:items-start md:gap-2 print:gap-1.5">
      {/* What has stopped has lost its colour. */}
      <Scene name={sceneOf(event)} alt="" size={56} className={classes("shrink-0 rounded-lg print:size-8!", hasStopped(event) && "opacity-60 grayscale")} />
      <p className="min-w-0 text-base leading-tight md:text-sm print:text-xs">
        <time dateTime={event.on} className="block text-ink-soft">{event.day}</time>
        <span className="font-semibold wrap-anywhere">{wordsOf(event)}</span>
        {arrow && <span aria-hidden className={classes("ms-1 inline-block text-xl leading-none font-extrabold rtl:-scale-x-100 print:text-sm", arrow === "up" ? "text-brand-700" : "text-brick-700")}>{arrow === "up" ? "↗" : "↘"}</span>}
        {arrow && event.kind === "balance" && <span className="sr-only">{t(arrow)}</span>}
      </p>
    </li>
  );

  function wordsOf(of: TimelineEvent): string {
    switch (of.kind) {
      case "met": return t("met");
      case "appointment": return t("appointment", { name: of.name });
      case "balance": return t("balance", { hours: of.hours });
      case "area": return t(of.change === "up" ? "areaUp" : "areaDown", { area: t(`balance:area.${of.area}`) });
      case "goal-set": return t("goalSet", { goal: t(`words:goal.${of.goal}`) });
      case "goal-changed": return t("goalChanged", { goal: t(`words:goal.${of.goal}`) });
      case "goal-ended": return t("goalEnded", { goal: t(`words:goal.${of.goal}`), outcome: t(`goals:outcome.${of.outcome}`) });
      case "visit": return t("visit", { name: of.name });
      case "referral": return t("referral", { name: of.name });
      case "referral-confirmed": return t("referralConfirmed", { name: of.name });
      case "buddy-began": return t("buddyBegan", { name: of.name });
      case "buddy-ended": return t("buddyEnded", { name: of.name });
      case "placement-began": return t("placementBegan", { name: of.name });
      case "placement-ended": return t("placementEnded", { name: of.name });
    }
  }
}

const hasStopped = (event: TimelineEvent) => event.kind === "buddy-ended" || event.kind === "placement-ended" || (event.kind === "goal-ended" && event.outcome === "stopped");

function sceneOf(event: TimelineEvent): SceneName {
  switch (event.kind) {
    case "met": return "contact-person";
    case "appointment": return "appointment";
    case "balance": return "hours";
    case "area": return AREA_SCENES[event.area];
    case "goal-set": case "goal-changed": case "goal-ended": return `goal-${event.goal}`;
    case "visit": return "placement";
    case "referral": return "message";
    case "referral-confirmed": return "call";
    case "buddy-began": case "buddy-ended": return "buddy";
    case "placement-began": case "placement-ended": return "placement";
  }
}
