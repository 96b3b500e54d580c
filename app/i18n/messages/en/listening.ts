import type { listening as nl } from "../nl/listening.ts";

export const listening: typeof nl = {
  listen: "Listen",
  stop: "Stop reading",
  noVoice: "No voice yet",
};
