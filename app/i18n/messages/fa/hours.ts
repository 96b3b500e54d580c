import type { hours as nl } from "../nl/hours.ts";

export const hours: typeof nl = {
  title: "ساعت‌های من",
  lead: "این‌قدر ساعت شرکت کردید. سازمان آن را تأیید کرده است.",
  none: "هنوز ساعتی نیست",
  noneText: "هر هفته سازمان می‌نویسد شما چند ساعت آن‌جا بودید.",
  unit: "ساعت",
  total: "روی هم",
  participation: "شرکت کردن برای ادغام (inburgering)",
  practice: "تمرین کار (MAP)",
  ofHours: "{{hours}} از {{of}} ساعت",
  reached: "تمام شد! همهٔ ساعت‌ها را دارید.",
  elsewhere: "در جای دیگر: {{hours}} ساعت",
  weekOf: "هفتهٔ {{day}}",
  notThere: "شما نبودید",
  all: "همهٔ ساعت‌ها",
  wrong: "چیزی درست نیست؟ به شخص رابط (contactpersoon) بگویید.",
};
