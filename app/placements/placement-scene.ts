import type { SceneName } from "#app/ui/scenes/scene.tsx";
import type { Sector, Task } from "./placement.ts";

/** The picture of a placement: its first task, else its sector. */
export function sceneOf({ tasks, sector }: { tasks: readonly Task[]; sector: Sector }): SceneName {
  const [task] = tasks;
  return task ? `task-${task}` : `sector-${sector}`;
}
