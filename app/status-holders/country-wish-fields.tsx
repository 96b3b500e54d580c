import type { FieldMetadata } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { ChoiceGroup } from "#app/ui/choice-group.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { choiceProps, fieldProps } from "#app/ui/form-field.ts";
import type { CountryChoice } from "./countries.ts";
import { COUNTRY_WISHES, GENDER_WISHES } from "./status-holder.ts";

type Field = FieldMetadata<unknown, Record<string, unknown>, string[]>;

export interface CountryWishFieldsProps {
  /** The fields of the form, whatever they are called there. */
  genderWish: Field;
  countryWish: Field;
  country: Field;
  /** From the loader: `countryChoices(language)`. */
  countries: readonly CountryChoice[];
  texts: {
    genderWish: string;
    genderWishHint?: string;
    countryWish: string;
    /** Why it is asked, and that it may stay as it is. */
    countryWishHint?: string;
    country: string;
    chooseCountry: string;
  };
}

/** Wishes about the other in a buddy pair: which gender, and someone from the own country or rather not. Never why. */
export function CountryWishFields({ genderWish, countryWish, country, countries, texts }: CountryWishFieldsProps) {
  const { t } = useTranslation("words");
  return (
    <div className="grid gap-6">
      <ChoiceGroup
        {...choiceProps(genderWish)} {...orNoMatter(genderWish)} type="radio" layout="chips" legend={texts.genderWish} hint={texts.genderWishHint}
        choices={GENDER_WISHES.map((value) => ({ value, label: t(`genderWish.${value}`) }))}
      />
      <div className="group/wish grid gap-4">
        <ChoiceGroup
          {...choiceProps(countryWish)} {...orNoMatter(countryWish)} type="radio" layout="chips" legend={texts.countryWish} hint={texts.countryWishHint}
          choices={COUNTRY_WISHES.map((value) => ({ value, label: t(`countryWish.${value}`) }))}
        />
        {/* By style, not by script: the question is there only with a wish, and always where a browser can't tell. */}
        <div className="max-w-md group-has-[input[value=no-matter]:checked]/wish:hidden">
          <SelectField {...fieldProps(country)} label={texts.country} empty={texts.chooseCountry} options={countries} />
        </div>
      </div>
    </div>
  );
}

/** Without an answer, it doesn't matter. */
function orNoMatter(field: Field) {
  const { values } = choiceProps(field);
  return { values: values.length > 0 ? values : ["no-matter"] };
}
