import { and, desc, eq, gt, isNull, ne, sql } from "drizzle-orm";
import type { SignedIn, SignedInActor } from "#app/access/actor.ts";
import { SYSTEM } from "#app/access/actor.ts";
import { actAs, type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { accounts, sessions, signInCards } from "#db/schema/accounts.ts";
import { buddies } from "#db/schema/buddies.ts";
import { organisationMembers } from "#db/schema/organisations.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { hashToken, newToken } from "./token.server.ts";

const DAY = 24 * 60 * 60 * 1000;
/** Staff pages hold dossiers: their sessions are short. A status holder stays signed in for a month on the own phone. */
const SESSION_DAYS = { "status-holder": 30, employer: 14, buddy: 14, consultant: 1, coordinator: 1 } as const;
/** `lastSeenAt` is written at most this often. */
const SEEN_EVERY_MS = 5 * 60 * 1000;

/** Starts a session and returns the token for the cookie; only its hash is kept. */
export async function startSession(context: TransactionContext, account: { id: string; role: SignedInActor["role"] }, device: string | null): Promise<string> {
  const token = newToken();
  await context.db.insert(sessions).values({
    tokenHash: hashToken(token),
    accountId: account.id,
    device: device?.slice(0, 200) ?? null,
    createdAt: context.now,
    lastSeenAt: context.now,
    expiresAt: new Date(context.now.getTime() + SESSION_DAYS[account.role] * DAY),
  });
  return token;
}

/** The session that a cookie's token stands for, if it is in force and its account is open. */
export async function findSession(context: Context, token: string): Promise<SignedIn | null> {
  return actAs(context, SYSTEM, async ({ db, now }) => {
    const [row] = await db
      .select({
        sessionId: sessions.id, lastSeenAt: sessions.lastSeenAt, accountId: accounts.id, role: accounts.role,
        municipalityId: accounts.municipalityId, name: accounts.name, language: accounts.language, mustChangePassword: accounts.mustChangePassword, cardUsedAt: signInCards.lastUsedAt, pinChosenAt: signInCards.pinChosenAt,
        holderId: statusHolders.id, firstName: statusHolders.firstName, buddyId: buddies.id, organisationId: organisationMembers.organisationId,
      })
      .from(sessions)
      .innerJoin(accounts, eq(accounts.id, sessions.accountId))
      .leftJoin(statusHolders, eq(statusHolders.accountId, accounts.id))
      .leftJoin(signInCards, and(eq(signInCards.accountId, accounts.id), isNull(signInCards.revokedAt)))
      .leftJoin(buddies, eq(buddies.accountId, accounts.id))
      .leftJoin(organisationMembers, eq(organisationMembers.accountId, accounts.id))
      .where(and(eq(sessions.tokenHash, hashToken(token)), isNull(sessions.revokedAt), gt(sessions.expiresAt, now), isNull(accounts.closedAt)));
    if (!row) return null;
    if (now.getTime() - row.lastSeenAt.getTime() > SEEN_EVERY_MS) {
      await db.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, row.sessionId));
    }
    return {
      sessionId: row.sessionId,
      actor: { role: row.role, accountId: row.accountId, municipalityId: row.municipalityId, subjectId: row.holderId ?? row.buddyId ?? row.organisationId },
      name: row.name ?? row.firstName ?? "",
      language: row.language,
      comesFirst: row.mustChangePassword ? "/account" : row.cardUsedAt && !row.pinChosenAt ? "/me/pin" : null,
    };
  });
}

/** Ends one of the account's own sessions, at once. */
export async function revokeSession(context: Context, accountId: string, sessionId: string): Promise<void> {
  await transact(context, async ({ db, now }) => {
    await db.update(sessions).set({ revokedAt: now }).where(and(eq(sessions.id, sessionId), eq(sessions.accountId, accountId), isNull(sessions.revokedAt)));
  });
}

/** Ends all sessions of an account, but for one that may stay. Returns how many ended. */
export async function revokeSessions(context: TransactionContext, accountId: string, exceptId?: string): Promise<number> {
  const ended = await context.db
    .update(sessions)
    .set({ revokedAt: context.now })
    .where(and(eq(sessions.accountId, accountId), isNull(sessions.revokedAt), exceptId ? ne(sessions.id, exceptId) : sql`true`))
    .returning({ id: sessions.id });
  return ended.length;
}

/** The account's sessions in force, latest seen first. */
export async function listSessions(context: TransactionContext, accountId: string) {
  return context.db
    .select({ id: sessions.id, device: sessions.device, createdAt: sessions.createdAt, lastSeenAt: sessions.lastSeenAt })
    .from(sessions)
    .where(and(eq(sessions.accountId, accountId), isNull(sessions.revokedAt), gt(sessions.expiresAt, context.now)))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(50);
}
