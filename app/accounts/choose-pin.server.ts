import { and, eq, isNull } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { found, Refusal } from "#app/server/errors.ts";
import { signInCards } from "#db/schema/accounts.ts";
import { hashSecret, verifySecret } from "./password.server.ts";
import type { PinKind } from "./pin.ts";

/**
 * The person's own PIN, in place of the one that came with the card and that whoever printed it has seen.
 * @throws Refusal `pinOfTheCard` when it is that very one; NotFound without a card in force.
 */
export async function choosePin(context: Context & { actor: SignedInActor }, kind: PinKind, pin: string): Promise<void> {
  await transact(context, async (tx) => {
    const [card] = await tx.db
      .select({ id: signInCards.id, pinHash: signInCards.pinHash, pinChosenAt: signInCards.pinChosenAt })
      .from(signInCards)
      .where(and(eq(signInCards.accountId, context.actor.accountId), isNull(signInCards.revokedAt)))
      .for("update");
    const { id, pinHash, pinChosenAt } = found(card);
    if (pinChosenAt === null && (await verifySecret(pinHash, pin))) throw new Refusal("pinOfTheCard");
    await tx.db.update(signInCards).set({ pinHash: await hashSecret(pin), pinKind: kind, pinChosenAt: tx.now, misses: 0 }).where(eq(signInCards.id, id));
    await recordAudit(tx, { action: "sign-in-card.pin-chosen", objectId: context.actor.subjectId, holderId: found(context.actor.subjectId) });
  });
}
