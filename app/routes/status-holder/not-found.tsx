import { pageFor } from "#app/access/guard.server.ts";
import { NotFound } from "#app/server/errors.ts";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor("anyone", async () => {
  throw new NotFound();
});

export default function NothingHere() {
  return null;
}
