import { eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { lockStaff } from "./lock-staff.server.ts";
import type { StaffDetails } from "./staff-form.ts";

/** Changes the name and phone number of a colleague; status holders see both of their contact person. */
export async function changeStaffAccount(context: Context & { actor: SignedInActor }, accountId: string, { name, phone }: StaffDetails): Promise<void> {
  await transact(context, async (tx) => {
    const before = await lockStaff(tx, context.actor, accountId);
    const row = { name, phone: phone ?? null };
    const changed = (["name", "phone"] as const).filter((column) => row[column] !== before[column]);
    if (changed.length === 0) return;
    await tx.db.update(accounts).set(row).where(eq(accounts.id, accountId));
    await recordAudit(tx, { action: "account.changed", objectId: accountId, details: { fields: changed.join(", ") } });
  });
}
