import { expect, test } from "vitest";
import { SCENES } from "#app/ui/scenes/scenes.ts";
import { AREA_SCENES, CARD_SCENES, OUTCOME_SCENES, OWN_PRIORITY_SCENE, RELIEF_SCENES, STEP_SCENES, SUPPORT_SCENES } from "./guidance-scenes.ts";

test("each area, card and answer has a picture of the set, and no two cards or areas the same", () => {
  for (const scenes of [AREA_SCENES, CARD_SCENES, RELIEF_SCENES, SUPPORT_SCENES, STEP_SCENES, OUTCOME_SCENES]) {
    const names = Object.values(scenes);
    expect(names.filter((name) => !Object.hasOwn(SCENES, name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  }
  expect(Object.hasOwn(SCENES, OWN_PRIORITY_SCENE)).toBe(true);
});
