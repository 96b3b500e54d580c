import type { signInCard as nl } from "../nl/sign-in-card.ts";

export const signInCard: typeof nl = {
  heading: "بطاقة",
  scan: "مسح الرمز",
  pin: "كتابة الرمز السري",
  look: "المشاهدة والاختيار",
  contactPerson: "شخص الاتصال",
  lost: "عند ضياع البطاقة: الاتصال فورًا.",
  pinOf: "الرمز السري لـ",
  cutOff: "للقص من هنا. يُحفظ بعيدًا عن البطاقة.",
};
