import type { listening as nl } from "../nl/listening.ts";

export const listening: typeof nl = {
  listen: "گوش کردن",
  stop: "توقف",
  noVoice: "هنوز صدا نیست",
};
