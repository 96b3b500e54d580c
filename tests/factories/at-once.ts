import { sql, type SQL } from "drizzle-orm";
import type { OpenTestDatabase } from "#tests/setup/open-database.ts";
import { asSystem } from "./contexts.ts";

/**
 * Lets all the work run into the same row at the same moment: the row is held until each one waits for it, then let go.
 * So the race is there in every run, and not only when the machine happens to be quick.
 */
export async function atOnce<T>(site: OpenTestDatabase, row: SQL, work: readonly (() => Promise<T>)[]): Promise<PromiseSettledResult<T>[]> {
  let all: Promise<PromiseSettledResult<T>[]> | undefined;
  await asSystem(site.db, async ({ db }) => {
    await db.execute(sql`${row} for update`);
    all = Promise.allSettled(work.map((each) => each()));
    let ended = false;
    void all.then(() => (ended = true));
    for (;;) {
      const [now] = await site.asOwner<{ waiting: number }>("select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'");
      if (now!.waiting >= work.length) return;
      if (ended) throw new Error(`Only ${now!.waiting} of ${work.length} waited for the row: there was no race.`);
    }
  });
  return all!;
}

/** What came of each: the value, or the reason of a refusal. */
export function outcomes(results: readonly PromiseSettledResult<unknown>[]): string[] {
  return results.map((result) => {
    if (result.status === "fulfilled") return "done";
    if (result.reason && typeof result.reason === "object" && "key" in result.reason) return String(result.reason.key);
    throw result.reason;
  }).toSorted();
}
