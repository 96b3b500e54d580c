import { classes } from "./classes.ts";
import { cellOf } from "./week.ts";
import type { WeekName } from "./week.ts";

export type WeekStripProps = {
  /** What the strip tells: "Wanneer". */
  label: string;
  labelHidden?: boolean;
  days: readonly WeekName[];
  parts: readonly WeekName[];
  /** Day-parts that are on offer, as "mon-morning". */
  offered: readonly string[];
  /** Those of them that suit this person too; they are lit. */
  shared?: readonly string[];
  texts: { offered: string; shared: string; free: string };
  /** Show under the strip what the lit cells mean. */
  legend?: boolean;
  className?: string;
};

/** The week at a glance: offered day-parts as open windows, shared ones with the light on. */
export function WeekStrip({ label, labelHidden, days, parts, offered, shared = [], texts, legend, className }: WeekStripProps) {
  const open = new Set(offered);
  const lit = new Set(shared);
  // Aloud: each day with its parts, those that suit where any do. Words by themselves, which a recorded voice has.
  const named = lit.size > 0 ? lit : open;
  const said = days.flatMap((day) => {
    const own = parts.filter((part) => named.has(cellOf(day, part)));
    return own.length > 0 ? [day.label, ...own.map((part) => part.label)] : [];
  });
  return (
    <div className={className} data-say={[label, ...said].join("\n")}>
      <table className="w-full max-w-md table-fixed border-separate border-spacing-[3px]">
        <caption className={labelHidden ? "sr-only" : "mb-1 text-start font-semibold"}>{label}</caption>
        <thead>
          <tr>
            <td className="w-8" />
            {days.map((day) => (
              <th key={day.value} scope="col" className="text-center text-sm font-semibold">
                <abbr title={day.label} className="no-underline">
                  {day.short ?? day.label}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.value}>
              <th scope="row" className="p-0 text-start text-xs font-normal">
                {part.picture ? (
                  <>
                    {part.picture}
                    <span className="sr-only">{part.label}</span>
                  </>
                ) : (
                  (part.short ?? part.label)
                )}
              </th>
              {days.map((day) => {
                const cell = cellOf(day, part);
                const is = lit.has(cell) ? "shared" : open.has(cell) ? "offered" : "free";
                return (
                  <td key={day.value} className="p-0">
                    <Pane is={is} />
                    <span className="sr-only">{texts[is]}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {legend ? (
        <p aria-hidden className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-soft">
          {shared.length > 0 ? <LegendEntry is="shared" text={texts.shared} /> : null}
          <LegendEntry is="offered" text={texts.offered} />
        </p>
      ) : null}
    </div>
  );
}

type State = "shared" | "offered" | "free";

function LegendEntry({ is, text }: { is: State; text: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span className="w-7">
        <Pane is={is} />
      </span>
      {text}
    </span>
  );
}

// Drawn, not coloured by CSS: a background doesn't print, a drawing does. The tick tells it without colour.
function Pane({ is }: { is: State }) {
  return (
    <svg aria-hidden viewBox="0 0 34 26" className={classes("block h-auto w-full", is === "free" && "opacity-80")}>
      <rect
        x="1.25" y="1.25" width="31.5" height="23.5" rx="6"
        fill={is === "shared" ? "var(--color-sun-400)" : is === "offered" ? "var(--color-brand-100)" : "var(--color-paper)"}
        stroke={is === "shared" ? "var(--color-sun-800)" : is === "offered" ? "var(--color-brand-600)" : "var(--color-line)"}
        strokeWidth={is === "free" ? 1.5 : 2}
      />
      {is === "shared" ? (
        <path d="m11 13.5 4.3 4.4L23.5 8.5" fill="none" stroke="var(--color-ink)" strokeWidth="3.2" strokeLinecap="round" strokeLinejoin="round" />
      ) : null}
    </svg>
  );
}
