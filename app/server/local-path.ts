/** The path if it leads within this site; else the other one. Keeps "return to" from leading elsewhere. */
export function localPath(path: unknown, otherwise: string): string {
  return typeof path === "string" && /^\/(?![/\\])/.test(path) ? path : otherwise;
}
