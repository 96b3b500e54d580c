import { ChevronLeft, ChevronRight } from "lucide-react";
import { Anchor } from "./anchor.tsx";
import { classes } from "./classes.ts";

export type PaginationProps = {
  /** From 1. */
  page: number;
  pages: number;
  hrefFor: (page: number) => string;
  texts: { label: string; previous: string; next: string; page: (page: number) => string };
  className?: string;
};

/** First, last and those around the current one; 0 marks a gap. */
export function pagesShown(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const shown = [...new Set(near)].sort((a, b) => a - b);
  return shown.flatMap((n, index) => {
    const before = shown[index - 1];
    if (before === undefined || n - before === 1) return [n];
    return n - before === 2 ? [n - 1, n] : [0, n];
  });
}

const STEP = "inline-flex min-h-11 min-w-11 items-center justify-center gap-1 rounded-md px-2 font-semibold";

export function Pagination({ page, pages, hrefFor, texts, className }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={texts.label} className={classes("flex flex-wrap items-center justify-center gap-1", className)}>
      {page > 1 ? (
        <Anchor href={hrefFor(page - 1)} rel="prev" className={classes(STEP, "text-brand-800 hover:bg-brand-100")}>
          <ChevronLeft aria-hidden size={18} className="rtl:-scale-x-100" />
          <span className="sr-only sm:not-sr-only">{texts.previous}</span>
        </Anchor>
      ) : null}
      <ul className="flex flex-wrap items-center gap-1">
        {pagesShown(page, pages).map((n, index) => (
          <li key={n || `gap-${index}`}>
            {n === 0 ? (
              <span aria-hidden className={STEP}>…</span>
            ) : (
              <Anchor
                href={hrefFor(n)}
                aria-label={texts.page(n)}
                aria-current={n === page ? "page" : undefined}
                className={classes(STEP, "tabular-nums", n === page ? "bg-brand-700 text-white" : "text-brand-800 hover:bg-brand-100")}
              >
                {n}
              </Anchor>
            )}
          </li>
        ))}
      </ul>
      {page < pages ? (
        <Anchor href={hrefFor(page + 1)} rel="next" className={classes(STEP, "text-brand-800 hover:bg-brand-100")}>
          <span className="sr-only sm:not-sr-only">{texts.next}</span>
          <ChevronRight aria-hidden size={18} className="rtl:-scale-x-100" />
        </Anchor>
      ) : null}
    </nav>
  );
}
