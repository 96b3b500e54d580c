import { Scene } from "#app/ui/scenes/scene.tsx";
import type { Task, WorkStyle } from "./placement.ts";

/** A word as it stands on a card or a mat, with its language. */
export interface PrintedWord {
  text: string;
  lang: string;
  dir: "ltr" | "rtl";
}

const Words = ({ words, className }: { words: readonly PrintedWord[]; className: string }) => (
  <>
    {words.map(({ text, lang, dir }) => (
      <p key={lang} lang={lang} dir={dir} className={className}>{text}</p>
    ))}
  </>
);

/** Four A6 cards on an A4, with the lines to cut along. */
export function SortingSheet({ cards }: { cards: readonly { task: Task; number: number; label: string; words: readonly PrintedWord[] }[] }) {
  return (
    <section className="print-a4 grid grid-cols-2 grid-rows-2">
      {cards.map(({ task, number, label, words }, at) => (
        <article
          key={task}
          aria-label={label}
          className={`relative flex flex-col items-center justify-center gap-[4mm] overflow-hidden border-dashed border-ink-soft p-[8mm] text-center ${at % 2 === 0 ? "border-e" : ""} ${at < 2 ? "border-b" : ""}`}
        >
          <Scene name={`task-${task}`} alt="" size={330} eager className="h-auto w-[86mm] rounded-[4mm]" />
          <div className="grid gap-[1mm]">
            <Words words={words} className="text-[17pt] leading-snug font-extrabold" />
          </div>
          <p className="absolute end-[8mm] bottom-[7mm] text-[8pt] text-ink-soft">{number}</p>
        </article>
      ))}
    </section>
  );
}

/** A mat of A4 to lay cards on. */
export function SortingMat({ style, words, says }: { style: WorkStyle; words: readonly PrintedWord[]; says: readonly PrintedWord[] }) {
  return (
    <section className="print-a4 flex flex-col items-center gap-[7mm] p-[16mm] text-center">
      <Words words={words} className="text-[46pt] leading-tight font-extrabold first-letter:uppercase" />
      <Scene name={`style-${style}`} alt="" size={640} eager className="h-auto w-[170mm] rounded-[8mm]" />
      <div className="grid gap-[3mm]">
        <Words words={says} className="text-[18pt] leading-snug" />
      </div>
    </section>
  );
}
