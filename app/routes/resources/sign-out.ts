import { redirect } from "@remix-run/node";
import { isSignedIn } from "#app/access/actor.ts";
import { actionFor } from "#app/access/guard.server.ts";
import { revokeSession } from "#app/accounts/session.server.ts";
import { languageCookie, noticeCookie, sessionCookie } from "#app/server/cookies.ts";
import { DEVICE_FORGETS } from "#app/server/redirects.server.ts";

export const action = actionFor("anyone", async ({ context, actor, edge }) => {
  if (isSignedIn(actor)) await revokeSession(context, actor.accountId, edge.session!.sessionId);
  const isHolder = isSignedIn(actor) && actor.role === "status-holder";
  // A status holder's next page is where the card is scanned, still in the own language.
  throw redirect(isHolder ? "/card" : "/", {
    headers: [
      [...DEVICE_FORGETS],
      ...(isHolder ? [["Set-Cookie", await languageCookie(edge.secure).serialize(edge.session!.language)] as [string, string]] : []),
      ["Set-Cookie", await sessionCookie(edge.secure).serialize("", { maxAge: 0 })],
      ["Set-Cookie", await noticeCookie(edge.secure).serialize("signedOut")],
    ],
  });
});
