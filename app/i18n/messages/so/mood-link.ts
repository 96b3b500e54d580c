import type { moodLink as nl } from "../nl/mood-link.ts";

export const moodLink: typeof nl = {
  private: "Tan waxaa arka qofkaaga xiriirka oo keliya.",
  thanks: "Mahadsanid",
  thanksText: "Qofkaaga xiriirka hadda wuu arki karaa tan.",
  over: "Su'aashan waa laga jawaabay ama waa duug",
  overText: "Dhib ma leh. Waxaad sidoo kale ku sheegi kartaa qorshahaaga.",
  open: "Fur qorshahayga",
  message: "Salaan {{name}}, toddobaadkan sidee tahay? Dooro weji:\n{{link}}\nSalaan, {{from}}",
};
