import type { listening as nl } from "../nl/listening.ts";

export const listening: typeof nl = {
  listen: "Dhageyso",
  stop: "Jooji",
  noVoice: "Cod weli ma jiro",
};
