import type { listening as nl } from "../nl/listening.ts";

export const listening: typeof nl = {
  listen: "استماع",
  stop: "إيقاف",
  noVoice: "لا يوجد صوت بعد",
};
