import { useTranslation } from "react-i18next";
import { formatList } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { type Sector, WORK_STYLES } from "#app/placements/placement.ts";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { type Conclusion, conclusionOf, type Outcome } from "./picture-outcome.ts";
import { sceneOfConclusion } from "./picture-result.tsx";
import { sceneOfPicture, type Setting } from "./picture-triads.ts";

export interface TalkSheetProps {
  name: string;
  outcome: Outcome;
  own: Conclusion | null;
  favourites: readonly string[];
  version: string;
  finishedOn: string;
}

/** What came of a picture intake, for the talk about it: the person's own word first, what was computed as support. */
export function TalkSheet({ name, outcome, own, favourites, version, finishedOn }: TalkSheetProps) {
  const { t } = useTranslation(["intake", "pictures"]);
  const { first, also, kind, counts, picks, certainty } = outcome;
  const style = (each: Conclusion) => t(`styles.${each}`);
  const computed = !first ? t("kind.mixed") : kind === "clearly" ? t("kind.clearly", { first: style(first) }) : also ? t("kind.mostlyAlso", { first: style(first), also: style(also) }) : t("kind.mostly", { first: style(first) });
  return (
    <>
      <Panel title={t("outcome")}>
        <div className="flex flex-wrap items-start gap-4">
          <Scene name={sceneOfConclusion(own ?? conclusionOf(outcome))} alt="" size={140} className="rounded-xl" />
          <div className="grid min-w-0 flex-1 gap-1">
            <p className="text-lg font-bold">{own ? t("own", { name, conclusion: style(own) }) : t("notYet", { name })}</p>
            <p>{t("computed", { conclusion: computed })} {t("counts", { picks, hand: counts.hand, head: counts.head, heart: counts.heart })}</p>
            <p className="font-semibold">{t(`certainty.${certainty}`)}</p>
            <p className="text-sm text-ink-soft">{t("chance")} {t("version", { version, date: finishedOn })}</p>
          </div>
        </div>
      </Panel>
      <Panel title={t("chosen")}>
        <div className="grid gap-4">
          {WORK_STYLES.filter((each) => counts[each] > 0).map((each) => (
            <div key={each}>
              <h3 className="mb-1 font-bold">{`${t(`pictures:conclusions.${each}`)} (${counts[each]})`}</h3>
              <ul className="grid grid-cols-2 gap-2 sm:grid-cols-4 print:grid-cols-5">
                {outcome.chosen.filter(({ style: chosen }) => chosen === each).map(({ setting }) => (
                  <li key={setting} className="text-sm leading-tight">
                    <Scene name={sceneOfPicture(setting, each)} alt="" size={160} fluid eager className="rounded-lg border border-line" />
                    {t(`pictures:sentences.${setting}.${each}`)}
                    {favourites.includes(setting) && <strong>{` ♥ ${t("best")}`}</strong>}
                  </li>
                ))}
              </ul>
            </div>
          ))}
          <Left title={t("notUnderstood")} settings={outcome.notUnderstood} />
          <Left title={t("neither")} settings={outcome.neither} />
          <Left title={t("differ")} settings={outcome.repeats.differ} />
        </div>
      </Panel>
    </>
  );
}

/** Screens without a clear choice, each with its three pictures. */
function Left({ title, settings }: { title: string; settings: readonly Setting[] }) {
  const { t } = useTranslation("intake");
  return (
    <div>
      <h3 className="mb-1 font-bold">{title}</h3>
      {settings.length === 0 && <p className="text-sm">{t("nothing")}</p>}
      <ul className="flex flex-wrap gap-3">
        {settings.map((setting) => (
          <li key={setting} className="flex gap-1">
            {WORK_STYLES.map((style) => <Scene key={style} name={sceneOfPicture(setting, style)} alt="" size={88} eager className="rounded" />)}
          </li>
        ))}
      </ul>
    </div>
  );
}

const QUESTIONS = ["time", "proud", "child", "others", "tired", "good", "trade", "can"] as const;

/** Open questions, to choose from. */
export function TalkQuestions() {
  const { t } = useTranslation("intake");
  return (
    <Panel title={t("ask")}>
      <ul className="list-disc ps-5">
        {QUESTIONS.map((question) => <li key={question}>{t(`questions.${question}`)}</li>)}
      </ul>
    </Panel>
  );
}

export interface Profile {
  head: number | null;
  hand: number | null;
  heart: number | null;
  sectors: readonly Sector[];
}

/** What a profile says, in a sentence. */
export function useProfileWords(): (profile: Profile) => string {
  const { t, i18n } = useTranslation(["intake", "words"]);
  return ({ head, hand, heart, sectors }) => {
    const parts = [
      ...(head === null ? [] : [t("formerShares", { head, hand, heart })]),
      ...(sectors.length === 0 ? [] : [t("formerInterests", { sectors: formatList(sectors.map((sector) => t(`words:sector.${sector}`)), i18n.language as InterfaceLanguage) })]),
    ];
    return parts.join("; ") || t("formerNone");
  };
}
