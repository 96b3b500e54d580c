import type { FieldMetadata, FormMetadata } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { useWeekWords } from "#app/day-parts/week-words.tsx";
import { INTERFACE_LANGUAGES, LANGUAGE_FACTS } from "#app/i18n/languages.ts";
import { LANGUAGES, languageName } from "#app/languages/language.ts";
import { DUTCH_LEVELS } from "#app/languages/level.ts";
import { SpokenFields } from "#app/languages/spoken-fields.tsx";
import { TRAVEL_MODES } from "#app/places/travel.ts";
import { DEMANDS, GOALS, SECTORS, TASKS_BY_SECTOR, WORK_STYLES } from "#app/placements/placement.ts";
import { ChoiceGroup } from "#app/ui/choice-group.tsx";
import { DayPartGrid } from "#app/ui/day-part-grid.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { SelectField, TextField } from "#app/ui/field.tsx";
import { chosenIn, choiceProps, fieldProps } from "#app/ui/form-field.ts";
import { LevelSelect } from "#app/ui/level-select.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import type { CountryChoice } from "./countries.ts";
import { CountryWishFields } from "./country-wish-fields.tsx";
import { SharesIfTold } from "./shares-if-told.tsx";
import { CAPACITIES, GENDERS } from "./status-holder.ts";

type Field = FieldMetadata<unknown, Record<string, unknown>, string[]>;

export interface StatusHolderFieldsProps {
  form: FormMetadata<Record<string, unknown>>;
  fields: Record<string, Field>;
  countries: readonly CountryChoice[];
  /** Towns of the municipality and around, to choose from while typing. */
  towns: readonly string[];
}

