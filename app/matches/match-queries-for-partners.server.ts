import { count, desc, eq, inArray, sql } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { found } from "#app/server/errors.ts";
import { type PageAsked, pageOf } from "#app/server/paging.ts";
import { matches } from "#db/schema/matches.ts";
import { placements } from "#db/schema/placements.ts";
import { matchPartners } from "#db/schema/views.ts";
import { type EndReason, type MatchState, PARTNER_END_REASONS } from "./match.ts";

type PartnerContext = TransactionContext & { actor: SignedInActor };

/** Why it ended, as far as that is the partner's business: illness, a burden that was too heavy and the like are not. */
const endReasonForPartners = sql<EndReason | null>`case when ${inArray(matches.endReason, [...PARTNER_END_REASONS])} then ${matches.endReason} end`;

/** What employers and buddies see of a match in a list: no surname, no contact details, no dossier. */
const listColumns = {
  id: matches.id, kind: matches.kind, state: matches.state, firstName: matchPartners.firstName,
  /** The employer's own; null for a buddy. */
  placementId: matches.placementId, placementTitle: placements.title,
  goal: matches.goal, hours: matches.hours, startsOn: matches.startsOn,
  approvedAt: matches.approvedAt, acceptedAt: matches.acceptedAt, activeAt: matches.activeAt, endedAt: matches.endedAt,
};

const detailColumns = {
  ...listColumns,
  /** Whether the person has said yes; when isn't the partner's business. */
  holderSaidYes: sql<boolean>`${matches.holderSaidYesAt} is not null`,
  endReason: endReasonForPartners,
  /** The partner's own words at saying no; a consultant's note stays in the dossier. */
  ownNote: sql<string | null>`case when ${matches.endReason} = 'partner-declined' then ${matches.endNote} end`,
  /** An employer sees the Dutch level and the shared day-parts; a buddy languages and all day-parts. The view decides. */
  dutchLevel: matchPartners.dutchLevel, dayParts: matchPartners.dayParts, languages: matchPartners.languages,
  /** Null until the person agrees, and again after the end. */
  phone: matchPartners.phone, email: matchPartners.email,
  contactShared: matches.contactShared,
  contactPersonName: matchPartners.contactPersonName, contactPersonPhone: matchPartners.contactPersonPhone,
};

/** Approved matches of the employer's placements or of the buddy, those approved last first. Row-level security says whose. */
export async function listPartnerMatches({ db }: PartnerContext, asked: PageAsked, { states }: { states: readonly MatchState[] }) {
  const where = inArray(matches.state, [...states]);
  return pageOf(asked, {
    rows: ({ limit, offset }) =>
      db
        .select(listColumns)
        .from(matches)
        .innerJoin(matchPartners, eq(matchPartners.matchId, matches.id))
        .leftJoin(placements, eq(placements.id, matches.placementId))
        .where(where)
        .orderBy(desc(matches.approvedAt), desc(matches.id))
        .limit(limit)
        .offset(offset),
    total: async () => (await db.select({ total: count() }).from(matches).innerJoin(matchPartners, eq(matchPartners.matchId, matches.id)).where(where))[0]!.total,
  });
}

/** One match with what its employer or buddy may know of the person. @throws NotFound for anyone else's, and before it is approved */
export async function partnerMatch({ db }: PartnerContext, matchId: string) {
  const rows = await db
    .select(detailColumns)
    .from(matches)
    .innerJoin(matchPartners, eq(matchPartners.matchId, matches.id))
    .leftJoin(placements, eq(placements.id, matches.placementId))
    .where(eq(matches.id, matchId));
  return found(rows[0]);
}
