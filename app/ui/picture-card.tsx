import { useId } from "react";
import type { ReactNode } from "react";
import { ChevronDown } from "lucide-react";
import { Avatar } from "./avatar.tsx";
import { Bar } from "./bar.tsx";
import { classes } from "./classes.ts";
import { LanguageText } from "./language-text.tsx";
import { Scene } from "./scenes/scene.tsx";
import type { SceneName } from "./scenes/scene.tsx";
import { WeekStrip } from "./week-strip.tsx";
import type { WeekStripProps } from "./week-strip.tsx";

export type PictureLine = { key?: string; scene: SceneName; text: string };
export type PictureShare = { key?: string; scene: SceneName; label: string; /** Whole percents. */ share: number };

export type PictureCardProps = {
  /** The work itself, big on top. */
  scene: SceneName;
  sceneAlt: string;
  title: string;
  /** What is said for it, where it is put together: each of its words by itself, so that a recorded voice can say them. */
  titleWords?: readonly string[];
  /** The organisation's own title, under one that the reader understands. */
  ownTitle?: string;
  /** Level of the title within the page. */
  level?: 1 | 2 | 3;
  /** Where the whole card is to be seen; makes the title a link. */
  href?: string;
  organisation: string;
  place?: string;
  /** Language and direction of the organisation's own words (its title, its name), where it isn't the page's. */
  ownWords?: { lang: string; dir: "ltr" | "rtl" };
  /** Badges over the picture: "al gekozen". */
  mark?: ReactNode;
  brings?: { heading: string; lines: readonly PictureLine[] };
  styles?: { heading: string; shares: readonly PictureShare[] };
  week?: Omit<WeekStripProps, "className">;
  /** Hours, duration: one sentence under the week. */
  hours?: string;
  travel?: { heading: string; ways: readonly { key?: string; scene: SceneName; text: string; hint?: string }[] };
  asks?: { heading: string; lines: readonly PictureLine[] };
  meets?: { heading: string; name: string; text?: string; photo?: string | null };
  /** Why this card is shown, folded away. */
  why?: { label: string; sentences: readonly string[] };
  /** The organisation's own text, marked with its language. */
  story?: { heading: string; text: string; note?: string };
  /** one: everything, one at a time; wall: picture, title and what matters most, side by side. */
  form?: "one" | "wall";
  /** The buttons, usually <AnswerButtons>. */
  actions?: ReactNode;
  className?: string;
};

/** A placement as a status holder sees it: first the picture, then a word, few sentences. */
export function PictureCard({
  scene, sceneAlt, title, titleWords, ownTitle, level = 2, href, organisation, place, ownWords, mark, brings, styles, week, hours,
  travel, asks, meets, why, story, form = "one", actions, className,
}: PictureCardProps) {
  const id = useId();
  const Heading = `h${level}` as "h1" | "h2" | "h3";
  const Part = `h${Math.min(level + 1, 4)}` as "h2" | "h3" | "h4";
  const one = form === "one";
  const part = classes("font-bold", one ? "text-lg" : "text-base");
  const words = ownTitle ? title : <LanguageText lang={ownWords?.lang} dir={ownWords?.dir}>{title}</LanguageText>;

  const head = (
    <>
      <div className="relative">
        <Scene
          name={scene}
          alt={sceneAlt}
          size={480}
          fluid
          eager={one}
          className={classes("block rounded-t-2xl", one && "md:rounded-2xl")}
        />
        <div data-listen-here="" className="absolute end-2 top-2 flex" />
        {mark ? <div className="absolute start-3 top-3 flex flex-wrap gap-1">{mark}</div> : null}
      </div>
      <div className={classes("flex flex-col gap-4", one ? "p-4 pb-0 sm:px-5 md:px-0 md:pb-4" : "p-4 pb-0")}>
        <div className="flex items-start justify-between gap-3">
          <div className="min-w-0">
            <Heading id={id} data-say={titleWords?.join("\n")} className={classes("leading-tight font-extrabold tracking-[-0.01em]", one ? "text-[1.65rem]" : "text-xl")}>
              {href ? (
                <a href={href} className="rounded-sm hover:underline">
                  {words}
                </a>
              ) : (
                words
              )}
            </Heading>
            {ownTitle ? (
              <p className="mt-0.5 leading-snug font-semibold">
                <LanguageText lang={ownWords?.lang} dir={ownWords?.dir}>{ownTitle}</LanguageText>
              </p>
            ) : null}
            <p className="mt-0.5 text-ink-soft">
              <LanguageText lang={ownWords?.lang} dir={ownWords?.dir}>{organisation}</LanguageText>
              {place ? (
                <>
                  {" · "}
                  <LanguageText>{place}</LanguageText>
                </>
              ) : null}
            </p>
          </div>
        </div>

        {brings && brings.lines.length > 0 ? (
          <div>
            <Part className={part}>{brings.heading}</Part>
            <ul className="mt-1.5 flex flex-col gap-1.5">
              {brings.lines.map((line) => (
                <li key={line.key ?? line.text} className="flex items-center gap-3">
                  <Scene name={line.scene} alt="" size={one ? 76 : 56} className="rounded-lg" />
                  <span className="leading-snug">{line.text}</span>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </>
  );

  const details = (
    <>
      {week ? (
        <div>
          <WeekStrip {...week} legend={one && week.legend} />
          {hours ? <p className="mt-1 leading-snug">{hours}</p> : null}
        </div>
      ) : null}

      {travel && travel.ways.length > 0 ? (
        <div>
          <Part className={one ? part : "sr-only"}>{travel.heading}</Part>
          <ul className="mt-1.5 flex flex-wrap gap-x-5 gap-y-2">
            {travel.ways.map((way) => (
              <li key={way.key ?? way.scene} className="flex items-center gap-2.5">
                <Scene name={way.scene} alt="" size={one ? 76 : 56} className="rounded-lg" />
                <span className="leading-tight">
                  <span className="font-bold">{way.text}</span>
                  {way.hint ? <span className="block text-base text-ink-soft">{way.hint}</span> : null}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}

      {one && styles ? (
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

      {one && asks && asks.lines.length > 0 ? (
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

  if (!one) {
    return (
      <article data-read="" aria-labelledby={id} className={classes("keep-together flex flex-col rounded-2xl border border-line bg-paper shadow-card", className)}>
        {head}
        <div className="flex flex-1 flex-col gap-4 p-4">
          {details}
          {actions ? <div className="mt-auto pt-1">{actions}</div> : null}
        </div>
      </article>
    );
  }
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
      {actions ? <div className="sticky bottom-24 z-10 rounded-2xl bg-paper/95 p-2 md:static md:self-end md:p-0">{actions}</div> : null}
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
