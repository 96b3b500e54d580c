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

/**
 * Resolves when what the loaders sent has been decoded. RemixBrowser does that on its first call and throws the promise, with
 * no boundary around it: a tap in the meantime would make React give up ("Root did not complete", remix-run/remix#10214).
 * Before that point the page works as it does without scripts.
 */
async function decoded() {
  try {
    RemixBrowser({});
  } catch (waiting) {
    await waiting;
  }
}

async function hydrate() {
  // What Radix writes into the page while a dialog is open must carry the nonce, like every style and script here.
  setNonce(document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "");
  const language = document.documentElement.lang === "en" ? "en" : "nl";
  await i18next.init({ ...i18nSettings, lng: language, resources: { [language]: await messages[language]() } });
  await decoded();
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
