import type { listening as nl } from "../nl/listening.ts";

export const listening: typeof nl = {
  listen: "ምስማዕ",
  stop: "ደው ምባል",
  noVoice: "ድምጺ ገና የለን",
};
