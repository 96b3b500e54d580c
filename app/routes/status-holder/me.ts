import { redirect } from "@remix-run/node";
import { pageFor } from "#app/access/guard.server.ts";
import { START_PAGES } from "#app/access/start-pages.ts";

export const loader = pageFor(["status-holder"], async () => {
  throw redirect(START_PAGES["status-holder"]);
});
