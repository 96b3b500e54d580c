import { Outlet } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { START_PAGES } from "#app/access/start-pages.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { PublicShell } from "#app/ui/public-shell.tsx";
import { PageNotice, Trouble, useLanguageSwitch, useRoot } from "./frame.tsx";

export { meta } from "#app/ui/page-title.ts";

export default function PublicLayout() {
  return (
    <PublicFrame>
      <PageNotice />
      <Outlet />
    </PublicFrame>
  );
}

export function ErrorBoundary() {
  return (
    <PublicFrame>
      <Trouble />
    </PublicFrame>
  );
}

function PublicFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation(["site", "navigation"]);
  const { signedIn } = useRoot();
  const languages = useLanguageSwitch("staff");
  return (
    <PublicShell
      brand={{ name: t("name"), href: "/" }}
      texts={{ skip: t("skipToContent"), navigation: t("menu") }}
      links={[{ href: "/placements", label: t("navigation:placements") }]}
      signIn={signedIn ? { href: START_PAGES[signedIn.role], label: signedIn.name } : { href: "/sign-in", label: t("signIn") }}
      languages={languages}
      footer={
        <div className="grid gap-2">
          <p><Anchor href="/how-matching-works">{t("howMatchingWorks")}</Anchor></p>
          <p>{t("credits")}</p>
        </div>
      }
    >
      {children}
    </PublicShell>
  );
}
