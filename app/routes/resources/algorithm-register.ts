import { pageFor } from "#app/access/guard.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { NotFound } from "#app/server/errors.ts";
import { listRegisterEntries, registerEntry } from "#app/reports/algorithm-register.server.ts";

/** The matcher's description in the fields of the Algorithm Register, by municipality; without one, where each is. */
export const loader = pageFor("anyone", async ({ context, url, edge }) => {
  // By the address and nothing else, so that anyone in between may keep it.
  const language = url.searchParams.get("language") === "en" ? "en" : "nl";
  const site = { origin: edge.origin, language, t: translator(language) } as const;
  const code = url.searchParams.get("municipality");
  const answer = (status: number, body: unknown) => new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8", "Content-Language": language, "Cache-Control": status === 200 ? "public, max-age=3600" : "no-store", "Access-Control-Allow-Origin": "*" },
  });
  try {
    return answer(200, code ? await registerEntry(context, code, site) : await listRegisterEntries(context, site));
  } catch (error) {
    // Whoever reads this is a program: it gets no page.
    if (error instanceof NotFound) return answer(404, { error: site.t("errors.notFoundTitle") });
    throw error;
  }
});
