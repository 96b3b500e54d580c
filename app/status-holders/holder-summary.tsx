import { useTranslation } from "react-i18next";
import { dayPartsIn } from "#app/day-parts/day-part.ts";
import { useWeekWords } from "#app/day-parts/week-words.tsx";
import { formatList } from "#app/i18n/formatters.ts";
import { type InterfaceLanguage, LANGUAGE_FACTS } from "#app/i18n/languages.ts";
import { type LanguageId, languageName } from "#app/languages/language.ts";
import { GOALS, WORK_STYLES } from "#app/placements/placement.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { WeekStrip } from "#app/ui/week-strip.tsx";
import type { Dossier } from "./status-holder-queries.server.ts";

/** What the summary shows of a dossier, and no more than that. */
export function holderSummary(holder: Dossier, home: string | null) {
  const { language, phone, email, dutchLevel, languages, alsoUnderstands, travelModes, travelLimitMinutes, dayParts, hoursMax, capacity, interestSectors, interestTasks, exclusions, wantsBuddy, buddyGenderWish, buddyCountryWish } = holder;
  return {
    language, phone, email, dutchLevel, alsoUnderstands, travelModes, travelLimitMinutes, dayParts, hoursMax, capacity, interestSectors, interestTasks, exclusions, wantsBuddy, buddyGenderWish, buddyCountryWish, home,
    languages: languages.map(({ language: id, fluency, motherTongue }) => ({ id, fluency, motherTongue })),
    goals: { language: holder.languageGoal, activation: holder.activationGoal, trade: holder.tradeGoal },
    style: { head: holder.headShare, hand: holder.handShare, heart: holder.heartShare },
  };
}

/** What is known of a person, and plainly what isn't. */
export function HolderSummary({ summary }: { summary: ReturnType<typeof holderSummary> }) {
  const { t, i18n } = useTranslation(["consultant", "words", "site", "languages"]);
  const { days, parts } = useWeekWords({ pictures: true });
  const language = i18n.language as InterfaceLanguage;
  const list = (items: readonly string[]) => (items.length > 0 ? formatList(items, language) : t("dossier.notTold"));
  const known = (text: string | null | undefined) => text ?? t("dossier.notTold");
  const share = (told: number | null, name: string) => (told ? [`${name} ${told}%`] : []);
  const wishes = [
    ...(summary.buddyGenderWish === "no-matter" ? [] : [t(`words:genderWish.${summary.buddyGenderWish}`)]),
    ...(summary.buddyCountryWish === "no-matter" ? [] : [`${t("form.countryWish")}: ${t(`words:countryWish.${summary.buddyCountryWish}`)}`]),
  ];
  return (
    <div className="grid gap-5">
      <DefinitionList
        items={[
          { term: t("form.dutchLevel"), value: summary.dutchLevel ? `${summary.dutchLevel} · ${t(`words:dutchLevel.${summary.dutchLevel}`)}` : t("dossier.notTold") },
          { term: t("dossier.languages"), value: list(summary.languages.map(({ id, fluency, motherTongue }) => `${languageName(id as LanguageId, language)} (${motherTongue ? t("languages:motherTongue").toLocaleLowerCase() : t(`words:fluency.${fluency}`)})`)) },
          { term: t("form.language"), value: LANGUAGE_FACTS[summary.language as InterfaceLanguage].ownName },
          { term: t("form.place"), value: known(summary.home) },
          { term: t("form.phone"), value: known(summary.phone) },
          { term: t("form.email"), value: known(summary.email) },
          {
            term: t("dossier.travel"),
            value: summary.travelLimitMinutes !== null && summary.travelModes.length > 0 ? t("dossier.travelUpTo", { modes: list(summary.travelModes.map((mode) => t(`words:travelMode.${mode}`))), minutes: summary.travelLimitMinutes }) : list(summary.travelModes.map((mode) => t(`words:travelMode.${mode}`))),
          },
          { term: t("form.hours"), value: summary.hoursMax === null ? t("dossier.notTold") : t("dossier.balance", { hours: summary.hoursMax }) },
          { term: t("form.capacity"), value: summary.capacity ? t(`words:capacity.${summary.capacity}`) : t("dossier.notTold") },
          { term: t("dossier.goals"), value: list(GOALS.flatMap((goal) => share(summary.goals[goal], t(`words:goal.${goal}`)))) },
          { term: t("dossier.style"), value: list(WORK_STYLES.flatMap((style) => share(summary.style[style], t(`words:workStyle.${style}`)))) },
          { term: t("dossier.interests"), value: list([...summary.interestSectors.map((sector) => t(`words:sector.${sector}`)), ...summary.interestTasks.map((task) => t(`words:task.${task}`))]) },
          { term: t("dossier.exclusions"), value: list(summary.exclusions.map((demand) => t(`words:demand.${demand}`))) },
          { term: t("dossier.wishes"), value: wishes.length > 0 ? formatList(wishes, language) : t("dossier.noWishes") },
        ]}
      />
      {summary.dayParts !== null && (
        <WeekStrip label={t("dossier.dayParts")} days={days} parts={parts} offered={dayPartsIn(summary.dayParts)} texts={{ offered: t("site:yes"), shared: t("site:yes"), free: t("site:no") }} />
      )}
    </div>
  );
}
