import type { referrals as nl } from "../nl/referrals.ts";

export const referrals: typeof nl = {
  title: "مساعدة من آخرين",
  lead: "شخص الاتصال يطلب منهم المساعدة من أجلك.",
  all: "رؤية الكل",
  none: "لم نطلب من أحد بعد",
  noneText: "أحيانًا يستطيع شخص آخر المساعدة بشكل أفضل. عندها يطلب شخص الاتصال ذلك معك.",
  why: "لماذا",
  agreed: "ما تم الاتفاق عليه",
  theyKnow: "ما الذي يمكن أن يعرفوه؟",
  always: "اسمك الأول، والسبب، وما تم الاتفاق عليه",
  told: "يمكن قوله",
  notTold: "لا يُقال",
  read: "تمت قراءته",
  takeBack: "لا، لا تقولوا هذا",
  helps: "الجواب نعم من: {{name}}",
  kinds: { language: "تعلم الهولندية", work: "العمل", money: "المال والرسائل", home: "السكن", children: "الأطفال", people: "التعرف على الناس", health: "الصحة", papers: "الأوراق والقوانين", other: "شيء آخر" },
  states: { draft: "لم يُرسل بعد", sent: "تم الإرسال، لم يُقرأ بعد", opened: "تمت القراءة", expired: "لا جواب", confirmed: "هناك من يساعدك الآن", ended: "انتهى", withdrawn: "توقف" },
  outcomes: { started: "بدأ الأمر", "waiting-list": "على قائمة الانتظار", "not-needed": "لم تعد هناك حاجة", "no-help": "لم تكن هنا مساعدة" },
};
