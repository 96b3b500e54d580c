import { Ban, Check, CircleHelp } from "lucide-react";
import { classes } from "./classes.ts";
import { Bar } from "./bar.tsx";

export type Reason = {
  /** Key of the criterion. */
  key: string;
  name: string;
  /** One sentence that a colleague would accept. */
  sentence: string;
  /** 0 to 1; null where it isn't known yet. */
  value: number | null;
  /** What the municipality lets it count: "15". */
  weight: string;
  /** What it brought: "12,4". Absent where the value isn't known. */
  contribution?: string;
};

export type ReasonsProps = {
  caption: string;
  reasons: readonly Reason[];
  texts: { criterion: string; value: string; weight: string; contribution: string; unknown: string };
  className?: string;
};

/** A score opened up: one row a criterion. What is not known yet is told as such, and counts for nothing. */
export function Reasons({ caption, reasons, texts, className }: ReasonsProps) {
  return (
    <table role="table" className={classes("block w-full md:table", className)}>
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr className="border-b border-line text-sm text-ink-soft">
          <th scope="col" className="py-1.5 text-start font-semibold">{texts.criterion}</th>
          <th scope="col" className="w-44 px-3 text-start font-semibold">{texts.value}</th>
          <th scope="col" className="w-24 px-3 text-end font-semibold">{texts.weight}</th>
          <th scope="col" className="w-28 text-end font-semibold">{texts.contribution}</th>
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {reasons.map((reason) => {
          const known = reason.value !== null;
          return (
            <tr key={reason.key} role="row" className={classes("grid grid-cols-[1fr_auto] gap-x-3 border-b border-line py-2.5 md:table-row", !known && "text-ink-soft")}>
              <th scope="row" className="col-span-2 py-0 text-start align-top font-normal md:py-2">
                <span className="flex items-center gap-1.5 font-semibold">
                  {known ? null : <CircleHelp aria-hidden size={17} className="shrink-0 text-sky-700" />}
                  {reason.name}
                </span>
                <span className="block leading-snug text-ink-soft">{reason.sentence}</span>
              </th>
              <td className="self-center pt-1 align-middle md:px-3 md:pt-0">
                {reason.value === null ? (
                  <span className="inline-flex rounded-full border border-dashed border-sky-700 px-2.5 text-sm font-semibold text-sky-800">{texts.unknown}</span>
                ) : (
                  <span className="flex items-center gap-2">
                    <span className="min-w-16 flex-1">
                      <Bar value={reason.value} tone={reason.value >= 0.4 ? "brand" : "brick"} height={8} />
                    </span>
                    <span className="w-11 text-end text-sm tabular-nums">{`${Math.round(reason.value * 100)}%`}</span>
                  </span>
                )}
              </td>
              <td className="hidden text-end align-middle tabular-nums md:table-cell md:px-3">{reason.weight}</td>
              <td className="self-center text-end align-middle font-semibold tabular-nums">{reason.contribution}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export type Gate = { key: string; sentence: string; passed: boolean | null };

/** The hard conditions: met, not met, or not known yet (null). */
export function Gates({ label, gates, texts }: { label: string; gates: readonly Gate[]; texts: { passed: string; failed: string; unknown: string } }) {
  return (
    <ul aria-label={label} className="flex flex-col gap-1">
      {gates.map((gate) => {
        const Icon = gate.passed === null ? CircleHelp : gate.passed ? Check : Ban;
        const ink = gate.passed === null ? "text-sky-700" : gate.passed ? "text-brand-600" : "text-brick-700";
        return (
          <li key={gate.key} className="flex items-start gap-2">
            <Icon aria-hidden size={18} className={classes("mt-1 shrink-0", ink)} />
            <span>
              <span className="sr-only">{`${gate.passed === null ? texts.unknown : gate.passed ? texts.passed : texts.failed}: `}</span>
              {gate.sentence}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
