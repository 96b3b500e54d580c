import { RemixBrowser } from "@remix-run/react";
import { setNonce } from "get-nonce";
import i18next from "i18next";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { i18nSettings } from "./i18n/settings.ts";

/** Only pages in these languages ship scripts. */
const messages = {
  nl: () => import("./i18n/messages/nl/index.ts").then((module) => module.nl),
  en: () => import("./i18n/messages/en/index.ts").then((module) => module.en),
};

async function hydrate() {
  // What Radix writes into the page while a dialog is open must carry the nonce, like every style and script here.
  setNonce(document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "");
  const language = document.documentElement.lang === "en" ? "en" : "nl";
  await i18next.init({ ...i18nSettings, lng: language, resources: { [language]: await messages[language]() } });
  startTransition(() => {
    hydrateRoot(
      document,
      <I18nextProvider i18n={i18next}>
        <RemixBrowser />
      </I18nextProvider>,
    );
  });
}

void hydrate();
