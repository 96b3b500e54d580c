import type { ReactNode } from "react";
import { Anchor } from "./anchor.tsx";
import { Brand } from "./brand-mark.tsx";
import { ButtonLink } from "./button.tsx";
import { classes } from "./classes.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import type { LanguageSwitchProps } from "./language-switch.tsx";
import { SkipLink } from "./skip-link.tsx";

export type PublicShellProps = {
  brand: { name: string; href: string; municipality?: string };
  texts: { skip: string; navigation: string };
  links?: readonly { href: string; label: string; current?: boolean }[];
  signIn?: { href: string; label: string };
  languages?: LanguageSwitchProps;
  footer?: ReactNode;
  /** full: the page lays out its own bands; narrow: one column, for a sign-in or a form. */
  width?: "full" | "normal" | "narrow";
  children: ReactNode;
};

/** The frame of the pages that anyone may see. */
export function PublicShell({ brand, texts, links = [], signIn, languages, footer, width = "normal", children }: PublicShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={texts.skip} />
      <header className="border-b border-line bg-paper print:hidden">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-2 gap-y-1 px-3 py-2 sm:gap-x-6 sm:px-6">
          <Anchor href={brand.href} className="rounded-sm py-1">
            <Brand name={brand.name} municipality={brand.municipality} />
          </Anchor>
          {links.length > 0 ? (
            <nav aria-label={texts.navigation} className="order-last w-full md:order-none md:w-auto md:flex-1">
              <ul className="-mx-2.5 flex flex-wrap gap-x-1">
                {links.map((link) => (
                  <li key={link.href}>
                    <Anchor
                      href={link.href}
                      aria-current={link.current ? "page" : undefined}
                      className="inline-flex min-h-11 items-center rounded-md px-2.5 font-semibold hover:bg-brand-50 aria-[current=page]:underline aria-[current=page]:decoration-sun-400 aria-[current=page]:decoration-4 aria-[current=page]:underline-offset-8"
                    >
                      {link.label}
                    </Anchor>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
          <div className="ms-auto flex items-center gap-2">
            {languages ? <LanguageSwitch {...languages} compact={Boolean(signIn)} /> : null}
            {signIn ? (
              <ButtonLink href={signIn.href} look="primary" className="max-sm:px-3 max-sm:text-sm">
                {signIn.label}
              </ButtonLink>
            ) : null}
          </div>
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className={classes("w-full flex-1", width === "full" ? null : classes("mx-auto px-4 py-8 sm:px-6", width === "narrow" ? "max-w-xl" : "max-w-6xl"))}
      >
        {children}
      </main>
      {footer ? (
        <footer className="mt-12 bg-brand-900 text-brand-100 print:hidden">
          <div className="mx-auto max-w-6xl px-4 py-8 sm:px-6 [&_a]:text-white [&_a]:underline [&_a]:underline-offset-4">{footer}</div>
        </footer>
      ) : null}
    </div>
  );
}
