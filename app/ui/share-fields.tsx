import { useId, useState } from "react";
import type { ReactNode } from "react";
import { Minus, Plus } from "lucide-react";
import { classes } from "./classes.ts";
import { describedBy, ErrorLines, Hint } from "./field.tsx";
import type { FieldError } from "./field.tsx";
import { useHydrated } from "./hydrated.ts";

export type Share = {
  /** Name of the field that is sent. */
  name: string;
  label: string;
  hint?: string;
  picture?: ReactNode;
  /** Whole percents at first. */
  value: number;
};

export type SharePreset = { label: string; values: readonly number[] };

export type ShareFieldsProps = {
  legend: string;
  shares: readonly Share[];
  /** Ready-made divisions, offered as buttons where a script runs. */
  presets?: readonly SharePreset[];
  /** less, more: names of the step buttons; total: "Samen 90 %"; fix: the button that makes it 100. */
  texts: { total: (sum: number) => string; less: (label: string) => string; more: (label: string) => string; fix: string; presets?: string };
  hint?: ReactNode;
  error?: FieldError;
  id?: string;
  className?: string;
};

const STEP = 10;
const TONES = ["var(--color-sky-400)", "var(--color-sun-400)", "var(--color-brick-400)"];

/** Scales the others so that all add up to 100 while `kept` keeps its value. */
export function balance(values: readonly number[], kept: number): number[] {
  const wanted = Math.min(100, Math.max(0, values[kept] ?? 0));
  const rest = 100 - wanted;
  const others = values.map((value, index) => (index === kept ? 0 : Math.max(0, value)));
  const sum = others.reduce((a, b) => a + b, 0);
  const scaled = others.map((value, index) =>
    index === kept ? wanted : Math.round(sum > 0 ? (value * rest) / sum : rest / (values.length - 1)),
  );
  const off = 100 - scaled.reduce((a, b) => a + b, 0);
  const largest = scaled.reduce((best, value, index) => (index !== kept && (best === -1 || value > scaled[best]!) ? index : best), -1);
  if (largest >= 0) scaled[largest] = scaled[largest]! + off;
  return scaled;
}

/** Shares that add up to 100. Plain number inputs; with a script also steps, presets and a total that watches. */
export function ShareFields({ legend, shares, presets = [], texts, hint, error, id, className }: ShareFieldsProps) {
  const own = useId();
  const key = id ?? own;
  const alive = useHydrated();
  const [values, setValues] = useState<number[]>(() => shares.map((share) => share.value));
  const sum = values.reduce((a, b) => a + b, 0);
  const set = (index: number, value: number) => setValues((was) => was.map((old, at) => (at === index ? value : old)));
  const step = (index: number, by: number) =>
    setValues((was) => balance(was.map((old, at) => (at === index ? Math.min(100, Math.max(0, old + by)) : old)), index));

  return (
    <fieldset
      id={key}
      className={classes("flex min-w-0 flex-col gap-2", className)}
      aria-describedby={describedBy(key, hint, error)}
    >
      <legend className="mb-1.5 font-semibold">{legend}</legend>
      {hint ? <Hint id={key}>{hint}</Hint> : null}
      <ErrorLines id={key} error={error} />

      {alive && presets.length > 0 ? (
        <div className="flex flex-wrap items-center gap-2" role="group" aria-label={texts.presets}>
          {presets.map((preset) => (
            <button
              key={preset.label}
              type="button"
              aria-pressed={preset.values.every((value, index) => value === values[index])}
              onClick={() => setValues([...preset.values])}
              className="min-h-11 rounded-full border-[1.5px] border-line-strong bg-paper px-3.5 text-sm hover:border-ink aria-pressed:border-brand-700 aria-pressed:bg-brand-700 aria-pressed:text-white"
            >
              {preset.label}
            </button>
          ))}
        </div>
      ) : null}

      <div className="flex max-w-xl flex-col gap-2 rounded-lg border border-line bg-paper p-3">
        {shares.map((share, index) => (
          <div key={share.name} className="flex items-center gap-3">
            {share.picture}
            <label htmlFor={`${key}-${share.name}`} className="min-w-0 flex-1 leading-snug">
              <span className="font-semibold">{share.label}</span>
              {share.hint ? <span className="block text-sm text-ink-soft">{share.hint}</span> : null}
            </label>
            {alive ? <StepButton label={texts.less(share.label)} onPress={() => step(index, -STEP)} icon={<Minus aria-hidden size={18} />} /> : null}
            <span className="flex items-center gap-1">
              <input
                id={`${key}-${share.name}`}
                name={share.name}
                type="number"
                inputMode="numeric"
                min={0}
                max={100}
                step={1}
                value={values[index]}
                onChange={(event) => set(index, Math.round(Number(event.currentTarget.value) || 0))}
                className="control w-18 px-2 text-end tabular-nums"
              />
              <span aria-hidden className="text-ink-soft">%</span>
            </span>
            {alive ? <StepButton label={texts.more(share.label)} onPress={() => step(index, STEP)} icon={<Plus aria-hidden size={18} />} /> : null}
          </div>
        ))}
        {alive ? (
          <>
            <Stack values={values} />
            <p role="status" className={classes("flex min-h-11 flex-wrap items-center gap-x-3 text-sm", sum === 100 ? "text-ink-soft" : "font-semibold text-brick-800")}>
              {texts.total(sum)}
              {sum === 100 ? null : (
                <button
                  type="button"
                  onClick={() => setValues((was) => hundred(was))}
                  className="min-h-11 rounded-md px-2 font-semibold text-brand-800 underline underline-offset-4 hover:bg-brand-50"
                >
                  {texts.fix}
                </button>
              )}
            </p>
          </>
        ) : null}
      </div>
    </fieldset>
  );
}

function hundred(values: readonly number[]): number[] {
  const sum = values.reduce((a, b) => a + b, 0);
  const first = sum > 0 ? Math.round((values[0]! * 100) / sum) : Math.round(100 / values.length);
  return balance([first, ...values.slice(1)], 0);
}

function StepButton({ label, icon, onPress }: { label: string; icon: ReactNode; onPress: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onPress}
      className="hidden size-11 shrink-0 items-center justify-center rounded-md border-[1.5px] border-line-strong bg-paper hover:border-ink hover:bg-brand-50 min-[420px]:inline-flex"
    >
      {icon}
    </button>
  );
}

function Stack({ values }: { values: readonly number[] }) {
  const sum = Math.max(100, values.reduce((a, b) => a + b, 0));
  let start = 0;
  return (
    <svg aria-hidden className="block w-full overflow-hidden rounded-full rtl:-scale-x-100" height="14">
      <rect width="100%" height="14" fill="var(--color-line)" />
      {values.map((value, index) => {
        const x = start;
        start += (value * 100) / sum;
        return <rect key={index} x={`${x}%`} width={`${(value * 100) / sum}%`} height="14" fill={TONES[index % TONES.length]} stroke="var(--color-paper)" strokeWidth="2" />;
      })}
    </svg>
  );
}
