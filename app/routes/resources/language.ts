import { redirect } from "@remix-run/node";
import { isSignedIn } from "#app/access/actor.ts";
import { actionFor } from "#app/access/guard.server.ts";
import { rememberLanguage } from "#app/accounts/remember-language.server.ts";
import { isInterfaceLanguage } from "#app/i18n/languages.ts";
import { languageCookie } from "#app/server/cookies.ts";
import { localPath } from "#app/server/local-path.ts";

export const action = actionFor("anyone", async ({ context, actor, form, edge }) => {
  const back = localPath(form.get("returnTo"), "/");
  const language = form.get("language");
  if (!isInterfaceLanguage(language)) throw redirect(back);
  if (isSignedIn(actor)) await rememberLanguage({ ...context, actor }, language);
  throw redirect(back, { headers: { "Set-Cookie": await languageCookie(edge.secure).serialize(language) } });
});
