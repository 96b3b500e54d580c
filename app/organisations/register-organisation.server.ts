import type { z } from "zod";
import { SYSTEM } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { actAs, type Context } from "#app/access/context.server.ts";
import { openAccount } from "#app/accounts/open-account.server.ts";
import { startSession } from "#app/accounts/session.server.ts";
import type { Location } from "#app/places/locate.server.ts";
import { listMunicipalities } from "#app/municipalities/municipality-queries.server.ts";
import { Refusal } from "#app/server/errors.ts";
import { type Limits, takeTry } from "#app/server/limits.server.ts";
import { organisationMembers, organisations } from "#db/schema/organisations.ts";
import type { RegisterOrganisationForm } from "./organisation-form.ts";

/**
 * Registers an organisation with the account of its first person, who is signed in at once. It may prepare placements;
 * publishing waits for a coordinator.
 * @returns the session's token
 * @throws Refusal `emailTaken`, `tooMany`, `municipalityUnknown`
 */
export async function registerOrganisation(
  context: Context, limits: Limits, input: z.output<typeof RegisterOrganisationForm>, location: Location, language: string, device: string | null,
): Promise<string> {
  await takeTry(limits, "register-address", context.origin ?? "unknown");
  return actAs(context, SYSTEM, async (tx) => {
    if (!(await listMunicipalities(tx)).some(({ id }) => id === input.municipalityId)) throw new Refusal("municipalityUnknown");
    const accountId = await openAccount(tx, { role: "employer", municipalityId: input.municipalityId, email: input.email, password: input.password, name: input.name, phone: input.phone, language });
    const [organisation] = await tx.db
      .insert(organisations)
      .values({
        municipalityId: input.municipalityId, name: input.organisation, kind: input.kind, about: input.about, address: input.address, placeId: location.placeId,
        lat: location.lat, lng: location.lng, website: input.website, phone: input.phone, createdAt: tx.now,
      })
      .returning({ id: organisations.id });
    await tx.db.insert(organisationMembers).values({ organisationId: organisation!.id, accountId });
    await recordAudit(tx, { action: "organisation.registered", objectId: organisation!.id, municipalityId: input.municipalityId });
    return startSession(tx, { id: accountId, role: "employer" }, device);
  });
}
