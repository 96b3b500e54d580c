import type { ParseKeys } from "i18next";

/** Keys of messages that tell a person why something was refused. */
export type RefusalKey = ParseKeys<"refusals">;

/**
 * The work was refused for a reason that a person can understand. It is shown where they are; nothing has changed.
 * Domain errors extend it.
 */
export class Refusal extends Error {
  constructor(readonly key: RefusalKey, readonly facts: Record<string, string | number> = {}) {
    super(key);
    this.name = new.target.name;
  }
}

/** There is nothing here for this person: unknown, or private to others. Both look the same from outside. */
export class NotFound extends Error {
  constructor() {
    super("not found");
    this.name = "NotFound";
  }
}

/** The row, or a NotFound. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new NotFound();
  return row;
}

/** The message and code of a database error, wherever a layer has wrapped it; null for other errors. */
export function databaseError(error: unknown): { message: string; code: string; constraint: string | null } | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ("code" in at && typeof at.code === "string" && /^[0-9A-Z]{5}$/.test(at.code)) {
      const constraint = "constraint_name" in at && typeof at.constraint_name === "string" ? at.constraint_name : null;
      return { message: at.message, code: at.code, constraint };
    }
  }
  return null;
}
