import { auditRecords } from "#db/schema/audit.ts";
import { isSignedIn } from "./actor.ts";
import type { TransactionContext } from "./context.server.ts";

export interface AuditEntry {
  /** Past tense, with the noun in front: match.approved, status-holder.viewed. */
  action: string;
  objectId?: string | null;
  /** The dossier concerned, if one is. */
  holderId?: string | null;
  municipalityId?: string | null;
  result?: "done" | "refused";
  /** Facts without names: never what a person said or a text of the dossier. */
  details?: Record<string, string | number | boolean | null>;
}

/** Adds a record to the audit trail, in the transaction of what it tells about. */
export async function recordAudit(context: TransactionContext, entry: AuditEntry): Promise<void> {
  const actor = isSignedIn(context.actor) ? context.actor : null;
  await context.db.insert(auditRecords).values({
    municipalityId: entry.municipalityId ?? actor?.municipalityId ?? null,
    action: entry.action,
    objectKind: entry.action.split(".")[0]!,
    objectId: entry.objectId ?? null,
    holderId: entry.holderId ?? null,
    result: entry.result ?? "done",
    details: entry.details ?? null,
    actorId: actor?.accountId ?? null,
    actorRole: context.actor.role,
    origin: context.origin,
    at: context.now,
  });
}
