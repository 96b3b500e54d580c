import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useWeekWords } from "#app/day-parts/week-words.tsx";
import { DUTCH_LEVELS } from "#app/languages/level.ts";
import { ChoiceGroup } from "#app/ui/choice-group.tsx";
import { DayPartGrid } from "#app/ui/day-part-grid.tsx";
import { type SelectOption, FieldGroup, TextAreaField, TextField } from "#app/ui/field.tsx";
import { choiceProps, chosenIn, fieldProps } from "#app/ui/form-field.ts";
import { LevelSelect } from "#app/ui/level-select.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { ShareFields } from "#app/ui/share-fields.tsx";
import { DEMANDS, OFFERS, STRAINS, WORK_STYLES } from "./placement.ts";
import type { PlacementDetails } from "./placement-form.ts";
import { TaskFields } from "./task-fields.tsx";

type Field = Parameters<typeof fieldProps>[0];
export type PlacementFieldset = Record<keyof PlacementDetails, Field>;

export interface PlacementFieldsProps {
  fields: PlacementFieldset;
  /** Languages to choose from, named in the reader's language. */
  languages: readonly SelectOption[];
  /** Names of towns, for the list under the town's field. */
  places: readonly string[];
}

/** All that is asked about a placement, in the order in which one thinks of it. */
export function PlacementFields({ fields, languages, places }: PlacementFieldsProps) {
  return (
    <>
      <WhatFields fields={fields} />
      <WhenFields fields={fields} />
      <WhereFields fields={fields} places={places} />
      <GivesFields fields={fields} />
      <AsksFields fields={fields} languages={languages} />
      <GuideFields fields={fields} />
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Panel title={title}>
      <div className="grid gap-6">{children}</div>
    </Panel>
  );
}

/** One box to tick. */
function Tick({ field, legend, label }: { field: Field; legend: string; label: string }) {
  return <ChoiceGroup {...choiceProps(field)} legend={legend} legendHidden type="checkbox" choices={[{ value: "on", label }]} />;
}

function WhatFields({ fields }: { fields: PlacementFieldset }) {
  const { t } = useTranslation("organisation");
  return (
    <Section title={t("form.whatTitle")}>
      <TextField {...fieldProps(fields.title)} label={t("form.title")} hint={t("form.titleHint")} maxLength={90} required />
      <TextAreaField {...fieldProps(fields.description)} label={t("form.description")} hint={t("form.descriptionHint")} rows={6} maxLength={3000} required />
      <TaskFields sector={fields.sector} tasks={fields.tasks} />
    </Section>
  );
}

function WhenFields({ fields }: { fields: PlacementFieldset }) {
  const { t } = useTranslation("organisation");
  const week = useWeekWords({ pictures: true });
  return (
    <Section title={t("form.whenTitle")}>
      <DayPartGrid {...choiceProps(fields.dayParts)} legend={t("form.dayParts")} hint={t("form.dayPartsHint")} {...week} />
      <TextField {...fieldProps(fields.dayPartsNeeded)} label={t("form.dayPartsNeeded")} type="number" min={1} max={21} inputMode="numeric" required />
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <TextField {...fieldProps(fields.hoursMin)} label={t("form.hoursMin")} unit={t("form.hoursUnit")} type="number" min={1} max={40} inputMode="numeric" required />
        <TextField {...fieldProps(fields.hoursMax)} label={t("form.hoursMax")} unit={t("form.hoursUnit")} type="number" min={1} max={40} inputMode="numeric" required />
      </div>
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <TextField {...fieldProps(fields.startsOn)} label={t("form.startsOn")} hint={t("form.startsOnHint")} type="date" />
        <TextField {...fieldProps(fields.endsOn)} label={t("form.endsOn")} hint={t("form.endsOnHint")} type="date" />
      </div>
    </Section>
  );
}

function WhereFields({ fields, places }: { fields: PlacementFieldset; places: readonly string[] }) {
  const { t } = useTranslation(["organisation", "site"]);
  const list = `${fields.place.id}-list`;
  return (
    <Section title={t("form.whereTitle")}>
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField {...fieldProps(fields.place)} label={t("form.place")} list={list} autoComplete="off" required />
        <datalist id={list}>{places.map((place) => <option key={place} value={place} />)}</datalist>
        <TextField {...fieldProps(fields.address)} label={t("form.address")} optional={t("site:optional")} maxLength={200} />
      </div>
    </Section>
  );
}

