import type { signInCard as nl } from "../nl/sign-in-card.ts";

export const signInCard: typeof nl = {
  heading: "The card of",
  scan: "Scan the code",
  pin: "Type your PIN",
  look: "Look and choose",
  contactPerson: "Your contact person",
  lost: "Lost your card? Call at once.",
  pinOf: "The PIN of",
  cutOff: "Cut off. Do not keep it with the card.",
};
