import type { navigation as nl } from "../nl/navigation.ts";

export const navigation: typeof nl = {
  home: "Start",
  placements: "Placements",
  people: "People",
  buddies: "Buddies",
  organisations: "Organisations",
  staff: "Colleagues",
  matches: "Matches",
  organisation: "Our organisation",
  profile: "My details",
  account: "My account",
  supply: "Supply",
  hours: "Hours",
  makePlan: "Make a new plan",
  toPlans: "All plans",
  sortingCards: "Cards for a group",
  dossier: {
    label: "{{name}}'s dossier",
    overview: "Overview",
    intake: "Intake",
    pictures: "Picture intake",
    lifeAreas: "Life areas",
    balance: "Balance",
    hours: "Hours",
  },
  recordings: "Recording",
};
