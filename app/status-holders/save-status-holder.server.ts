import { eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import type { Location } from "#app/places/locate.server.ts";
import { found } from "#app/server/errors.ts";
import { accounts } from "#db/schema/accounts.ts";
import { holderLanguages, statusHolders } from "#db/schema/status-holders.ts";
import type { StatusHolderDetails } from "./status-holder-form.ts";

const truth = (answer: "yes" | "no" | undefined) => (answer ? answer === "yes" : null);

/** The row's columns for what the form tells; what it doesn't tell is null, "not known yet". */
function holderRow(details: StatusHolderDetails, location: Location | null) {
  const wishesCountry = details.buddyCountryWish !== "no-matter";
  return {
    firstName: details.firstName, lastName: details.lastName ?? null, phone: details.phone ?? null, email: details.email ?? null,
    birthYear: details.birthYear ?? null, gender: details.gender ?? null, hasChildren: truth(details.hasChildren), dutchLevel: details.dutchLevel ?? null,
    alsoUnderstands: details.alsoUnderstands,
    placeId: location?.placeId ?? null, postcode: location?.postcode ?? null, lat: location?.lat ?? null, lng: location?.lng ?? null,
    travelModes: details.travelModes, travelLimitMinutes: details.travelLimitMinutes ?? null, dayParts: details.dayParts,
    languageGoal: details.languageGoal, activationGoal: details.activationGoal, tradeGoal: details.tradeGoal,
    headShare: details.headShare, handShare: details.handShare, heartShare: details.heartShare,
    interestSectors: details.interestSectors, interestTasks: details.interestTasks, exclusions: details.exclusions,
    hoursMax: details.hoursMax ?? null, capacity: details.capacity ?? null, hasVog: truth(details.hasVog),
    wantsBuddy: details.wantsBuddy, buddyGenderWish: details.buddyGenderWish, buddyCountryWish: details.buddyCountryWish,
    buddyCountry: wishesCountry ? details.buddyCountry : null, buddyOnline: truth(details.buddyOnline),
  };
}

async function writeLanguages(tx: TransactionContext, holderId: string, languages: StatusHolderDetails["languages"]): Promise<void> {
  await tx.db.delete(holderLanguages).where(eq(holderLanguages.holderId, holderId));
  if (languages.length > 0) await tx.db.insert(holderLanguages).values(languages.map((spoken) => ({ holderId, ...spoken })));
}

/**
 * Adds a status holder to the consultant's own caseload: the consultant becomes the fixed contact person.
 * The account has no e-mail and no password; a sign-in card opens it.
 * @returns the dossier's id
 */
export async function addStatusHolder(context: Context & { actor: SignedInActor }, details: StatusHolderDetails, location: Location | null): Promise<string> {
  return transact(context, async (tx) => {
    const { municipalityId, accountId: contactPersonId } = context.actor;
    const [account] = await tx.db.insert(accounts).values({ role: "status-holder", municipalityId, language: details.language, createdAt: tx.now }).returning({ id: accounts.id });
    const [holder] = await tx.db
      .insert(statusHolders)
      .values({ ...holderRow(details, location), accountId: account!.id, municipalityId, contactPersonId, waitingSince: tx.now, createdAt: tx.now, updatedAt: tx.now })
      .returning({ id: statusHolders.id });
    await writeLanguages(tx, holder!.id, details.languages);
    await recordAudit(tx, { action: "status-holder.added", objectId: holder!.id, holderId: holder!.id });
    return holder!.id;
  });
}

/** Changes what a dossier tells; the audit trail keeps which fields, not what they said. */
export async function changeStatusHolder(context: Context & { actor: SignedInActor }, holderId: string, details: StatusHolderDetails, location: Location | null): Promise<void> {
  await transact(context, async (tx) => {
    const before = found((await tx.db.select().from(statusHolders).where(eq(statusHolders.id, holderId)).for("update"))[0]);
    const row = holderRow(details, location);
    const changed = Object.entries(row).filter(([column, value]) => JSON.stringify(value) !== JSON.stringify(before[column as keyof typeof row] ?? null));
    await tx.db.update(statusHolders).set({ ...row, updatedAt: tx.now }).where(eq(statusHolders.id, holderId));
    await tx.db.update(accounts).set({ language: details.language }).where(eq(accounts.id, before.accountId));
    await writeLanguages(tx, holderId, details.languages);
    await recordAudit(tx, { action: "status-holder.changed", objectId: holderId, holderId, details: { fields: changed.map(([column]) => column).join(", ") } });
  });
}
