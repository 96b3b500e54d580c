import type { hours as nl } from "../nl/hours.ts";

export const hours: typeof nl = {
  title: "Мої години",
  lead: "Стільки годин ви брали участь. Організація це підтвердила.",
  none: "Годин ще немає",
  noneText: "Щотижня організація записує, скільки годин ви там були.",
  unit: "год",
  total: "Разом",
  participation: "Участь для інтеграції (inburgering)",
  practice: "Практика роботи (MAP)",
  ofHours: "{{hours}} з {{of}} год",
  reached: "Готово! Усі години є.",
  elsewhere: "В іншому місці: {{hours}} год",
  weekOf: "Тиждень від {{day}}",
  notThere: "Вас не було",
  all: "Усі години",
  wrong: "Щось не так? Скажіть контактній особі (contactpersoon).",
};
