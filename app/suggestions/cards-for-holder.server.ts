import { eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import type { DayPartMask } from "#app/day-parts/day-part.ts";
import type { PlacementExplanation } from "#app/matching/placements/rank-placements.ts";
import { distanceKm } from "#app/places/distance.ts";
import { quickestWay, roundedMinutes, type TravelMode } from "#app/places/travel.ts";
import { placementById, type PlacementOnCard, placementsByIds } from "#app/placements/placement-queries.server.ts";
import { found } from "#app/server/errors.ts";
import type { Page, PageAsked } from "#app/server/paging.ts";
import type { Choice, NotForMeReason } from "#app/status-holders/status-holder.ts";
import { type ChoiceMade, choicesOf } from "#app/status-holders/status-holder-queries.server.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { explainPair, suggestPlacements } from "./suggest.server.ts";

type SignedInContext = TransactionContext & { actor: SignedInActor };

/** A placement as this person's own card: how far it is, and when they have time. */
export interface HolderCard {
  placement: PlacementOnCard;
  /** By the quickest of the person's own ways, to five minutes; null when home or ways aren't known. */
  travel: { mode: TravelMode; minutes: number } | null;
  /** Day-parts on which both can; null when the person's aren't known. */
  sharedDayParts: DayPartMask | null;
  choice: Choice | null;
  /** Why not, where the person told. */
  reason: NotForMeReason | null;
  /** Why it was suggested; null for a card that was looked up. */
  explanation: PlacementExplanation | null;
}

/** How many suggestions are leafed through at most: more than anyone looks at. */
const TOP = 60;

/** What a card needs to know of its person, and no more of the dossier. */
async function travellerOf({ db }: SignedInContext, holderId: string) {
  const [row] = await db
    .select({ lat: statusHolders.lat, lng: statusHolders.lng, travelModes: statusHolders.travelModes, dayParts: statusHolders.dayParts })
    .from(statusHolders)
    .where(eq(statusHolders.id, holderId));
  return found(row);
}

type Traveller = Awaited<ReturnType<typeof travellerOf>>;

function cardFor(person: Traveller, placement: PlacementOnCard, made: ChoiceMade | undefined, explanation: HolderCard["explanation"]): HolderCard {
  const { lat, lng, travelModes, dayParts } = person;
  const way = lat !== null && lng !== null ? quickestWay(distanceKm({ lat, lng }, placement), { modes: travelModes }) : null;
  return {
    placement,
    travel: way && { mode: way.mode, minutes: roundedMinutes(way.minutes) },
    sharedDayParts: dayParts === null ? null : placement.dayParts & dayParts,
    choice: made?.choice ?? null,
    reason: made?.reason ?? null,
    explanation,
  };
}

/**
 * A page of the cards that fit this person, best first; what they put aside is left out. `hidden` is the card that was
 * put aside just now: it stays where it was, so that the way back and the question why stand there, and its page is the one
 * shown; else it is the page with `card`, where that is among them. What the person says of a card ranks the others at once.
 */
export async function cardsForHolder(context: SignedInContext, holderId: string, asked: PageAsked, { hidden = null, card = null }: { hidden?: string | null; card?: string | null } = {}): Promise<Page<HolderCard>> {
  const shown = [...(await suggestPlacements(context, holderId, { top: TOP })).ranked];
  if (hidden && !shown.some(({ id }) => id === hidden)) {
    const before = (await suggestPlacements(context, holderId, { top: TOP, exceptNo: hidden })).ranked;
    const was = before.findIndex(({ id }) => id === hidden);
    if (was >= 0) shown.splice(was, 0, before[was]!);
  }
  const [choices, person] = [await choicesOf(context, holderId), await travellerOf(context, holderId)];
  const at = shown.findIndex(({ id }) => id === (hidden ?? card));
  const pages = Math.max(1, Math.ceil(shown.length / asked.size));
  const page = at >= 0 ? Math.floor(at / asked.size) + 1 : Math.min(asked.page, pages);
  const onPage = shown.slice((page - 1) * asked.size, page * asked.size);
  const explanations = new Map(onPage.map(({ id, explanation }) => [id, explanation]));
  const rows = await placementsByIds(context, [...explanations.keys()]);
  return { rows: rows.map((placement) => cardFor(person, placement, choices.get(placement.id), explanations.get(placement.id) ?? null)), page, pages, total: shown.length };
}

/** One card with its reasons, whether it was suggested or not, if the placement is open. */
export async function cardForHolder(context: SignedInContext, holderId: string, placementId: string): Promise<HolderCard> {
  const placement = await placementById(context, placementId);
  const [person, choices] = [await travellerOf(context, holderId), await choicesOf(context, holderId)];
  const { explanation } = await explainPair(context, holderId, { kind: "placement", id: placementId });
  return cardFor(person, placement, choices.get(placementId), explanation as PlacementExplanation);
}

/** These placements as cards, in their order; those that aren't open (any more) are left out. */
export async function cardsByIds(context: SignedInContext, holderId: string, ids: readonly string[]): Promise<HolderCard[]> {
  const rows = await placementsByIds(context, ids);
  if (rows.length === 0) return [];
  const [person, choices] = [await travellerOf(context, holderId), await choicesOf(context, holderId)];
  return rows.map((placement) => cardFor(person, placement, choices.get(placement.id), null));
}

/** The open placements to which a person said this, the latest first; with why not, where the person told. */
export async function chosenPlacements(context: SignedInContext, holderId: string, choice: Choice, limit = 50): Promise<(PlacementOnCard & Pick<ChoiceMade, "reason">)[]> {
  const choices = await choicesOf(context, holderId);
  const ids = [...choices].filter(([, made]) => made.choice === choice).map(([placementId]) => placementId);
  return (await placementsByIds(context, ids.slice(0, limit))).map((placement) => ({ ...placement, reason: choices.get(placement.id)?.reason ?? null }));
}
