/** What leads to the pages of staff, buddies and organisations. */
export const navigation = {
  home: "Start",
  placements: "Plekken",
  people: "Mensen",
  buddies: "Maatjes",
  organisations: "Organisaties",
  staff: "Collega's",
  matches: "Matches",
  organisation: "Onze organisatie",
  profile: "Mijn gegevens",
  account: "Mijn account",
  supply: "Aanbod",
  hours: "Uren",
  makePlan: "Nieuw plan maken",
  toPlans: "Alle plannen",
  dossier: {
    label: "Het dossier van {{name}}",
    overview: "Overzicht",
    pictures: "Plaatjeskeuze",
    hours: "Uren",
  },
  recordings: "Inspreken",
};
