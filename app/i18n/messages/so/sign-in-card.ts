import type { signInCard as nl } from "../nl/sign-in-card.ts";

export const signInCard: typeof nl = {
  heading: "Kaadhka",
  scan: "Iskaan garee koodhka",
  pin: "Geli PIN-kaaga",
  look: "Eeg oo dooro",
  contactPerson: "Qofkaaga xiriirka",
  lost: "Kaadhku ma lumay? Isla markiiba wac.",
  pinOf: "PIN-ka",
  cutOff: "Halkan ka jar. Kaadhka ha la dhigin.",
};
