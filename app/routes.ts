import type { RouteConfig } from "@remix-run/route-config";
import { index, layout, route } from "@remix-run/route-config";

/** The sitemap: every address and the file that answers it. */
export default [
  layout("routes/layouts/public.tsx", [
    index("routes/public/front.tsx"),
    route("placements", "routes/public/placements.tsx"),
    route("sign-in", "routes/account/sign-in.tsx"),
    route("register/buddy", "routes/buddy/register.tsx"),
  ]),
  layout("routes/layouts/staff.tsx", [
    route("account", "routes/account/account.tsx"),
    route("buddy", "routes/buddy/home.tsx"),
    route("buddy/profile", "routes/buddy/profile.tsx"),
    route("buddy/matches/:matchId", "routes/buddy/match.tsx"),
    route("municipality", "routes/coordinator/overview.tsx"),
    route("municipality/buddies", "routes/coordinator/buddies.tsx"),
    route("municipality/buddies/:buddyId", "routes/coordinator/buddy.tsx"),
  ]),
  layout("routes/layouts/holder.tsx", []),
  route("language", "routes/resources/language.ts"),
  route("sign-out", "routes/resources/sign-out.ts"),
  route("demo-sign-in", "routes/resources/demo-sign-in.ts"),
  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
