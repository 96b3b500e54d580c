import type { FieldMetadata, FormMetadata } from "@conform-to/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useWeekWords } from "#app/day-parts/week-words.tsx";
import { DUTCH_LEVELS } from "#app/languages/level.ts";
import { SpokenFields } from "#app/languages/spoken-fields.tsx";
import { SECTORS } from "#app/placements/placement.ts";
import type { CountryChoice } from "#app/status-holders/countries.ts";
import { CountryWishFields } from "#app/status-holders/country-wish-fields.tsx";
import { GENDERS } from "#app/status-holders/status-holder.ts";
import { ChoiceGroup } from "#app/ui/choice-group.tsx";
import { DayPartGrid } from "#app/ui/day-part-grid.tsx";
import { TextAreaField, TextField } from "#app/ui/field.tsx";
import { choiceProps, chosenIn, fieldProps } from "#app/ui/form-field.ts";
import { LevelSelect } from "#app/ui/level-select.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

type Field = FieldMetadata<unknown, Record<string, unknown>, string[]>;

type BuddyFieldName =
  | "about" | "birthYear" | "gender" | "hasChildren" | "languages" | "dutchLevel" | "place" | "postcode" | "radiusKm" | "online" | "dayParts"
  | "interests" | "holderGenderWish" | "holderCountryWish" | "country" | "capacity" | "experienced";

export interface BuddyFieldsProps {
  form: Pick<FormMetadata<Record<string, unknown>>, "insert">;
  fields: Readonly<Record<BuddyFieldName, Field>>;
  countries: readonly CountryChoice[];
  /** Names to choose a town from; others may be typed. */
  towns: readonly string[];
  /** Before where someone lives: the municipality, when it is still to be chosen. */
  municipality?: ReactNode;
}

/** All that a buddy tells about oneself, in sections: the same for who registers and for who changes the profile. */
export function BuddyFields({ form, fields, countries, towns, municipality }: BuddyFieldsProps) {
  const { t } = useTranslation("buddy");
  return (
    <>
      <Panel title={t("youAndLanguages")}>
        <div className="grid gap-6">
          <SpokenFields form={form} field={fields.languages} legend={t("languages")} hint={t("languagesHint")} withDutch />
          <DutchLevelField field={fields.dutchLevel} />
          <PersonFields fields={fields} />
        </div>
      </Panel>
      <Panel title={t("where")}>
        <WhereFields fields={fields} towns={towns} municipality={municipality} />
      </Panel>
      <Panel title={t("when")}>
        <WhenField field={fields.dayParts} />
      </Panel>
      <Panel title={t("likes")}>
        <InterestsField field={fields.interests} />
      </Panel>
      <Panel title={t("wishes")} lead={<p>{t("wishesLead")}</p>}>
        <div className="grid gap-6">
          <CountryWishFields
            genderWish={fields.holderGenderWish} countryWish={fields.holderCountryWish} country={fields.country} countries={countries}
            texts={{ genderWish: t("genderWish"), countryWish: t("countryWish"), countryWishHint: t("countryWishHint"), country: t("country"), chooseCountry: t("chooseCountry") }}
          />
          <TextField {...fieldProps(fields.capacity)} label={t("capacity")} hint={t("capacityHint")} unit={t("capacityUnit")} type="number" inputMode="numeric" min={1} max={10} required />
          <Tick field={fields.experienced} label={t("experienced")} hint={t("experiencedHint")} />
        </div>
      </Panel>
    </>
  );
}

function DutchLevelField({ field }: { field: Field }) {
  const { t } = useTranslation(["buddy", "words"]);
  return (
    <LevelSelect
      id={field.id} name={field.name} value={chosenIn(field)[0]} error={field.errors} legend={t("dutchLevel")} hint={t("dutchLevelHint")}
      levels={DUTCH_LEVELS.map((value) => ({ value, label: value, hint: t(`words:dutchLevel.${value}`) }))}
    />
  );
}

function PersonFields({ fields }: Pick<BuddyFieldsProps, "fields">) {
  const { t } = useTranslation(["buddy", "words", "site"]);
  const untold = { value: "", label: t("ratherNotSay") };
  const orUntold = (field: Field) => ({ ...choiceProps(field), values: chosenIn(field).length > 0 ? chosenIn(field) : [""] });
  return (
    <>
      <TextField {...fieldProps(fields.birthYear)} label={t("birthYear")} hint={t("birthYearHint")} type="number" inputMode="numeric" min={1920} max={2020} autoComplete="bday-year" required />
      <div className="grid gap-6 md:grid-cols-2">
        <ChoiceGroup
          {...orUntold(fields.gender)} type="radio" layout="chips" legend={t("gender")} hint={t("genderHint")}
          choices={[...GENDERS.map((value) => ({ value, label: t(`words:gender.${value}`) })), untold]}
        />
        <ChoiceGroup
          {...orUntold(fields.hasChildren)} type="radio" layout="chips" legend={t("children")} hint={t("childrenHint")}
          choices={[{ value: "yes", label: t("site:yes") }, { value: "no", label: t("site:no") }, untold]}
        />
      </div>
      <TextAreaField {...fieldProps(fields.about)} label={t("about")} optional={t("site:optional")} hint={t("aboutHint")} maxLength={1000} />
    </>
  );
}

function WhereFields({ fields, towns, municipality }: Pick<BuddyFieldsProps, "fields" | "towns" | "municipality">) {
  const { t } = useTranslation(["buddy", "site"]);
  const list = `${fields.place.id}-towns`;
  return (
    <div className="grid gap-6">
      {municipality}
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField {...fieldProps(fields.place)} label={t("place")} hint={t("placeHint")} list={list} autoComplete="address-level2" required />
        <datalist id={list}>
          {towns.map((town) => (
            <option key={town} value={town} />
          ))}
        </datalist>
        <TextField {...fieldProps(fields.postcode)} label={t("postcode")} optional={t("site:optional")} hint={t("postcodeHint")} autoComplete="postal-code" className="[&_input]:max-w-40" />
      </div>
      <TextField {...fieldProps(fields.radiusKm)} label={t("radius")} unit={t("radiusUnit")} type="number" inputMode="numeric" min={1} max={100} required />
      <Tick field={fields.online} label={t("online")} hint={t("onlineHint")} />
    </div>
  );
}

function WhenField({ field }: { field: Field }) {
  const { t } = useTranslation("buddy");
  const words = useWeekWords({ pictures: true });
  return <DayPartGrid id={field.id} name={field.name} values={chosenIn(field)} error={field.errors} legend={t("dayParts")} hint={t("dayPartsHint")} {...words} />;
}

function InterestsField({ field }: { field: Field }) {
  const { t } = useTranslation(["buddy", "words", "site"]);
  return (
    <ChoiceGroup
      {...choiceProps(field)} type="checkbox" layout="pictures" legend={t("interests")} optional={t("site:optional")} hint={t("interestsHint")}
      choices={SECTORS.map((value) => ({ value, label: t(`words:sector.${value}`), picture: <Scene name={`sector-${value}`} alt="" size={160} fluid className="rounded-lg" /> }))}
    />
  );
}

/** One thing to tick, on or off. */
export function Tick({ field, label, hint }: { field: Field; label: string; hint?: string }) {
  return <ChoiceGroup {...choiceProps(field)} type="checkbox" legend={label} legendHidden choices={[{ value: "on", label, hint }]} />;
}
