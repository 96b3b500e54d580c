import { toldNumber } from "#app/matching/columns.ts";
import { homeQuestions, kmApart, online } from "#app/matching/buddies/distance.ts";
import type { BuddyCriterion, BuddyQuery } from "#app/matching/buddies/query.ts";

/** Where nearness ends for a holder without a limit: more than an hour by bicycle. */
const FAR_KM = 15;

/**
 * Linear in distance: 1 next door, 0 at the holder's own limit or 15 km. Not the buddy's limit: the same distance is
 * worth the same whoever travels it. 1 for a holder who would rather meet online and a buddy who does.
 */
export const near: BuddyCriterion<"near"> = {
  name: "near",
  values(query, rows, values) {
    const scale = scaleKm(query);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const km = kmApart(query, row);
      if (ratherOnline(query, row)) values[i] = 1;
      else values[i] = scale === 0 && km >= 0 ? Number(km === 0) : Math.max(0, 1 - km / scale); // NaN stays NaN
    }
  },
  facts: (query, row) => ({ km: toldNumber(kmApart(query, row)), limitKm: scaleKm(query), online: online(query, row) }),
  questions: (query, row) => (ratherOnline(query, row) ? [] : homeQuestions(query, row)),
};

function scaleKm({ holder }: BuddyQuery): number {
  return holder.buddy.radiusKm ?? FAR_KM;
}

function ratherOnline(query: BuddyQuery, row: number): boolean {
  return query.holder.buddy.online === true && online(query, row);
}
