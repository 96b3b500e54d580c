import type { TransactionContext } from "#app/access/context.server.ts";
import { consents } from "#db/schema/consents.ts";
import type { Calendar } from "./calendar.ts";
import { demoId } from "./ids.ts";
import type { HolderKey } from "./status-holders.ts";

/** Who said yes to messages, and how many days ago; the others haven't been asked yet. */
const MESSAGES: Readonly<Partial<Record<HolderKey, number>>> = { rima: 40, filmon: 21, zeynep: 33, olena: 12 };

/** What people said yes to. */
export async function fillConsents({ db }: TransactionContext, calendar: Calendar): Promise<void> {
  await db.insert(consents).values(
    Object.entries(MESSAGES).map(([key, daysAgo]) => ({ id: demoId("consent", key), holderId: demoId("status-holder", key), kind: "messages" as const, given: true, saidAt: calendar.at(-daysAgo, "11:00") })),
  );
}
