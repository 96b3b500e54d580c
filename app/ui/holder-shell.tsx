import type { ReactNode } from "react";
import { Brand } from "./brand-mark.tsx";
import { classes } from "./classes.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import type { LanguageSwitchProps } from "./language-switch.tsx";
import { Scene } from "./scenes/scene.tsx";
import type { SceneName } from "./scenes/scene.tsx";
import { SkipLink } from "./skip-link.tsx";

export type HolderNavItem = {
  href: string;
  label: string;
  scene: SceneName;
  current?: boolean;
  /** Something waits there: how many, and that in words for a screen reader. */
  waiting?: { count: number; label: string };
};

export type HolderShellProps = {
  brand: { name: string; href: string; municipality?: string };
  texts: { skip: string; navigation: string };
  /** Three or four places to go, each a picture with a word. */
  items?: readonly HolderNavItem[];
  languages: LanguageSwitchProps;
  /** Beside the language: signing out, reading aloud. */
  tools?: ReactNode;
  footer?: ReactNode;
  /** wall: room for cards side by side on a desk. */
  width?: "normal" | "wall";
  children: ReactNode;
};

/** The frame of the pages for status holders: large, few things, no script. The navigation stays under the thumb. */
export function HolderShell({ brand, texts, items = [], languages, tools, footer, width = "normal", children }: HolderShellProps) {
  const room = width === "wall" ? "max-w-6xl" : "max-w-4xl";
  return (
    <div className="flex min-h-dvh flex-col text-lg">
      <SkipLink label={texts.skip} />
      <header className="border-b-4 border-sun-400 bg-paper print:hidden">
        <div className={classes("mx-auto flex flex-wrap items-center justify-between gap-x-2 gap-y-1 px-3 py-1.5 sm:px-6", room)}>
          <a href={brand.href} className="rounded-sm py-1">
            <Brand name={brand.name} municipality={brand.municipality} nameOnWide />
          </a>
          <div className="flex items-center gap-2">
            {tools}
            <LanguageSwitch {...languages} />
          </div>
        </div>
      </header>
      <div className={classes("mx-auto flex w-full flex-1 flex-col", items.length > 0 && "pb-24 md:pb-8 print:pb-0")}>
        {items.length > 0 ? (
          <nav
            aria-label={texts.navigation}
            className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-paper shadow-raised md:static md:border-0 md:bg-transparent md:pt-5 md:shadow-none"
          >
            <ul className={classes("mx-auto flex justify-around gap-1 px-1 md:justify-start md:gap-3 md:px-6", room)}>
              {items.map((item) => (
                <li key={item.href} className="min-w-0 flex-1 md:flex-none">
                  <a
                    href={item.href}
                    aria-current={item.current ? "page" : undefined}
                    className={classes(
                      "relative flex h-20 flex-col items-center justify-center gap-0.5 border-t-4 px-0.5 pb-1 text-center text-sm leading-tight font-semibold",
                      "md:h-14 md:flex-row md:gap-2.5 md:rounded-full md:border-2 md:px-4 md:py-1 md:pe-6 md:text-lg",
                      item.current
                        ? "border-brand-700 bg-brand-50 text-brand-900 md:bg-brand-100"
                        : "border-transparent hover:bg-brand-50 md:border-line md:bg-paper",
                    )}
                  >
                    <Scene name={item.scene} alt="" size={56} eager className="rounded-md" />
                    <span className="max-w-full">{item.label}</span>
                    {item.waiting ? (
                      <span className="absolute start-[calc(50%+1rem)] top-0.5 min-w-7 rounded-full bg-brick-700 px-1.5 py-0.5 text-center text-base font-extrabold text-white tabular-nums md:static">
                        <span aria-hidden>{item.waiting.count}</span>
                        <span className="sr-only">{item.waiting.label}</span>
                      </span>
                    ) : null}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        <main id="main" tabIndex={-1} className={classes("mx-auto w-full flex-1 px-3 py-4 sm:px-6 sm:py-6", room)}>
          {children}
        </main>
        {footer ? <footer className="mx-auto w-full max-w-4xl px-4 py-6 text-base text-ink-soft print:hidden">{footer}</footer> : null}
      </div>
    </div>
  );
}
