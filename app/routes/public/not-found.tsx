import { pageFor } from "#app/access/guard.server.ts";
import { NotFound } from "#app/server/errors.ts";

export { meta } from "#app/ui/page-title.ts";

/** Any address that the sitemap doesn't know. */
export const loader = pageFor("anyone", async () => {
  throw new NotFound();
});

export default function Nothing() {
  return null;
}
