import type { card as nl } from "../nl/card.ts";

export const card: typeof nl = {
  brings: "Waxa aad ka helayso",
  styles: "Madax, gacan ama qalbi",
  when: "Goorma",
  offered: "wakhtigan waad iman kartaa",
  shared: "markaas wakhti waad haysaa",
  free: "markaas maya",
  hours_one: "{{count}} saacad toddobaadkii",
  hours_other: "{{count}} saacadood toddobaadkii",
  hoursBetween: "{{min}} ilaa {{max}} saacadood toddobaadkii",
  travel: "Sida loo tago",
  minutes_one: "{{count}} daqiiqo",
  minutes_other: "{{count}} daqiiqo",
  asks: "Shaqada waxaa ka mid ah",
  meets: "Qofka ku caawinaya",
  firstLook: "Marka hore waad imaan kartaa oo eegi kartaa.",
  story: "Ururku wuxuu leeyahay",
  storyIn: "Qoraalkani waa af-Holandays.",
  why: "Maxaan tan u arkayaa?",
  dutchNeeded: "Af-Holandays: {{level}}",
};
