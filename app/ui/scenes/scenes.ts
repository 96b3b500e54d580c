import { BALANCE_SCENES } from "./balance-scenes.ts";
import { PLAN_SCENES } from "./plan-scenes.ts";
import { NO_SCENES } from "./no-scenes.ts";
import { INTAKE_SCENES } from "./intake-scenes.ts";
import { DEMAND_SCENES } from "./demand-scenes.ts";
import { TASK_SCENES } from "./task-scenes.ts";
import type { SceneDefinition } from "./stage.ts";

/**
 * Every scene by name. Names tell the kind first: task-…, sector-…, demand-…, goal-…, style-…, travel-…, part-…,
 * face-1 (very bad) to face-5 (very good), answer-…, no-… (why not), theme-…, intake-…, load-…, carry-…, area-…, pin-…; the rest are places in the site.
 * One person, one thing that is done, one place; no thumbs, no letters, nothing that is rude or sacred somewhere.
 */
export const SCENES = {
  ...TASK_SCENES,
  ...DEMAND_SCENES,
  ...PLAN_SCENES,
  ...NO_SCENES,
  ...INTAKE_SCENES,
  ...BALANCE_SCENES,

  // A sector shows the task that is most like it.
  "sector-second-hand": TASK_SCENES["task-filling-shelves"],
  "sector-repair": TASK_SCENES["task-bicycle-repair"],
  "sector-care": TASK_SCENES["task-serving-coffee"],
  "sector-green": TASK_SCENES["task-harvesting"],
  "sector-food-aid": TASK_SCENES["task-packing-food"],
  "sector-kitchen": TASK_SCENES["task-cooking"],
  "sector-textile": TASK_SCENES["task-sewing"],
  "sector-library": TASK_SCENES["task-ordering-books"],
  "sector-sport": TASK_SCENES["task-coaching-youth"],
  "sector-community": TASK_SCENES["task-welcoming"],
  "sector-animals": TASK_SCENES["task-feeding-animals"],
  "sector-culture": TASK_SCENES["task-making-music"],
  "sector-office": TASK_SCENES["task-data-entry"],
  "sector-it": TASK_SCENES["task-preparing-laptops"],
  "sector-construction": TASK_SCENES["task-painting"],
  "sector-logistics": TASK_SCENES["task-loading"],
  "sector-children": TASK_SCENES["task-crafts-with-children"],
  "sector-events": TASK_SCENES["task-setting-up-events"],
} satisfies Record<string, SceneDefinition>;
