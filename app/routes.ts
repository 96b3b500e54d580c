import type { RouteConfig } from "@remix-run/route-config";
import { index, layout, route } from "@remix-run/route-config";

/** The sitemap: every address and the file that answers it. */
export default [
  layout("routes/layouts/public.tsx", [
    index("routes/public/front.tsx"),
    route("placements", "routes/public/placements.tsx"),
    route("placements/:placementId", "routes/public/placement.tsx"),
    route("register/organisation", "routes/organisation/register.tsx"),
    route("sign-in", "routes/account/sign-in.tsx"),
  ]),
  layout("routes/layouts/staff.tsx", [
    route("account", "routes/account/account.tsx"),
    route("organisation", "routes/organisation/home.tsx"),
    route("organisation/placements", "routes/organisation/placements.tsx"),
    route("organisation/placements/new", "routes/organisation/new-placement.tsx"),
    route("organisation/placements/:placementId", "routes/organisation/placement.tsx"),
    route("organisation/placements/:placementId/card", "routes/organisation/placement-card.tsx"),
    route("organisation/matches", "routes/organisation/matches.tsx"),
    route("organisation/matches/:matchId", "routes/organisation/match.tsx"),
    route("municipality/organisations", "routes/coordinator/organisations.tsx"),
    route("municipality/organisations/:organisationId", "routes/coordinator/organisation.tsx"),
    route("people", "routes/consultant/people.tsx"),
    route("people/new", "routes/consultant/new-person.tsx"),
    route("people/colleagues", "routes/consultant/colleagues.tsx"),
    route("people/:holderId", "routes/consultant/person.tsx"),
    route("people/:holderId/edit", "routes/consultant/edit-person.tsx"),
    route("people/:holderId/looks", "routes/consultant/looks.tsx"),
    route("people/:holderId/suggestions", "routes/consultant/suggestions.tsx"),
    route("people/:holderId/suggestions/:kind/:partnerId", "routes/consultant/suggestion.tsx"),
    route("matches", "routes/consultant/matches.tsx"),
    route("matches/:matchId", "routes/consultant/match.tsx"),
  ]),
  layout("routes/layouts/holder.tsx", []),
  route("language", "routes/resources/language.ts"),
  route("sign-out", "routes/resources/sign-out.ts"),
  route("demo-sign-in", "routes/resources/demo-sign-in.ts"),
  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
