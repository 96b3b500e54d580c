import { Outlet, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { HolderShell } from "#app/ui/holder-shell.tsx";
import { PageNotice, useLanguageSwitch, useRoot } from "./frame.tsx";

/** The frame of a status holder's pages: pictures, the own language, no scripts. */
export default function HolderLayout() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { signedIn } = useRoot();
  const languages = useLanguageSwitch("holder");
  return (
    <HolderShell
      brand={{ name: t("name"), href: signedIn ? "/me/cards" : "/" }}
      texts={{ skip: t("skipToContent"), navigation: t("menu") }}
      items={
        signedIn
          ? [
              { href: "/me/cards", label: t("nav.cards"), scene: "cards", current: pathname.startsWith("/me/cards") },
              { href: "/me/plan", label: t("nav.plan"), scene: "plan", current: pathname.startsWith("/me/plan") },
            ]
          : []
      }
      languages={languages}
      width="wall"
    >
      <PageNotice />
      <Outlet />
    </HolderShell>
  );
}
