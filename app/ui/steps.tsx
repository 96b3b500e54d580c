import { Check } from "lucide-react";
import { Anchor } from "./anchor.tsx";
import { classes } from "./classes.ts";

export type Step = { label: string; state: "done" | "current" | "todo"; href?: string };

/** How far along: the stages of an intake, of a registration or of a match. */
export function Steps({ label, steps, texts, className }: { label: string; steps: readonly Step[]; texts: { done: string }; className?: string }) {
  return (
    <nav aria-label={label} className={className}>
      <ol className="flex flex-wrap gap-x-5 gap-y-2">
        {steps.map((step, index) => {
          const inside = (
            <>
              <span
                aria-hidden
                className={classes(
                  "arch flex h-8 w-7 shrink-0 items-center justify-center text-sm font-bold",
                  step.state === "done" && "bg-brand-700 text-white",
                  step.state === "current" && "bg-sun-400 text-ink",
                  step.state === "todo" && "border-2 border-line-strong bg-paper text-ink-soft",
                )}
              >
                {step.state === "done" ? <Check size={16} strokeWidth={3} /> : index + 1}
              </span>
              <span className={step.state === "current" ? "font-bold" : undefined}>{step.label}</span>
              {step.state === "done" ? <span className="sr-only">{` (${texts.done})`}</span> : null}
            </>
          );
          return (
            <li key={step.label} aria-current={step.state === "current" ? "step" : undefined}>
              {step.href ? (
                <Anchor href={step.href} className="inline-flex min-h-11 items-center gap-2 hover:underline">
                  {inside}
                </Anchor>
              ) : (
                <span className="inline-flex min-h-11 items-center gap-2">{inside}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
