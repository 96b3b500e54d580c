import { eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { calendarDay, formatDay, formatShortDay } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import type { Translate } from "#app/i18n/translator.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { statusHolders } from "#db/schema/status-holders.ts";

/** One thing to do: about whom, why in plain words, and the one place to do it. */
export interface TodayLine {
  /** Of this line, within its section. */
  id: string;
  name: string;
  /** Name of the contact person for whom the reader stands in; null for the reader's own people. */
  insteadOf: string | null;
  reason: string;
  /** Should have been done by now. */
  late: boolean;
  href: string;
  /** What the link says: a verb. */
  action: string;
}

export interface TodayAsked {
  context: TransactionContext & { actor: SignedInActor };
  t: Translate;
  language: InterfaceLanguage;
  /** Which lines: from `offset`, at most `limit`. */
  limit: number;
  offset: number;
}

/**
 * A section of the page of today, in a file of its own that is named in sections.server.ts. It asks for all people that the reader
 * sees at once (row-level security says which: the own ones, and those for whom the reader stands in), in a number of statements
 * that doesn't grow with them, and puts what matters most first.
 */
export interface TodaySection {
  /** In the address of the page that shows all of it. */
  key: string;
  title(t: Translate): string;
  /** The lines asked for, and how many there are in all. */
  read(asked: TodayAsked): Promise<{ lines: TodayLine[]; total: number }>;
}

const contactPersons = alias(accounts, "contact_persons");

/** Columns that say who a line is about; to be asked for with `ofPeople`. */
export const whoColumns = {
  holderId: statusHolders.id, firstName: statusHolders.firstName, lastName: statusHolders.lastName, contactPersonId: statusHolders.contactPersonId, contactPerson: contactPersons.name,
};
export type Who = { holderId: string; firstName: string; lastName: string | null; contactPersonId: string; contactPerson: string | null };

/** What `whoColumns` need beside status_holders: the table and the condition of an inner join. */
export const CONTACT_PERSONS = [contactPersons, eq(contactPersons.id, statusHolders.contactPersonId)] as const;

/** SQL: how many rows there are, without the limit. */
export const rowsInAll = sql<number>`(count(*) over ())::int`;

/** Name and mark of a line. */
export function whoOf({ firstName, lastName, contactPersonId, contactPerson }: Who, actor: SignedInActor): Pick<TodayLine, "name" | "insteadOf"> {
  return { name: [firstName, lastName].filter(Boolean).join(" "), insteadOf: contactPersonId === actor.accountId ? null : (contactPerson ?? "") };
}

/** A day as short as it can be said: without the year where that is this one. */
export function dayOfLine(day: Date | string, { context, language }: Pick<TodayAsked, "context" | "language">): string {
  const on = typeof day === "string" ? day : calendarDay(day);
  return on.slice(0, 4) === calendarDay(context.now).slice(0, 4) ? formatShortDay(on, language) : formatDay(on, language);
}

/** The window of a list that is already whole. */
export function windowOf<T>(all: readonly T[], { limit, offset }: Pick<TodayAsked, "limit" | "offset">): T[] {
  return all.slice(offset, offset + limit);
}

/** Everyone with a running dossier whom the reader sees: more than the caseload of any one consultant. */
export const MOST_PEOPLE = 500;