function GivesFields({ fields }: { fields: PlacementFieldset }) {
  const { t } = useTranslation(["organisation", "words"]);
  const offers = OFFERS.map((value) => ({ value, label: t(`words:offer.${value}`) }));
  const shares = WORK_STYLES.map((style) => ({
    name: fields[`${style}Share`].name,
    label: t(`words:workStyle.${style}`),
    picture: <Scene name={`style-${style}`} alt="" size={64} className="rounded-lg" />,
    value: Number(fields[`${style}Share`].initialValue ?? 0) || 0,
  }));
  const most = WORK_STYLES.map((style, at) => ({
    label: t("form.presetMost", { style: t(`words:workStyle.${style}`) }),
    values: WORK_STYLES.map((_, index) => (index === at ? 70 : 15)),
  }));
  return (
    <Section title={t("form.givesTitle")}>
      {(["language", "activation", "trade"] as const).map((goal) => (
        <div key={goal} className="flex items-start gap-4">
          <Scene name={`goal-${goal}`} alt="" size={88} className="hidden rounded-lg sm:block" />
          <ChoiceGroup
            {...choiceProps(fields[`${goal}Offer`])}
            legend={t(`form.${goal}Offer`)}
            hint={t(`form.${goal}OfferHint`)}
            type="radio"
            layout="chips"
            choices={offers}
          />
        </div>
      ))}
      <ShareFields
        id={fields.headShare.id}
        error={[...new Set([fields.headShare, fields.handShare, fields.heartShare].flatMap(({ errors }) => errors ?? []))]}
        legend={t("form.style")}
        hint={t("form.styleHint")}
        shares={shares}
        presets={[...most, { label: t("form.presetEven"), values: [34, 33, 33] }]}
        texts={{
          total: (sum) => t("form.sharesTotal", { sum }),
          less: (label) => t("form.sharesLess", { label }),
          more: (label) => t("form.sharesMore", { label }),
          fix: t("form.sharesFix"),
          presets: t("form.sharesPresets"),
        }}
      />
    </Section>
  );
}

function AsksFields({ fields, languages }: { fields: PlacementFieldset; languages: readonly SelectOption[] }) {
  const { t } = useTranslation(["organisation", "site", "words"]);
  const spoken = chosenIn(fields.floorLanguages);
  return (
    <Section title={t("form.asksTitle")}>
      <LevelSelect
        id={fields.dutchMin.id}
        name={fields.dutchMin.name}
        value={chosenIn(fields.dutchMin)[0]}
        error={fields.dutchMin.errors}
        legend={t("form.dutchMin")}
        hint={t("form.dutchMinHint")}
        levels={DUTCH_LEVELS.map((level) => ({ value: level, label: level, hint: t(`words:dutchLevel.${level}`) }))}
      />
      <FieldGroup legend={t("form.floorLanguages")} hint={t("form.floorLanguagesHint")} error={fields.floorLanguages.errors}>
        <details open={spoken.length > 0} className="group rounded-lg border border-line">
          <summary className="flex min-h-12 items-center gap-2 rounded-lg px-4 py-2 font-semibold">
            {t("form.openList")}
            {spoken.length > 0 && <span className="font-normal text-ink-soft">{t("form.chosen", { count: spoken.length })}</span>}
            <ChevronDown aria-hidden size={20} className="ms-auto shrink-0 transition-transform group-open:rotate-180" />
          </summary>
          <div className="max-h-80 overflow-y-auto p-3">
            <ChoiceGroup {...choiceProps(fields.floorLanguages)} error={null} legend={t("form.floorLanguages")} legendHidden type="checkbox" layout="chips" choices={languages} />
          </div>
        </details>
        <Tick field={fields.floorLanguageSuffices} legend={t("form.floorLanguages")} label={t("form.floorLanguageSuffices")} />
      </FieldGroup>
      <ChoiceGroup
        {...choiceProps(fields.demands)}
        legend={t("form.demands")}
        hint={t("form.demandsHint")}
        type="checkbox"
        layout="chips"
        choices={DEMANDS.map((demand) => ({ value: demand, label: t(`words:demand.${demand}`), picture: <Scene name={`demand-${demand}`} alt="" size={48} className="rounded-md" /> }))}
      />
      <ChoiceGroup
        {...choiceProps(fields.strain)}
        legend={t("form.strain")}
        optional={t("site:optional")}
        type="radio"
        layout="chips"
        choices={STRAINS.map((strain) => ({ value: strain, label: t(`words:strain.${strain}`) }))}
      />
      <TextField {...fieldProps(fields.minAge)} label={t("form.minAge")} hint={t("form.minAgeHint")} unit={t("form.years")} type="number" min={16} max={99} inputMode="numeric" />
      <Tick field={fields.vogRequired} legend={t("form.vogTitle")} label={t("form.vogRequired")} />
    </Section>
  );
}

function GuideFields({ fields }: { fields: PlacementFieldset }) {
  const { t } = useTranslation(["organisation", "site"]);
  return (
    <Section title={t("form.guideTitle")}>
      <TextField {...fieldProps(fields.guideName)} label={t("form.guideName")} hint={t("form.guideNameHint")} optional={t("site:optional")} maxLength={120} autoComplete="off" />
      <Tick field={fields.firstLook} legend={t("form.firstLookTitle")} label={t("form.firstLook")} />
      <TextField {...fieldProps(fields.spots)} label={t("form.spots")} unit={t("form.spotsUnit")} type="number" min={1} max={100} inputMode="numeric" required />
      <Tick field={fields.shared} legend={t("form.sharedTitle")} label={t("form.shared")} />
    </Section>
  );
}
