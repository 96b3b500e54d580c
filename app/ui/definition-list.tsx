import type { ReactNode } from "react";
import { classes } from "./classes.ts";

export type Definition = { term: string; value: ReactNode; hint?: string; key?: string };

/** A profile in lines: what it is called, and what it is. Lines without a value aren't shown. */
export function DefinitionList({ items, columns = 1, className }: { items: readonly Definition[]; columns?: 1 | 2; className?: string }) {
  return (
    <dl className={classes("grid gap-x-8", columns === 2 && "md:grid-cols-2", className)}>
      {items
        .filter((item) => item.value !== null && item.value !== undefined && item.value !== "" && item.value !== false)
        .map((item) => (
          <div key={item.key ?? item.term} className="grid gap-x-4 border-b border-line py-2.5 sm:grid-cols-[minmax(8rem,34%)_1fr]">
            <dt className="text-ink-soft">{item.term}</dt>
            <dd className="min-w-0 font-medium">
              {item.value}
              {item.hint ? <span className="block text-sm font-normal text-ink-soft">{item.hint}</span> : null}
            </dd>
          </div>
        ))}
    </dl>
  );
}
