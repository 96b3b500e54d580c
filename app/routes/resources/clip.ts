import { pageFor } from "#app/access/guard.server.ts";
import { clipAnswer } from "#app/listening/clip-answer.server.ts";
import { ownShelf, readClip } from "#app/listening/clips.server.ts";

/** A sentence as it was recorded. */
export const loader = pageFor(["status-holder", "buddy", "consultant", "coordinator"], async ({ context, actor, params, url, request }) =>
  clipAnswer(await readClip(context, ownShelf(actor, params.language), params.sentence!), url.searchParams.get("v"), request.headers.get("range")));
