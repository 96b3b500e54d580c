import { pageFor } from "#app/access/guard.server.ts";
import { listAnswer } from "#app/listening/clip-answer.server.ts";
import { clipList, forCard, shelfVersion } from "#app/listening/clips.server.ts";

/** The same list for who has a sign-in card and is about to type the PIN. */
export const loader = pageFor("anyone", ({ context, params, url }) =>
  forCard(context, params.token!, params.language, async (tx, shelf) => listAnswer(await clipList(tx, shelf), url.searchParams.get("v"), await shelfVersion(tx, shelf))));
