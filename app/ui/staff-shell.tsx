import { NavLink, useLocation } from "@remix-run/react";
import { Menu } from "lucide-react";
import type { ReactNode } from "react";
import { Anchor } from "./anchor.tsx";
import { Avatar } from "./avatar.tsx";
import { Brand } from "./brand-mark.tsx";
import { classes } from "./classes.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import type { LanguageSwitchProps } from "./language-switch.tsx";
import { SkipLink } from "./skip-link.tsx";

export type NavItem = {
  href: string;
  label: string;
  /** Waiting for attention; shown where it isn't 0. */
  count?: number;
  icon?: ReactNode;
  /** Current on this address only, not on those below it. */
  exact?: boolean;
};

export type StaffShellProps = {
  brand: { name: string; href: string; municipality?: string };
  texts: { skip: string; navigation: string; menu: string; account: string };
  links: readonly NavItem[];
  languages?: LanguageSwitchProps;
  account?: {
    name: string;
    /** "Consulent", "Werkgever" … */
    role?: string;
    photo?: string | null;
    links?: readonly { href: string; label: string }[];
    /** The form that signs out. */
    signOut: ReactNode;
  };
  /** A line over the whole width under the bar: demo region, maintenance, notices. */
  banner?: ReactNode;
  footer?: ReactNode;
  /** Room for wide tables; texts stay narrow. */
  width?: "normal" | "wide" | "narrow";
  children: ReactNode;
};

const WIDTHS = { narrow: "max-w-3xl", normal: "max-w-6xl", wide: "max-w-[90rem]" };

/** The frame of the pages that people work with: consultants, coordinators, employers and buddies. */
export function StaffShell({ brand, texts, links, languages, account, banner, footer, width = "normal", children }: StaffShellProps) {
  const { pathname } = useLocation();
  const list = (className: string, item: string) => (
    <ul className={className}>
      {links.map((link) => (
        <li key={link.href}>
          <NavLink to={link.href} end={link.exact} className={item}>
            {link.icon}
            {link.label}
            {link.count ? (
              <span className="rounded-full bg-sun-400 px-1.5 text-sm leading-snug font-bold text-ink tabular-nums">{link.count}</span>
            ) : null}
          </NavLink>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={texts.skip} />
      <header className="bg-brand-800 text-white print:hidden">
        <div className={classes("mx-auto flex items-center gap-x-4 px-4 sm:px-6", WIDTHS.wide)}>
          <Anchor href={brand.href} className="rounded-sm py-2.5">
            <Brand name={brand.name} municipality={brand.municipality} light size={34} />
          </Anchor>
          <nav aria-label={texts.navigation} className="hidden flex-1 self-stretch lg:block">
            {list(
              "flex h-full flex-wrap items-stretch gap-x-1 ps-3",
              "flex min-h-14 h-full items-center gap-2 border-y-4 border-transparent px-2 font-semibold 2xl:px-2.5 text-brand-100 hover:border-b-brand-400 hover:text-white aria-[current=page]:border-b-sun-400 aria-[current=page]:text-white",
            )}
          </nav>
          <div className="ms-auto flex items-center gap-1">
            {languages ? <LanguageSwitch {...languages} light compact /> : null}
            {account ? (
              <details key={`account-${pathname}`} className="relative">
                <summary className="flex min-h-11 items-center gap-2 rounded-md px-2 hover:bg-brand-900">
                  <Avatar name={account.name} photo={account.photo} size={36} />
                  <span className="sr-only">{`${texts.account}: `}</span>
                  <span className="hidden flex-col text-start leading-tight sm:flex">
                    <span className="font-semibold">{account.name}</span>
                    {account.role ? <span className="text-xs text-brand-100">{account.role}</span> : null}
                  </span>
                </summary>
                <div className="absolute end-0 z-30 mt-1 flex w-64 flex-col gap-1 rounded-lg border border-line bg-paper p-2 text-ink shadow-raised">
                  <p className="px-3 py-1 sm:hidden">
                    <span className="block font-semibold">{account.name}</span>
                    <span className="text-sm text-ink-soft">{account.role}</span>
                  </p>
                  {account.links?.map((link) => (
                    <Anchor key={link.href} href={link.href} className="flex min-h-11 items-center rounded-md px-3 font-semibold hover:bg-brand-50">
                      {link.label}
                    </Anchor>
                  ))}
                  {account.signOut}
                </div>
              </details>
            ) : null}
            <details key={`menu-${pathname}`} className="relative lg:hidden">
              <summary className="flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-md px-2 font-semibold hover:bg-brand-900">
                <Menu aria-hidden size={24} />
                <span className="sr-only sm:not-sr-only">{texts.menu}</span>
              </summary>
              <nav aria-label={texts.navigation} className="absolute end-0 z-30 mt-1 w-72 rounded-lg border border-line bg-paper p-2 text-ink shadow-raised">
                {list(
                  "flex flex-col gap-1",
                  "flex min-h-12 items-center gap-2.5 rounded-md px-3 font-semibold hover:bg-brand-50 aria-[current=page]:bg-brand-700 aria-[current=page]:text-white",
                )}
              </nav>
            </details>
          </div>
        </div>
        {banner ? <div className="text-ink">{banner}</div> : null}
      </header>
      <main id="main" tabIndex={-1} className={classes("mx-auto w-full flex-1 px-4 py-6 sm:px-6 sm:py-8 print:p-0", WIDTHS[width])}>
        {children}
      </main>
      {footer ? (
        <footer className="border-t border-line print:hidden">
          <div className={classes("mx-auto px-4 py-6 text-sm text-ink-soft sm:px-6", WIDTHS.wide)}>{footer}</div>
        </footer>
      ) : null}
    </div>
  );
}
