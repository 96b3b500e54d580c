import { useId } from "react";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";

export type PanelProps = {
  title?: string;
  /** Level of the title, 2 unless told. */
  level?: 2 | 3;
  lead?: ReactNode;
  actions?: ReactNode;
  tone?: "paper" | "brand" | "sun";
  id?: string;
  className?: string;
  children?: ReactNode;
};

const TONES = { paper: "border-line bg-paper", brand: "border-brand-200 bg-brand-50", sun: "border-sun-300 bg-sun-50" };

/** A part of a page on its own sheet. */
export function Panel({ title, level = 2, lead, actions, tone = "paper", id, className, children }: PanelProps) {
  const own = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section id={id} aria-labelledby={title ? own : undefined} className={classes("rounded-xl border p-4 sm:p-5", TONES[tone], className)}>
      {title || actions ? (
        <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          {title ? (
            <Heading id={own} className={level === 2 ? "text-xl font-bold" : "text-lg font-bold"}>
              {title}
            </Heading>
          ) : null}
          {actions}
        </div>
      ) : null}
      {lead ? <div className="-mt-2 mb-3 text-ink-soft">{lead}</div> : null}
      {children}
    </section>
  );
}
