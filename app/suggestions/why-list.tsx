import { classes } from "#app/ui/classes.ts";

/** Reasons, a sentence each. */
export function WhyList({ sentences, className }: { sentences: readonly string[]; className?: string }) {
  return (
    <ul className={classes("grid list-disc gap-0.5 ps-5", className)}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
