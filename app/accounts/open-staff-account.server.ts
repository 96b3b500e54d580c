import type { SignedInActor } from "#app/access/actor.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { NotFound } from "#app/server/errors.ts";
import { openAccount } from "./open-account.server.ts";
import type { StaffAccount } from "./staff-form.ts";
import { newOneTimePassword } from "./token.server.ts";

/**
 * Opens the account of a colleague in the coordinator's own municipality. The password is made here, shown once, and
 * good for choosing an own one.
 * @throws Refusal `emailTaken`
 */
export async function openStaffAccount(context: Context & { actor: SignedInActor }, input: StaffAccount): Promise<{ accountId: string; password: string }> {
  const { role, municipalityId } = context.actor;
  if (role !== "coordinator") throw new NotFound();
  const password = newOneTimePassword();
  const accountId = await transact(context, (tx) => openAccount(tx, { ...input, municipalityId, password, language: "nl", mustChangePassword: true }));
  return { accountId, password };
}
