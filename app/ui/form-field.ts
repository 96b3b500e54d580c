import type { FieldMetadata } from "@conform-to/react";

/** What a text field, text area or select takes from a form field: its name, what was typed, what is wrong. */
export function fieldProps(field: FieldMetadata<unknown, Record<string, unknown>, string[]>) {
  return {
    id: field.id,
    name: field.name,
    defaultValue: typeof field.initialValue === "string" ? field.initialValue : undefined,
    error: field.errors,
  };
}

/** What was chosen before, for a group of checkboxes or radio buttons. */
export function chosenIn(field: FieldMetadata<unknown, Record<string, unknown>, string[]>): string[] {
  const value = field.initialValue;
  if (Array.isArray(value)) return value.filter((each): each is string => typeof each === "string");
  return typeof value === "string" && value !== "" ? [value] : [];
}

/** What a group of checkboxes or radio buttons takes from a form field. */
export function choiceProps(field: FieldMetadata<unknown, Record<string, unknown>, string[]>) {
  return { id: field.id, name: field.name, values: chosenIn(field), error: field.errors };
}
