import type { card as nl } from "../nl/card.ts";

export const card: typeof nl = {
  brings: "Waxa aad ka helayso",
  styles: "Madax, gacan ama qalbi",
  when: "Goorma",
  offered: "waxaad iman kartaa wakhtigan",
  shared: "adiguna waad firaaqo tahay",
  free: "wakhtigan maya",
  hours_one: "{{count}} saacad toddobaadkii",
  hours_other: "{{count}} saacadood toddobaadkii",
  hoursBetween: "{{min}} ilaa {{max}} saacadood toddobaadkii",
  travel: "Sida loo tago",
  minutes_one: "{{count}} daqiiqo",
  minutes_other: "{{count}} daqiiqo",
  asks: "Tani way ku jirtaa",
  meets: "Qofkan ayaa ku caawinaya",
  firstLook: "Marka hore waad soo eegi kartaa.",
  story: "Ururku wuxuu leeyahay",
  storyIn: "Qoraalkani waa af-Nederland.",
  why: "Maxaan tan u arkayaa?",
  dutchNeeded: "Af-Nederland: {{level}}",
};
