import { toldNumber } from "#app/matching/columns.ts";
import type { BuddyGate } from "#app/matching/buddies/query.ts";

/** The certificate of conduct (VOG) was seen, and counts today. */
export const vog: BuddyGate<"vog"> = {
  name: "vog",
  unit: "yes-or-no",
  misses({ store, today }, rows, misses) {
    const { vogSeen, vogExpiresOn } = store.columns;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      misses[i] = vogSeen[row] === 0 || vogExpiresOn[row]! < today ? 1 : 0; // NaN: no last day
    }
  },
  facts: ({ store: { columns } }, row) => ({ seen: columns.vogSeen[row] === 1, expiresOn: toldNumber(columns.vogExpiresOn[row]!) }),
  questions: () => [],
};
