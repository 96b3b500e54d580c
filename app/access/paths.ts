import type { OwnSecretPage } from "./actor.ts";

/**
 * Pages of status holders: in any interface language, without scripts. Their addresses start with /me; /card is where the
 * printed card leads, and /tap where a question in a message does.
 */
export function isHolderPath(pathname: string): boolean {
  return /^\/(me|card|tap)(\/|$|\.data$)/.test(pathname);
}

/** Where one may go with a password or PIN that somebody else has made: to choose an own one (a PIN read aloud), in an own language, or away. */
export function isBeforeOwnSecret(pathname: string, page: OwnSecretPage): boolean {
  const path = pathname.replace(/\.data$/, "");
  return path === page || path === "/sign-out" || path === "/language" || (page === "/me/pin" && isClip(path));
}

/** A path as it may stand in the log: the token of a sign-in card or of a referral is half of what opens it, that of a question all it takes to answer. */
export function pathForLog(pathname: string): string {
  return pathname.replace(/^\/(card|tap|referral)\/[^/]+/, "/$1/…");
}

/** What is the same for everyone and holds nothing of anyone: others may keep it for a while. */
export function isOpenData(pathname: string): boolean {
  return pathname === "/algorithm-register.json";
}

/** A recorded sentence or the list of them. */
export function isClip(pathname: string): boolean {
  return /^(\/card\/[^/]+)?\/clips\//.test(pathname);
}

/** What says itself how long the reader's own browser may keep it. */
export function saysHowLongKept(pathname: string): boolean {
  return isClip(pathname) || pathname.startsWith("/photos/");
}

/** The only page that may ask for the microphone. */
export function isRecordingPage(pathname: string): boolean {
  return pathname === "/recordings";
}
