import { and, asc, count, desc, eq, inArray, or, sql, type SQL } from "drizzle-orm";
import type { Actor, SignedInActor } from "#app/access/actor.ts";
import { isSignedIn } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { found } from "#app/server/errors.ts";
import { type PageAsked, pageOf } from "#app/server/paging.ts";
import { municipalityNeighbours } from "#db/schema/municipalities.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";

/** What a card shows; nothing that is only the organisation's own business. */
const cardColumns = {
  id: placements.id, title: placements.title, description: placements.description, sector: placements.sector, tasks: placements.tasks,
  languageOffer: placements.languageOffer, activationOffer: placements.activationOffer, tradeOffer: placements.tradeOffer,
  headShare: placements.headShare, handShare: placements.handShare, heartShare: placements.heartShare,
  dutchMin: placements.dutchMin, floorLanguages: placements.floorLanguages, floorLanguageSuffices: placements.floorLanguageSuffices,
  dayParts: placements.dayParts, dayPartsNeeded: placements.dayPartsNeeded, hoursMin: placements.hoursMin, hoursMax: placements.hoursMax,
  spots: placements.spots, spotsTaken: placements.spotsTaken, placeId: placements.placeId, address: placements.address, lat: placements.lat, lng: placements.lng,
  demands: placements.demands, strain: placements.strain, minAge: placements.minAge, vogRequired: placements.vogRequired,
  guideName: placements.guideName, firstLook: placements.firstLook, startsOn: placements.startsOn, endsOn: placements.endsOn,
  state: placements.state, publishedAt: placements.publishedAt,
  organisationId: placements.organisationId, organisationName: organisations.name, organisationKind: organisations.kind, trained: organisations.trained,
};

const withOrganisation = (db: TransactionContext["db"]) =>
  db.select(cardColumns).from(placements).innerJoin(organisations, eq(organisations.id, placements.organisationId));

export type PlacementOnCard = Awaited<ReturnType<typeof withOrganisation>>[number];

/** Enough to name and picture a placement in a list. */
export type PlacementInShort = Pick<PlacementOnCard, "id" | "title" | "tasks" | "sector">;

/** What the card itself needs of it; the organisation's text only where the whole card is shown. */
export type PlacementShown = Pick<
  PlacementOnCard,
  | "title" | "sector" | "tasks" | "languageOffer" | "activationOffer" | "tradeOffer" | "headShare" | "handShare" | "heartShare"
  | "dayParts" | "hoursMin" | "hoursMax" | "demands" | "guideName" | "firstLook" | "organisationName"
> & Partial<Pick<PlacementOnCard, "description">>;

/** Leaves out what a card doesn't show, so that a page of cards stays small. */
export function shownOnCard(row: PlacementOnCard, form: "one" | "wall"): PlacementShown {
  const { title, sector, tasks, languageOffer, activationOffer, tradeOffer, headShare, handShare, heartShare, dayParts, hoursMin, hoursMax, demands, guideName, firstLook, organisationName } = row;
  const shown = { title, sector, tasks, languageOffer, activationOffer, tradeOffer, headShare, handShare, heartShare, dayParts, hoursMin, hoursMax, demands, guideName, firstLook, organisationName };
  return form === "one" ? { ...shown, description: row.description } : shown;
}

/** SQL: the placement belongs to the municipality, or to a neighbour that shares it. */
export function offeredIn(municipalityId: string): SQL {
  return or(
    eq(organisations.municipalityId, municipalityId),
    and(
      eq(placements.shared, true),
      inArray(organisations.municipalityId, sql`(select ${municipalityNeighbours.neighbourId} from ${municipalityNeighbours} where ${municipalityNeighbours.municipalityId} = ${municipalityId})`),
    ),
  )!;
}

/** SQL: what this actor may see of placements, see product.md's "Who sees what". */
function seenBy(actor: Actor): SQL | undefined {
  const published = eq(placements.state, "published");
  if (!isSignedIn(actor)) return published;
  switch (actor.role) {
    case "employer":
      return or(published, eq(placements.organisationId, actor.subjectId!));
    case "consultant":
    case "coordinator":
      return or(and(published, offeredIn(actor.municipalityId)), eq(organisations.municipalityId, actor.municipalityId));
    default:
      return published;
  }
}

/** One placement, if this actor may see it. */
export async function placementById({ db, actor }: TransactionContext, placementId: string): Promise<PlacementOnCard> {
  return found((await withOrganisation(db).where(and(eq(placements.id, placementId), seenBy(actor))))[0]);
}

/** Placements by their ids, in the order of the ids; unseen ones are left out. */
export async function placementsByIds({ db, actor }: TransactionContext, ids: readonly string[]): Promise<PlacementOnCard[]> {
  if (ids.length === 0) return [];
  const rows = await withOrganisation(db).where(and(inArray(placements.id, [...ids]), seenBy(actor)));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Published placements, newest first, a page at a time. */
export async function listPublishedPlacements({ db }: TransactionContext, asked: PageAsked) {
  const where = eq(placements.state, "published");
  return pageOf(asked, {
    rows: ({ limit, offset }) => withOrganisation(db).where(where).orderBy(desc(placements.publishedAt), asc(placements.id)).limit(limit).offset(offset),
    total: async () => (await db.select({ total: count() }).from(placements).where(where))[0]!.total,
  });
}

/** An employer's own placements: those that run first. */
export async function listOwnPlacements({ db, actor }: TransactionContext & { actor: SignedInActor }, asked: PageAsked) {
  const where = eq(placements.organisationId, actor.subjectId ?? "");
  return pageOf(asked, {
    rows: ({ limit, offset }) =>
      db
        .select({ id: placements.id, title: placements.title, state: placements.state, spots: placements.spots, spotsTaken: placements.spotsTaken, sector: placements.sector, tasks: placements.tasks, updatedAt: placements.updatedAt })
        .from(placements)
        .where(where)
        .orderBy(sql`array_position(array['published','draft','paused','closed'], ${placements.state})`, asc(placements.title))
        .limit(limit)
        .offset(offset),
    total: async () => (await db.select({ total: count() }).from(placements).where(where))[0]!.total,
  });
}

/** The placements of an organisation that this actor may see, at most 50: for the page about the organisation. */
export async function placementsOfOrganisation({ db, actor }: TransactionContext, organisationId: string) {
  return db
    .select({ id: placements.id, title: placements.title, state: placements.state })
    .from(placements)
    .innerJoin(organisations, eq(organisations.id, placements.organisationId))
    .where(and(eq(placements.organisationId, organisationId), seenBy(actor)))
    .orderBy(asc(placements.title))
    .limit(50);
}

/** One of the employer's own placements, all columns, for its form. */
export async function ownPlacement({ db, actor }: TransactionContext & { actor: SignedInActor }, placementId: string) {
  return found((await db.select().from(placements).where(and(eq(placements.id, placementId), eq(placements.organisationId, actor.subjectId ?? ""))))[0]);
}
