import type { TransactionContext } from "#app/access/context.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import type { Conclusion } from "./picture-outcome.ts";
import { intakesOf } from "./picture-queries.server.ts";

/** How far a person is with the picture intake: the latest outcome, in the person's own word where there is one. */
export async function picturesSoFar(context: TransactionContext, holderId: string, language: InterfaceLanguage): Promise<{ busy: boolean; outcome: { conclusion: Conclusion; date: string } | null }> {
  const intakes = await intakesOf(context, holderId);
  const finished = intakes.find(({ finishedAt }) => finishedAt !== null);
  return { busy: intakes[0]?.finishedAt === null, outcome: finished ? { conclusion: finished.own ?? finished.computed!, date: formatDay(finished.finishedAt!, language) } : null };
}
