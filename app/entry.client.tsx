import { RemixBrowser } from "@remix-run/react";
import { setNonce } from "get-nonce";
import i18next from "i18next";
import resourcesToBackend from "i18next-resources-to-backend";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { i18nSettings, messageFile } from "./i18n/settings.ts";
import { namespacesTold } from "./ui/namespaces-used.tsx";

/** A file for each namespace, in the languages of pages that ship scripts; each has one export. */
const FILES = import.meta.glob<Record<string, object>>("./i18n/messages/{nl,en}/*.ts");

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
  // First the texts of this page; those of the next one come while it is on its way.
  await i18next
    .use(resourcesToBackend(async (_: string, namespace: string) => Object.values(await FILES[`./i18n/messages/${language}/${messageFile(namespace)}`]!())[0]))
    .init({ ...i18nSettings, initAsync: true, lng: language, ns: namespacesTold() });
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
