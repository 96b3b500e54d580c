import type { signInCard as nl } from "../nl/sign-in-card.ts";

export const signInCard: typeof nl = {
  heading: "Картка для:",
  scan: "Відскануйте код",
  pin: "Введіть PIN-код",
  look: "Дивіться й вибирайте",
  contactPerson: "Ваша контактна особа (contactpersoon)",
  lost: "Загубили картку? Одразу дзвоніть.",
  pinOf: "PIN-код для:",
  cutOff: "Відріжте тут. Не зберігайте разом із карткою.",
};
