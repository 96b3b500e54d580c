import type { PlacementCriterion, PlacementQuery } from "#app/matching/placements/query.ts";

/**
 * Sectors and tasks in common. Half for the right field; ¾ for one task that the holder likes; 1 for two of them, or for
 * the only task there is. One more thing in common never lowers it. Tasks that the holder put aside as other work take
 * their part of it away: 0 when all are, or when nothing is shared.
 */
export const interest: PlacementCriterion<"interest"> = {
  name: "interest",
  values(query, rows, values) {
    const { bits } = query.store;
    const { otherWork } = query.noes;
    const told = holderTold(query);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const aside = otherWork === null ? 0 : bits.tasks.countShared(row, otherWork);
      if (aside > 0 && !told) {
        values[i] = 0;
        continue;
      }
      if (!told || !placementTold(query, row)) {
        values[i] = NaN;
        continue;
      }
      const tasks = bits.tasks.countShared(row, query.tasks);
      if (tasks >= 2 || (tasks === 1 && bits.tasks.count(row) === 1)) values[i] = 1;
      else if (tasks === 1) values[i] = 0.75;
      else values[i] = bits.sectors.meets(row, query.sectors) ? 0.5 : 0;
      if (aside > 0) values[i]! *= 1 - aside / bits.tasks.count(row);
    }
  },
  facts({ store: { bits }, sectors, tasks, noes }, row) {
    const otherWork = noes.otherWork === null ? [] : bits.tasks.sharedKeys(row, noes.otherWork);
    return {
      sharedSectors: bits.sectors.sharedKeys(row, sectors),
      sharedTasks: bits.tasks.sharedKeys(row, tasks),
      ...(otherWork.length > 0 ? { otherWork } : {}),
    };
  },
  questions(query, row) {
    return [
      ...(holderTold(query) ? [] : [{ of: "holder", about: "interests" } as const]),
      ...(placementTold(query, row) ? [] : [{ of: "placement", about: "tasks" } as const]),
    ];
  },
};

function holderTold({ holder: { interests } }: PlacementQuery): boolean {
  return interests !== null && interests.sectors.length + interests.tasks.length > 0;
}

function placementTold({ store: { bits } }: PlacementQuery, row: number): boolean {
  return !bits.sectors.isEmpty(row) || !bits.tasks.isEmpty(row);
}
