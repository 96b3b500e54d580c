import { eq } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { found } from "#app/server/errors.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { dossier, type Dossier } from "./status-holder-queries.server.ts";

/** The dossier, held until the transaction ends, so that two who write at once do so one after the other. */
export async function lockDossier(tx: TransactionContext, holderId: string): Promise<Dossier> {
  found((await tx.db.select({ id: statusHolders.id }).from(statusHolders).where(eq(statusHolders.id, holderId)).for("update"))[0]);
  return dossier(tx, holderId);
}
