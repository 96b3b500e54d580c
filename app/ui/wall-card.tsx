import { useId } from "react";
import { classes } from "./classes.ts";
import { CardName, type PictureCardProps, PictureLines, TravelWays } from "./picture-card-parts.tsx";
import { Scene } from "./scenes/scene.tsx";
import { WeekStrip } from "./week-strip.tsx";

export type WallCardProps = Omit<PictureCardProps, "styles" | "asks" | "meets" | "why" | "story">;

/** A placement among others: picture, title and what matters most, side by side. */
export function WallCard({ scene, sceneAlt, level = 2, mark, listen, brings, week, hours, travel, actions, className, ...named }: WallCardProps) {
  const id = useId();
  const Part = `h${Math.min(level + 1, 4)}` as "h2" | "h3" | "h4";
  return (
    <article aria-labelledby={id} className={classes("keep-together flex flex-col rounded-2xl border border-line bg-paper shadow-card", className)}>
      <div className="relative">
        <Scene name={scene} alt={sceneAlt} size={480} fluid className="block rounded-t-2xl" />
        {mark ? <div className="absolute start-3 top-3 flex flex-wrap gap-1">{mark}</div> : null}
      </div>
      <div className="flex flex-1 flex-col gap-4 p-4">
        <div className="flex items-start justify-between gap-3">
          <CardName id={id} level={level} {...named} className="text-xl leading-tight font-extrabold tracking-[-0.01em]" />
          {listen}
        </div>
        {brings && brings.lines.length > 0 ? (
          <div>
            <Part className="text-base font-bold">{brings.heading}</Part>
            <PictureLines lines={brings.lines} size={56} />
          </div>
        ) : null}
        {week ? (
          <div>
            <WeekStrip {...week} legend={false} />
            {hours ? <p className="mt-1 leading-snug">{hours}</p> : null}
          </div>
        ) : null}
        {travel && travel.ways.length > 0 ? (
          <div>
            <Part className="sr-only">{travel.heading}</Part>
            <TravelWays ways={travel.ways} size={56} />
          </div>
        ) : null}
        {actions ? <div className="mt-auto pt-1">{actions}</div> : null}
      </div>
    </article>
  );
}
