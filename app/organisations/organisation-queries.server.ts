import { and, asc, count, desc, eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { found } from "#app/server/errors.ts";
import { pageOf, type PageAsked } from "#app/server/paging.ts";
import { accounts } from "#db/schema/accounts.ts";
import { municipalities } from "#db/schema/municipalities.ts";
import { organisationMembers, organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import type { OrganisationState } from "./organisation.ts";

type StaffContext = TransactionContext & { actor: SignedInActor };

/** The organisation that an employer belongs to. */
export async function ownOrganisation({ db, actor }: StaffContext) {
  const rows = await db
    .select({
      id: organisations.id, name: organisations.name, state: organisations.state, stateNote: organisations.stateNote,
      placeId: organisations.placeId, address: organisations.address, municipality: municipalities.name,
    })
    .from(organisations)
    .innerJoin(municipalities, eq(municipalities.id, organisations.municipalityId))
    .where(eq(organisations.id, found(actor.subjectId)));
  return found(rows[0]);
}

/** What anyone may read of an organisation that offers a placement. */
export async function organisationInPublic({ db }: TransactionContext, organisationId: string) {
  const columns = { name: organisations.name, about: organisations.about, website: organisations.website };
  return found((await db.select(columns).from(organisations).where(eq(organisations.id, organisationId)))[0]);
}

/** Organisations of a coordinator's municipality: those to decide on first, then by name. */
export async function listOrganisations({ db, actor }: StaffContext, asked: PageAsked, state?: OrganisationState) {
  const where = and(eq(organisations.municipalityId, actor.municipalityId), state ? eq(organisations.state, state) : undefined);
  return pageOf(asked, {
    rows: ({ limit, offset }) =>
      db
        .select({ id: organisations.id, name: organisations.name, kind: organisations.kind, state: organisations.state, placeId: organisations.placeId, createdAt: organisations.createdAt, placements: count(placements.id) })
        .from(organisations)
        .leftJoin(placements, eq(placements.organisationId, organisations.id))
        .where(where)
        .groupBy(organisations.id)
        .orderBy(desc(eq(organisations.state, "registered")), asc(organisations.name))
        .limit(limit)
        .offset(offset),
    total: async () => (await db.select({ total: count() }).from(organisations).where(where))[0]!.total,
  });
}

/** One organisation of the coordinator's municipality, with the people who belong to it. */
export async function organisationForCoordinator({ db, actor }: StaffContext, organisationId: string) {
  const columns = {
    id: organisations.id, name: organisations.name, kind: organisations.kind, about: organisations.about, address: organisations.address, placeId: organisations.placeId,
    website: organisations.website, phone: organisations.phone, trained: organisations.trained, state: organisations.state, stateNote: organisations.stateNote,
    decidedAt: organisations.decidedAt, createdAt: organisations.createdAt,
  };
  const organisation = found((await db.select(columns).from(organisations).where(and(eq(organisations.id, organisationId), eq(organisations.municipalityId, actor.municipalityId))))[0]);
  const members = await db
    .select({ name: accounts.name, email: accounts.email, phone: accounts.phone })
    .from(organisationMembers)
    .innerJoin(accounts, eq(accounts.id, organisationMembers.accountId))
    .where(eq(organisationMembers.organisationId, organisationId));
  return { organisation, members };
}
