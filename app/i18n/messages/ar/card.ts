import type { ArabicForms, InForms } from "#app/i18n/plurals.ts";
import type { card as nl } from "../nl/card.ts";

/** The picture card of a placement. Nouns instead of verbs with "you": they fit women and men. */
export const card: InForms<typeof nl, ArabicForms> = {
  brings: "الفائدة لك",
  styles: "العقل أو اليد أو القلب",
  when: "متى",
  offered: "الحضور ممكن",
  shared: "لديك وقت",
  free: "لا حضور",
  hours_zero: "{{count}} ساعة في الأسبوع",
  hours_one: "ساعة واحدة في الأسبوع",
  hours_two: "ساعتان في الأسبوع",
  hours_few: "{{count}} ساعات في الأسبوع",
  hours_many: "{{count}} ساعة في الأسبوع",
  hours_other: "{{count}} ساعة في الأسبوع",
  hoursBetween: "عدد الساعات في الأسبوع: من {{min}} إلى {{max}}",
  travel: "الطريق إلى هناك",
  minutes_zero: "{{count}} دقيقة",
  minutes_one: "دقيقة واحدة",
  minutes_two: "دقيقتان",
  minutes_few: "{{count}} دقائق",
  minutes_many: "{{count}} دقيقة",
  minutes_other: "{{count}} دقيقة",
  asks: "هذا جزء من العمل",
  meets: "المساعدة هناك من",
  firstLook: "يمكنك زيارة المكان أولًا.",
  story: "كلام المنظمة",
  storyIn: "هذا النص باللغة الهولندية.",
  why: "لماذا أرى هذا؟",
  dutchNeeded: "الهولندية: {{level}}",
};
