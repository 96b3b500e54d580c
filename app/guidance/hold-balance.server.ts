import { and, desc, eq, isNull, lt } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { Refusal } from "#app/server/errors.ts";
import { balanceItems, balances } from "#db/schema/balances.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { type Card, decisionFits } from "./balance.ts";
import type { BalanceInput } from "./balance-form.ts";
import { lockGuided } from "./lock-guided.server.ts";

/**
 * Keeps a balance of load and capacity, and sets what follows from it in the dossier: how many hours a week the matcher may
 * suggest, and how much someone can carry. Held once more on the same day it is put right: the earlier one is kept and marked.
 * @returns the balance's id
 * @throws Refusal `balanceDecision` when the decision isn't what its hours say; `balanceNext` when the next moment is past or too far
 * @throws NotFound for who doesn't guide the person
 */
export async function holdBalance(context: Context & { actor: SignedInActor }, holderId: string, input: BalanceInput): Promise<string> {
  return transact(context, async (joined) => {
    const tx = { ...joined, actor: context.actor };
    const holder = await lockGuided(tx, holderId);
    const heldOn = calendarDay(tx.now);
    if (input.nextOn <= heldOn) throw new Refusal("balanceNext");
    const inForce = and(eq(balances.holderId, holderId), isNull(balances.replacedAt));
    const [before] = await tx.db.select({ hours: balances.hours }).from(balances).where(and(inForce, lt(balances.heldOn, heldOn))).orderBy(desc(balances.heldOn)).limit(1);
    if (!decisionFits(input.decision, before ?? null, input.hours)) throw new Refusal("balanceDecision");
    const replaced = await tx.db.update(balances).set({ replacedAt: tx.now }).where(and(inForce, eq(balances.heldOn, heldOn))).returning({ id: balances.id });
    const { decision, reason, hours, capacity, interpreter, nextOn, nextEvent, reliefs, supports } = input;
    const [made] = await tx.db
      .insert(balances)
      .values({ holderId, heldOn, decision, reason, hours, capacity, interpreter, nextOn, nextEvent: nextEvent ?? null, reliefs, supports, heldBy: context.actor.accountId, heldAt: tx.now })
      .returning({ id: balances.id });
    const words: Partial<Record<Card, string>> = { "other-load": input.otherLoad, "other-carry": input.otherCarry };
    const items = Object.entries(input.cards).flatMap(([card, weight]) => (weight ? [{ balanceId: made!.id, card: card as Card, weight, words: words[card as Card] ?? null }] : []));
    await tx.db.insert(balanceItems).values(items);
    await tx.db.update(statusHolders).set({ hoursMax: hours, capacity, updatedAt: tx.now }).where(eq(statusHolders.id, holderId));
    await recordAudit(tx, {
      action: replaced.length > 0 ? "balance.corrected" : "balance.held", objectId: made!.id, holderId,
      details: { decision, hoursBefore: holder.hoursMax, hours },
    });
    return made!.id;
  });
}
