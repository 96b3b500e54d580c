import type { signInCard as nl } from "../nl/sign-in-card.ts";

export const signInCard: typeof nl = {
  heading: "Kaarka",
  scan: "Iskaan garee koodka",
  pin: "Geli PIN-kaaga",
  look: "Eeg oo dooro",
  contactPerson: "Qofkaaga xiriirka (contactpersoon)",
  lost: "Kaarku ma lumay? Isla markiiba wac.",
  pinOf: "PIN-ka",
  cutOff: "Halkan ka jar. Ha la dhigin kaarka.",
};
