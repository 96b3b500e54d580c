import { and, asc, count, eq, inArray, isNull, sql } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { found } from "#app/server/errors.ts";
import { type PageAsked, pageOf } from "#app/server/paging.ts";
import { accounts, sessions } from "#db/schema/accounts.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { STAFF_ACCOUNT_ROLES, type StaffRole } from "./staff-form.ts";

type SignedInContext = TransactionContext & { actor: SignedInActor };

/** Consultants and coordinators of the actor's own municipality: nobody else is there to find. */
export const ownStaff = (actor: SignedInActor) => and(eq(accounts.municipalityId, actor.municipalityId), inArray(accounts.role, [...STAFF_ACCOUNT_ROLES]));

const role = sql<StaffRole>`${accounts.role}`;
// By its full name: in a subquery a bare "id" would be that of the inner table.
const accountId = sql`${accounts}.${sql.identifier("id")}`;
/** SQL: of how many people who aren't closed someone is the contact person. */
const people = sql<number>`(select count(*)::int from ${statusHolders} where ${statusHolders.contactPersonId} = ${accountId} and ${statusHolders.state} <> 'closed')`;
const lastSeenAt = sql<Date | null>`(select max(${sessions.lastSeenAt}) from ${sessions} where ${sessions.accountId} = ${accountId})`.mapWith(sessions.lastSeenAt);

/** The municipality's consultants and coordinators by name, closed accounts last. For coordinators. */
export async function listStaff({ db, actor }: SignedInContext, asked: PageAsked) {
  const where = ownStaff(actor);
  return pageOf(asked, {
    rows: ({ limit, offset }) =>
      db
        .select({ id: accounts.id, name: accounts.name, email: accounts.email, role, people, lastSeenAt, closedAt: accounts.closedAt })
        .from(accounts)
        .where(where)
        .orderBy(sql`${accounts.closedAt} is not null`, asc(accounts.name), asc(accounts.id))
        .limit(limit)
        .offset(offset),
    total: async () => (await db.select({ total: count() }).from(accounts).where(where))[0]!.total,
  });
}

/** One of them. @throws NotFound for anyone else's account */
export async function staffAccount({ db, actor }: SignedInContext, accountId: string) {
  const [account] = await db
    .select({
      id: accounts.id, name: accounts.name, email: accounts.email, phone: accounts.phone, role, people, lastSeenAt,
      closedAt: accounts.closedAt, createdAt: accounts.createdAt, mustChangePassword: accounts.mustChangePassword,
    })
    .from(accounts)
    .where(and(ownStaff(actor), eq(accounts.id, accountId)));
  return found(account);
}

/** Who can be someone's contact person: the municipality's consultants whose account is open, by name. */
export async function openConsultants({ db, actor }: SignedInContext) {
  return db
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(and(eq(accounts.municipalityId, actor.municipalityId), eq(accounts.role, "consultant"), isNull(accounts.closedAt)))
    .orderBy(asc(accounts.name), asc(accounts.id));
}
