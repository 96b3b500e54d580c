import type { SignedInActor } from "#app/access/actor.ts";
import { DEFAULT_BUDDY_WEIGHTS, DEFAULT_PLACEMENT_WEIGHTS } from "#app/matching/weights.ts";
import type { Database } from "#db/client.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { matchingWeights, municipalities, municipalityNeighbours } from "#db/schema/municipalities.ts";
import { asSystem, NOW } from "./contexts.ts";

let made = 0;
/** A number that no other row of this file has: for names, addresses and codes. */
export const another = () => (made += 1);

/** In the middle of Zwolle: where everyone and everything is who doesn't say otherwise. */
export const CENTRE = { lat: 52.5168, lng: 6.083 };

export interface Municipality {
  id: string;
  name: string;
}

/** A tenant, with the weights that each begins with. */
export async function aMunicipality(db: Database, { neighbourOf }: { neighbourOf?: Municipality } = {}): Promise<Municipality> {
  const number = another();
  return asSystem(db, async ({ db }) => {
    const name = `Gemeente ${number}`;
    const [row] = await db.insert(municipalities).values({ code: String(9000 + number), name, ...CENTRE }).returning({ id: municipalities.id });
    const id = row!.id;
    await db.insert(matchingWeights).values({
      municipalityId: id, version: DEFAULT_PLACEMENT_WEIGHTS.version, reason: "to begin with",
      weights: { placements: DEFAULT_PLACEMENT_WEIGHTS.values, buddies: DEFAULT_BUDDY_WEIGHTS.values },
    });
    if (neighbourOf) {
      await db.insert(municipalityNeighbours).values([
        { municipalityId: id, neighbourId: neighbourOf.id },
        { municipalityId: neighbourOf.id, neighbourId: id },
      ]);
    }
    return { id, name };
  });
}

export interface Account {
  actor: SignedInActor;
  name: string;
  email: string;
}

/** An account with an e-mail address; `subjectId` is what it stands for. No password, unless a hash is given. */
export async function anAccount(
  db: Database, role: Exclude<SignedInActor["role"], "status-holder">, municipality: Municipality, more: { passwordHash?: string; name?: string; phone?: string } = {},
): Promise<Account> {
  const number = another();
  const name = more.name ?? `${role} ${number}`;
  const email = `${role}.${number}@voorbeeld.nl`;
  return asSystem(db, async ({ db }) => {
    const [row] = await db.insert(accounts).values({ role, municipalityId: municipality.id, email, ...more, name, createdAt: NOW }).returning({ id: accounts.id });
    return { actor: { role, accountId: row!.id, municipalityId: municipality.id, subjectId: null }, name, email };
  });
}

export const aConsultant = (db: Database, municipality: Municipality) => anAccount(db, "consultant", municipality, { name: "Marloes Hendriks", phone: "038-1234567" });
export const aCoordinator = (db: Database, municipality: Municipality) => anAccount(db, "coordinator", municipality);
