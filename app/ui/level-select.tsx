import { useId } from "react";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { describedBy, ErrorLines, Hint } from "./field.tsx";
import type { FieldError } from "./field.tsx";

export type Level = { value: string; label: string; hint?: string };

export type LevelSelectProps = {
  legend: string;
  name: string;
  /** From the lowest up. */
  levels: readonly Level[];
  value?: string;
  hint?: ReactNode;
  error?: FieldError;
  required?: boolean;
  legendHidden?: boolean;
  id?: string;
  className?: string;
};

/** One step of a ladder: the levels side by side, rising, with what each means under it. */
export function LevelSelect({ legend, name, levels, value, hint, error, required, legendHidden, id, className }: LevelSelectProps) {
  const own = useId();
  const key = id ?? own;
  const explained = levels.some((level) => level.hint);
  return (
    <fieldset
      id={key}
      className={classes("flex min-w-0 flex-col gap-1.5", className)}
      aria-describedby={describedBy(key, hint, error)}
    >
      <legend className={legendHidden ? "sr-only" : "mb-1.5 font-semibold"}>{legend}</legend>
      {hint ? <Hint id={key}>{hint}</Hint> : null}
      <ErrorLines id={key} error={error} />
      <div className={explained ? "grid gap-2 sm:grid-cols-2 lg:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))]" : "flex flex-wrap gap-2"}>
        {levels.map((level, index) => (
          <label
            key={level.value}
            className={classes(
              "flex min-h-12 items-center gap-3 rounded-md border-[1.5px] border-line-strong bg-paper px-3 py-2 transition-colors hover:border-ink",
              "has-checked:border-brand-700 has-checked:bg-brand-50 has-checked:shadow-[inset_0_0_0_1.5px_var(--color-brand-700)]",
              "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink",
            )}
          >
            <input
              type="radio"
              name={name}
              value={level.value}
              defaultChecked={level.value === value}
              required={required}
              className="size-5 shrink-0 outline-none focus-visible:shadow-none"
            />
            <span className="min-w-0 flex-1">
              <span className="flex items-end justify-between gap-2 font-semibold">
                {level.label}
                <Rungs height={index + 1} of={levels.length} />
              </span>
              {level.hint ? <span className="block text-sm leading-snug text-ink-soft">{level.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Rungs({ height, of }: { height: number; of: number }) {
  return (
    <svg aria-hidden viewBox={`0 0 ${of * 4} 16`} className="h-4 shrink-0 rtl:-scale-x-100">
      {Array.from({ length: of }, (_, index) => {
        const tall = 3 + (13 * (index + 1)) / of;
        return (
          <rect key={index} x={index * 4} y={16 - tall} width="3" height={tall} rx="1" fill={index < height ? "var(--color-brand-600)" : "var(--color-line)"} />
        );
      })}
    </svg>
  );
}
