import type { FieldMetadata, FormMetadata } from "@conform-to/react";
import { useMemo } from "react";
import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { FieldGroup, SelectField } from "#app/ui/field.tsx";
import { LANGUAGES, languageName } from "./language.ts";
import { FLUENCIES } from "./level.ts";
import type { SpokenRow } from "./spoken-rows.ts";

type Languages = FieldMetadata<SpokenRow[], { languages: SpokenRow[] }>;

export interface SpokenFieldsProps {
  /** The form, for the button that adds a row: it works without scripts. */
  form: Pick<FormMetadata<Record<string, unknown>>, "insert">;
  /** The field list `languages`; give the form `defaultValue: { languages: spokenRows(known) }`. */
  field: FieldMetadata<unknown, Record<string, unknown>, string[]>;
  legend: string;
  hint?: string;
  /** Dutch as a choice, for people whose mother tongue it may be; its level is told elsewhere. */
  withDutch?: boolean;
}

/** The languages that someone speaks, a row each: which, how well, and whether it is a mother tongue. */
export function SpokenFields({ form, field, legend, hint, withDutch = false }: SpokenFieldsProps) {
  const { t, i18n } = useTranslation(["languages", "words"]);
  const options = useLanguageOptions(i18n.language, withDutch);
  // Of whichever form it is part, its rows are these.
  const list = field as unknown as Languages;
  return (
    <FieldGroup id={field.id} legend={legend} hint={hint ?? t("motherTongueHint")} error={field.errors}>
      {/* The first button of a form is what the Enter key presses: that must send it, not add a row. */}
      <button type="submit" hidden tabIndex={-1} />
      {list.getFieldList().map((row, at) => (
        <SpokenRowFields key={row.name} row={row} number={at + 1} options={options} />
      ))}
      <div>
        <Button look="secondary" size="small" icon={<Plus aria-hidden size={18} />} {...form.insert.getButtonProps({ name: field.name })}>
          {t("add")}
        </Button>
      </div>
    </FieldGroup>
  );
}

function SpokenRowFields({ row, number, options }: { row: FieldMetadata<SpokenRow>; number: number; options: { value: string; label: string }[] }) {
  const { t } = useTranslation(["languages", "words"]);
  const { language, fluency, motherTongue } = row.getFieldset();
  return (
    <fieldset className="grid min-w-0 grid-cols-2 items-end gap-3 rounded-lg border border-line bg-ground p-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto]">
      <legend className="sr-only">{t("row", { number })}</legend>
      <SelectField
        id={language.id} name={language.name} defaultValue={language.initialValue} error={language.errors}
        label={t("language")} empty={t("chooseLanguage")} options={options} className="col-span-2 sm:col-span-1"
      />
      <SelectField
        id={fluency.id} name={fluency.name} defaultValue={fluency.initialValue ?? "good"} error={fluency.errors}
        label={t("fluency")} options={FLUENCIES.map((value) => ({ value, label: t(`words:fluency.${value}`) }))}
      />
      <label className="flex min-h-12 items-center gap-2.5 font-semibold">
        <input id={motherTongue.id} type="checkbox" name={motherTongue.name} defaultChecked={motherTongue.initialValue === "on"} className="size-6 shrink-0" />
        {t("motherTongue")}
      </label>
    </fieldset>
  );
}

/** By name in the reader's language, with the name that its speakers give it. */
function useLanguageOptions(interfaceLanguage: string, withDutch: boolean) {
  return useMemo(() => {
    const collator = new Intl.Collator(interfaceLanguage);
    return LANGUAGES.filter(({ id }) => withDutch || id !== "nl")
      .map(({ id, endonym }) => {
        const name = languageName(id, interfaceLanguage);
        return { value: id as string, label: name === endonym ? name : `${name} · ${endonym}` };
      })
      .sort((a, b) => collator.compare(a.label, b.label));
  }, [interfaceLanguage, withDutch]);
}
