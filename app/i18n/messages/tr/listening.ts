import type { listening as nl } from "../nl/listening.ts";

export const listening: typeof nl = {
  listen: "Dinle",
  stop: "Durdur",
  noVoice: "Henüz ses yok",
};
