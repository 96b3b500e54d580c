import { toldNumber } from "#app/matching/columns.ts";
import { homeQuestions, kmApart, online } from "#app/matching/buddies/distance.ts";
import type { BuddyGate, BuddyQuery } from "#app/matching/buddies/query.ts";

/** Near enough for both, or online. */
export const distance: BuddyGate<"distance"> = {
  name: "distance",
  unit: "km",
  misses(query, rows, misses) {
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const over = kmOver(query, row);
      misses[i] = over > 0 && !online(query, row) ? over : 0; // NaN: not told
    }
  },
  facts: (query, row) => ({ km: toldNumber(kmApart(query, row)), limitKm: limitKm(query, row), online: online(query, row) }),
  questions(query, row) {
    if (!online(query, row)) return homeQuestions(query, row);
    const near = kmOver(query, row) <= 0;
    return query.holder.buddy.online === null && !near ? [{ of: "holder", about: "online" }] : [];
  },
};

function kmOver(query: BuddyQuery, row: number): number {
  return kmApart(query, row) - limitKm(query, row);
}

function limitKm({ store: { columns }, holder }: BuddyQuery, row: number): number {
  return Math.min(columns.radiusKm[row]!, holder.buddy.radiusKm ?? Infinity);
}
