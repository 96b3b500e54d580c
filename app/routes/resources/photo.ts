import { pageFor } from "#app/access/guard.server.ts";
import { readPhoto } from "#app/accounts/photo.server.ts";

/** A portrait. A new one has a new address, so it is kept; by the browser alone, for nobody in between knows who may see it. */
export const loader = pageFor(["status-holder", "consultant", "coordinator"], async ({ context, params }) =>
  new Response(new Uint8Array(await readPhoto(context, params.photoId!)), { headers: { "Content-Type": "image/webp", "Cache-Control": "private, max-age=31536000, immutable" } }));
