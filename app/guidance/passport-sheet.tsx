import type { ReactNode } from "react";
import { Scene } from "#app/ui/scenes/scene.tsx";
import type { PassportShown } from "./passport-words.server.ts";

type Line = PassportShown["parts"][number]["lines"][number];

/**
 * The skills passport as one sheet in two languages, with a tick at each line: what isn't ticked isn't printed. The form is the page's own,
 * so that it works without a script; `save` stands below the lines.
 */
export function PassportSheet({ shown, name, day, tick, save }: { shown: PassportShown; name: string; day: string; tick: string; save: ReactNode }) {
  const { heads, own, parts } = shown;
  return (
    <form method="post" className="grid gap-4">
      <article className="rounded-2xl border-2 border-brand-700 bg-paper p-3 sm:p-6 print:border-0 print:p-0">
        <header className="mb-4 border-b-4 border-sun-400 pb-2">
          <p className="text-2xl font-extrabold"><bdi>{name}</bdi></p>
          <Two className="text-lg font-semibold" nl={heads.title} own={own?.heads.title} lang={own} />
          <p className="text-base text-ink-soft">{day}</p>
        </header>
        {parts.map(({ part, lines }) => (
          <section key={part} aria-labelledby={`passport-${part}`} className="mb-5 [&:not(:has(:checked))]:print:hidden">
            <h2 id={`passport-${part}`} className="mb-2"><Two className="text-xl font-bold" nl={heads[part]} own={own?.heads[part]} lang={own} /></h2>
            <ul className="grid gap-2">
              {lines.map((line) => <PassportRow key={line.item} line={line} own={own} tick={tick} />)}
            </ul>
          </section>
        ))}
      </article>
      <div className="no-print">{save}</div>
    </form>
  );
}

function PassportRow({ line, own, tick }: { line: Line; own: PassportShown["own"]; tick: string }) {
  return (
    <li className="keep-together [&:not(:has(:checked))]:print:hidden">
      <label className="flex min-h-16 items-center gap-3 rounded-xl border-2 border-line p-2 has-checked:border-brand-700 has-checked:bg-brand-50 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink print:border print:border-line print:bg-paper">
        <span className="flex shrink-0 flex-col items-center gap-2 sm:flex-row sm:gap-3">
          <input type="checkbox" name="items" value={line.item} defaultChecked={line.shown} className="size-8 shrink-0 print:hidden" />
          <Scene name={line.scene} alt="" size={72} className="rounded-lg" />
        </span>
        <span className="min-w-0 flex-1">
          <span className="sr-only print:hidden">{`${tick}: `}</span>
          <Two className="font-bold" nl={line.nl.title} own={line.own?.title} lang={own} />
          {line.dutch.map((text, at) => <span key={text} lang="nl" dir="ltr" className={at === 0 ? "block" : "block text-base text-ink-soft"}>{text}</span>)}
          {line.nl.more.map((text, at) => <Two key={text} className="text-base" nl={text} own={line.own?.more[at]} lang={own} />)}
        </span>
      </label>
    </li>
  );
}

/** The same in Dutch and, beside it, in the person's language; on a phone one under the other, the own one first. */
function Two({ nl, own, lang, className }: { nl: string; own?: string; lang: PassportShown["own"]; className?: string }) {
  if (!lang || !own) return <span lang="nl" className={`block ${className}`}>{nl}</span>;
  return (
    <span className={`grid gap-x-4 sm:grid-cols-2 print:grid-cols-2 ${className}`}>
      <span lang={lang.lang} dir={lang.dir} className="text-start">{own}</span>
      <span lang="nl" dir="ltr" className="font-normal text-ink-soft sm:font-[inherit]">{nl}</span>
    </span>
  );
}
