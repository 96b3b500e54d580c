import { and, asc, count, desc, eq, inArray, lte, sql } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { found } from "#app/server/errors.ts";
import { type PageAsked, pageOf } from "#app/server/paging.ts";
import { accounts } from "#db/schema/accounts.ts";
import { buddies, buddyLanguages } from "#db/schema/buddies.ts";
import type { BuddyState } from "./buddy.ts";
import { vogRenewalBefore } from "./vog.ts";

type SignedInContext = TransactionContext & { actor: SignedInActor };

/** What a consultant sees of a buddy: whether the VOG is in order, not when it was seen. */
const staffColumns = {
  id: buddies.id, name: accounts.name, municipalityId: buddies.municipalityId, about: buddies.about, gender: buddies.gender, birthYear: buddies.birthYear,
  hasChildren: buddies.hasChildren, dutchLevel: buddies.dutchLevel, placeId: buddies.placeId, radiusKm: buddies.radiusKm, online: buddies.online,
  dayParts: buddies.dayParts, interests: buddies.interests, capacity: buddies.capacity, pairs: buddies.pairs, trained: buddies.trained,
  experienced: buddies.experienced, state: buddies.state, createdAt: buddies.createdAt,
};

/** Mother tongues first, then by language. */
export async function languagesOfBuddies({ db }: TransactionContext, ids: readonly string[]) {
  const spoken = new Map<string, { language: string; fluency: "basic" | "good" | "fluent"; motherTongue: boolean }[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return spoken;
  const rows = await db.select().from(buddyLanguages).where(inArray(buddyLanguages.buddyId, [...ids])).orderBy(desc(buddyLanguages.motherTongue), asc(buddyLanguages.language));
  for (const { buddyId, ...row } of rows) spoken.get(buddyId)?.push(row);
  return spoken;
}

/** SQL: a buddy in use whose VOG ends soon, or has ended. */
export function vogToRenew(now: Date) {
  return and(inArray(buddies.state, ["approved", "paused"]), lte(buddies.vogExpiresOn, vogRenewalBefore(now)))!;
}

export interface BuddyFilter {
  state?: BuddyState;
  /** Only those whose VOG is to be renewed. */
  vogToRenew?: boolean;
}

/** Buddies of the own municipality, those to decide on first. */
export async function listBuddies(context: SignedInContext, asked: PageAsked, filter: BuddyFilter = {}) {
  const { db, actor } = context;
  const where = and(
    eq(buddies.municipalityId, actor.municipalityId),
    filter.state ? eq(buddies.state, filter.state) : undefined,
    filter.vogToRenew ? vogToRenew(context.now) : undefined,
  );
  const page = await pageOf(asked, {
    rows: ({ limit, offset }) =>
      db
        .select({
          ...staffColumns,
          vogInOrder: sql<boolean>`coalesce(${buddies.vogExpiresOn} >= ${calendarDay(context.now)}::date, false)`,
          vogToRenew: sql<boolean>`coalesce(${vogToRenew(context.now)}, false)`,
        })
        .from(buddies)
        .innerJoin(accounts, eq(accounts.id, buddies.accountId))
        .where(where)
        .orderBy(desc(eq(buddies.state, "registered")), asc(accounts.name), asc(buddies.id))
        .limit(limit)
        .offset(offset),
    total: async () => (await db.select({ total: count() }).from(buddies).where(where))[0]!.total,
  });
  const spoken = await languagesOfBuddies(context, page.rows.map((row) => row.id));
  return { ...page, rows: page.rows.map((row) => ({ ...row, languages: spoken.get(row.id)! })) };
}

/** One buddy of the coordinator's municipality, with the date on which the VOG was seen. */
export async function buddyForCoordinator(context: SignedInContext, buddyId: string) {
  const [row] = await context.db
    .select({ ...staffColumns, email: accounts.email, phone: accounts.phone, vogSeenOn: buddies.vogSeenOn, vogExpiresOn: buddies.vogExpiresOn, approvedAt: buddies.approvedAt, holderGenderWish: buddies.holderGenderWish, holderCountryWish: buddies.holderCountryWish, country: buddies.country })
    .from(buddies)
    .innerJoin(accounts, eq(accounts.id, buddies.accountId))
    .where(and(eq(buddies.id, buddyId), eq(buddies.municipalityId, context.actor.municipalityId)));
  const buddy = found(row);
  return { ...buddy, languages: (await languagesOfBuddies(context, [buddyId])).get(buddyId)! };
}

/** A buddy as a consultant sees one. */
export async function buddyForConsultant(context: TransactionContext, buddyId: string) {
  const [row] = await context.db.select(staffColumns).from(buddies).innerJoin(accounts, eq(accounts.id, buddies.accountId)).where(eq(buddies.id, buddyId));
  const buddy = found(row);
  return { ...buddy, languages: (await languagesOfBuddies(context, [buddyId])).get(buddyId)! };
}

/** A buddy's own profile, all of it. */
export async function ownBuddyProfile(context: SignedInContext) {
  const [row] = await context.db
    .select({ buddy: buddies, name: accounts.name, phone: accounts.phone, email: accounts.email })
    .from(buddies)
    .innerJoin(accounts, eq(accounts.id, buddies.accountId))
    .where(eq(buddies.id, context.actor.subjectId ?? ""));
  const { buddy, ...account } = found(row);
  return { ...buddy, ...account, languages: (await languagesOfBuddies(context, [buddy.id])).get(buddy.id)! };
}

/** Buddies by their ids, as a consultant sees them; unseen ones are left out. */
export async function buddiesByIds(context: TransactionContext, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await context.db.select(staffColumns).from(buddies).innerJoin(accounts, eq(accounts.id, buddies.accountId)).where(inArray(buddies.id, [...ids]));
  const languages = await languagesOfBuddies(context, rows.map((row) => row.id));
  return rows.map((row) => ({ ...row, languages: languages.get(row.id)! }));
}
