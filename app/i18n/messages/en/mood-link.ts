import type { moodLink as nl } from "../nl/mood-link.ts";

export const moodLink: typeof nl = {
  private: "Only your contact person sees this.",
  thanks: "Thank you",
  thanksText: "Your contact person can see this now.",
  over: "This question was answered already, or is too old",
  overText: "That is all right. You can also tell it in your plan.",
  open: "Tell it in my plan",
  message: "Hello {{name}}, how is it going this week? Choose a face:\n{{link}}\nGreetings, {{from}}",
};
