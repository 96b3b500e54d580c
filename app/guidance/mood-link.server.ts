import { and, eq, gt, isNull } from "drizzle-orm";
import { SYSTEM, type SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { actAs, type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { hashToken, newToken } from "#app/accounts/token.server.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { found, Refusal } from "#app/server/errors.ts";
import { consentTo } from "#app/status-holders/say-consent.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { moodLinks } from "#db/schema/guidance.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { type Face, LINK_DAYS } from "./mood.ts";
import { keepMood } from "./say-mood.server.ts";

const DAY_MS = 86_400_000;

/**
 * A link for a message to someone who said yes to messages: five faces, tapped once, without signing in. Only the contact person
 * makes one. Links of before stop working, so that there is one question at a time.
 * @returns the token; it is kept nowhere
 * @throws Refusal `noMessages`; NotFound for who isn't the contact person
 */
export async function makeMoodLink(context: Context & { actor: SignedInActor }, holderId: string): Promise<string> {
  return transact(context, async (tx) => {
    const { accountId } = context.actor;
    found((await tx.db.select({ id: statusHolders.id }).from(statusHolders).where(and(eq(statusHolders.id, holderId), eq(statusHolders.contactPersonId, accountId))).for("no key update"))[0]);
    if (!(await consentTo(tx, holderId, "messages")).given) throw new Refusal("noMessages");
    await actAs(tx, SYSTEM, ({ db }) => db.update(moodLinks).set({ expiresAt: tx.now }).where(and(eq(moodLinks.holderId, holderId), isNull(moodLinks.usedAt), gt(moodLinks.expiresAt, tx.now))));
    const token = newToken();
    const [link] = await tx.db
      .insert(moodLinks)
      .values({ holderId, tokenHash: hashToken(token), madeBy: accountId, createdAt: tx.now, expiresAt: new Date(tx.now.getTime() + LINK_DAYS * DAY_MS) })
      .returning({ id: moodLinks.id });
    await recordAudit(tx, { action: "mood-link.made", objectId: found(link).id, holderId });
    return token;
  });
}

const inForce = (token: string, now: Date) => and(eq(moodLinks.tokenHash, hashToken(token)), isNull(moodLinks.usedAt), gt(moodLinks.expiresAt, now));

/** The language of the person whom a link asks; null when it was used, is too old or never was. Nothing else of anyone is told by it. */
export async function moodLinkLanguage(context: TransactionContext, token: string): Promise<InterfaceLanguage | null> {
  const [row] = await actAs(context, SYSTEM, ({ db }) =>
    db
      .select({ language: accounts.language })
      .from(moodLinks)
      .innerJoin(statusHolders, eq(statusHolders.id, moodLinks.holderId))
      .innerJoin(accounts, eq(accounts.id, statusHolders.accountId))
      .where(inForce(token, context.now)));
  return (row?.language as InterfaceLanguage | undefined) ?? null;
}

/** Says how it is going, in general, by a link: once. Of two taps at the same time one counts. @throws Refusal `linkUsed` */
export async function tapMoodLink(context: Context, token: string, face: Face): Promise<void> {
  await actAs(context, SYSTEM, async (tx) => {
    const [link] = await tx.db.update(moodLinks).set({ usedAt: tx.now }).where(inForce(token, tx.now)).returning({ holderId: moodLinks.holderId });
    if (!link) throw new Refusal("linkUsed");
    await keepMood(tx, link.holderId, "overall", face);
  });
}
