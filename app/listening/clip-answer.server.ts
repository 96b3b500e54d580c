import type { Clip } from "./clips.server.ts";

/** With its version in the address an answer stays as it is; only the browser keeps it, for nobody in between knows who may hear it. */
const keep = (asked: string | null, version: string | null) => ({ "Cache-Control": asked !== null && asked === version ? "private, max-age=31536000, immutable" : "private, no-cache" });

/** The list of clips as the script reads it. */
export function listAnswer(list: Record<string, string>, asked: string | null, version: string | null): Response {
  return new Response(JSON.stringify(list), { headers: { "Content-Type": "application/json; charset=utf-8", ...keep(asked, version) } });
}

/** A clip as an audio element reads it: whole, or the bytes it asks for (Safari plays nothing without). */
export function clipAnswer({ audio, type, version }: Clip, asked: string | null, range: string | null): Response {
  const headers = { "Content-Type": type, "Accept-Ranges": "bytes", "Content-Disposition": "inline", ...keep(asked, version) };
  const span = range === null ? null : spanIn(range, audio.length);
  if (span === null) return new Response(new Uint8Array(audio), { headers: { ...headers, "Content-Length": String(audio.length) } });
  if (span === "beyond") return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${audio.length}`, "Cache-Control": "no-store" } });
  const [first, last] = span;
  const part = new Uint8Array(audio.subarray(first, last + 1));
  return new Response(part, { status: 206, headers: { ...headers, "Content-Range": `bytes ${first}-${last}/${audio.length}`, "Content-Length": String(part.length) } });
}

/**
 * First and last byte of a range header; null where all is to be sent: for several ranges, or for what is no range (RFC 9110
 * lets a server ignore both). "beyond": it starts after the end.
 */
function spanIn(range: string, length: number): [first: number, last: number] | "beyond" | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range.trim()) ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return null;
  if (from === "") return Number(to) === 0 ? "beyond" : [Math.max(0, length - Number(to)), length - 1];
  const first = Number(from);
  if (first >= length) return "beyond";
  const last = to === "" ? length - 1 : Math.min(Number(to), length - 1);
  return last < first ? null : [first, last];
}
