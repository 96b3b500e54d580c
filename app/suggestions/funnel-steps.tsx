import { Bar } from "#app/ui/bar.tsx";

export interface FunnelStepsProps {
  total: number;
  /** How many were looked at, in words. */
  start: string;
  /** What removed some, in order: in words, and how many were left then. */
  steps: readonly { key: string; text: string; left: number }[];
  /** How many are left, in words. */
  end: string;
}

/** From all that were looked at to who is left, a step each; beside it how many there still are. */
export function FunnelSteps({ total, start, steps, end }: FunnelStepsProps) {
  const line = "grid grid-cols-[minmax(0,1fr)_4rem] items-center gap-4 sm:grid-cols-[minmax(0,1fr)_10rem]";
  const share = (left: number) => <Bar value={total === 0 ? 0 : left / total} height={8} />;
  return (
    <ol className="grid gap-1.5">
      <li className={line}>
        {start}
        {share(total)}
      </li>
      {steps.map(({ key, text, left }) => (
        <li key={key} className={line}>
          {text}
          {share(left)}
        </li>
      ))}
      <li className="font-bold">{end}</li>
    </ol>
  );
}
