import { and, count, desc, eq, like } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { type PageAsked, pageOf } from "#app/server/paging.ts";
import { accounts } from "#db/schema/accounts.ts";
import { auditRecords } from "#db/schema/audit.ts";

/** Who looked into a dossier, and when; the person may ask for it at any time. */
export async function listLooks({ db }: TransactionContext, holderId: string, asked: PageAsked) {
  const where = and(eq(auditRecords.holderId, holderId), like(auditRecords.action, "%.viewed"));
  return pageOf(asked, {
    rows: ({ limit, offset }) =>
      db
        .select({ id: auditRecords.id, at: auditRecords.at, name: accounts.name, role: auditRecords.actorRole })
        .from(auditRecords)
        .leftJoin(accounts, eq(accounts.id, auditRecords.actorId))
        .where(where)
        .orderBy(desc(auditRecords.id))
        .limit(limit)
        .offset(offset),
    total: async () => (await db.select({ total: count() }).from(auditRecords).where(where))[0]!.total,
  });
}
