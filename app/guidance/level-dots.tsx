import { useTranslation } from "react-i18next";
import { classes } from "#app/ui/classes.ts";
import { isLow, type Level, LEVELS } from "./life-areas.ts";

/** A level as one of five places in a row, with its number and word: an order, no bar that grows. */
export function LevelDots({ level }: { level: Level }) {
  const { t } = useTranslation("lifeAreas");
  return (
    <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <span aria-hidden className="inline-flex items-center gap-1">
        {LEVELS.map((each) => (
          <span
            key={each}
            className={classes(
              "inline-block rounded-full border-2",
              each !== level ? "size-2.5 border-line-strong" : isLow(level) ? "size-4.5 border-brick-700 bg-brick-700" : "size-4.5 border-brand-700 bg-brand-700",
            )}
          />
        ))}
      </span>
      <span className={isLow(level) ? "font-bold text-brick-800" : "font-semibold"}>{t("levelOf", { level, word: t(`level.${level}`) })}</span>
    </span>
  );
}
