import { redirect } from "@remix-run/node";
import type { AppLoadContext } from "@remix-run/node";
import { isInterfaceLanguage } from "#app/i18n/languages.ts";
import { languageCookie } from "./cookies.ts";

/** In the address after the language was set once: a browser that keeps no cookies isn't sent round in circles. */
const SET = "language-set";

/**
 * Where a link is one person's own (a printed card, a question in a message), the page comes in that person's language, unless
 * whoever holds the phone chose one.
 * @throws a redirect to the same address that sets the language
 */
export async function inOwnLanguage({ edge, request, url }: { edge: AppLoadContext; request: Request; url: URL }, language: string): Promise<void> {
  const cookie = languageCookie(edge.secure);
  const chosen: unknown = await cookie.parse(request.headers.get("Cookie"));
  if (isInterfaceLanguage(chosen) || !isInterfaceLanguage(language) || url.searchParams.has(SET)) return;
  throw redirect(`${url.pathname}?${SET}`, { headers: { "Set-Cookie": await cookie.serialize(language) } });
}
