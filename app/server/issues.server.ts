import type { z } from "zod";
import type { Translate } from "#app/i18n/translator.server.ts";

/** What is wrong with a value, in words: what a schema that says nothing itself gets. */
export function inWords(issue: z.core.$ZodRawIssue, t: Translate): string {
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

/** A message that a schema gave by itself, in the reader's language. */
export function translated(message: string, t: Translate): string {
  if (!message.startsWith("fields:")) return message;
  const [key, facts] = message.split("|", 2) as [string, string | undefined];
  return t(key as "fields:required", facts ? (JSON.parse(facts) as { minimum?: string }) : {});
}

export interface WordedIssue {
  path: readonly PropertyKey[];
  message: string;
}

/** Reads a value by its schema, outside a form: what it is, or all that is wrong with it in the reader's language. */
export function checkInWords<S extends z.ZodType>(value: unknown, schema: S, t: Translate): { ok: true; value: z.output<S> } | { ok: false; issues: WordedIssue[] } {
  const parsed = schema.safeParse(value, { error: (issue) => inWords(issue, t) });
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, issues: parsed.error.issues.map(({ path, message }) => ({ path, message: translated(message, t) })) };
}
