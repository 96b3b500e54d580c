import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";

export interface DisclosureProps {
  label: string;
  /** Unfolded at first. */
  open?: boolean;
  className?: string;
  children: ReactNode;
}

/** Something that can wait, folded away; works without a script. */
export function Disclosure({ label, open, className, children }: DisclosureProps) {
  return (
    <details open={open} className={classes("group/fold", className)}>
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 font-semibold text-brand-800 [&::-webkit-details-marker]:hidden">
        <ChevronDown aria-hidden size={20} className="shrink-0 transition-transform group-open/fold:rotate-180" />
        <span className="underline decoration-brand-400 underline-offset-4">{label}</span>
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
