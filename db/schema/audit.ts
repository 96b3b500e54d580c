import { sql } from "drizzle-orm";
import { bigserial, index, jsonb, pgPolicy, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { actorMunicipality, actorRole, actorSubject, appRole, instant } from "./columns.ts";

/**
 * The audit trail: changes, and looks into dossiers. Rows are only added; each carries the hash of the one before
 * in its municipality (a trigger writes both hashes), so that a row changed or taken away shows.
 */
export const auditRecords = pgTable("audit_records", {
  id: bigserial({ mode: "bigint" }).primaryKey(),
  municipalityId: uuid(),
  /** Such as match.approved or status-holder.viewed. */
  action: text().notNull(),
  objectKind: text().notNull(),
  objectId: uuid(),
  /** The dossier concerned, so that its person can ask who looked. */
  holderId: uuid(),
  result: text({ enum: ["done", "refused"] }).notNull().default("done"),
  details: jsonb().$type<Record<string, string | number | boolean | null>>(),
  actorId: uuid(),
  actorRole: text().notNull(),
  /** Where the request came from: an address, or the name of a job. */
  origin: text(),
  at: instant().notNull(),
  previousHash: text(),
  hash: text(),
}, (t) => [
  index().on(t.holderId, t.at),
  index().on(t.municipalityId, t.id),
  pgPolicy("audit_records_added_by_anyone", { to: appRole, for: "insert", withCheck: sql`true` }),
  pgPolicy("audit_records_read", {
    to: appRole,
    for: "select",
    using: sql`${actorRole} = 'system'
      or (${actorRole} = 'coordinator' and ${t.municipalityId} = ${actorMunicipality})
      or (${actorRole} = 'consultant' and ${t.holderId} is not null and exists (select 1 from status_holders holder where holder.id = ${t.holderId}))
      or (${actorRole} = 'status-holder' and ${t.holderId} = ${actorSubject})`,
  }),
]);
