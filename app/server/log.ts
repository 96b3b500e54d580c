import { pino } from "pino";

export type Log = ReturnType<typeof createLog>;

/** One JSON line an event. No names, no texts of people, no tokens: ids and reasons. */
export function createLog(level: string, destination?: { write(line: string): void }) {
  const options = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ["req.headers", "*.password", "*.pin", "*.token"],
    serializers: { err: errorForLog },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** Postgres' class of errors about a value, such as a text that is no number: their message repeats the value. */
const ABOUT_A_VALUE = /^22/;

/**
 * An error without the values it was about: a failed statement carries what people typed in its parameters, and
 * Postgres' details quote the row. Kept are the statement, the code, the constraint, and where it happened.
 */
export function errorForLog(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const told = error as Error & { query?: unknown; code?: unknown; constraint_name?: unknown; table_name?: unknown; column_name?: unknown };
  const isStatement = typeof told.query === "string";
  const code = typeof told.code === "string" ? told.code : undefined;
  return {
    type: error.name,
    message: isStatement ? `Failed query: ${told.query as string}` : code && ABOUT_A_VALUE.test(code) ? "a value that doesn't fit" : error.message,
    code,
    constraint: told.constraint_name,
    table: told.table_name,
    column: told.column_name,
    // Only the frames: a stack begins with the message.
    at: error.stack?.split("\n").filter((line) => /^\s+at /.test(line)).slice(0, 12),
    cause: error.cause === undefined ? undefined : errorForLog(error.cause),
  };
}