/** The fields of a first talk, in the order in which one talks: who, languages, home, when, direction, buddy. */
export function StatusHolderFields({ form, fields, countries, towns }: StatusHolderFieldsProps) {
  const { t, i18n } = useTranslation(["consultant", "words", "site"]);
  const { days, parts } = useWeekWords();
  const field = (name: string) => fields[name]!;
  const optional = t("site:optional");
  const yesNo = [{ value: "yes", label: t("site:yes") }, { value: "no", label: t("site:no") }];
  return (
    <div className="grid gap-6">
      <Panel title={t("form.who")}>
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField {...fieldProps(field("firstName"))} label={t("form.firstName")} required autoComplete="off" />
          <TextField {...fieldProps(field("lastName"))} label={t("form.lastName")} optional={optional} autoComplete="off" />
          <SelectField {...fieldProps(field("language"))} label={t("form.language")} hint={t("form.languageHint")} options={INTERFACE_LANGUAGES.map((value) => ({ value, label: LANGUAGE_FACTS[value].ownName, lang: value }))} />
          <TextField {...fieldProps(field("birthYear"))} label={t("form.birthYear")} inputMode="numeric" optional={optional} autoComplete="off" />
          <TextField {...fieldProps(field("phone"))} label={t("form.phone")} type="tel" optional={optional} autoComplete="off" />
          <TextField {...fieldProps(field("email"))} label={t("form.email")} type="email" optional={optional} autoComplete="off" />
          <SelectField {...fieldProps(field("gender"))} label={t("form.gender")} hint={t("form.genderHint")} empty={t("form.unknown")} options={GENDERS.map((value) => ({ value, label: t(`words:gender.${value}`) }))} />
          <SelectField {...fieldProps(field("hasChildren"))} label={t("form.children")} empty={t("form.unknown")} options={yesNo} />
        </div>
      </Panel>
      <Panel title={t("form.languages")}>
        <div className="grid gap-6">
          <LevelSelect
            legend={t("form.dutchLevel")}
            name={field("dutchLevel").name}
            id={field("dutchLevel").id}
            value={fieldProps(field("dutchLevel")).defaultValue}
            error={field("dutchLevel").errors}
            levels={[{ value: "", label: t("form.unknown") }, ...DUTCH_LEVELS.map((value) => ({ value, label: value, hint: t(`words:dutchLevel.${value}`) }))]}
          />
          <SpokenFields form={form} field={field("languages")} legend={t("form.languages")} />
          <Disclosure label={t("form.alsoUnderstands")} open={chosenIn(field("alsoUnderstands")).length > 0}>
            <ChoiceGroup
              {...choiceProps(field("alsoUnderstands"))} type="checkbox" layout="chips" legend={t("form.alsoUnderstands")} legendHidden hint={t("form.alsoUnderstandsHint")}
              choices={LANGUAGES.filter(({ id }) => id !== "nl").map(({ id }) => ({ value: id, label: languageName(id, i18n.language) }))}
            />
          </Disclosure>
        </div>
      </Panel>
      <Panel title={t("form.home")}>
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField {...fieldProps(field("place"))} label={t("form.place")} optional={optional} list="towns" autoComplete="off" />
          <datalist id="towns">{towns.map((town) => <option key={town} value={town} />)}</datalist>
          <TextField {...fieldProps(field("postcode"))} label={t("form.postcode")} inputMode="numeric" optional={optional} autoComplete="off" />
          <ChoiceGroup
            {...choiceProps(field("travelModes"))} type="checkbox" layout="chips" legend={t("form.travelModes")} className="sm:col-span-2"
            choices={TRAVEL_MODES.map((value) => ({ value, label: t(`words:travelMode.${value}`) }))}
          />
          <TextField {...fieldProps(field("travelLimitMinutes"))} label={t("form.travelLimit")} unit={t("form.minutes")} inputMode="numeric" optional={optional} />
        </div>
      </Panel>
      <Panel title={t("form.when")}>
        <div className="grid gap-5">
          <DayPartGrid legend={t("form.dayParts")} days={days} parts={parts} values={chosenIn(field("dayParts"))} name={field("dayParts").name} id={field("dayParts").id} error={field("dayParts").errors} />
          <div className="grid gap-5 sm:grid-cols-2">
            <TextField {...fieldProps(field("hoursMax"))} label={t("form.hours")} unit={t("form.hoursUnit")} inputMode="numeric" optional={optional} />
            <SelectField {...fieldProps(field("capacity"))} label={t("form.capacity")} empty={t("form.unknown")} options={CAPACITIES.map((value) => ({ value, label: t(`words:capacity.${value}`) }))} />
          </div>
        </div>
      </Panel>
      <Panel title={t("form.direction")}>
        <div className="grid gap-6">
          <SharesIfTold
            legend={t("form.goals")}
            fields={[field("languageGoal"), field("activationGoal"), field("tradeGoal")]}
            shares={GOALS.map((goal) => ({ label: t(`words:goal.${goal}`), picture: <Scene name={`goal-${goal}`} alt="" size={64} /> }))}
          />
          <SharesIfTold
            legend={t("form.style")}
            fields={[field("headShare"), field("handShare"), field("heartShare")]}
            shares={WORK_STYLES.map((style) => ({ label: t(`words:workStyle.${style}`), hint: t(`words:workStyleSays.${style}`), picture: <Scene name={`style-${style}`} alt="" size={64} /> }))}
          />
          <ChoiceGroup
            {...choiceProps(field("interestSectors"))} type="checkbox" layout="chips" legend={t("form.interestSectors")}
            choices={SECTORS.map((value) => ({ value, label: t(`words:sector.${value}`) }))}
          />
          <Disclosure label={t("form.interestTasks")} open={chosenIn(field("interestTasks")).length > 0}>
            <ChoiceGroup
              {...choiceProps(field("interestTasks"))} type="checkbox" layout="chips" legend={t("form.interestTasks")} legendHidden
              sections={SECTORS.map((sector) => ({ label: t(`words:sector.${sector}`), choices: TASKS_BY_SECTOR[sector].map((task) => ({ value: task, label: t(`words:task.${task}`) })) }))}
            />
          </Disclosure>
          <ChoiceGroup
            {...choiceProps(field("exclusions"))} type="checkbox" layout="chips" legend={t("form.exclusions")} hint={t("form.exclusionsHint")}
            choices={DEMANDS.map((value) => ({ value, label: t(`words:demand.${value}`), picture: <Scene name={`demand-${value}`} alt="" size={32} /> }))}
          />
          <SelectField {...fieldProps(field("hasVog"))} label={t("form.hasVog")} empty={t("form.unknown")} options={yesNo} />
        </div>
      </Panel>
      <Panel title={t("form.buddy")}>
        <div className="grid gap-6">
          <ChoiceGroup {...choiceProps(field("wantsBuddy"))} type="checkbox" layout="rows" legend={t("form.wantsBuddy")} legendHidden choices={[{ value: "on", label: t("form.wantsBuddy") }]} />
          <CountryWishFields
            genderWish={field("buddyGenderWish")} countryWish={field("buddyCountryWish")} country={field("buddyCountry")} countries={countries}
            texts={{ genderWish: t("form.genderWish"), countryWish: t("form.countryWish"), countryWishHint: t("form.countryWishHint"), country: t("form.country"), chooseCountry: t("form.chooseCountry") }}
          />
          <SelectField {...fieldProps(field("buddyOnline"))} label={t("form.buddyOnline")} empty={t("form.unknown")} options={[{ value: "yes", label: t("form.buddyOnlineYes") }, { value: "no", label: t("form.buddyOnlineNo") }]} />
        </div>
      </Panel>
    </div>
  );
}
