import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { LanguageText } from "./language-text.tsx";
import { Scene } from "./scenes/scene.tsx";
import type { SceneName } from "./scenes/scene.tsx";
import type { WeekStripProps } from "./week-strip.tsx";

export type PictureLine = {
  key?: string;
  scene: SceneName;
  text: string;
  /** The same in a word or two, where there is no room for a sentence. */
  word?: string;
};
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
  /** The buttons, usually <AnswerButtons>. */
  actions?: ReactNode;
  className?: string;
};

type Named = Pick<PictureCardProps, "title" | "titleWords" | "ownTitle" | "ownWords" | "href" | "organisation" | "place" | "level"> & {
  id: string;
  className: string;
  /** On a phone the name alone, and whose it is. */
  short?: boolean;
};

/** What the card is called, in the reader's words and in the organisation's, and whose it is. */
export function CardName({ id, title, titleWords, ownTitle, ownWords, href, organisation, place, level = 2, short, className }: Named) {
  const Heading = `h${level}` as "h1" | "h2" | "h3";
  const words = ownTitle ? title : <LanguageText lang={ownWords?.lang} dir={ownWords?.dir}>{title}</LanguageText>;
  return (
    <div className="min-w-0">
      <Heading id={id} data-say={titleWords?.join("\n")} className={className}>
        {href ? (
          <a href={href} className="rounded-sm hover:underline">
            {words}
          </a>
        ) : (
          words
        )}
      </Heading>
      {ownTitle ? (
        <p className={classes("mt-0.5 leading-snug font-semibold", short && "max-sm:hidden")}>
          <LanguageText lang={ownWords?.lang} dir={ownWords?.dir}>{ownTitle}</LanguageText>
        </p>
      ) : null}
      <p className={classes("mt-0.5 text-ink-soft", short && "max-sm:mt-0 max-sm:truncate max-sm:text-base")}>
        <LanguageText lang={ownWords?.lang} dir={ownWords?.dir}>{organisation}</LanguageText>
        {place ? (
          <>
            {" · "}
            <LanguageText>{place}</LanguageText>
          </>
        ) : null}
      </p>
    </div>
  );
}

/** Pictures below each other, each with its sentence. */
export function PictureLines({ lines, size }: { lines: readonly PictureLine[]; /** Width in pixels. */ size: number }) {
  return (
    <ul className="mt-1.5 flex flex-col gap-1.5">
      {lines.map((line) => (
        <li key={line.key ?? line.text} className="flex items-center gap-3">
          <Scene name={line.scene} alt="" size={size} className="rounded-lg" />
          <span className="leading-snug">{line.text}</span>
        </li>
      ))}
    </ul>
  );
}

/** Pictures side by side, each with its word under it. */
export function PictureWords({ lines, wrap, className }: { lines: readonly PictureLine[]; /** On as many rows as they need. */ wrap?: boolean; className?: string }) {
  return (
    <ul className={classes(wrap ? "grid grid-cols-2 gap-2" : "flex gap-1.5", className)}>
      {lines.map((line) => (
        <li key={line.key ?? line.scene} className={classes(!wrap && "max-w-1/3", "flex min-w-0 flex-1 flex-col items-center gap-0.5 text-center text-sm leading-tight! font-semibold")}>
          <Scene name={line.scene} alt="" size={56} className="rounded-lg" />
          {line.word ?? line.text}
        </li>
      ))}
    </ul>
  );
}

/** How one gets there and how long that takes. */
export function TravelWays({ ways, size }: { ways: NonNullable<PictureCardProps["travel"]>["ways"]; /** Width in pixels. */ size: number }) {
  return (
    <ul className="mt-1.5 flex flex-wrap gap-x-5 gap-y-2">
      {ways.map((way) => (
        <li key={way.key ?? way.scene} className="flex items-center gap-2.5">
          <Scene name={way.scene} alt="" size={size} className="rounded-lg" />
          <span className="leading-tight">
            <span className="font-bold">{way.text}</span>
            {way.hint ? <span className="block text-base text-ink-soft">{way.hint}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
