import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { LANGUAGES, languageName } from "#app/languages/language.ts";
import { townsAround } from "#app/municipalities/towns-around.server.ts";
import { placeLabelOf } from "#app/places/place-name.server.ts";
import { dayPartsIn } from "#app/day-parts/day-part.ts";
import type { ownPlacement } from "./placement-queries.server.ts";

/** What the form of a placement offers to choose from: languages but Dutch, which everyone speaks on the floor, and towns nearby. */
export async function placementChoices(context: TransactionContext & { actor: SignedInActor }, language: InterfaceLanguage) {
  return {
    languages: LANGUAGES.filter(({ id }) => id !== "nl").map(({ id }) => ({ value: id, label: languageName(id, language) })),
    places: await townsAround(context, context.actor.municipalityId),
  };
}

/** A placement as its form sends it. */
export function formOf(placement: Awaited<ReturnType<typeof ownPlacement>>) {
  return {
    title: placement.title, description: placement.description, sector: placement.sector, tasks: placement.tasks,
    languageOffer: placement.languageOffer, activationOffer: placement.activationOffer, tradeOffer: placement.tradeOffer,
    headShare: placement.headShare, handShare: placement.handShare, heartShare: placement.heartShare,
    dutchMin: placement.dutchMin, floorLanguages: placement.floorLanguages, floorLanguageSuffices: placement.floorLanguageSuffices,
    dayParts: dayPartsIn(placement.dayParts ?? 0), dayPartsNeeded: placement.dayPartsNeeded, hoursMin: placement.hoursMin, hoursMax: placement.hoursMax,
    spots: placement.spots, place: placeLabelOf(placement.placeId), address: placement.address, demands: placement.demands, strain: placement.strain,
    minAge: placement.minAge, vogRequired: placement.vogRequired, guideName: placement.guideName, firstLook: placement.firstLook,
    startsOn: placement.startsOn, endsOn: placement.endsOn, shared: placement.shared,
  };
}
