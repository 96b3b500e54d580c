import type { Role } from "./actor.ts";

/** Where each role starts. */
export const START_PAGES: Readonly<Record<Role, string>> = {
  "status-holder": "/me/cards",
  employer: "/organisation",
  buddy: "/buddy",
  consultant: "/today",
  coordinator: "/municipality",
};
