import type { ReactNode } from "react";
import { Scene } from "./scenes/scene.tsx";
import type { SceneName } from "./scenes/scene.tsx";
import { classes } from "./classes.ts";

export type EmptyStateProps = { title: string; text?: ReactNode; scene?: SceneName; action?: ReactNode; className?: string };

/** Nothing here yet: why, and what to do. */
export function EmptyState({ title, text, scene, action, className }: EmptyStateProps) {
  return (
    <div className={classes("flex flex-col items-center gap-2 rounded-xl border-2 border-dashed border-line bg-paper px-6 py-10 text-center", className)}>
      {scene ? <Scene name={scene} alt="" size={180} /> : null}
      <p className="text-lg font-bold">{title}</p>
      {text ? <div className="max-w-prose text-ink-soft">{text}</div> : null}
      {action ? <div className="mt-3">{action}</div> : null}
    </div>
  );
}
