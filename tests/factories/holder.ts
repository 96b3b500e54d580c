import type { SignedInActor } from "#app/access/actor.ts";
import { WHOLE_WEEK } from "#app/day-parts/day-part.ts";
import type { Database } from "#db/client.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { holderLanguages, statusHolders } from "#db/schema/status-holders.ts";
import { asSystem, NOW } from "./contexts.ts";
import { type Account, another, CENTRE } from "./municipality.ts";

export interface Holder {
  id: string;
  firstName: string;
  actor: SignedInActor;
  /** The fixed contact person. */
  consultant: SignedInActor;
}

/** Someone of a consultant's caseload who speaks Levantine Arabic, has some Dutch, and is free all week. */
export async function aHolder(db: Database, consultant: Account, more: Partial<typeof statusHolders.$inferInsert> = {}): Promise<Holder> {
  const { municipalityId, accountId: contactPersonId } = consultant.actor;
  const firstName = `Rima ${another()}`;
  return asSystem(db, async ({ db }) => {
    const [account] = await db.insert(accounts).values({ role: "status-holder", municipalityId, language: "ar", createdAt: NOW }).returning({ id: accounts.id });
    const accountId = account!.id;
    const [row] = await db
      .insert(statusHolders)
      .values({
        accountId, municipalityId, contactPersonId, firstName, lastName: "Haddad", phone: "06-87654321", email: `rima.${accountId}@voorbeeld.nl`,
        birthYear: 1990, gender: "woman", dutchLevel: "A2", placeId: "zwolle", postcode: "8011", ...CENTRE, travelModes: ["bicycle"], travelLimitMinutes: 30,
        dayParts: WHOLE_WEEK, hoursMax: 16, capacity: "medium", waitingSince: NOW, ...more,
      })
      .returning({ id: statusHolders.id });
    await db.insert(holderLanguages).values({ holderId: row!.id, language: "apc", fluency: "fluent", motherTongue: true });
    return { id: row!.id, firstName, actor: { role: "status-holder", accountId, municipalityId, subjectId: row!.id }, consultant: consultant.actor };
  });
}
