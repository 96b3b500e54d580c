import { useTranslation } from "react-i18next";
import type { DutchLevel } from "#app/languages/level.ts";
import { DUTCH_LEVELS, dutchRank } from "#app/languages/level.ts";
import type { Demand } from "#app/placements/placement.ts";
import { Panel } from "#app/ui/panel.tsx";
import { dayPartName } from "./door-sentences.ts";
import type { OpeningsT } from "./miss-sentences.ts";
import type { ToldChange, WhoFitsHere } from "./openings.server.ts";
import type { ToldCount } from "./told-count.ts";

/** What a placement asks now, to say what it would ask instead. */
export interface Asked {
  dutchMin: DutchLevel;
  hoursMin: number;
  dayPartsNeeded: number;
  minAge: number | null;
}

/** For an organisation: how many people would fit its placement, and what would make it more. Counts only. */
export function WhoFitsPanel({ fits, asked, className }: { fits: WhoFitsHere; asked: Asked; className?: string }) {
  const { t } = useTranslation(["openings", "words", "reasons"]);
  return (
    <Panel title={t("fits.title")} tone="brand" className={className}>
      <p>{fitSentence(fits, t)}</p>
      {fits.people !== 0 && (
        <>
          <h3 className="mt-4 mb-1 font-bold">{t("fits.moreTitle")}</h3>
          {fits.changes.length === 0 ? (
            <p>{t("fits.noMore")}</p>
          ) : (
            <ul className="grid list-disc gap-1 ps-5">
              {fits.changes.map((change) => (
                <li key={`${change.gate} ${change.demand} ${change.dayPart}`}>
                  {changeName(change, asked, t)}: <strong>{gainOf(change.gains, t)}</strong>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <p className="mt-4 text-sm text-ink-soft">{t("fits.small")}</p>
    </Panel>
  );
}

function fitSentence({ region: { municipality, neighbours }, people: count, fit }: WhoFitsHere, t: OpeningsT): string {
  const region = neighbours ? t("fits.regionWith", { municipality }) : municipality;
  if (count === 0) return t("fits.nobodyLooks", { region });
  const people = count === "few" ? t("fits.peopleFew") : t("fits.people", { count });
  if (fit === 0) return t("fits.none", { region, people });
  return fit === "few" ? t("fits.few", { region, people }) : t("fits.many", { region, people, count: fit });
}

function gainOf(gains: ToldCount, t: OpeningsT): string {
  return gains === "few" ? t("fits.gainFew") : t("fits.gainMany", { count: gains });
}

function changeName({ gate, step, demand, dayPart }: ToldChange, asked: Asked, t: OpeningsT): string {
  if (dayPart) return t("fits.change.dayPart", { dayPart: dayPartName(dayPart, t) });
  switch (gate) {
    case "dutch":
      return t("fits.change.dutch", { from: asked.dutchMin, to: DUTCH_LEVELS[dutchRank(asked.dutchMin) - step]! });
    case "hours":
      return t("fits.change.hours", { from: asked.hoursMin, to: asked.hoursMin - step });
    case "dayParts":
      return t("fits.change.dayParts", { from: asked.dayPartsNeeded, count: asked.dayPartsNeeded - step });
    case "age":
      return t("fits.change.age", { from: asked.minAge ?? 0, to: (asked.minAge ?? 0) - step });
    case "spot":
      return t("fits.change.spot");
    case "vog":
      return t("fits.change.vog");
    case "exclusions":
      return t("fits.change.exclusions", { demand: t(`words:demand.${demand as Demand}`) });
    default:
      return t(`reasons:gate.${gate}`);
  }
}
