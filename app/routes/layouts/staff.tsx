import { Form, Outlet } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Role } from "#app/access/actor.ts";
import { START_PAGES } from "#app/access/start-pages.ts";
import { Button } from "#app/ui/button.tsx";
import { type NavItem, StaffShell } from "#app/ui/staff-shell.tsx";
import { PageNotice, Trouble, useLanguageSwitch, useRoot } from "./frame.tsx";

export { meta } from "#app/ui/page-title.ts";

/** The frame of all who sign in with e-mail and password. Each page guards itself; here is only what leads to them. */
export default function StaffLayout() {
  return (
    <StaffFrame>
      <PageNotice />
      <Outlet />
    </StaffFrame>
  );
}

export function ErrorBoundary() {
  return (
    <StaffFrame>
      <Trouble />
    </StaffFrame>
  );
}

function StaffFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation(["site", "navigation", "words"]);
  const { signedIn, demo } = useRoot();
  const languages = useLanguageSwitch("staff");
  const links: Readonly<Record<Role, readonly NavItem[]>> = {
    "status-holder": [],
    employer: [
      { href: "/organisation", label: t("navigation:organisation"), exact: true },
      { href: "/organisation/placements", label: t("navigation:placements") },
      { href: "/organisation/hours", label: t("navigation:hours") },
    ],
    buddy: [
      { href: "/buddy", label: t("navigation:home"), exact: true },
      { href: "/buddy/profile", label: t("navigation:profile") },
      { href: "/recordings", label: t("navigation:recordings") },
    ],
    consultant: [
      { href: "/today", label: t("navigation:today") },
      { href: "/people", label: t("navigation:people") },
      { href: "/matches", label: t("navigation:matches") },
      { href: "/placements", label: t("navigation:placements") },
      { href: "/recordings", label: t("navigation:recordings") },
    ],
    coordinator: [
      { href: "/municipality", label: t("navigation:home"), exact: true },
      { href: "/municipality/organisations", label: t("navigation:organisations") },
      { href: "/municipality/buddies", label: t("navigation:buddies") },
      { href: "/people", label: t("navigation:people") },
      { href: "/matches", label: t("navigation:matches") },
      { href: "/placements", label: t("navigation:placements") },
      { href: "/municipality/accounts", label: t("navigation:staff") },
      { href: "/municipality/supply", label: t("navigation:supply") },
      { href: "/recordings", label: t("navigation:recordings") },
    ],
  };
  return (
    <StaffShell
      brand={{ name: t("name"), href: signedIn ? START_PAGES[signedIn.role] : "/" }}
      texts={{ skip: t("skipToContent"), navigation: t("menu"), menu: t("menu"), account: t("navigation:account") }}
      links={signedIn && !signedIn.comesFirst ? links[signedIn.role] : []}
      languages={languages}
      account={
        signedIn
          ? {
              name: signedIn.name,
              role: t(`words:role.${signedIn.role}`),
              links: [{ href: "/account", label: t("navigation:account") }],
              signOut: (
                <Form method="post" action="/sign-out">
                  <Button type="submit" look="quiet" size="small">{t("signOut")}</Button>
                </Form>
              ),
            }
          : undefined
      }
      banner={demo ? <p className="bg-sun-100 px-4 py-1.5 text-center text-sm">{t("demoMark")}</p> : undefined}
    >
      {children}
    </StaffShell>
  );
}
