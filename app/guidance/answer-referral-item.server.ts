import { and, eq, isNull } from "drizzle-orm";
import { type SignedInActor, SYSTEM } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { actAs, type Context, transact } from "#app/access/context.server.ts";
import { found, Refusal } from "#app/server/errors.ts";
import { accounts } from "#db/schema/accounts.ts";
import { referralAnswers, referralItems, referrals } from "#db/schema/referrals.ts";

/**
 * Yes or no to one thing that the receiver may be told: from the person, or noted by who guides them. Taken back, it isn't shown
 * from then on; what was read can't be unread. The earlier answer stays, marked.
 * @throws Refusal `referralClosed` once it was withdrawn · `referralPersonSaidNo` to staff who would turn the person's own no
 */
export async function answerItem(context: Context & { actor: SignedInActor }, holderId: string, { itemId, allowed }: { itemId: string; allowed: boolean }): Promise<void> {
  await transact(context, async (tx) => {
    // What one doesn't see isn't there. The system holds it: a person may read the row, and not write it.
    found((await tx.db.select({ id: referralItems.id }).from(referralItems).innerJoin(referrals, eq(referrals.id, referralItems.referralId)).where(and(eq(referralItems.id, itemId), eq(referrals.holderId, holderId))))[0]);
    const { withdrawnAt } = await actAs(tx, SYSTEM, async ({ db }) => {
      const [item] = await db.select({ referralId: referralItems.referralId }).from(referralItems).where(eq(referralItems.id, itemId)).for("update");
      return found((await db.select({ withdrawnAt: referrals.withdrawnAt }).from(referrals).where(eq(referrals.id, item!.referralId)))[0]);
    });
    if (withdrawnAt) throw new Refusal("referralClosed");
    const [stands] = await tx.db
      .select({ id: referralAnswers.id, allowed: referralAnswers.allowed, role: accounts.role })
      .from(referralAnswers)
      .innerJoin(accounts, eq(accounts.id, referralAnswers.answeredBy))
      .where(and(eq(referralAnswers.itemId, itemId), isNull(referralAnswers.replacedAt)));
    if (stands?.allowed === allowed) return;
    if (stands?.role === "status-holder" && allowed && context.actor.role !== "status-holder") throw new Refusal("referralPersonSaidNo");
    if (stands) await tx.db.update(referralAnswers).set({ replacedAt: tx.now }).where(eq(referralAnswers.id, stands.id));
    await tx.db.insert(referralAnswers).values({ itemId, allowed, answeredBy: context.actor.accountId, answeredAt: tx.now });
    await recordAudit(tx, { action: allowed ? "referral-item.allowed" : "referral-item.refused", objectId: itemId, holderId });
  });
}
