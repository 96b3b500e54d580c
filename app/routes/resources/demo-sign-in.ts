import { actionFor } from "#app/access/guard.server.ts";
import { demoSignIn } from "#app/accounts/demo-sign-in.server.ts";
import { NotFound } from "#app/server/errors.ts";
import { redirectSignedIn } from "#app/server/redirects.server.ts";

export const action = actionFor("anyone", async ({ context, edge, form, request }) => {
  const person = edge.demoPeople.find(({ accountId }) => accountId === form.get("accountId"));
  if (!person) throw new NotFound();
  throw await redirectSignedIn(edge, await demoSignIn(context, person.accountId, request.headers.get("user-agent")), form.get("next"));
});
