import type { card as nl } from "../nl/card.ts";

export const card: typeof nl = {
  brings: "What you get",
  styles: "Head, hand or heart",
  when: "When",
  offered: "you can come here",
  shared: "you have time then",
  free: "not then",
  hours_one: "{{count}} hour a week",
  hours_other: "{{count}} hours a week",
  hoursBetween: "{{min}} to {{max}} hours a week",
  travel: "How to get there",
  minutes_one: "{{count}} minute",
  minutes_other: "{{count}} minutes",
  asks: "This comes with it",
  meets: "This person helps you",
  firstLook: "You may come and look first.",
  story: "The organisation says",
  storyIn: "This text is in Dutch.",
  why: "Why do I see this?",
  dutchNeeded: "Dutch: {{level}}",
};
