import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import type { PlacementDetails } from "#app/placements/placement-form.ts";
import { type PlacementFieldset, PlacementFields, type PlacementFieldsProps } from "#app/placements/placement-fields.tsx";

/** Names of fields whose label is another message than `organisation:form.<name>`. */
const LABELS = { headShare: "style", handShare: "style", heartShare: "style" } as const;

/** Fields from top to bottom: an error says first what one meets first. */
const ORDER: readonly string[] = [
  "title", "description", "sector", "tasks", "dayParts", "dayPartsNeeded", "hoursMin", "hoursMax", "startsOn", "endsOn", "place", "address",
  "languageOffer", "activationOffer", "tradeOffer", "headShare", "handShare", "heartShare", "dutchMin", "floorLanguages", "demands",
] satisfies (keyof PlacementDetails)[];

const placeOf = (field: string) => (ORDER.includes(field) ? ORDER.indexOf(field) : ORDER.length);

export interface PlacementEditorProps extends Pick<PlacementFieldsProps, "languages" | "places"> {
  /** What stands in the fields at first, as the form sends it. */
  defaults: Record<string, unknown>;
  lastResult: SubmissionResult | null | undefined;
  submit: string;
}

/** The form of a placement, with what is wrong above it. */
export function PlacementEditor({ defaults, lastResult, submit, languages, places }: PlacementEditorProps) {
  const { t } = useTranslation("organisation");
  const [form, fields] = useForm({ id: "placement", lastResult, defaultValue: defaults as Record<string, string> });
  const found = Object.entries(form.allErrors).flatMap(([name, texts]) => {
    const field = name.replace(/\[.*/, "");
    const shown = LABELS[field as keyof typeof LABELS] ? "headShare" : field;
    const label = t(`form.${LABELS[field as keyof typeof LABELS] ?? (field as "title")}`);
    return texts.map((text) => ({ field, text: `${label}: ${text}`, fieldId: `${form.id}-${shown}` }));
  });
  const errors = found
    .filter(({ text }, at) => found.findIndex((other) => other.text === text) === at)
    .sort((a, b) => placeOf(a.field) - placeOf(b.field));
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-4xl gap-6">
      <ErrorSummary title={t("form.problems")} errors={errors} />
      <PlacementFields fields={fields as unknown as PlacementFieldset} languages={languages} places={places} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" size="large">{submit}</Button>
      </div>
    </Form>
  );
}
