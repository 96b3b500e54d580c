import { INTERFACE_LANGUAGES } from "#app/i18n/languages.ts";

/** A recorded sentence: what it may be. */

/** Any language that status holders read. */
export const CLIP_LANGUAGES = INTERFACE_LANGUAGES;

/** Bytes. Thirty seconds take some 120 kB as the page records them; a file from a phone's own recorder may take more. */
export const CLIP_BYTES_MOST = 500_000;
/** The page stops by itself then. */
export const CLIP_SECONDS_MOST = 30;

export const CLIP_TYPES = ["audio/webm", "audio/mp4", "audio/ogg", "audio/mpeg"] as const;
export type ClipType = (typeof CLIP_TYPES)[number];

/** Which sentences a list shows. */
export const SHOWN = ["silent", "recorded", "all"] as const;
export type Shown = (typeof SHOWN)[number];

/** What browsers and phones call the same kinds of file. */
const ALSO_CALLED: Readonly<Record<string, ClipType>> = {
  "video/webm": "audio/webm", "audio/x-m4a": "audio/mp4", "audio/m4a": "audio/mp4", "audio/aac": "audio/mp4", "video/mp4": "audio/mp4", "application/ogg": "audio/ogg", "audio/mp3": "audio/mpeg",
};

/** What a file is by its own first bytes; null for anything else than the kinds of the list. */
export function clipTypeIn(bytes: Uint8Array): ClipType | null {
  const has = (at: number, ...wanted: number[]) => wanted.every((byte, index) => bytes[at + index] === byte);
  if (has(0, 0x1a, 0x45, 0xdf, 0xa3)) return "audio/webm";
  if (has(4, 0x66, 0x74, 0x79, 0x70)) return "audio/mp4";
  if (has(0, 0x4f, 0x67, 0x67, 0x53)) return "audio/ogg";
  // An ID3 tag, or a frame of MPEG audio layer III.
  if (has(0, 0x49, 0x44, 0x33) || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2)) return "audio/mpeg";
  return null;
}

/** The kind of a file when what it is called and what it is agree; null otherwise. */
export function clipTypeOf(called: string, bytes: Uint8Array): ClipType | null {
  const name = called.split(";")[0]!.trim().toLowerCase();
  const is = clipTypeIn(bytes);
  return is !== null && (ALSO_CALLED[name] ?? name) === is ? is : null;
}
