import { eq } from "drizzle-orm";
import { recordAudit } from "#app/access/audit.server.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { type SpokenSets, spokenWith } from "#app/languages/spoken-sets.ts";
import { accounts } from "#db/schema/accounts.ts";
import { holderLanguages, statusHolders } from "#db/schema/status-holders.ts";
import type { Dossier } from "./status-holder-queries.server.ts";

type Columns = "dutchLevel" | "hasChildren" | "travelModes" | "interestSectors" | "dayParts" | "languageGoal" | "activationGoal" | "tradeGoal" | "headShare" | "handShare" | "heartShare";

/** Some of what a dossier tells, as a talk yields it; what isn't named stays. */
export type Facts = Partial<Pick<typeof statusHolders.$inferSelect, Columns>> & { language?: InterfaceLanguage; spoken?: Partial<SpokenSets> };

/** Changes some of a dossier, which the caller has read and locked; the trail keeps which fields, not what they said. */
export async function changeFacts(tx: TransactionContext, before: Dossier, { language, spoken, ...columns }: Facts): Promise<void> {
  const fields = [...Object.keys(columns), ...(language ? ["language"] : []), ...(spoken ? ["languages"] : [])];
  if (fields.length === 0) return;
  await tx.db.update(statusHolders).set({ ...columns, updatedAt: tx.now }).where(eq(statusHolders.id, before.id));
  if (language) await tx.db.update(accounts).set({ language }).where(eq(accounts.id, before.accountId));
  if (spoken) {
    const rows = spokenWith(before.languages, spoken);
    await tx.db.delete(holderLanguages).where(eq(holderLanguages.holderId, before.id));
    if (rows.length > 0) await tx.db.insert(holderLanguages).values(rows.map((row) => ({ holderId: before.id, ...row })));
  }
  await recordAudit(tx, { action: "status-holder.changed", objectId: before.id, holderId: before.id, details: { fields: fields.join(", ") } });
}
