import { integer, pgView, text, uuid } from "drizzle-orm/pg-core";
import { DUTCH_LEVELS } from "#app/languages/level.ts";
import { HOLDER_STATES } from "#app/status-holders/status-holder.ts";
import { word } from "./columns.ts";

/** Names of the municipality's status holders: all that a colleague may know. Written in a migration. */
export const holderNames = pgView("holder_names", {
  id: uuid().notNull(),
  municipalityId: uuid().notNull(),
  contactPersonId: uuid().notNull(),
  firstName: text().notNull(),
  lastName: text(),
  state: word(HOLDER_STATES).notNull(),
}).existing();

/** What the partner of an approved match may know of the person. Written in a migration. */
export const matchPartners = pgView("match_partners", {
  matchId: uuid().notNull(),
  firstName: text().notNull(),
  dutchLevel: word(DUTCH_LEVELS),
  dayParts: integer(),
  languages: text().array(),
  phone: text(),
  email: text(),
  contactPersonName: text().notNull(),
  contactPersonPhone: text(),
}).existing();
