import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { type PlacementFieldset, PlacementFields, type PlacementFieldsProps } from "./placement-fields.tsx";

/** Names of fields whose label is another message than `organisation:form.<name>`. */
const LABELS = { headShare: "style", handShare: "style", heartShare: "style", hoursMin: "hours", hoursMax: "hours" } as const;

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
  const errors = Object.entries(form.allErrors).flatMap(([name, texts]) => {
    const field = name.replace(/\[.*/, "");
    const label = t(`form.${LABELS[field as keyof typeof LABELS] ?? (field as "title")}`);
    return texts.map((text) => ({ text: `${label}: ${text}`, fieldId: `${form.id}-${field}` }));
  });
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
