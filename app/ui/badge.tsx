import type { ReactNode } from "react";
import { classes } from "./classes.ts";

export type BadgeTone = "neutral" | "success" | "info" | "warning" | "danger";

const TONES: Record<BadgeTone, string> = {
  neutral: "border-line bg-ground text-ink",
  success: "border-brand-200 bg-brand-50 text-brand-800",
  info: "border-sky-100 bg-sky-50 text-sky-800",
  warning: "border-sun-300 bg-sun-50 text-sun-800",
  danger: "border-brick-100 bg-brick-50 text-brick-800",
};

/** A state or a mark in a word or two. */
export function Badge({ tone = "neutral", icon, children, className }: { tone?: BadgeTone; icon?: ReactNode; children: ReactNode; className?: string }) {
  return (
    <span className={classes("inline-flex items-center gap-1 rounded-full border px-2.5 py-0.5 text-sm font-semibold leading-snug", TONES[tone], className)}>
      {icon}
      {children}
    </span>
  );
}
