import type { signInCard as nl } from "../nl/sign-in-card.ts";

export const signInCard: typeof nl = {
  heading: "Kart sahibi",
  scan: "Kodu okutun",
  pin: "PIN kodunuzu yazın",
  look: "Bakın ve seçin",
  contactPerson: "Danışmanınız (contactpersoon)",
  lost: "Kart kayıp mı? Hemen arayın.",
  pinOf: "PIN kodu:",
  cutOff: "Buradan kesin. Kartla birlikte saklamayın.",
};
