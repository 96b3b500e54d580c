import type { SignedInActor } from "#app/access/actor.ts";
import { WHOLE_WEEK } from "#app/day-parts/day-part.ts";
import type { Database } from "#db/client.server.ts";
import { buddies, buddyLanguages } from "#db/schema/buddies.ts";
import { asSystem, NOW } from "./contexts.ts";
import { aCoordinator, anAccount, CENTRE, type Municipality } from "./municipality.ts";

export interface Buddy {
  id: string;
  actor: SignedInActor;
}

/** An approved buddy with Levantine Arabic as mother tongue and room for one. */
export async function aBuddy(db: Database, municipality: Municipality, more: Partial<typeof buddies.$inferInsert> = {}): Promise<Buddy> {
  const account = await anAccount(db, "buddy", municipality, { phone: "06-12345678" });
  const coordinator = await aCoordinator(db, municipality);
  return asSystem(db, async ({ db }) => {
    const [row] = await db
      .insert(buddies)
      .values({
        accountId: account.actor.accountId, municipalityId: municipality.id, birthYear: 1980, gender: "woman", dutchLevel: "B2", placeId: "zwolle", ...CENTRE,
        radiusKm: 10, dayParts: WHOLE_WEEK, state: "approved", vogSeenOn: "2026-03-01", vogExpiresOn: "2029-03-01", vogSeenBy: coordinator.actor.accountId,
        approvedAt: NOW, approvedBy: coordinator.actor.accountId, ...more,
      })
      .returning({ id: buddies.id });
    await db.insert(buddyLanguages).values({ buddyId: row!.id, language: "apc", fluency: "fluent", motherTongue: true });
    return { id: row!.id, actor: { ...account.actor, subjectId: row!.id } };
  });
}
