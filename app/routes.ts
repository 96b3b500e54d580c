import type { RouteConfig } from "@remix-run/route-config";
import { index, layout, route } from "@remix-run/route-config";

/** The sitemap: every address and the file that answers it. */
export default [
  layout("routes/layouts/public.tsx", [
    index("routes/public/front.tsx"),
    route("placements", "routes/public/placements.tsx"),
    route("sign-in", "routes/account/sign-in.tsx"),
  ]),
  layout("routes/layouts/staff.tsx", [
    route("account", "routes/account/account.tsx"),
  ]),
  layout("routes/layouts/holder.tsx", [
    route("card", "routes/status-holder/scan-card.tsx"),
    route("card/:token", "routes/status-holder/card.tsx"),
    route("me", "routes/status-holder/me.ts"),
    route("me/cards", "routes/status-holder/cards.tsx"),
    route("me/cards/:placementId", "routes/status-holder/one-card.tsx"),
    route("me/plan", "routes/status-holder/plan.tsx"),
    route("me/looks", "routes/status-holder/looks.tsx"),
    route("me/*", "routes/status-holder/not-found.tsx"),
  ]),
  route("language", "routes/resources/language.ts"),
  route("sign-out", "routes/resources/sign-out.ts"),
  route("demo-sign-in", "routes/resources/demo-sign-in.ts"),
  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
