import type { InitOptions } from "i18next";
import type { nl } from "./messages/nl/index.ts";

export type Namespace = keyof typeof nl;
export type Namespaces = ["site", ...Exclude<Namespace, "site">[]];

/** The same on the server and in the browser. */
export const i18nSettings = {
  defaultNS: "site",
  fallbackLng: false,
  initAsync: false,
  returnNull: false,
  showSupportNotice: false,
  // React escapes already.
  interpolation: { escapeValue: false },
} as const satisfies InitOptions;

/** The file of a namespace within the folder of a language: `signInCard` is in `sign-in-card.ts`. */
export function messageFile(namespace: string): string {
  return `${namespace.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
}
