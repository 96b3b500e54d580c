import { createCookie } from "@remix-run/node";

const DAY = 24 * 60 * 60;

// Lax, so that the link on a card or in a mail arrives signed in; forms are guarded by the origin check.
const settings = (secure: boolean) => ({ httpOnly: true, sameSite: "lax" as const, path: "/", secure });

/** The session's token. With HTTPS the name's prefix keeps other hosts from writing it. */
export function sessionCookie(secure: boolean) {
  return createCookie(secure ? "__Host-session" : "session", { ...settings(secure), maxAge: 30 * DAY });
}

/** The interface language of a visitor. */
export function languageCookie(secure: boolean) {
  return createCookie("language", { ...settings(secure), maxAge: 365 * DAY });
}

/** One message for the next page, such as "published": its key and nothing else. */
export function noticeCookie(secure: boolean) {
  return createCookie("notice", { ...settings(secure), maxAge: 60 });
}
