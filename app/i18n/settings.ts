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
