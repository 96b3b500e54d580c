import type { publicPages as nl } from "../nl/public.ts";

export const publicPages: typeof nl = {
  heroTitle: "Taking part together",
  heroText: "Meedoen helps municipalities, organisations and volunteers to bring status holders to a suitable place. And to a buddy who speaks their language.",
  howTitle: "How it works",
  howEmployer: "Organisations publish a placement",
  howEmployerText: "With tasks, times and what someone learns. In a few minutes.",
  howBuddy: "Volunteers become a buddy",
  howBuddyText: "Someone with the same mother tongue makes the first steps lighter.",
  howConsultant: "Consultants know the person",
  howConsultantText: "They do the talking. Meedoen suggests and explains why. People decide.",
  howHolder: "Status holders choose for themselves",
  howHolderText: "With pictures, in their own language.",
  demoTitle: "Try it",
  demoText: "This practice site is full of invented people. Choose as whom you want to look around.",
  demoButton: "Look as {{name}}",
  offerPlacement: "I want to offer a placement",
  becomeBuddy: "I want to become a buddy",
  placementsTitle: "Open placements",
  placementsLead: "Volunteer work where you are welcome, also while you are still learning Dutch.",
  noPlacements: "There are no open placements now.",
};
