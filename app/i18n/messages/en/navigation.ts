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
  dossier: {
    label: "{{name}}'s dossier",
    overview: "Overview",
    pictures: "Picture intake",
    hours: "Hours",
  },
  recordings: "Recording",
};
