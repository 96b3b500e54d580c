const SITE = "Meedoen";

interface Page {
  /** What the page's loader gave. */
  data?: unknown;
  /** What went wrong instead, such as the answer of a guard. */
  error?: unknown;
  /** From the root to the page. */
  matches: readonly { data?: unknown }[];
}

/**
 * What the browser's tab and a screen reader call the page: the `title` that the page's loader gave, in the reader's
 * language, or that of what went wrong. Every route exports it as its `meta`: in Remix only a route itself knows its data.
 */
export function meta({ data, error, matches }: Page): { title: string }[] {
  const title = error ? (textIn(textsOf(error), "title") ?? textIn(matches[0]?.data, "troubleTitle")) : textIn(data, "title");
  return [{ title: title ? `${title} · ${SITE}` : SITE }];
}

/** What a thrown answer tells; nothing for an error that no guard has caught, whose title the root's loader gives. */
function textsOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "data" in error ? error.data : null;
}

function textIn(data: unknown, name: string): string | null {
  if (typeof data !== "object" || data === null) return null;
  const text: unknown = Reflect.get(data, name);
  return typeof text === "string" && text !== "" ? text : null;
}
