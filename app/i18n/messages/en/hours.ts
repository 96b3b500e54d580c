import type { hours as nl } from "../nl/hours.ts";

export const hours: typeof nl = {
  title: "My hours",
  lead: "You took part for this many hours. The organisation confirmed them.",
  none: "No hours yet",
  noneText: "Every week the organisation writes down how many hours you were there.",
  unit: "hours",
  total: "Together",
  participation: "Taking part, for your integration",
  practice: "Practice with work (MAP)",
  ofHours: "{{hours}} of {{of}} hours",
  reached: "Done! You have all the hours.",
  elsewhere: "Done somewhere else: {{hours}} hours",
  weekOf: "Week of {{day}}",
  notThere: "You were not there",
  all: "All hours",
  wrong: "Is something wrong? Tell your contact person.",
};
