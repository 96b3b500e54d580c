import { useId } from "react";
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import { CircleAlert } from "lucide-react";
import { classes } from "./classes.ts";

export type FieldError = string | readonly string[] | null | undefined;

export type FieldTexts = {
  label: string;
  /** What helps to fill it in, under the label. */
  hint?: ReactNode;
  error?: FieldError;
  /** Words after the label of a field that may stay empty, such as "(niet verplicht)". */
  optional?: string;
  /** The label is there for a screen reader only. */
  labelHidden?: boolean;
};

/** The errors as one list, empty where there are none. */
export function errorsOf(error: FieldError): readonly string[] {
  if (!error) return [];
  return typeof error === "string" ? [error] : error;
}

/** The ids of what describes a control, for `aria-describedby`; undefined where nothing does. */
export function describedBy(id: string, hint: ReactNode, error: FieldError): string | undefined {
  const ids = classes(Boolean(hint) && `${id}-hint`, errorsOf(error).length > 0 && `${id}-error`);
  return ids || undefined;
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-hint`} className="text-sm text-ink-soft">
      {children}
    </p>
  );
}

export function ErrorLines({ id, error }: { id: string; error: FieldError }) {
  const lines = errorsOf(error);
  if (lines.length === 0) return null;
  return (
    <div id={`${id}-error`} className="flex flex-col gap-1 text-sm font-semibold text-brick-800">
      {lines.map((line) => (
        <p key={line} className="flex items-start gap-1.5">
          <CircleAlert aria-hidden size={18} className="mt-0.5 shrink-0" />
          <span>{line}</span>
        </p>
      ))}
    </div>
  );
}

/** A label, a hint and errors around one control that you bring yourself. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  optional,
  labelHidden,
  className,
  children,
}: FieldTexts & { id: string; className?: string; children: ReactNode }) {
  return (
    <div className={classes("flex flex-col gap-1.5", className)}>
      <label htmlFor={id} className={labelHidden ? "sr-only" : "font-semibold"}>
        {label}
        {optional ? <span className="ms-1.5 font-normal text-ink-soft">{optional}</span> : null}
      </label>
      {hint ? <Hint id={id}>{hint}</Hint> : null}
      {children}
      <ErrorLines id={id} error={error} />
    </div>
  );
}

export type TextFieldProps = FieldTexts & Omit<InputHTMLAttributes<HTMLInputElement>, "children"> & {
  /** Said after the control: "uur", "km", "%". */
  unit?: string;
};

/** One line: text, number, date, email, password, tel, search … by `type`. */
export function TextField({ label, hint, error, optional, labelHidden, unit, className, id, ...rest }: TextFieldProps) {
  const own = useId();
  const key = id ?? own;
  const narrow = rest.type === "number" || rest.type === "date" || rest.type === "time";
  return (
    <FieldFrame id={key} {...{ label, hint, error, optional, labelHidden, className }}>
      <span className="flex items-center gap-2">
        <input
          {...rest}
          id={key}
          className={classes("control", narrow && (rest.type === "number" ? "max-w-32" : "max-w-56"))}
          aria-invalid={errorsOf(error).length > 0 || undefined}
          aria-describedby={describedBy(key, hint, error)}
        />
        {unit ? <span className="text-ink-soft">{unit}</span> : null}
      </span>
    </FieldFrame>
  );
}

export type TextAreaFieldProps = FieldTexts & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "children">;

export function TextAreaField({ label, hint, error, optional, labelHidden, className, id, rows = 4, ...rest }: TextAreaFieldProps) {
  const own = useId();
  const key = id ?? own;
  return (
    <FieldFrame id={key} {...{ label, hint, error, optional, labelHidden, className }}>
      <textarea
        {...rest}
        id={key}
        rows={rows}
        className="control"
        aria-invalid={errorsOf(error).length > 0 || undefined}
        aria-describedby={describedBy(key, hint, error)}
      />
    </FieldFrame>
  );
}

export type SelectOption = { value: string; label: string; lang?: string; disabled?: boolean };
export type SelectGroup = { label: string; options: readonly SelectOption[] };

export type SelectFieldProps = FieldTexts & Omit<SelectHTMLAttributes<HTMLSelectElement>, "children"> & {
  options?: readonly SelectOption[];
  groups?: readonly SelectGroup[];
  /** The first, empty choice: "Kies …". Without it the first option is chosen. */
  empty?: string;
};

const asOption = ({ value, label, lang, disabled }: SelectOption) => (
  <option key={value} value={value} lang={lang} disabled={disabled}>
    {label}
  </option>
);

export function SelectField({
  label, hint, error, optional, labelHidden, className, id, options = [], groups = [], empty, ...rest
}: SelectFieldProps) {
  const own = useId();
  const key = id ?? own;
  return (
    <FieldFrame id={key} {...{ label, hint, error, optional, labelHidden, className }}>
      <select
        {...rest}
        id={key}
        className="control"
        aria-invalid={errorsOf(error).length > 0 || undefined}
        aria-describedby={describedBy(key, hint, error)}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map(asOption)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(asOption)}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}

/** Several fields that belong together, under one legend. */
export function FieldGroup({
  legend, hint, error, id, className, children,
}: { legend: string; hint?: ReactNode; error?: FieldError; id?: string; className?: string; children: ReactNode }) {
  const own = useId();
  const key = id ?? own;
  return (
    <fieldset id={key} className={classes("flex min-w-0 flex-col gap-3", className)} aria-describedby={describedBy(key, hint, error)}>
      <legend className="mb-1 text-lg font-bold">{legend}</legend>
      {hint ? <Hint id={key}>{hint}</Hint> : null}
      {children}
      <ErrorLines id={key} error={error} />
    </fieldset>
  );
}
