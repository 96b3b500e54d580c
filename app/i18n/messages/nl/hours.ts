/** For status holders: the hours at a placement, as they were confirmed. */
export const hours = {
  title: "Mijn uren",
  lead: "Zoveel uur deed je mee. De organisatie heeft het bevestigd.",
  none: "Nog geen uren",
  noneText: "Elke week schrijft de organisatie op hoeveel uur je er was.",
  unit: "uur",
  total: "Samen",
  participation: "Meedoen voor je inburgering",
  practice: "Oefenen met werk (MAP)",
  ofHours: "{{hours}} van {{of}} uur",
  reached: "Klaar! Je hebt alle uren.",
  elsewhere: "Ergens anders gedaan: {{hours}} uur",
  weekOf: "Week van {{day}}",
  notThere: "Je was er niet",
  all: "Alle uren",
  wrong: "Klopt er iets niet? Zeg het tegen je contactpersoon.",
};
