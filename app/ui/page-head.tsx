import type { ReactNode } from "react";
import { ChevronLeft } from "lucide-react";
import { Anchor } from "./anchor.tsx";
import { classes } from "./classes.ts";

export type PageHeadProps = {
  title: ReactNode;
  /** A line above the title that leads back. */
  back?: { href: string; label: string };
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** Badges beside the title. */
  marks?: ReactNode;
  /** Buttons at the end of the line. */
  actions?: ReactNode;
  className?: string;
};

export function PageHead({ title, back, lead, marks, actions, className }: PageHeadProps) {
  return (
    <header className={classes("mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3", className)}>
      <div className="min-w-0">
        {back ? (
          <Anchor href={back.href} className="-ms-1 inline-flex min-h-9 items-center gap-0.5 rounded-sm pe-2 text-sm font-semibold text-brand-700 hover:underline pointer-coarse:min-h-11">
            <ChevronLeft aria-hidden size={18} className="rtl:-scale-x-100" />
            {back.label}
          </Anchor>
        ) : null}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="text-[1.7rem] leading-tight font-extrabold tracking-[-0.015em] sm:text-3xl">{title}</h1>
          {marks}
        </div>
        {lead ? <div className="mt-1 max-w-prose text-ink-soft">{lead}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-2 no-print">{actions}</div> : null}
    </header>
  );
}
