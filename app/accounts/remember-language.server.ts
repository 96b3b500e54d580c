import { eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { accounts } from "#db/schema/accounts.ts";

/** Keeps the interface language with the account. */
export async function rememberLanguage(context: Context & { actor: SignedInActor }, language: InterfaceLanguage): Promise<void> {
  await transact(context, ({ db }) => db.update(accounts).set({ language }).where(eq(accounts.id, context.actor.accountId)));
}
