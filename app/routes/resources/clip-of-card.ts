import { pageFor } from "#app/access/guard.server.ts";
import { clipAnswer } from "#app/listening/clip-answer.server.ts";
import { forCard, readClip } from "#app/listening/clips.server.ts";

/** A recorded sentence for who has a sign-in card and is about to type the PIN. */
export const loader = pageFor("anyone", ({ context, params, url, request }) =>
  forCard(context, params.token!, params.language, async (tx, shelf) => clipAnswer(await readClip(tx, shelf, params.sentence!), url.searchParams.get("v"), request.headers.get("range"))));
