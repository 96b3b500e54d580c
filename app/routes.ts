import type { RouteConfig } from "@remix-run/route-config";
import { index, route } from "@remix-run/route-config";

/** The sitemap: every address and the file that answers it. */
export default [
  index("routes/public/front.tsx"),
] satisfies RouteConfig;
