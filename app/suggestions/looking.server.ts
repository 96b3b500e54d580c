/** SQL conditions on `statusHolders`: whom the matcher works for. */
import { and, eq, inArray, sql } from "drizzle-orm";
import { matches } from "#db/schema/matches.ts";
import { statusHolders } from "#db/schema/status-holders.ts";

/** Without a match, or with one and open to more. Not: paused, or done. */
export const mayBeSuggested = inArray(statusHolders.state, ["waiting", "matched"]);

const hasNo = (kind: "placement" | "buddy") =>
  sql`not exists (select 1 from ${matches} where ${matches.holderId} = ${statusHolders.id} and ${matches.kind} = ${kind} and ${matches.state} <> 'ended')`;

/** Has no placement yet, and none that was proposed. */
export const looksForPlacement = and(mayBeSuggested, hasNo("placement"))!;

/** Wants a buddy, has none yet, and none that was proposed. */
export const looksForBuddy = and(mayBeSuggested, eq(statusHolders.wantsBuddy, true), hasNo("buddy"))!;
