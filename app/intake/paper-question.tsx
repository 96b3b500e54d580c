import { TwoWords } from "#app/ui/two-words.tsx";
import type { PaperQuestionShown, PaperWeekShown } from "./talk-paper.server.ts";

type Own = { lang: string; dir: "ltr" | "rtl" } | null;

const BOX = "mt-[0.5mm] inline-flex size-[3.6mm] shrink-0 items-center justify-center border-[0.35mm] border-ink text-[9pt] leading-none font-bold";

/** Two languages in one line where there is room: a sheet is one page. */
const BESIDE = "flex flex-wrap items-baseline gap-x-[2.5mm]";

/** A question on paper: boxes to tick, or lines to write on. */
export function PaperQuestion({ shown, week, own }: { shown: PaperQuestionShown; week: PaperWeekShown; own: Own }) {
  const { ask, ownAsk, options, lines, text, ticked, shares, isWeek } = shown;
  return (
    <section className="break-inside-avoid">
      <h2 className="text-[10.5pt] leading-tight font-bold"><TwoWords text={ask} own={own} words={ownAsk} className={BESIDE} /></h2>
      {options.length > 0 && (
        <ul className="mt-[1mm] grid grid-cols-3 gap-x-[3mm] gap-y-[0.6mm] text-[9pt] leading-tight">
          {options.map(({ value, label, ownLabel }, at) => (
            <li key={value} className="flex items-start gap-[1.5mm]">
              {shares ? <span className="inline-flex min-w-[9mm] border-b border-ink text-end tabular-nums">{shares[at] ? `${shares[at]}%` : "\u00a0"}</span> : <span aria-hidden className={BOX}>{ticked.includes(value) ? "×" : ""}</span>}
              <TwoWords text={label} own={own} words={ownLabel === label ? undefined : ownLabel} className={ticked.includes(value) ? `${BESIDE} font-bold` : BESIDE} />
            </li>
          ))}
        </ul>
      )}
      {isWeek && <PaperWeek week={week} ticked={ticked} own={own} />}
      {lines > 0 && (text ? <p className="mt-[1mm] border-b border-line-strong pb-[1mm] text-[10pt] whitespace-pre-line">{text}</p> : Array.from({ length: lines }, (_, at) => <div key={at} className="h-[7mm] border-b border-line-strong" />))}
    </section>
  );
}

function PaperWeek({ week, ticked, own }: { week: PaperWeekShown; ticked: readonly string[]; own: Own }) {
  return (
    <table className="mt-[1mm] text-center text-[9pt] leading-tight">
      <thead>
        <tr><td />{week.days.map(({ value, label, ownLabel }) => <th key={value} scope="col" className="w-[14mm] font-semibold"><TwoWords text={label} own={own} words={ownLabel} /></th>)}</tr>
      </thead>
      <tbody>
        {week.parts.map((part) => (
          <tr key={part.value}>
            <th scope="row" className="pe-[3mm] text-start font-semibold"><TwoWords text={part.label} own={own} words={part.ownLabel} /></th>
            {week.days.map((day) => <td key={day.value} className="py-[0.6mm]"><span className={BOX}>{ticked.includes(`${day.value}-${part.value}`) ? "×" : ""}</span></td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
