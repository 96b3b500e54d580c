import { classes } from "./classes.ts";

/** Two people shoulder to shoulder, who together are the m of Meedoen. */
export function BrandMark({ size = 36, light, className }: { size?: number; light?: boolean; className?: string }) {
  const one = light ? "var(--color-white)" : "var(--color-brand-700)";
  return (
    <svg aria-hidden viewBox="0 0 48 44" height={size} width={Math.round((size * 48) / 44)} className={classes("shrink-0", className)}>
      <circle cx="14" cy="6.5" r="5.5" fill={one} />
      <circle cx="34" cy="6.5" r="5.5" fill="var(--color-sun-400)" />
      <path d="M24 42V25a10 10 0 0 1 20 0v17" fill="none" stroke="var(--color-sun-400)" strokeWidth="8" strokeLinecap="round" />
      <path d="M4 42V25a10 10 0 0 1 20 0v17" fill="none" stroke={one} strokeWidth="8" strokeLinecap="round" />
    </svg>
  );
}

/** The mark with the name, and the municipality under it. */
export function Brand({ name, municipality, light, size = 36, nameOnWide }: { name: string; municipality?: string; light?: boolean; size?: number; /** On a phone the mark stands alone; its name stays for a screen reader. */ nameOnWide?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <BrandMark size={size} light={light} />
      <span className={classes("flex flex-col leading-none", nameOnWide && "max-sm:sr-only")}>
        <span className={classes("text-xl font-extrabold tracking-[-0.02em]", light ? "text-white" : "text-brand-800")}>{name}</span>
        {municipality ? <span className={classes("mt-1 text-xs whitespace-nowrap", light ? "hidden text-brand-100 sm:block" : "text-ink-soft")}>{municipality}</span> : null}
      </span>
    </span>
  );
}
