import { eq } from "drizzle-orm";
import type { z } from "zod";
import { SYSTEM, type SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { actAs, type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { openAccount } from "#app/accounts/open-account.server.ts";
import { startSession } from "#app/accounts/session.server.ts";
import type { Location } from "#app/places/locate.server.ts";
import { found, Refusal } from "#app/server/errors.ts";
import { type Limits, takeTry } from "#app/server/limits.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { buddies, buddyLanguages } from "#db/schema/buddies.ts";
import type { BuddyForm, RegisterBuddyForm } from "./buddy-form.ts";

type BuddyDetails = z.output<typeof BuddyForm>;

/** The row's columns for what the form tells. */
function buddyRow(details: BuddyDetails, location: Location) {
  return {
    about: details.about ?? null, birthYear: details.birthYear, gender: details.gender ?? null,
    hasChildren: details.hasChildren ? details.hasChildren === "yes" : null, dutchLevel: details.dutchLevel,
    // Asked for the wish alone: without a wish it isn't kept.
    country: details.holderCountryWish === "no-matter" ? null : (details.country ?? null),
    placeId: location.placeId, postcode: location.postcode, lat: location.lat, lng: location.lng, radiusKm: details.radiusKm, online: details.online,
    dayParts: details.dayParts, interests: details.interests, holderGenderWish: details.holderGenderWish, holderCountryWish: details.holderCountryWish,
    capacity: details.capacity, experienced: details.experienced,
  };
}

async function writeLanguages(tx: TransactionContext, buddyId: string, languages: BuddyDetails["languages"]): Promise<void> {
  await tx.db.delete(buddyLanguages).where(eq(buddyLanguages.buddyId, buddyId));
  await tx.db.insert(buddyLanguages).values(languages.map((spoken) => ({ buddyId, ...spoken })));
}

/**
 * Registers a volunteer as a buddy, with an account that is signed in at once. Nobody is matched before a coordinator
 * has approved.
 * @returns the session's token
 * @throws Refusal `emailTaken`, `tooMany`
 */
export async function registerBuddy(
  context: Context, limits: Limits, input: z.output<typeof RegisterBuddyForm>, location: Location, language: string, device: string | null,
): Promise<string> {
  await takeTry(limits, "register-address", context.origin ?? "unknown");
  return actAs(context, SYSTEM, async (tx) => {
    const accountId = await openAccount(tx, { role: "buddy", municipalityId: input.municipalityId, email: input.email, password: input.password, name: input.name, phone: input.phone, language });
    const [buddy] = await tx.db
      .insert(buddies)
      .values({ ...buddyRow(input, location), accountId, municipalityId: input.municipalityId, createdAt: tx.now })
      .returning({ id: buddies.id });
    await writeLanguages(tx, buddy!.id, input.languages);
    await recordAudit(tx, { action: "buddy.registered", objectId: buddy!.id, municipalityId: input.municipalityId });
    return startSession(tx, { id: accountId, role: "buddy" }, device);
  });
}

/**
 * Changes what a buddy told about the own profile.
 * @throws Refusal `buddyFull` when the buddy asks for fewer people than are accompanied now
 */
export async function changeBuddy(context: Context & { actor: SignedInActor }, details: BuddyDetails, location: Location): Promise<void> {
  await transact(context, async (tx) => {
    const buddyId = found(context.actor.subjectId);
    const present = found((await tx.db.select({ pairs: buddies.pairs }).from(buddies).where(eq(buddies.id, buddyId)).for("update"))[0]);
    if (details.capacity < present.pairs) throw new Refusal("buddyFull");
    await tx.db.update(buddies).set(buddyRow(details, location)).where(eq(buddies.id, buddyId));
    await writeLanguages(tx, buddyId, details.languages);
    await tx.db.update(accounts).set({ phone: details.phone }).where(eq(accounts.id, context.actor.accountId));
    await recordAudit(tx, { action: "buddy.changed", objectId: buddyId });
  });
}
