import { and, desc, eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { found } from "#app/server/errors.ts";
import { consents } from "#db/schema/consents.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { CONSENT_KINDS, type ConsentKind } from "./consent.ts";

export interface Consent {
  kind: ConsentKind;
  given: boolean;
  /** Null where nothing was said yet. */
  saidAt: Date | null;
}

/** What holds now of one kind. */
export async function consentTo({ db }: TransactionContext, holderId: string, kind: ConsentKind): Promise<Consent> {
  const [row] = await db
    .select({ given: consents.given, saidAt: consents.saidAt })
    .from(consents)
    .where(and(eq(consents.holderId, holderId), eq(consents.kind, kind)))
    .orderBy(desc(consents.id))
    .limit(1);
  return { kind, given: row?.given ?? false, saidAt: row?.saidAt ?? null };
}

/** What holds now, of each kind. */
export async function consentsOf(context: TransactionContext, holderId: string): Promise<Consent[]> {
  const all: Consent[] = [];
  for (const kind of CONSENT_KINDS) all.push(await consentTo(context, holderId, kind));
  return all;
}

/** The person says yes, or takes it back. What holds already isn't said twice. */
export async function sayConsent(context: Context & { actor: SignedInActor }, kind: ConsentKind, given: boolean): Promise<void> {
  await transact(context, async (tx) => {
    const holderId = found(context.actor.subjectId);
    // One at a time, so that the latest row is the last word.
    await tx.db.select({ id: statusHolders.id }).from(statusHolders).where(eq(statusHolders.id, holderId)).for("no key update");
    if ((await consentTo(tx, holderId, kind)).given === given) return;
    const [row] = await tx.db.insert(consents).values({ holderId, kind, given, saidAt: tx.now }).returning({ id: consents.id });
    await recordAudit(tx, { action: given ? "consent.given" : "consent.taken-back", objectId: found(row).id, holderId, details: { kind } });
  });
}
