import type { ReactNode } from "react";
import { Anchor } from "./anchor.tsx";
import { classes } from "./classes.ts";

export type FigureTileProps = { label: string; value: string; hint?: ReactNode; href?: string; tone?: "paper" | "sun" | "brick" };

const TONES = { paper: "border-line bg-paper", sun: "border-sun-300 bg-sun-50", brick: "border-brick-100 bg-brick-50" };

/** One figure of an overview, with where it leads. */
export function FigureTile({ label, value, hint, href, tone = "paper" }: FigureTileProps) {
  const look = classes("flex flex-col rounded-xl border p-4", TONES[tone]);
  const inside = (
    <>
      <span className="text-3xl leading-tight font-extrabold tabular-nums">{value}</span>
      <span className="font-semibold">{label}</span>
      {hint ? <span className="text-sm text-ink-soft">{hint}</span> : null}
    </>
  );
  return href ? (
    <Anchor href={href} className={classes(look, "hover:border-brand-700")}>
      {inside}
    </Anchor>
  ) : (
    <div className={look}>{inside}</div>
  );
}
