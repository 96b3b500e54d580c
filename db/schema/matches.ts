import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, jsonb, pgPolicy, pgTable, real, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { BuddyCriterionFacts, BuddyGateFacts } from "#app/matching/buddies/facts.ts";
import type { Explanation } from "#app/matching/explanation.ts";
import type { PlacementCriterionFacts, PlacementGateFacts } from "#app/matching/placements/facts.ts";
import { END_REASONS, MATCH_KINDS, MATCH_STATES } from "#app/matches/match.ts";
import { GOALS } from "#app/placements/placement.ts";
import { accounts } from "./accounts.ts";
import { buddies } from "./buddies.ts";
import { actorRole, actorSubject, appRole, createdAt, id, instant, oneOf, word } from "./columns.ts";
import { matchingWeights } from "./municipalities.ts";
import { placements } from "./placements.ts";
import { dossierIsSeen, statusHolders } from "./status-holders.ts";

/** One pairing of a status holder with a placement or a buddy, from proposal to end. */
export const matches = pgTable("matches", {
  id: id(),
  kind: word(MATCH_KINDS).notNull(),
  holderId: uuid().notNull().references(() => statusHolders.id),
  placementId: uuid().references(() => placements.id),
  buddyId: uuid().references(() => buddies.id),
  /** The same for a placement and the buddy who opens it: proposed and approved as one. */
  tripleId: uuid(),
  state: word(MATCH_STATES).notNull().default("proposed"),
  /** What the placement is for, in this match. */
  goal: word(GOALS),
  /** Hours a week agreed. */
  hours: integer(),
  startsOn: date(),
  proposedBy: uuid().notNull().references(() => accounts.id),
  proposedAt: instant().notNull().defaultNow(),
  holderSaidYesAt: instant(),
  /** The holder agrees that the partner may have phone and e-mail. */
  contactShared: boolean().notNull().default(false),
  approvedBy: uuid().references(() => accounts.id),
  approvedAt: instant(),
  acceptedBy: uuid().references(() => accounts.id),
  acceptedAt: instant(),
  activeAt: instant(),
  endedBy: uuid().references(() => accounts.id),
  endedAt: instant(),
  endReason: word(END_REASONS),
  endNote: text(),
  createdAt: createdAt(),
}, (t) => [
  check("matches_words", sql`${oneOf(t.kind, MATCH_KINDS)} and ${oneOf(t.state, MATCH_STATES)} and ${oneOf(t.goal, GOALS)} and ${oneOf(t.endReason, END_REASONS)}`),
  check("matches_partner", sql`(${t.kind} = 'placement') = (${t.placementId} is not null) and (${t.kind} = 'buddy') = (${t.buddyId} is not null)`),
  check("matches_approved", sql`${t.state} in ('proposed', 'ended') or ${t.approvedAt} is not null`),
  check("matches_accepted", sql`${t.state} in ('proposed', 'approved', 'ended') or ${t.acceptedAt} is not null`),
  check("matches_active", sql`${t.state} <> 'active' or (${t.activeAt} is not null and ${t.holderSaidYesAt} is not null)`),
  check("matches_ended", sql`(${t.state} = 'ended') = (${t.endedAt} is not null) and (${t.state} = 'ended') = (${t.endReason} is not null)`),
  uniqueIndex("matches_one_open_per_placement").on(t.holderId, t.placementId).where(sql`${t.state} <> 'ended'`),
  uniqueIndex("matches_one_open_per_buddy").on(t.holderId, t.buddyId).where(sql`${t.state} <> 'ended'`),
  uniqueIndex("matches_one_of_a_kind_in_a_triple").on(t.tripleId, t.kind).where(sql`${t.tripleId} is not null`),
  index().on(t.placementId, t.state),
  index().on(t.buddyId, t.state),
  index().on(t.holderId, t.state),
  pgPolicy("matches_of_the_actor", {
    to: appRole,
    using: sql`(${actorRole} in ('system', 'consultant', 'coordinator', 'status-holder') and ${dossierIsSeen(t.holderId)})
      or (${actorRole} = 'employer' and ${t.approvedAt} is not null
        and exists (select 1 from placements placement where placement.id = ${t.placementId} and placement.organisation_id = ${actorSubject}))
      or (${actorRole} = 'buddy' and ${t.approvedAt} is not null and ${t.buddyId} = ${actorSubject})`,
  }),
]);

/** Why a match was proposed, as it stood then. Apart from the match, since the partner must not read it. */
export const matchExplanations = pgTable("match_explanations", {
  matchId: uuid().primaryKey().references(() => matches.id, { onDelete: "cascade" }),
  weightsId: uuid().notNull().references(() => matchingWeights.id),
  /** 0 to 1. */
  score: real().notNull(),
  /** 0 to 1. */
  certainty: real().notNull(),
  explanation: jsonb().$type<Explanation<PlacementGateFacts, PlacementCriterionFacts> | Explanation<BuddyGateFacts, BuddyCriterionFacts>>().notNull(),
}, (t) => [
  check("match_explanations_ranges", sql`${t.score} between 0 and 1 and ${t.certainty} between 0 and 1`),
  pgPolicy("match_explanations_of_seen_dossiers", {
    to: appRole,
    using: sql`${actorRole} in ('system', 'consultant', 'coordinator', 'status-holder') and exists (select 1 from matches match where match.id = ${t.matchId})`,
  }),
]);
