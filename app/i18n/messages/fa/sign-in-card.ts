import type { signInCard as nl } from "../nl/sign-in-card.ts";

export const signInCard: typeof nl = {
  heading: "کارت",
  scan: "کد را اسکن کنید",
  pin: "کد PIN را بنویسید",
  look: "ببینید و انتخاب کنید",
  contactPerson: "شخص رابط شما",
  lost: "کارت گم شد؟ زود زنگ بزنید.",
  pinOf: "کد PIN",
  cutOff: "با قیچی جدا کنید. با کارت یک‌جا نگه ندارید.",
};
