import type { Role } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { databaseError, Refusal } from "#app/server/errors.ts";
import { accounts } from "#db/schema/accounts.ts";
import { hashSecret } from "./password.server.ts";

export interface NewAccount {
  role: Exclude<Role, "status-holder">;
  municipalityId: string;
  email: string;
  password: string;
  name: string;
  phone?: string | null;
  language: string;
  /** The password was made for them: they must choose an own one before anything else. */
  mustChangePassword?: boolean;
}

/**
 * Opens an account with e-mail and password.
 * @returns its id
 * @throws Refusal `emailTaken`
 */
export async function openAccount(tx: TransactionContext, input: NewAccount): Promise<string> {
  const passwordHash = await hashSecret(input.password);
  try {
    const [account] = await tx.db
      .insert(accounts)
      .values({ role: input.role, municipalityId: input.municipalityId, email: input.email, passwordHash, name: input.name, phone: input.phone, language: input.language, mustChangePassword: input.mustChangePassword, createdAt: tx.now })
      .returning({ id: accounts.id });
    await recordAudit(tx, { action: "account.opened", objectId: account!.id, municipalityId: input.municipalityId, details: { role: input.role } });
    return account!.id;
  } catch (error) {
    if (databaseError(error)?.constraint === "accounts_email_unique") throw new Refusal("emailTaken");
    throw error;
  }
}
