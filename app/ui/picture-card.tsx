import { useId } from "react";
import { ChevronDown } from "lucide-react";
import { Avatar } from "./avatar.tsx";
import { Bar } from "./bar.tsx";
import { classes } from "./classes.ts";
import { LanguageText } from "./language-text.tsx";
import { CardName, type PictureCardProps, PictureLines, TravelWays } from "./picture-card-parts.tsx";
import { Scene } from "./scenes/scene.tsx";
import { WeekStrip } from "./week-strip.tsx";

/** A placement as a status holder sees it, all of it: first the picture, then a word, few sentences. Among others it is a <WallCard>. */
export function PictureCard({
  scene, sceneAlt, level = 2, ownWords, mark, brings, styles, week, hours, travel, asks, meets, why, story, actions, className, ...named
}: PictureCardProps) {
  const id = useId();
  const Part = `h${Math.min(level + 1, 4)}` as "h2" | "h3" | "h4";
  const part = "text-lg font-bold";

  const head = (
    <>
      <div className="relative">
        <Scene name={scene} alt={sceneAlt} size={480} fluid eager className="block rounded-t-2xl md:rounded-2xl" />
        <div data-listen-here="" className="absolute end-2 top-2 flex" />
        {mark ? <div className="absolute start-3 top-3 flex flex-wrap gap-1">{mark}</div> : null}
      </div>
      <div className="flex flex-col gap-4 p-4 pb-0 sm:px-5 md:px-0 md:pb-4">
        <div className="flex items-start justify-between gap-3">
          <CardName id={id} level={level} ownWords={ownWords} {...named} className="text-[1.65rem] leading-tight font-extrabold tracking-[-0.01em]" />
        </div>
        {brings && brings.lines.length > 0 ? (
          <div>
            <Part className={part}>{brings.heading}</Part>
            <PictureLines lines={brings.lines} size={76} />
          </div>
        ) : null}
      </div>
    </>
  );

  const details = (
    <>
      {week ? (
        <div>
          <WeekStrip {...week} />
          {hours ? <p className="mt-1 leading-snug">{hours}</p> : null}
        </div>
      ) : null}

      {travel && travel.ways.length > 0 ? (
        <div>
          <Part className={part}>{travel.heading}</Part>
          <TravelWays ways={travel.ways} size={76} />
        </div>
      ) : null}

      {styles ? (
        <div>
          <Part className={part}>{styles.heading}</Part>
          <ul className="mt-1.5 grid grid-cols-3 gap-3">
            {styles.shares.map((share) => (
              <li key={share.key ?? share.label} className="flex flex-col gap-1 text-center text-base leading-tight">
                <Scene name={share.scene} alt="" size={120} fluid className="rounded-lg" />
                <Bar value={share.share / 100} tone="sun" height={12} />
                <span className="font-semibold">{share.label}</span>
                <span className="sr-only">{`${share.share}%`}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}

      {asks && asks.lines.length > 0 ? (
        <div>
          <Part className={part}>{asks.heading}</Part>
          <ul className="mt-1.5 grid grid-cols-3 gap-3">
            {asks.lines.map((line) => (
              <li key={line.key ?? line.text} className="flex flex-col gap-1 text-center text-base leading-tight font-semibold">
                <Scene name={line.scene} alt="" size={120} fluid className="rounded-lg" />
                {line.text}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );

  const extras = (
    <>
      {meets ? (
        <div>
          <Part className={part}>{meets.heading}</Part>
          <div className="mt-1.5 flex items-center gap-3">
            <Avatar name={meets.name} photo={meets.photo} size={68} />
            <p className="leading-snug">
              <span className="block font-bold">
                <LanguageText>{meets.name}</LanguageText>
              </span>
              {meets.text}
            </p>
          </div>
        </div>
      ) : null}

      {story ? (
        <details className="group rounded-lg border border-line">
          <Fold label={story.heading} />
          <div className="px-4 pb-3">
            {story.note ? <p className="text-base text-ink-soft">{story.note}</p> : null}
            <p lang={ownWords?.lang} dir={ownWords?.dir}>{story.text}</p>
          </div>
        </details>
      ) : null}

      {why ? (
        <details data-aloud="" className="group rounded-lg border border-line">
          <Fold label={why.label} />
          <ul className="flex list-disc flex-col gap-1 pe-4 ps-9 pb-3">
            {why.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );

  return (
    <article
      data-read=""
      aria-labelledby={id}
      className={classes(
        "keep-together rounded-2xl border border-line bg-paper text-lg shadow-card",
        "md:grid md:grid-cols-2 md:grid-rows-[auto_auto_1fr] md:gap-x-8 md:p-6",
        className,
      )}
    >
      <div className="min-w-0">{head}</div>
      <div className="flex min-w-0 flex-col gap-5 p-4 pb-0 sm:px-5 md:row-span-3 md:p-0">{details}</div>
      <div className="flex min-w-0 flex-col gap-4 p-4 sm:px-5 md:p-0 md:pt-1 md:pb-5 md:empty:hidden">{extras}</div>
      {actions ? <div className="sticky bottom-20 z-10 rounded-2xl bg-paper/95 p-2 md:static md:self-end md:p-0">{actions}</div> : null}
    </article>
  );
}

function Fold({ label }: { label: string }) {
  return (
    <summary className="flex min-h-12 items-center justify-between gap-2 rounded-lg px-4 py-2 font-semibold">
      {label}
      <ChevronDown aria-hidden size={20} className="shrink-0 transition-transform group-open:rotate-180" />
    </summary>
  );
}
