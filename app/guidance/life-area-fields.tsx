import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { classes } from "#app/ui/classes.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { AREA_SCENES } from "./guidance-scenes.ts";
import { isSensitive, type Level, LEVELS, type LifeArea } from "./life-areas.ts";

export interface AreaToScore {
  area: LifeArea;
  /** Where the municipality has an instrument of its own. */
  texts: { name: string; levels: readonly string[] } | null;
  /** What was scored today, to be put right. */
  today: { level: Level; note: string | null; agreed: string | null } | null;
  before: { level: Level; date: string } | null;
}

interface Typed {
  level?: string;
  note?: string;
  agreed?: string;
}

/** One area: five sentences to choose from, and a line for a note and for what is agreed. */
export function LifeAreaFields({ area, texts, today, before, lastResult }: AreaToScore & { lastResult?: SubmissionResult | null }) {
  const { t } = useTranslation(["lifeAreas", "balance"]);
  const typed = (lastResult?.initialValue?.areas as Record<string, Typed> | undefined)?.[area];
  const stands = typed ? typed.level : today ? String(today.level) : "";
  const name = `areas.${area}`;
  const none = today ? "none" : "";
  const extra = typed ?? { note: today?.note ?? "", agreed: today?.agreed ?? "" };
  const errorOf = (field: string) => lastResult?.error?.[`${name}.${field}`];
  return (
    <fieldset className="min-w-0 rounded-xl border border-line bg-paper p-3 sm:p-4">
      <legend className="sr-only">{texts?.name ?? t(`balance:area.${area}`)}</legend>
      <div aria-hidden className="mb-2 flex flex-wrap items-center gap-x-3">
        <Scene name={AREA_SCENES[area]} alt="" size={56} className="rounded" />
        <span className="text-lg font-bold">{texts?.name ?? t(`balance:area.${area}`)}</span>
        {today ? <span className="text-sm text-ink-soft">{t("today")}</span> : before && <span className="text-sm text-ink-soft">{t("before", { level: before.level, date: before.date })}</span>}
      </div>
      <div className="grid gap-1.5 md:grid-cols-[1fr_1fr_1fr_1fr_1fr_5.5rem]">
        {LEVELS.map((level) => (
          <label key={level} className={TILE}>
            <input type="radio" name={`${name}.level`} value={level} defaultChecked={stands === String(level)} className="size-5 shrink-0 outline-none" />
            <span className="min-w-0 text-sm leading-snug"><b className="text-base">{level}</b> {texts?.levels[level - 1] ?? t(`levels.${area}.${level}`)}</span>
          </label>
        ))}
        <label className={classes(TILE, "text-ink-soft")}>
          <input type="radio" name={`${name}.level`} value={none} defaultChecked={!stands || stands === none} className="size-5 shrink-0 outline-none" />
          <span className="text-sm leading-snug">{t(today ? "takeBack" : "notNow")}</span>
        </label>
      </div>
      {errorOf("level") && <p className="mt-1 text-sm font-semibold text-brick-800">{errorOf("level")}</p>}
      <Disclosure label={t(isSensitive(area) ? "agreedOnly" : "more")} open={Boolean(extra.note || extra.agreed || errorOf("note") || errorOf("agreed"))}>
        <div className="grid gap-3 md:grid-cols-2">
          <TextField id={`${area}-agreed`} name={`${name}.agreed`} label={t("agreed")} defaultValue={extra.agreed} error={errorOf("agreed")} maxLength={280} autoComplete="off" />
          {!isSensitive(area) && <TextField id={`${area}-note`} name={`${name}.note`} label={t("note")} defaultValue={extra.note} error={errorOf("note")} maxLength={280} autoComplete="off" />}
        </div>
      </Disclosure>
    </fieldset>
  );
}

const TILE =
  "flex min-h-11 items-start gap-2 rounded-lg border-[1.5px] border-line-strong px-2 py-1.5 transition-colors hover:border-ink " +
  "has-checked:border-brand-700 has-checked:bg-brand-50 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink";
