import type { ReactNode } from "react";
import { Anchor } from "./anchor.tsx";
import { classes } from "./classes.ts";

export type SectionTab = { href: string; label: string; current?: boolean; count?: number; icon?: ReactNode; /** Of the label, where it isn't the page's. */ lang?: string };

/** The parts of one subject, each with its own address: links, so that back, share and no script all work. */
export function SectionTabs({ label, tabs, className }: { label: string; tabs: readonly SectionTab[]; className?: string }) {
  return (
    <nav aria-label={label} className={classes("mb-6 border-b border-line", className)}>
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Anchor
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className={classes(
                "inline-flex min-h-11 items-center gap-2 border-b-4 px-3 font-semibold",
                tab.current ? "border-brand-700 text-brand-800" : "border-transparent text-ink-soft hover:border-brand-200 hover:text-ink",
              )}
            >
              {tab.icon}
              <span lang={tab.lang}>{tab.label}</span>
              {tab.count === undefined ? null : (
                <span className="rounded-full bg-brand-100 px-2 text-sm tabular-nums text-brand-900">{tab.count}</span>
              )}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
