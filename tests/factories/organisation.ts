import type { SignedInActor } from "#app/access/actor.ts";
import { WHOLE_WEEK } from "#app/day-parts/day-part.ts";
import type { Database } from "#db/client.server.ts";
import { organisationMembers, organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { asSystem, NOW } from "./contexts.ts";
import { another, anAccount, CENTRE, type Municipality } from "./municipality.ts";

export interface Organisation {
  id: string;
  name: string;
  /** The person who signs in for it. */
  employer: SignedInActor;
}

/** A verified organisation with one member. */
export async function anOrganisation(db: Database, municipality: Municipality, more: Partial<typeof organisations.$inferInsert> = {}): Promise<Organisation> {
  const member = await anAccount(db, "employer", municipality);
  const name = `Kringloop ${another()}`;
  return asSystem(db, async ({ db }) => {
    const [row] = await db
      .insert(organisations)
      .values({ municipalityId: municipality.id, name, kind: "foundation", about: "Tweedehands spullen, eerlijk verkocht.", placeId: "zwolle", ...CENTRE, state: "verified", decidedAt: NOW, ...more })
      .returning({ id: organisations.id });
    await db.insert(organisationMembers).values({ organisationId: row!.id, accountId: member.actor.accountId });
    return { id: row!.id, name, employer: { ...member.actor, subjectId: row!.id } };
  });
}

/** A published placement that fits who is as `aHolder` makes them; one spot. */
export async function aPlacement(db: Database, organisation: Organisation, more: Partial<typeof placements.$inferInsert> = {}): Promise<string> {
  return asSystem(db, async ({ db }) => {
    const [row] = await db
      .insert(placements)
      .values({
        organisationId: organisation.id, title: `Spullen sorteren ${another()}`, description: "Je sorteert wat mensen brengen, samen met twee anderen.",
        sector: "second-hand", tasks: ["sorting-goods"], languageOffer: "some", activationOffer: "much", tradeOffer: "none",
        headShare: 20, handShare: 60, heartShare: 20, dutchMin: "A1", dayParts: WHOLE_WEEK, dayPartsNeeded: 1, hoursMin: 4, hoursMax: 12,
        spots: 1, placeId: "zwolle", ...CENTRE, state: "published", publishedAt: NOW, ...more,
      })
      .returning({ id: placements.id });
    return row!.id;
  });
}
