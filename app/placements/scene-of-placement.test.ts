import { describe, expect, it } from "vitest";
import { SCENES } from "#app/ui/scenes/scenes.ts";
import { DEMANDS, GOALS, SECTORS, TASKS, WORK_STYLES } from "./placement.ts";

// Typed, so that the compiler refuses a word without a picture as well.
const PICTURED: Record<string, readonly (keyof typeof SCENES)[]> = {
  task: TASKS.map((task) => `task-${task}` as const),
  sector: SECTORS.map((sector) => `sector-${sector}` as const),
  demand: DEMANDS.map((demand) => `demand-${demand}` as const),
  goal: GOALS.map((goal) => `goal-${goal}` as const),
  style: WORK_STYLES.map((style) => `style-${style}` as const),
};

describe("what a placement is told in", () => {
  it.each(Object.entries(PICTURED))("has a scene for every %s", (_kind, names) => {
    expect(names.filter((name) => !(name in SCENES))).toEqual([]);
  });

  it("leaves no scene behind for a word that is gone", () => {
    const words = new Set<string>(Object.values(PICTURED).flat());
    const kinds = Object.keys(PICTURED).map((kind) => `${kind}-`);
    const orphans = Object.keys(SCENES).filter((name) => kinds.some((kind) => name.startsWith(kind)) && !words.has(name));
    expect(orphans).toEqual([]);
  });
});
