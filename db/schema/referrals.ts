import { sql } from "drizzle-orm";
import { boolean, check, date, index, pgPolicy, pgTable, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { REFERRAL_KINDS, REFERRAL_OUTCOMES, SENSITIVE_KINDS, TOGETHER_WAYS, TOLD } from "#app/guidance/referral.ts";
import { accounts } from "./accounts.ts";
import { actorId, actorRole, actorSubject, appRole, createdAt, id, instant, oneOf, word } from "./columns.ts";
import { asksConsultant, asksContactPerson } from "./life-areas.ts";
import { statusHolders } from "./status-holders.ts";

const isSystem = sql`${actorRole} = 'system'`;
const isStaff = sql`${actorRole} in ('consultant', 'coordinator')`;
/** SQL for policies of what hangs below a referral: it is seen by who sees the referral. */
const referralIsSeen = (referralId: unknown) => sql`exists (select 1 from referrals referral where referral.id = ${referralId})`;
const itemIsSeen = (itemId: unknown) => sql`exists (select 1 from referral_items item where item.id = ${itemId})`;

/**
 * Someone handed over to who helps with one thing. Seen by the person, and by who guides the person; of a sensitive kind by the
 * one fixed contact person alone.
 */
export const referrals = pgTable("referrals", {
  id: id(),
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  kind: word(REFERRAL_KINDS).notNull(),
  toOrganisation: text().notNull(),
  toName: text(),
  toPhone: text(),
  toEmail: text(),
  /** What the contact person offers, to make it a warm handover: both or neither. */
  togetherHow: word(TOGETHER_WAYS),
  togetherOn: date(),
  createdBy: uuid().notNull().references(() => accounts.id),
  createdAt: createdAt(),
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
  /** The day on which the receiver and the person met, or will. */
  metOn: date(),
  confirmedLine: text(),
  /** When the receiver said that they can't take this on, and why not. Another receiver is another referral. */
  declinedAt: instant(),
  declinedLine: text(),
  withdrawnAt: instant(),
}, (t) => {
  const guides = sql`${isSystem} or ${asksContactPerson(t.holderId)} or (${asksConsultant(t.holderId)} and not (${oneOf(t.kind, SENSITIVE_KINDS)}))`;
  return [
    check("referrals_kind", oneOf(t.kind, REFERRAL_KINDS)),
    check("referrals_steps", sql`(${t.sentAt} is null or (${t.tokenHash} is not null and ${t.codeHash} is not null and ${t.validUntil} is not null))
      and (${t.confirmedAt} is null) = (${t.confirmedName} is null) and (${t.confirmedAt} is null) = (${t.metOn} is null)
      and (${t.confirmedAt} is null or ${t.declinedAt} is null)`),
    check("referrals_together", sql`(${t.togetherHow} is null or ${oneOf(t.togetherHow, TOGETHER_WAYS)}) and (${t.togetherHow} is null) = (${t.togetherOn} is null)`),
    uniqueIndex().on(t.tokenHash),
    index().on(t.holderId),
    index().on(t.createdBy),
    // Today's page asks for those that wait, of a caseload.
    index("referrals_that_wait").on(t.holderId, t.sentAt).where(sql`${t.confirmedAt} is null and ${t.withdrawnAt} is null`),
    pgPolicy("referrals_are_read", { for: "select", to: appRole, using: sql`${guides} or (${actorRole} = 'status-holder' and ${t.holderId} = ${actorSubject})` }),
    pgPolicy("referrals_are_made", { for: "insert", to: appRole, withCheck: guides }),
    pgPolicy("referrals_go_on", { for: "update", to: appRole, using: guides }),
  ];
});

/** One thing that the receiver may be told, once the person says yes to it. What it says stays; something else is another item. */
export const referralItems = pgTable("referral_items", {
  id: id(),
  referralId: uuid().notNull().references(() => referrals.id, { onDelete: "cascade" }),
  about: word(TOLD).notNull(),
  text: text().notNull(),
  createdAt: createdAt(),
  /** When the receiver first read it. */
  readAt: instant(),
}, (t) => [
  check("referral_items_about", oneOf(t.about, TOLD)),
  index().on(t.referralId),
  pgPolicy("referral_items_are_read", { for: "select", to: appRole, using: referralIsSeen(t.referralId) }),
  pgPolicy("referral_items_are_added", { for: "insert", to: appRole, withCheck: sql`(${isSystem} or ${isStaff}) and ${referralIsSeen(t.referralId)}` }),
  pgPolicy("referral_items_were_read", { for: "update", to: appRole, using: isSystem }),
]);

/** Yes or no to one item: from the person, or noted for them in a talk. Who changes their mind adds a row, and the one before is marked. */
export const referralAnswers = pgTable("referral_answers", {
  id: id(),
  itemId: uuid().notNull().references(() => referralItems.id, { onDelete: "cascade" }),
  allowed: boolean().notNull(),
  answeredBy: uuid().notNull().references(() => accounts.id),
  answeredAt: instant().notNull(),
  replacedAt: instant(),
}, (t) => [
  uniqueIndex("referral_answers_one_in_force").on(t.itemId).where(sql`replaced_at is null`),
  index().on(t.itemId),
  index().on(t.answeredBy),
  pgPolicy("referral_answers_are_read", { for: "select", to: appRole, using: itemIsSeen(t.itemId) }),
  pgPolicy("referral_answers_are_given", { for: "insert", to: appRole, withCheck: sql`${isSystem} or (${t.answeredBy} = ${actorId} and ${itemIsSeen(t.itemId)})` }),
  pgPolicy("referral_answers_change", { for: "update", to: appRole, using: itemIsSeen(t.itemId) }),
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
  uniqueIndex("referral_outcomes_one_in_force").on(t.referralId).where(sql`replaced_at is null`),
  index().on(t.referralId),
  index().on(t.notedBy),
  pgPolicy("referral_outcomes_are_read", { for: "select", to: appRole, using: referralIsSeen(t.referralId) }),
  pgPolicy("referral_outcomes_are_noted", { for: "insert", to: appRole, withCheck: sql`(${isSystem} or (${isStaff} and ${t.notedBy} = ${actorId})) and ${referralIsSeen(t.referralId)}` }),
  pgPolicy("referral_outcomes_are_put_right", { for: "update", to: appRole, using: sql`(${isSystem} or ${isStaff}) and ${referralIsSeen(t.referralId)}` }),
]);
