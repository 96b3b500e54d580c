import { redirect } from "@remix-run/node";
import { isSignedIn } from "#app/access/actor.ts";
import { actionFor } from "#app/access/guard.server.ts";
import { revokeSession } from "#app/accounts/session.server.ts";
import { noticeCookie, sessionCookie } from "#app/server/cookies.ts";

export const action = actionFor("anyone", async ({ context, actor, edge }) => {
  if (isSignedIn(actor)) await revokeSession(context, actor.accountId, edge.session!.sessionId);
  throw redirect("/", {
    headers: [
      ["Set-Cookie", await sessionCookie(edge.secure).serialize("", { maxAge: 0 })],
      ["Set-Cookie", await noticeCookie(edge.secure).serialize("signedOut")],
    ],
  });
});
