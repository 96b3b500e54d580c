import { useTranslation } from "react-i18next";
import { Bar } from "#app/ui/bar.tsx";
import { describedBy, ErrorLines, type FieldError } from "#app/ui/field.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { shareOf, type WeightSets } from "./weight-changes.ts";
import { useWeightWords } from "./weight-words.tsx";
import { FORM_WEIGHT_MAX } from "./weights-form.ts";

export interface WeightFieldsProps {
  kind: keyof WeightSets;
  /** What every municipality begins with; its keys are the criteria. */
  standard: Readonly<Record<string, number>>;
  /** As typed, by the name of the field: "placements.goal". */
  values: Readonly<Record<string, string>>;
  onChange: (field: string, value: string) => void;
  errors: Readonly<Record<string, FieldError>>;
}

const numberIn = (text: string | undefined) => (Number(text) > 0 ? Number(text) : 0);

/** A number for each criterion, with what it measures and its share of the whole; with a script also a slider. */
export function WeightFields({ kind, standard, values, onChange, errors }: WeightFieldsProps) {
  const { t } = useTranslation("weights");
  const words = useWeightWords();
  const alive = useHydrated();
  const all = Object.keys(standard).map((criterion) => numberIn(values[`${kind}.${criterion}`]));
  return (
    <fieldset className="min-w-0" aria-describedby={describedBy(kind, null, errors[kind])}>
      <legend className="sr-only">{t(kind)}</legend>
      <ErrorLines id={kind} error={errors[kind]} />
      <ul>
        {Object.entries(standard).map(([criterion, weight]) => {
          const field = `${kind}.${criterion}`;
          const id = field.replace(".", "-");
          const value = values[field] ?? "";
          const share = shareOf(all, numberIn(value));
          const name = words.name(criterion);
          return (
            <li key={criterion} className="grid gap-x-5 gap-y-2 border-b border-line py-3 last:border-0 sm:grid-cols-[1fr_15rem]">
              <div>
                <label htmlFor={id} className="font-semibold">{name}</label>
                <p id={`${id}-hint`} className="text-sm text-ink-soft">{words.sentence(kind, criterion)}</p>
                <ErrorLines id={id} error={errors[field]} />
              </div>
              <div className="grid content-start gap-1.5">
                <div className="flex items-center gap-3">
                  <input
                    id={id} name={field} type="number" inputMode="numeric" min={0} max={FORM_WEIGHT_MAX} step={1} value={value}
                    onChange={(event) => onChange(field, event.currentTarget.value)}
                    aria-invalid={Boolean(errors[field]) || undefined} aria-describedby={describedBy(id, true, errors[field])}
                    className="control w-20 px-2 text-end tabular-nums"
                  />
                  <span className="text-sm leading-tight">
                    <span className="block font-semibold tabular-nums">{t("share", { percent: Math.round(share * 100) })}</span>
                    <span className="text-ink-soft">{t("standard", { weight })}</span>
                  </span>
                </div>
                {alive ? (
                  <input
                    type="range" aria-label={t("slider", { criterion: name })} min={0} max={FORM_WEIGHT_MAX} step={1} value={Math.min(FORM_WEIGHT_MAX, numberIn(value))}
                    onChange={(event) => onChange(field, event.currentTarget.value)} className="h-6 w-full accent-brand-700"
                  />
                ) : (
                  <Bar value={share} height={8} />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
