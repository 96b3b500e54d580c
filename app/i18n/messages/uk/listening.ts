import type { listening as nl } from "../nl/listening.ts";

export const listening: typeof nl = {
  listen: "Слухати",
  stop: "Зупинити",
  noVoice: "Голосу ще немає",
};
