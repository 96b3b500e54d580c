import "i18next";
import type { nl } from "./messages/nl/index.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "site";
    resources: typeof nl;
    returnNull: false;
  }
}
