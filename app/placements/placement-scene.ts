import type { Sector, Task } from "./placement.ts";

/** The name of a placement's picture: its first task, else its sector. Each is a scene of app/ui (a test sees to it). */
export function sceneOf({ tasks, sector }: { tasks: readonly Task[]; sector: Sector }): `task-${Task}` | `sector-${Sector}` {
  const [task] = tasks;
  return task ? `task-${task}` : `sector-${sector}`;
}
