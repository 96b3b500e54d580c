import { data, type LinksFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLocation, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "./access/guard.server.ts";
import { isHolderPath } from "./access/paths.ts";
import { problemIn } from "./access/problem.ts";
import { LANGUAGE_FACTS } from "./i18n/languages.ts";
import { noticeCookie } from "./server/cookies.ts";
import { ErrorPage } from "./ui/error-page.tsx";
import { NamespacesUsed } from "./ui/namespaces-used.tsx";
import { PageAnnouncer } from "./ui/page-announcer.tsx";
import { useNonce } from "./ui/nonce.tsx";
import { ScriptFonts } from "./ui/script-fonts.tsx";
import styles from "./ui/styles.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const loader = pageFor("anyone", async ({ edge, request, t }) => {
  const cookie = noticeCookie(edge.secure);
  const notice: unknown = await cookie.parse(request.headers.get("Cookie"));
  const key = typeof notice === "string" ? (`notices:${notice}` as "notices:saved") : null;
  return data(
    {
      language: edge.language,
      demo: edge.demoPeople.length > 0,
      signedIn: edge.session ? { name: edge.session.name, role: edge.session.actor.role, comesFirst: edge.session.comesFirst } : null,
      notice: key ? t(key) : null,
      // What the log has of this request stands under it: for when rendering fails, and no guard has said so.
      reference: edge.reference,
      troubleTitle: t("errors.wrongTitle"),
    },
    notice ? { headers: { "Set-Cookie": await cookie.serialize("", { maxAge: 0 }) } } : {},
  );
});

export { meta } from "./ui/page-title.ts";

export function Layout({ children }: { children: React.ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  const nonce = useNonce();
  const { pathname } = useLocation();
  const { i18n } = useTranslation();
  const language = root?.language ?? (i18n.language as keyof typeof LANGUAGE_FACTS);
  return (
    <html lang={language} dir={LANGUAGE_FACTS[language].direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        <ScriptFonts language={language} />
        {isHolderPath(pathname) && (
          <>
            <link rel="manifest" href="/manifest.webmanifest" />
            <link rel="apple-touch-icon" href="/icons/meedoen-192.png" />
            <meta name="theme-color" content="#10543f" />
          </>
        )}
      </head>
      <body>
        {children}
        {!isHolderPath(pathname) && (
          <>
            <ScrollRestoration nonce={nonce} />
            <PageAnnouncer />
            <NamespacesUsed />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

/** What went wrong where no frame could be put around it. */
export function ErrorBoundary() {
  const problem = problemIn(useRouteError());
  const { t } = useTranslation();
  const root = useRouteLoaderData<typeof loader>("root");
  return (
    <main id="main">
      <ErrorPage title={problem?.title ?? t("errors.wrongTitle")} text={problem?.text ?? t("errors.wrongText", { reference: root?.reference ?? "–" })} action={{ href: "/", label: t("errors.home") }} />
    </main>
  );
}
