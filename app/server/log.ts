import { pino } from "pino";

export type Log = ReturnType<typeof createLog>;

/** One JSON line an event. No names, no texts of people, no tokens: ids and reasons. */
export function createLog(level: string) {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ["req.headers", "*.password", "*.pin", "*.token"],
  });
}
