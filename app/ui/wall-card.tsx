import { useId } from "react";
import { classes } from "./classes.ts";
import { LeafLink } from "./leaf-link.tsx";
import { CardName, type PictureCardProps, PictureLines, PictureWords, TravelWays } from "./picture-card-parts.tsx";
import { Scene } from "./scenes/scene.tsx";
import { WeekStrip } from "./week-strip.tsx";

export type WallCardProps = Omit<PictureCardProps, "styles" | "asks" | "meets" | "why" | "story"> & {
  /** In a <CardDeck>: where it stands, and its neighbours. */
  leaf?: CardLeaf;
  /** To all that is known of it. */
  more?: { href: string; label: string };
};

/** A card's place among those that one leafs through on a phone. */
export type CardLeaf = {
  /** "3 of 9". */
  at: string;
  previous?: { href: string; label: string };
  next?: { href: string; label: string };
};

/**
 * A placement among others: picture, title and what matters most, side by side. In a deck it fills a phone's screen: what is known scrolls
 * within it, and the answers always stand at its foot.
 */
export function WallCard({ scene, sceneAlt, level = 2, mark, brings, week, hours, travel, actions, leaf, more, className, ...named }: WallCardProps) {
  const id = useId();
  const Part = `h${Math.min(level + 1, 4)}` as "h2" | "h3" | "h4";
  const inDeck = (phone: string) => leaf !== undefined && phone;
  const { previous, next } = leaf ?? {};
  // What a phone shows as pictures with a word.
  const wide = leaf ? "max-sm:hidden print:block" : undefined;
  return (
    <article
      data-read=""
      aria-labelledby={id}
      className={classes("keep-together relative flex flex-col rounded-2xl border border-line bg-paper shadow-card", inDeck("max-sm:h-full max-sm:min-h-0 max-sm:overflow-hidden"), className)}
    >
      <div className={classes("flex flex-1 flex-col", inDeck("max-sm:min-h-0 max-sm:overflow-y-auto"))}>
        <div className={leaf ? "max-sm:flex max-sm:justify-between max-sm:gap-1 max-sm:p-1 max-sm:pb-0" : undefined}>
          {leaf ? previous ? <LeafLink to="previous" {...previous} className="flex-1 sm:hidden print:hidden" /> : <span className="flex-1 sm:hidden" /> : null}
          <div className={classes("relative", inDeck("max-sm:w-36 max-sm:shrink-0 print:mx-auto print:w-3/5 print:pt-3"))}>
            <Scene name={scene} alt={sceneAlt} size={480} fluid className={classes("block rounded-t-2xl", inDeck("max-sm:rounded-2xl"))} />
            {mark ? <div className="absolute start-3 top-3 flex flex-wrap gap-1">{mark}</div> : null}
            {leaf ? (
              <p className="absolute inset-x-0 bottom-1.5 flex justify-center sm:hidden print:hidden">
                <span className="rounded-full bg-paper px-3 text-base leading-snug! font-bold tabular-nums">{leaf.at}</span>
              </p>
            ) : null}
          </div>
          {leaf ? next ? <LeafLink to="next" {...next} className="flex-1 sm:hidden print:hidden" /> : <span className="flex-1 sm:hidden" /> : null}
        </div>
        <div className={classes("flex flex-1 flex-col gap-4 p-4", inDeck("max-sm:gap-2 max-sm:px-2.5 max-sm:pt-1 max-sm:pb-1"))}>
          <div className="flex items-start justify-between gap-2">
            <CardName id={id} level={level} {...named} short={leaf !== undefined} className={classes("text-xl leading-tight font-extrabold tracking-[-0.01em]", inDeck("max-sm:leading-snug!"))} />
            {/* On the picture, but where that is small. */}
            <div
              data-listen-here=""
              className={classes(leaf ? "sm:absolute sm:end-2 sm:top-2" : "absolute end-2 top-2", "flex", inDeck("max-sm:shrink-0 max-sm:[&>button]:max-w-24 max-sm:[&>button]:flex-col max-sm:[&>button]:gap-0 max-sm:[&>button]:px-1 max-sm:[&>button]:text-center max-sm:[&>button]:text-sm"))}
            />
          </div>
          {leaf ? <PictureWords lines={[...(brings?.lines ?? []), ...(travel?.ways ?? [])]} className="sm:hidden print:hidden" /> : null}
          {brings && brings.lines.length > 0 ? (
            <div className={wide}>
              <Part className="text-base font-bold">{brings.heading}</Part>
              <PictureLines lines={brings.lines} size={56} />
            </div>
          ) : null}
          {week ? (
            <div className={classes(inDeck("max-sm:flex max-sm:items-center max-sm:gap-2"))}>
              <WeekStrip {...week} legend={false} className={classes(inDeck("max-sm:w-60 max-sm:shrink-0 max-sm:[&_caption]:sr-only max-sm:[&_th]:text-xs max-sm:[&_thead_th]:whitespace-nowrap"))} />
              {hours ? <p className={classes("mt-1 leading-snug", inDeck("max-sm:text-sm"))}>{hours}</p> : null}
            </div>
          ) : null}
          {travel && travel.ways.length > 0 ? (
            <div className={wide}>
              <Part className="sr-only">{travel.heading}</Part>
              <TravelWays ways={travel.ways} size={56} />
            </div>
          ) : null}
          {more ? <a href={more.href} aria-describedby={id} className="inline-flex min-h-12 items-center self-start font-semibold text-brand-800 underline underline-offset-4 no-print">{more.label}</a> : null}
          {actions && !leaf ? <div className="mt-auto pt-1">{actions}</div> : null}
        </div>
      </div>
      {actions && leaf ? <div className="px-4 pb-4 max-sm:px-1.5 max-sm:pt-1 max-sm:pb-1.5 print:hidden">{actions}</div> : null}
    </article>
  );
}
