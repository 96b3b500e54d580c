import type { FieldMetadata } from "@conform-to/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FieldGroup, TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";

export interface SharesIfToldProps {
  legend: string;
  /** Three fields of shares in percents; all empty means that it hasn't been talked about. */
  fields: readonly FieldMetadata<unknown, Record<string, unknown>, string[]>[];
  shares: readonly { label: string; hint?: string; picture: ReactNode }[];
}

/** Three shares that make 100, or stay empty: what was not talked about must not look like an even split. */
export function SharesIfTold({ legend, fields, shares }: SharesIfToldProps) {
  const { t } = useTranslation("consultant");
  const error = fields.flatMap((field) => field.errors ?? []);
  return (
    <FieldGroup id={`${fields[0]!.id}-group`} legend={legend} hint={t("form.goalsHint")} error={error}>
      <div className="grid gap-4 sm:grid-cols-3">
        {shares.map((share, at) => {
          const { error: _, ...props } = fieldProps(fields[at]!);
          return (
            <div key={share.label} className="flex items-end gap-3">
              {share.picture}
              <TextField {...props} label={share.label} hint={share.hint} unit="%" inputMode="numeric" />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
