import { useId } from "react";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { describedBy, ErrorLines, Hint } from "./field.tsx";
import type { FieldError } from "./field.tsx";

export type Choice = {
  value: string;
  label: string;
  hint?: string;
  /** A picture beside or above the word, usually a `<Scene>`. */
  picture?: ReactNode;
  /** The label's own language and direction, where it isn't the page's. */
  lang?: string;
  dir?: "ltr" | "rtl";
  disabled?: boolean;
};

export type ChoiceSection = { label: string; choices: readonly Choice[] };

/**
 * rows: one under the other; chips: short words side by side; pictures: tiles with the picture on top;
 * scale: an order from one end to the other, rows on a phone and one line on a desk (pictures of 96 px).
 */
export type ChoiceLayout = "rows" | "chips" | "pictures" | "scale";

export type ChoiceGroupProps = {
  legend: string;
  name: string;
  type: "checkbox" | "radio";
  choices?: readonly Choice[];
  /** The same, told in sections with a small heading each. */
  sections?: readonly ChoiceSection[];
  /** What is chosen at first. */
  values?: readonly string[];
  hint?: ReactNode;
  error?: FieldError;
  optional?: string;
  layout?: ChoiceLayout;
  required?: boolean;
  legendHidden?: boolean;
  /** Form that the inputs belong to, where they stand outside it. */
  form?: string;
  id?: string;
  className?: string;
};

const LISTS: Record<ChoiceLayout, string> = {
  rows: "flex flex-col gap-2",
  chips: "flex flex-wrap gap-2",
  pictures: "grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4",
  scale: "flex flex-col gap-2 sm:flex-row",
};

const TILE =
  "relative border-[1.5px] border-line-strong bg-paper transition-colors hover:border-ink " +
  "has-checked:border-brand-700 has-checked:bg-brand-50 has-checked:shadow-[inset_0_0_0_1.5px_var(--color-brand-700)] " +
  "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink has-disabled:opacity-60";

const TILES: Record<ChoiceLayout, string> = {
  rows: "flex min-h-12 items-center gap-3 rounded-md px-3 py-2",
  chips: "inline-flex min-h-11 items-center gap-2 rounded-full px-3.5 py-1.5",
  pictures: "flex flex-col items-center gap-2 rounded-xl p-2 pb-3 text-center",
  scale: "flex min-w-0 flex-1 items-center gap-3 rounded-xl px-3 py-1.5 font-semibold sm:flex-col sm:py-3 sm:text-center",
};

export function ChoiceGroup({
  legend, name, type, choices = [], sections = [], values = [], hint, error, optional, layout = "rows", required,
  legendHidden, form, id, className,
}: ChoiceGroupProps) {
  const own = useId();
  const key = id ?? own;
  const chosen = new Set(values);

  const list = (some: readonly Choice[]) => (
    <div className={LISTS[layout]}>
      {some.map((choice) => (
        <label key={choice.value} className={classes(TILE, TILES[layout])}>
          <input
            type={type}
            name={name}
            value={choice.value}
            form={form}
            defaultChecked={chosen.has(choice.value)}
            disabled={choice.disabled}
            required={type === "radio" && required}
            className={classes(
              "size-5 shrink-0 outline-none focus-visible:shadow-none",
              layout === "pictures" && "absolute start-3 top-3 size-6",
            )}
          />
          {choice.picture}
          <span lang={choice.lang} dir={choice.dir} className={layout === "pictures" ? "font-semibold leading-snug" : undefined}>
            {choice.label}
            {choice.hint ? <span className="block text-sm font-normal text-ink-soft">{choice.hint}</span> : null}
          </span>
        </label>
      ))}
    </div>
  );

  return (
    <fieldset
      id={key}
      className={classes("flex min-w-0 flex-col gap-1.5", className)}
      aria-describedby={describedBy(key, hint, error)}
    >
      <legend className={legendHidden ? "sr-only" : "mb-1.5 font-semibold"}>
        {legend}
        {optional ? <span className="ms-1.5 font-normal text-ink-soft">{optional}</span> : null}
      </legend>
      {hint ? <Hint id={key}>{hint}</Hint> : null}
      <ErrorLines id={key} error={error} />
      {choices.length > 0 ? list(choices) : null}
      {sections.map((section) => (
        <div key={section.label} role="group" aria-label={section.label} className="mt-2 flex flex-col gap-1.5">
          <p aria-hidden className="text-sm font-semibold text-ink-soft">
            {section.label}
          </p>
          {list(section.choices)}
        </div>
      ))}
    </fieldset>
  );
}
