import { sql } from "drizzle-orm";
import { check, index, pgPolicy, pgTable, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { REFERRAL_KINDS, REFERRAL_OUTCOMES } from "#app/guidance/referral.ts";
import { accounts } from "./accounts.ts";
import { actorRole, actorSubject, appRole, createdAt, id, instant, oneOf, word } from "./columns.ts";
import { dossierIsSeen, statusHolders } from "./status-holders.ts";

const writes = sql`${actorRole} in ('system', 'consultant')`;
const referralIsSeen = (referralId: unknown) => sql`exists (select 1 from referrals referral where referral.id = ${referralId})`;

/** Someone handed over to who helps with one thing. For the person and who accompanies them; a coordinator reads no notes. */
export const referrals = pgTable("referrals", {
  id: id(),
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  kind: word(REFERRAL_KINDS).notNull(),
  toOrganisation: text().notNull(),
  toName: text(),
  toPhone: text(),
  toEmail: text(),
  why: text().notNull(),
  agreed: text(),
  createdBy: uuid().notNull().references(() => accounts.id),
  createdAt: createdAt(),
  /** When the person said that this may go to the receiver. */
  allowedAt: instant(),
  /** Of the link that was made last; earlier ones stopped then. */
  tokenHash: text(),
  /** Of the code that is told by phone, never written beside the link. */
  codeHash: text(),
  codeMisses: smallint().notNull().default(0),
  codeLockedUntil: instant(),
  validUntil: instant(),
  sentAt: instant(),
  remindedAt: instant(),
  /** When the receiver first read it. */
  openedAt: instant(),
  confirmedAt: instant(),
  confirmedName: text(),
  confirmedLine: text(),
  withdrawnAt: instant(),
}, (t) => [
  check("referrals_kind", oneOf(t.kind, REFERRAL_KINDS)),
  check("referrals_steps", sql`(${t.sentAt} is null or (${t.allowedAt} is not null and ${t.tokenHash} is not null and ${t.codeHash} is not null and ${t.validUntil} is not null))
    and (${t.confirmedAt} is null) = (${t.confirmedName} is null)`),
  uniqueIndex().on(t.tokenHash),
  index().on(t.holderId),
  // Today's page asks for those that wait, of a caseload.
  index("referrals_that_wait").on(t.holderId, t.sentAt).where(sql`${t.confirmedAt} is null and ${t.withdrawnAt} is null`),
  pgPolicy("referrals_are_read", { for: "select", to: appRole, using: sql`${actorRole} = 'system' or (${actorRole} = 'consultant' and ${dossierIsSeen(t.holderId)}) or (${actorRole} = 'status-holder' and ${t.holderId} = ${actorSubject})` }),
  pgPolicy("referrals_are_made", { for: "insert", to: appRole, withCheck: sql`${writes} and ${dossierIsSeen(t.holderId)}` }),
  pgPolicy("referrals_go_on", { for: "update", to: appRole, using: sql`${writes} and ${dossierIsSeen(t.holderId)}` }),
]);

/** One thing that the receiver may be told, once the person says so. Taken back, it stays as it was: to allow it again is a new row. */
export const referralItems = pgTable("referral_items", {
  id: id(),
  referralId: uuid().notNull().references(() => referrals.id, { onDelete: "cascade" }),
  text: text().notNull(),
  createdAt: createdAt(),
  allowedAt: instant(),
  /** Who noted that the person agrees. */
  allowedBy: uuid().references(() => accounts.id),
  takenBackAt: instant(),
  /** When the receiver first read it: from then on it can't be taken back. */
  readAt: instant(),
}, (t) => [
  check("referral_items_consent", sql`(${t.allowedAt} is null) = (${t.allowedBy} is null) and (${t.readAt} is null or (${t.allowedAt} is not null and ${t.takenBackAt} is null))`),
  index().on(t.referralId),
  pgPolicy("referral_items_are_read", { for: "select", to: appRole, using: referralIsSeen(t.referralId) }),
  pgPolicy("referral_items_are_added", { for: "insert", to: appRole, withCheck: sql`${writes} and ${referralIsSeen(t.referralId)}` }),
  pgPolicy("referral_items_are_allowed", { for: "update", to: appRole, using: sql`${writes} and ${referralIsSeen(t.referralId)}` }),
]);

/** What came of a referral. A correction is a row of its own. */
export const referralOutcomes = pgTable("referral_outcomes", {
  id: id(),
  referralId: uuid().notNull().references(() => referrals.id, { onDelete: "cascade" }),
  outcome: word(REFERRAL_OUTCOMES).notNull(),
  line: text(),
  notedBy: uuid().notNull().references(() => accounts.id),
  notedAt: instant().notNull(),
  replacedAt: instant(),
}, (t) => [
  check("referral_outcomes_outcome", oneOf(t.outcome, REFERRAL_OUTCOMES)),
  uniqueIndex("referral_outcomes_one_in_force").on(t.referralId).where(sql`${t.replacedAt} is null`),
  index().on(t.referralId),
  pgPolicy("referral_outcomes_are_read", { for: "select", to: appRole, using: referralIsSeen(t.referralId) }),
  pgPolicy("referral_outcomes_are_noted", { for: "insert", to: appRole, withCheck: sql`${writes} and ${referralIsSeen(t.referralId)}` }),
  pgPolicy("referral_outcomes_are_put_right", { for: "update", to: appRole, using: sql`${writes} and ${referralIsSeen(t.referralId)}` }),
]);
