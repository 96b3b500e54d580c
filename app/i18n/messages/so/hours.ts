import type { hours as nl } from "../nl/hours.ts";

export const hours: typeof nl = {
  title: "Saacadahayga",
  lead: "Intaas oo saacadood ayaad ka qayb qaadatay. Ururka ayaa xaqiijiyey.",
  none: "Weli saacado ma jiraan",
  noneText: "Toddobaad kasta ururku wuxuu qoraa imisa saacadood oo aad joogtay.",
  unit: "saacadood",
  total: "Wadar",
  participation: "Ka qaybqaadashada is-dhexgalka (inburgering)",
  practice: "Tababarka shaqada (MAP)",
  ofHours: "{{hours}} ka mid ah {{of}} saacadood",
  reached: "Waa dhammaatay! Saacadihii oo dhan waad haysataa.",
  elsewhere: "Meel kale: {{hours}} saacadood",
  weekOf: "Toddobaadka {{day}}",
  notThere: "Ma joogin",
  all: "Dhammaan saacadaha",
  wrong: "Wax ma khaldan yihiin? U sheeg qofka kula xiriira (contactpersoon).",
};
