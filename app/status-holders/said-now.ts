import { z } from "zod";
import type { ChoiceSent } from "./choice-form.ts";
import { type Choice, CHOICES } from "./status-holder.ts";

/** A card that was answered just now, as an address carries it to the next page: `said` is the card, `was` what had been said before. */
const SaidNow = z.object({ said: z.uuid(), was: z.enum(CHOICES).nullable().catch(null) });

export type SaidNow = z.output<typeof SaidNow>;

/** What an address tells of the last answer; null where it tells nothing that could be. */
export function saidIn(search: URLSearchParams): SaidNow | null {
  return SaidNow.safeParse({ said: search.get("said"), was: search.get("was") }).data ?? null;
}

/** An address that tells of the last answer, so that the page there can offer to take it back. Taking back is no answer to take back. */
export function tellingOf(address: string, { placementId, undo }: Pick<ChoiceSent, "placementId" | "undo">, was: Choice | null): string {
  if (undo) return address;
  const [path, hash] = address.split("#");
  const told = new URLSearchParams({ said: placementId, ...(was ? { was } : {}) });
  return `${path}${path!.includes("?") ? "&" : "?"}${told}${hash ? `#${hash}` : ""}`;
}

/**
 * Where one goes on among the cards. A no without a reason stays where it is: it asks why, in pictures. What was taken back
 * is looked at once more. All else is followed by the next card.
 */
export function afterAnswer(sent: ChoiceSent, was: Choice | null): string {
  const { placementId, answer, reason, next, page, undo } = sent;
  if (answer === "not-for-me" && reason === null) return `/me/cards?hidden=${placementId}#card-${placementId}`;
  if (undo || answer === null || next === undefined) return tellingOf(`/me/cards?card=${placementId}&page=${page}#card-${placementId}`, sent, was);
  // Telling why is part of the no: taking back takes both.
  const before = answer === "not-for-me" ? null : was;
  return tellingOf(next === "end" ? `/me/cards?page=${page}#card-end` : `/me/cards?card=${next}&page=${page}#card-${next}`, sent, before);
}
