import { parseWithZod } from "@conform-to/zod/v4";
import type { SubmissionResult } from "@conform-to/react";
import { data } from "@remix-run/node";
import { z } from "zod";
import type { Translate } from "#app/i18n/translator.server.ts";
import { inWords, translated } from "./issues.server.ts";

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
