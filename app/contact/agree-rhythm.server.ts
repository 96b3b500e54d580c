import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { lockGuided } from "#app/guidance/lock-guided.server.ts";
import { contactRhythms } from "#db/schema/contact-rhythms.ts";
import { rhythmInForce } from "./contact-queries.server.ts";
import type { NewRhythm } from "./moment-form.ts";

/**
 * Agrees with a person how often there is contact, with the reason; without days the phase's rhythm counts again. What was
 * agreed before stays as history. Nothing is done where the days stay the same.
 * @throws NotFound for who doesn't guide the person
 */
export async function agreeRhythm(context: Context & { actor: SignedInActor }, holderId: string, { days = null, reason }: { days?: NewRhythm["days"] | null; reason: string }): Promise<void> {
  await transact(context, async (joined) => {
    const tx = { ...joined, actor: context.actor };
    await lockGuided(tx, holderId);
    const before = await rhythmInForce(tx, holderId);
    if ((before?.days ?? null) === days) return;
    const [made] = await tx.db.insert(contactRhythms).values({ holderId, days, reason, setBy: context.actor.accountId, setAt: tx.now }).returning({ id: contactRhythms.id });
    await recordAudit(tx, { action: "contact-rhythm.agreed", objectId: made!.id, holderId, details: { days } });
  });
}
