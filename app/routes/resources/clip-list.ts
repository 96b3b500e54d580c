import { pageFor } from "#app/access/guard.server.ts";
import { listAnswer } from "#app/listening/clip-answer.server.ts";
import { clipList, ownShelf, shelfVersion } from "#app/listening/clips.server.ts";

/** Which sentences were recorded in a language, for the script that reads aloud. */
export const loader = pageFor(["status-holder", "buddy", "consultant", "coordinator"], async ({ context, actor, params, url }) => {
  const shelf = ownShelf(actor, params.language);
  return listAnswer(await clipList(context, shelf), url.searchParams.get("v"), await shelfVersion(context, shelf));
});
