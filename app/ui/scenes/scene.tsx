import { classes } from "../classes.ts";
import type { SCENES } from "./scenes.ts";
import { SCENES_VERSION } from "./version.ts";

/** A picture of the set: "task-sewing", "goal-language", "part-morning" … */
export type SceneName = keyof typeof SCENES;

/** Width to height of every scene. */
export const SCENE_RATIO = 4 / 3;

/** The address of a scene; it changes when the pictures do, so that it may be cached for good. */
export function sceneHref(name: SceneName, version: string = SCENES_VERSION): string {
  return `/scenes/${name}.svg?v=${version}`;
}

export type SceneProps = {
  name: SceneName;
  /** What is to be seen; empty where the words beside it say the same. */
  alt: string;
  /** Width in pixels; the height follows. */
  size?: number;
  /** As wide as its place, in the same proportion. */
  fluid?: boolean;
  /** Loaded at once: pictures in the first view. */
  eager?: boolean;
  className?: string;
};

export function Scene({ name, alt, size = 240, fluid, eager, className }: SceneProps) {
  return (
    <img
      src={sceneHref(name)}
      alt={alt}
      width={size}
      height={Math.round(size / SCENE_RATIO)}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
      className={classes("shrink-0", fluid && "h-auto w-full", className)}
    />
  );
}
