import { useId } from "react";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { describedBy, ErrorLines, Hint } from "./field.tsx";
import type { FieldError } from "./field.tsx";
import { cellOf } from "./week.ts";
import type { WeekName } from "./week.ts";

export type DayPartGridProps = {
  legend: string;
  days: readonly WeekName[];
  parts: readonly WeekName[];
  /** Ticked at first, as "mon-morning". */
  values?: readonly string[];
  name?: string;
  hint?: ReactNode;
  error?: FieldError;
  optional?: string;
  id?: string;
  className?: string;
};

/** A week to tick: seven days down, the parts of the day across, each cell a checkbox of at least 44 px. */
export function DayPartGrid({
  legend, days, parts, values = [], name = "dayParts", hint, error, optional, id, className,
}: DayPartGridProps) {
  const own = useId();
  const key = id ?? own;
  const ticked = new Set(values);
  return (
    <fieldset
      id={key}
      className={classes("flex min-w-0 flex-col gap-1.5", className)}
      aria-describedby={describedBy(key, hint, error)}
    >
      <legend className="mb-1.5 font-semibold">
        {legend}
        {optional ? <span className="ms-1.5 font-normal text-ink-soft">{optional}</span> : null}
      </legend>
      {hint ? <Hint id={key}>{hint}</Hint> : null}
      <ErrorLines id={key} error={error} />
      <table className="w-full max-w-lg table-fixed border-separate border-spacing-1">
        <thead>
          <tr>
            <td className="w-[31%]" />
            {parts.map((part) => (
              <th key={part.value} scope="col" className="px-0.5 pb-1 text-center text-sm font-semibold leading-snug">
                <span className="flex flex-col items-center gap-0.5">
                  {part.picture}
                  {part.label}
                  {part.also}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.value}>
              <th scope="row" className="pe-1 text-start text-sm font-semibold sm:text-base">
                {day.label}
                {day.also}
              </th>
              {parts.map((part) => (
                <td key={part.value} className="p-0">
                  <label
                    className={classes(
                      "group relative flex h-11 items-center justify-center rounded-md border-[1.5px] border-line-strong bg-paper transition-colors",
                      "hover:border-ink hover:bg-brand-50 has-checked:border-brand-700 has-checked:bg-brand-700 has-checked:text-white",
                      "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink",
                    )}
                  >
                    <input
                      type="checkbox"
                      name={name}
                      value={cellOf(day, part)}
                      defaultChecked={ticked.has(cellOf(day, part))}
                      aria-label={`${day.label}, ${part.label}`}
                      className="peer absolute inset-0 cursor-pointer appearance-none rounded-md outline-none focus-visible:shadow-none"
                    />
                    <svg aria-hidden viewBox="0 0 20 20" className="pointer-events-none size-6 opacity-0 peer-checked:opacity-100">
                      <path d="M4 10.5 8.2 15 16 5.5" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
                    </svg>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
