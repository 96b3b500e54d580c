import { classes } from "./classes.ts";
import { Bar } from "./bar.tsx";

export type ScoreBarProps = {
  /** 0 to 100. */
  score: number;
  /** What it is the score of: "Past bij elkaar". */
  label: string;
  labelHidden?: boolean;
  /** The score as the page writes it: "82 van 100". */
  text: string;
  /** How much is known, in words: "8 van 10 dingen bekend". */
  certainty?: string;
  className?: string;
};

export function ScoreBar({ score, label, labelHidden, text, certainty, className }: ScoreBarProps) {
  return (
    <div className={classes("min-w-40", className)}>
      <p className="flex items-baseline justify-between gap-3">
        <span className={labelHidden ? "sr-only" : "text-sm text-ink-soft"}>{label}</span>
        <span className="text-lg font-bold tabular-nums">{text}</span>
      </p>
      <Bar value={score / 100} height={8} />
      {certainty ? <p className="mt-1 text-sm text-ink-soft">{certainty}</p> : null}
    </div>
  );
}
