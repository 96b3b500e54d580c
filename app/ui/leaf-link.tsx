import { ChevronLeft, ChevronRight } from "lucide-react";
import { classes } from "./classes.ts";

export type LeafLinkProps = {
  to: "previous" | "next";
  /** Usually to the card beside this one: "#card-…". */
  href: string;
  label: string;
  /** A bar rather than a pillar beside a picture. */
  bar?: boolean;
  className?: string;
};

/** To the card before this one or after it: an arrow that points the way one reads, with its word. */
export function LeafLink({ to, href, label, bar, className }: LeafLinkProps) {
  const Arrow = to === "previous" ? ChevronLeft : ChevronRight;
  return (
    <a
      href={href}
      rel={to === "previous" ? "prev" : "next"}
      className={classes(
        "flex min-h-14 min-w-0 items-center justify-center rounded-xl px-0.5 text-center leading-tight! font-bold text-brand-800 hover:bg-brand-50",
        bar ? "gap-1 border-2 border-line-strong bg-paper text-base" : "flex-col text-sm",
        bar && to === "next" && "flex-row-reverse",
        className,
      )}
    >
      <Arrow aria-hidden size={40} strokeWidth={2.6} className="shrink-0 rtl:-scale-x-100" />
      {label}
    </a>
  );
}
