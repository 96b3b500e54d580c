import { useId } from "react";
import type { ReactNode } from "react";
import { Phone } from "lucide-react";
import { Avatar } from "./avatar.tsx";
import { buttonClasses } from "./button.tsx";
import { classes } from "./classes.ts";
import { LanguageText } from "./language-text.tsx";
import { Scene } from "./scenes/scene.tsx";
import type { SceneName } from "./scenes/scene.tsx";

export type PlanTileProps = {
  /** What it is: "Mijn contactpersoon". */
  heading: string;
  scene: SceneName;
  /** A person: shown with the portrait beside the picture. */
  person?: { name: string; photo?: string | null };
  /** A place or a time, where it isn't a person. */
  title?: string;
  titleLang?: string;
  lines?: readonly string[];
  /** A call button. `href` is "tel:…", `number` is shown left to right. */
  call?: { href: string; label: string; number?: string };
  /** Where the tile leads. */
  link?: { href: string; label: string };
  mark?: ReactNode;
  /** Nothing yet: this instead of the rest. */
  empty?: string;
  children?: ReactNode;
  className?: string;
};

/** One thing of "my plan": who, where or when, with a picture and at most one thing to do. */
export function PlanTile({ heading, scene, person, title, titleLang, lines = [], call, link, mark, empty, children, className }: PlanTileProps) {
  const id = useId();
  return (
    <section data-read="" aria-labelledby={id} className={classes("keep-together overflow-hidden rounded-2xl border border-line bg-paper text-lg shadow-card", className)}>
      <div className="flex items-center gap-4 p-4">
        <div data-listen-here="" className="grid w-29 shrink-0 gap-2 self-start">
          <Scene name={scene} alt="" size={116} className="rounded-xl" />
        </div>
        <div className="min-w-0 flex-1">
          <h2 id={id} className="text-base leading-tight font-semibold text-ink-soft">{heading}</h2>
          {empty ? (
            <p className="mt-1 leading-snug">{empty}</p>
          ) : (
            <>
              {person || title ? (
                <p className="mt-1 flex items-center gap-2.5 text-xl leading-tight font-extrabold">
                  {person ? <Avatar name={person.name} photo={person.photo} size={person.photo ? 72 : 46} /> : null}
                  <LanguageText lang={titleLang}>{person ? person.name : title}</LanguageText>
                </p>
              ) : null}
              {lines.map((line) => (
                <p key={line} className="mt-0.5 leading-snug">{line}</p>
              ))}
              {mark ? <div className="mt-2">{mark}</div> : null}
            </>
          )}
        </div>
      </div>
      {children ? <div className="px-4 pb-4">{children}</div> : null}
      {call || link ? (
        <div className="flex flex-wrap gap-2 px-4 pb-4 no-print">
          {call ? (
            <a href={call.href} aria-describedby={id} className={buttonClasses({ look: "primary", size: "large" }, "flex-1 flex-wrap")}>
              <Phone aria-hidden size={24} />
              {call.label}
              {call.number ? <bdi dir="ltr" className="font-normal whitespace-nowrap tabular-nums">{call.number}</bdi> : null}
            </a>
          ) : null}
          {link ? (
            <a href={link.href} aria-describedby={id} className={buttonClasses({ look: "secondary", size: "large" }, "flex-1")}>
              {link.label}
            </a>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
