import { and, eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import type { Location } from "#app/places/locate.server.ts";
import { found, Refusal } from "#app/server/errors.ts";
import { placements } from "#db/schema/placements.ts";
import { TASKS_BY_SECTOR } from "./placement.ts";
import type { PlacementDetails } from "./placement-form.ts";

/** The row's columns for what the form tells. The first task becomes the card's picture: one of the own sector, where there is one. */
export function placementRow({ place: _, ...details }: PlacementDetails, location: Location) {
  const ofSector = new Set<string>(TASKS_BY_SECTOR[details.sector]);
  return {
    ...details,
    tasks: [...details.tasks].sort((a, b) => Number(ofSector.has(b)) - Number(ofSector.has(a))),
    headShare: details.headShare!, handShare: details.handShare!, heartShare: details.heartShare!,
    address: details.address ?? null, strain: details.strain ?? null, minAge: details.minAge ?? null,
    guideName: details.guideName ?? null, startsOn: details.startsOn ?? null, endsOn: details.endsOn ?? null,
    placeId: location.placeId, lat: location.lat, lng: location.lng,
  };
}

/**
 * Saves a placement of the employer's own organisation: a new draft, or a change to one that exists.
 * @returns the placement's id
 * @throws Refusal `placementSpotsTaken` when fewer spots are asked than are taken; `placementState` when it is closed
 */
export async function savePlacement(context: Context & { actor: SignedInActor }, placementId: string | null, details: PlacementDetails, location: Location): Promise<string> {
  return transact(context, async (tx) => {
    const organisationId = found(context.actor.subjectId);
    const row = placementRow(details, location);
    if (placementId === null) {
      const [made] = await tx.db.insert(placements).values({ ...row, organisationId, createdAt: tx.now, updatedAt: tx.now }).returning({ id: placements.id });
      await recordAudit(tx, { action: "placement.drafted", objectId: made!.id });
      return made!.id;
    }
    const own = and(eq(placements.id, placementId), eq(placements.organisationId, organisationId));
    const present = found((await tx.db.select({ taken: placements.spotsTaken, state: placements.state }).from(placements).where(own).for("update"))[0]);
    if (present.state === "closed") throw new Refusal("placementState");
    if (row.spots < present.taken) throw new Refusal("placementSpotsTaken", { taken: present.taken });
    await tx.db.update(placements).set({ ...row, updatedAt: tx.now }).where(own);
    await recordAudit(tx, { action: "placement.changed", objectId: placementId });
    return placementId;
  });
}
