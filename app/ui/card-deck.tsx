import type { ReactNode } from "react";
import { classes } from "./classes.ts";

export type CardDeckProps = {
  /** What was just said, with the way back. */
  above?: ReactNode;
  /** <CardInDeck>s. */
  children: ReactNode;
};

/**
 * Cards to look through. On a phone one at a time, each as high as the screen leaves: one swipes, or follows a card's links to its neighbours.
 * On a desk and on paper a wall of them. All of it plain links and CSS.
 */
export function CardDeck({ above, children }: CardDeckProps) {
  return (
    // A phone's height without the frame's head, its navigation and the page's edges.
    <div className="max-sm:-my-2.5 max-sm:flex max-sm:h-[calc(100dvh-9.75rem)] max-sm:min-h-[25rem] max-sm:flex-col max-sm:gap-2">
      {above}
      <ul className={classes(
        "grid items-start gap-5 sm:grid-cols-2 lg:grid-cols-3",
        // On paper three by two on a page.
        "print:grid-cols-3 print:[zoom:0.56]",
        // Positioned, so that what only a screen reader gets stays within.
        "relative max-sm:flex max-sm:min-h-0 max-sm:flex-1 max-sm:snap-x max-sm:snap-mandatory max-sm:items-stretch max-sm:gap-3 max-sm:overflow-x-auto max-sm:overflow-y-hidden max-sm:[scrollbar-width:none]",
      )}>
        {children}
      </ul>
    </div>
  );
}

/** A card's place in the deck. Its address keeps the page where it is: only the deck moves. */
export function CardInDeck({ id, onlyOnPhone, children }: { id: string; /** The last leaf, which a wall doesn't need. */ onlyOnPhone?: boolean; children: ReactNode }) {
  return (
    <li id={id} className={classes("h-full max-sm:w-full max-sm:shrink-0 max-sm:snap-center max-sm:snap-always max-sm:scroll-mt-[60vh]", onlyOnPhone ? "sm:hidden print:hidden" : "sm:grid")}>
      {children}
    </li>
  );
}
