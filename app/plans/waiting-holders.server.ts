import { and, asc, count, eq, exists, inArray, ne, notExists, notInArray, or, sql, type SQL } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { matches } from "#db/schema/matches.ts";
import { holderLanguages, statusHolders } from "#db/schema/status-holders.ts";
import type { CohortPlanAsked, HolderGroup } from "./cohort-plan-form.ts";

type SignedInContext = TransactionContext & { actor: SignedInActor };

/** SQL: the holder has a proposal or match that hasn't ended, of a kind or of any. */
const hasOpen = ({ db }: TransactionContext, kind?: "placement" | "buddy") =>
  db.select({ one: sql`1` }).from(matches).where(and(eq(matches.holderId, statusHolders.id), ne(matches.state, "ended"), kind ? eq(matches.kind, kind) : undefined));

function inGroup(context: SignedInContext, { contact, language, open }: HolderGroup): SQL {
  const speaks = context.db.select({ one: sql`1` }).from(holderLanguages).where(and(eq(holderLanguages.holderId, statusHolders.id), eq(holderLanguages.motherTongue, true), eq(holderLanguages.language, language ?? "")));
  return and(
    eq(statusHolders.municipalityId, context.actor.municipalityId),
    eq(statusHolders.state, "waiting"),
    contact ? eq(statusHolders.contactPersonId, contact) : undefined,
    language ? exists(speaks) : undefined,
    open === "without" ? notExists(hasOpen(context)) : undefined,
  )!;
}

/** Those of the coordinator's municipality who wait: a group of them, the longest waiting by name up to `limit`, and how many there are. */
export async function waitingHolders(context: SignedInContext, group: HolderGroup, limit: number) {
  const { db } = context;
  const where = inGroup(context, group);
  const rows = await db
    .select({
      id: statusHolders.id, firstName: statusHolders.firstName, lastName: statusHolders.lastName, waitingSince: statusHolders.waitingSince, contactPerson: accounts.name, wantsBuddy: statusHolders.wantsBuddy,
      openPlacement: sql<boolean>`exists (${hasOpen(context, "placement")})`, openBuddy: sql<boolean>`exists (${hasOpen(context, "buddy")})`,
      languages: sql<string[]>`array(select ${holderLanguages.language} from ${holderLanguages} where ${holderLanguages.holderId} = ${statusHolders.id} and ${holderLanguages.motherTongue} order by 1)`,
    })
    .from(statusHolders)
    .innerJoin(accounts, eq(accounts.id, statusHolders.contactPersonId))
    .where(where)
    .orderBy(asc(statusHolders.waitingSince), asc(statusHolders.id))
    .limit(limit);
  const [all] = await db.select({ total: count() }).from(statusHolders).where(where);
  return { rows, total: all!.total };
}

/** The mother tongues of those who wait in the coordinator's municipality. */
export async function waitingLanguages(context: SignedInContext): Promise<string[]> {
  const rows = await context.db
    .selectDistinct({ language: holderLanguages.language })
    .from(holderLanguages)
    .innerJoin(statusHolders, eq(statusHolders.id, holderLanguages.holderId))
    .where(and(inGroup(context, {}), eq(holderLanguages.motherTongue, true)));
  return rows.map(({ language }) => language);
}

/**
 * Who of those that a form names takes part, by what there is to fill: nobody gets a second placement or buddy beside one
 * that is there or proposed, nor a buddy who doesn't want one.
 */
export async function participants(context: SignedInContext, asked: Pick<CohortPlanAsked, "holders" | "shown" | "rest" | "contact" | "language" | "open">, limit: number) {
  const { holders, shown, rest, ...group } = asked;
  const named = holders.length > 0 ? and(inGroup(context, {}), inArray(statusHolders.id, holders)) : sql`false`;
  const others = rest ? and(inGroup(context, group), shown.length > 0 ? notInArray(statusHolders.id, shown) : undefined) : sql`false`;
  const rows = await context.db
    .select({ id: statusHolders.id, wantsBuddy: statusHolders.wantsBuddy, openPlacement: sql<boolean>`exists (${hasOpen(context, "placement")})`, openBuddy: sql<boolean>`exists (${hasOpen(context, "buddy")})` })
    .from(statusHolders)
    .where(or(named, others))
    .limit(limit);
  return {
    placement: rows.filter(({ openPlacement }) => !openPlacement).map(({ id }) => id),
    buddy: rows.filter(({ openBuddy, wantsBuddy }) => wantsBuddy && !openBuddy).map(({ id }) => id),
  };
}
