import { useTranslation } from "react-i18next";
import { useWeekWords } from "#app/day-parts/week-words.tsx";
import { ChoiceGroup } from "#app/ui/choice-group.tsx";
import { DayPartGrid } from "#app/ui/day-part-grid.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { FieldGroup, SelectField, TextAreaField, TextField } from "#app/ui/field.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import type { Answer } from "./talk.ts";
import type { FieldShown } from "./talk-page.server.ts";

/** One question on the contact person's page: a text, words to choose from, the week, or three shares. */
export function TalkField({ shown, answer, error }: { shown: FieldShown; answer: Answer; error?: string[] }) {
  const { t } = useTranslation("talks");
  const { days, parts } = useWeekWords();
  const { field, kind, hint, text, options, more } = shown;
  const name = `answers.${field}`;
  const label = shown.inDossier ? `${shown.label} *` : shown.label;
  const common = { id: field, name, label, hint, error, defaultValue: answer[0] ?? "" };
  if (text) return text.lines === 1 ? <TextField {...common} maxLength={text.most} autoComplete="off" /> : <TextAreaField {...common} rows={text.lines} maxLength={text.most} />;
  if (field === "done") return <ChoiceGroup id={field} type="checkbox" layout="rows" name={name} legend={label} legendHidden values={answer} choices={[{ value: "yes", label: options[0]!.label }]} />;
  if (field === "dayParts") return <DayPartGrid id={field} legend={label} days={days} parts={parts} name={name} values={answer} error={error} />;
  if (kind === "shares") {
    return (
      <FieldGroup id={field} legend={label} hint={hint} error={error}>
        <div className="grid grid-cols-3 gap-3">
          {options.map((option, at) => (
            <div key={option.value} className="flex items-end gap-2">
              {option.scene && <Scene name={option.scene} alt="" size={56} className="hidden rounded-md sm:block" />}
              <TextField id={`${field}-${option.value}`} name={`${name}.${option.value}`} label={option.label} unit="%" inputMode="numeric" autoComplete="off" defaultValue={answer[at] ?? ""} />
            </div>
          ))}
        </div>
      </FieldGroup>
    );
  }
  const named = ({ value, label: word, endonym, lang }: (typeof options)[number]) => ({ value, label: endonym && endonym !== word ? `${word} · ${endonym}` : word, lang: endonym ? undefined : lang });
  if (kind === "one" && (options.length > 4 || more.length > 0)) {
    return <SelectField {...common} empty={field === "readLanguage" ? undefined : t("untold")} options={[...options, ...more].map(named)} />;
  }
  if (kind === "one") {
    return <ChoiceGroup id={field} type="radio" layout="chips" name={name} legend={label} values={[answer[0] ?? ""]} error={error} choices={[{ value: "", label: t("untold") }, ...options.map(named)]} />;
  }
  const words = (list: typeof options) => list.map(({ value, label: word }) => ({ value, label: word }));
  if (options.length <= 10) return <ChoiceGroup id={field} type="checkbox" layout="chips" name={name} legend={label} hint={hint} values={answer} error={error} choices={words(options)} />;
  // Many words to choose from stand behind those that were chosen, so that a talk stays one page.
  const chosen = [...options, ...more].filter(({ value }) => answer.includes(value)).map(({ label: word }) => word);
  return (
    <div className="border-b border-line pb-1">
      <Disclosure label={`${label}: ${chosen.length > 0 ? chosen.join(", ") : t("untold").toLowerCase()}`} open={Boolean(error?.length)}>
        <ChoiceGroup id={field} type="checkbox" layout="chips" name={name} legend={label} legendHidden hint={hint} values={answer} error={error} choices={words(options)} />
        {more.length > 0 && <div className="mt-3"><ChoiceGroup type="checkbox" layout="chips" name={name} legend={t("moreLanguages")} values={answer} choices={more.map(named)} /></div>}
      </Disclosure>
    </div>
  );
}
