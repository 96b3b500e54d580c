import { parseWithZod } from "@conform-to/zod/v4";
import type { SubmissionResult } from "@conform-to/react";
import { data } from "@remix-run/node";
import type { ParseKeys } from "i18next";
import { z } from "zod";
import type { Translate } from "#app/i18n/translator.server.ts";

type FieldKey = ParseKeys<"fields">;

/** An error that a schema gives by itself: a message of the namespace `fields`, with its facts. */
export function fieldError(key: FieldKey, facts: Record<string, string | number> = {}): string {
  return `fields:${key}|${JSON.stringify(facts)}`;
}

function inWords(issue: z.core.$ZodRawIssue, t: Translate): string {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return t("fields:required");
      return issue.expected === "number" || issue.expected === "int" ? t("fields:notANumber") : issue.expected === "date" ? t("fields:notADate") : t("fields:required");
    case "too_small":
      if (issue.origin === "string") return Number(issue.minimum) <= 1 ? t("fields:required") : t("fields:tooShort", { minimum: String(issue.minimum) });
      if (issue.origin === "array" || issue.origin === "set") return t("fields:chooseSome");
      return t("fields:tooSmall", { minimum: String(issue.minimum) });
    case "too_big":
      return issue.origin === "string" ? t("fields:tooLong", { maximum: String(issue.maximum) }) : t("fields:tooBig", { maximum: String(issue.maximum) });
    case "invalid_format":
      return issue.format === "email" ? t("fields:notAnEmail") : issue.format === "url" ? t("fields:notAUrl") : t("fields:unknownChoice");
    case "invalid_value":
    case "invalid_union":
      return issue.input === undefined || issue.input === "" ? t("fields:chooseOne") : t("fields:unknownChoice");
    default:
      return t("fields:unknownChoice");
  }
}

function translated(message: string, t: Translate): string {
  if (!message.startsWith("fields:")) return message;
  const [key, facts] = message.split("|", 2) as [string, string | undefined];
  return t(key as "fields:required", facts ? (JSON.parse(facts) as { minimum?: string }) : {});
}

export interface FormReply {
  lastResult: SubmissionResult | null;
  problem: string | null;
}

/**
 * Reads a form by its schema. When it doesn't fit, `reply` goes back to the page: each field with its reason in the
 * reader's language, and all that was typed (but for the fields to hide, such as passwords).
 */
export function parseForm<S extends z.ZodType>(form: FormData, schema: S, t: Translate, { hide = [] }: { hide?: string[] } = {}) {
  const submission = parseWithZod(form, { schema, error: (issue) => inWords(issue, t) });
  if (submission.status === "success") return { ok: true as const, value: submission.value as z.output<S> };
  const lastResult = submission.reply({ hideFields: hide });
  if (lastResult.error) {
    lastResult.error = Object.fromEntries(Object.entries(lastResult.error).map(([field, messages]) => [field, messages?.map((message) => translated(message, t)) ?? null]));
  }
  const problem = submission.status === "error" ? t("site:checkFields") : null;
  return { ok: false as const, reply: data<FormReply>({ lastResult, problem }, { status: submission.status === "error" ? 422 : 200 }) };
}

/** The form back to the page with an error at one field that only the database could tell. */
export function fieldRefused(form: FormData, field: string, message: string, t: Translate, { hide = [] }: { hide?: string[] } = {}) {
  const { payload } = parseWithZod(form, { schema: z.unknown() });
  const typed = Object.fromEntries(Object.entries(payload).filter(([name]) => !hide.includes(name)));
  const lastResult: SubmissionResult = { status: "error", initialValue: typed as Record<string, string>, error: { [field]: [message] } };
  return data<FormReply>({ lastResult, problem: t("site:checkFields") }, { status: 422 });
}
