import i18next, { type TFunction } from "i18next";
import type { InterfaceLanguage } from "./languages.ts";
import { MESSAGES } from "./messages.ts";
import { i18nSettings, type Namespace, type Namespaces } from "./settings.ts";

/** Every message in every language, loaded once: the server renders for all. */
const instance = i18next.createInstance();
await instance.init({ ...i18nSettings, lng: "nl", resources: MESSAGES });

export type Translate = TFunction<Namespaces>;

/** The messages of one language. */
export function translator(language: InterfaceLanguage): Translate {
  return instance.getFixedT(language) as unknown as Translate;
}

/** The messages of some namespaces, for a part of a page that is shown in another language than the page. */
export function messagesFor(language: InterfaceLanguage, namespaces: readonly Namespace[]): Record<string, Record<string, unknown>> {
  return Object.fromEntries(namespaces.map((namespace) => [namespace, instance.getResourceBundle(language, namespace) as Record<string, unknown>]));
}

/** An instance that renders one request in one language. */
export function i18nFor(language: InterfaceLanguage) {
  return instance.cloneInstance({ lng: language });
}
