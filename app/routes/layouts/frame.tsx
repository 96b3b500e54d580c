import { useLocation, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { problemIn } from "#app/access/problem.ts";
import { START_PAGES } from "#app/access/start-pages.ts";
import { INTERFACE_LANGUAGES, type InterfaceLanguage, LANGUAGE_FACTS, STAFF_LANGUAGES } from "#app/i18n/languages.ts";
import type { loader as rootLoader } from "#app/root.tsx";
import type { LanguageSwitchProps } from "#app/ui/language-switch.tsx";
import { ErrorPage } from "#app/ui/error-page.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** What every page knows of its visitor. */
export function useRoot() {
  const root = useRouteLoaderData<typeof rootLoader>("root");
  if (!root) throw new Error("the root loader has not answered");
  return root;
}

/** The languages to choose from, by their own names. */
export function useLanguageSwitch(audience: "staff" | "holder"): LanguageSwitchProps {
  const { t, i18n } = useTranslation();
  const { pathname, search } = useLocation();
  const languages: readonly InterfaceLanguage[] = audience === "holder" ? INTERFACE_LANGUAGES : STAFF_LANGUAGES;
  return {
    label: t("language"),
    action: "/language",
    returnTo: `${pathname}${search}`,
    languages: languages.map((code) => ({ code, name: LANGUAGE_FACTS[code].ownName, dir: LANGUAGE_FACTS[code].direction, current: code === i18n.language })),
  };
}

/** What was just done, and that this is the demo region. */
export function PageNotice() {
  const { notice } = useRoot();
  return notice ? <Notice tone="success" className="mb-6">{notice}</Notice> : null;
}

/** What went wrong, in words, and the way on: to the first page of who is signed in. The frame around it keeps the rest in sight. */
export function Trouble({ action }: { action?: { href: string; label: string } }) {
  const problem = problemIn(useRouteError());
  const { t } = useTranslation();
  const { signedIn, reference } = useRoot();
  return (
    <ErrorPage
      title={problem?.title ?? t("errors.wrongTitle")}
      text={problem?.text ?? t("errors.wrongText", { reference })}
      action={action ?? { href: signedIn ? START_PAGES[signedIn.role] : "/", label: t("errors.home") }}
    />
  );
}
