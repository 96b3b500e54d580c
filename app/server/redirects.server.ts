import { redirect } from "@remix-run/node";
import type { ParseKeys } from "i18next";
import { START_PAGES } from "#app/access/start-pages.ts";
import type { Role } from "#app/access/actor.ts";
import { noticeCookie, sessionCookie } from "./cookies.ts";
import { localPath } from "./local-path.ts";
import type { Edge } from "./web.ts";

export type NoticeKey = ParseKeys<"notices">;

/** On to the next page, which says in one line what was done. */
export async function redirectWith(edge: Pick<Edge, "secure">, to: string, notice: NoticeKey): Promise<Response> {
  return redirect(to, { headers: { "Set-Cookie": await noticeCookie(edge.secure).serialize(notice) } });
}

/** Tells a browser to forget what it keeps of the one who was here: the plan for when there is no line (public/holder-worker.js). */
export const DEVICE_FORGETS = ["Clear-Site-Data", '"storage"'] as const;

/** Signed in: on to where one wanted to go, or to the role's first page. */
export async function redirectSignedIn(edge: Pick<Edge, "secure">, entry: { token: string; role: Role }, next: unknown, notice?: NoticeKey): Promise<Response> {
  const headers = new Headers([["Set-Cookie", await sessionCookie(edge.secure).serialize(entry.token)], [...DEVICE_FORGETS]]);
  if (notice) headers.append("Set-Cookie", await noticeCookie(edge.secure).serialize(notice));
  return redirect(localPath(next, START_PAGES[entry.role]), { headers });
}
