import { describedBy, errorsOf, FieldFrame, type FieldError } from "#app/ui/field.tsx";

/** Six digits, as large as the screen allows. Shown as they are typed: nobody learns a PIN by dots. */
export function PinField({ id, name, label, hint, error }: { id: string; name: string; label: string; hint?: string; error?: FieldError }) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} className="text-xl">
      <input
        id={id}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        // Room for a space between the digits; the form takes it out.
        maxLength={12}
        required
        dir="ltr"
        className="control min-h-20 text-center text-5xl font-bold tracking-[0.2em] tabular-nums"
        aria-invalid={errorsOf(error).length > 0 || undefined}
        aria-describedby={describedBy(id, hint, error)}
      />
    </FieldFrame>
  );
}
