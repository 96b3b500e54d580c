import { sql } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { NotFound } from "#app/server/errors.ts";
import { passportChoices } from "#db/schema/closings.ts";
import { lockGuided } from "./lock-guided.server.ts";
import { passportOf } from "./passport-queries.server.ts";

/**
 * Keeps what is on a person's skills passport: the lines that are ticked, and no other. The person chooses, alone or together with who guides.
 * @throws NotFound for anyone else
 */
export async function choosePassport(context: Context & { actor: SignedInActor }, holderId: string, ticked: readonly string[]): Promise<void> {
  await transact(context, async (joined) => {
    const tx = { ...joined, actor: context.actor };
    if (context.actor.role === "status-holder") {
      if (context.actor.subjectId !== holderId) throw new NotFound();
    } else await lockGuided(tx, holderId);
    const changed = (await passportOf(tx, holderId)).filter(({ item, shown }) => shown !== ticked.includes(item));
    if (changed.length === 0) return;
    await tx.db
      .insert(passportChoices)
      .values(changed.map(({ item, shown }) => ({ holderId, item, shown: !shown, chosenBy: context.actor.accountId, chosenAt: tx.now })))
      .onConflictDoUpdate({ target: [passportChoices.holderId, passportChoices.item], set: { shown: sql`excluded.shown`, chosenBy: sql`excluded.chosen_by`, chosenAt: sql`excluded.chosen_at` } });
    await recordAudit(tx, { action: "passport.chosen", objectId: holderId, holderId, details: { lines: changed.length } });
  });
}
