import { isRouteErrorResponse, type MetaFunction } from "@remix-run/react";

const SITE = "Meedoen";

/**
 * What the browser's tab and a screen reader call the page: the `title` that the page's loader gave, in the reader's
 * language, or that of what went wrong. Every route exports it as its `meta`: in Remix only a route itself knows its data.
 */
export const meta: MetaFunction = ({ data, error, matches }) => {
  const title = error ? (titleIn(isRouteErrorResponse(error) ? error.data : null) ?? titleOfTrouble(matches[0]?.data)) : titleIn(data);
  return [{ title: title ? `${title} · ${SITE}` : SITE }];
};

function titleIn(data: unknown): string | null {
  return typeof data === "object" && data !== null && "title" in data && typeof data.title === "string" && data.title !== "" ? data.title : null;
}

/** For what no guard has caught; the root's loader knows the words. */
function titleOfTrouble(root: unknown): string | null {
  return typeof root === "object" && root !== null && "troubleTitle" in root ? String(root.troubleTitle) : null;
}
