import type { hours as nl } from "../nl/hours.ts";

export const hours: typeof nl = {
  title: "ساعاتي",
  lead: "هذه هي الساعات التي شاركت فيها. المؤسسة أكّدتها.",
  none: "لا توجد ساعات بعد",
  noneText: "كل أسبوع تكتب المؤسسة كم ساعة كنت هناك.",
  unit: "ساعات",
  total: "المجموع",
  participation: "المشاركة من أجل الاندماج (inburgering)",
  practice: "التدرّب على العمل (MAP)",
  ofHours: "الساعات: {{hours}} من {{of}}",
  reached: "تم! لديك كل الساعات.",
  elsewhere: "ساعات في مكان آخر: {{hours}}",
  weekOf: "أسبوع {{day}}",
  notThere: "لم تكن هناك",
  all: "كل الساعات",
  wrong: "هل هناك خطأ؟ قل ذلك لشخص الاتصال.",
};
