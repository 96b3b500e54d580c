import type { referrals as nl } from "../nl/referrals.ts";

export const referrals: typeof nl = {
  title: "مساعدة من آخرين",
  lead: "يستطيع آخرون مساعدتك. القرار لك: ما الذي يمكن أن يعرفوه؟",
  open: "عرض",
  none: "لم نطلب من أحد بعد",
  noneText: "أحيانًا يستطيع شخص آخر المساعدة بشكل أفضل. عندها يطلب شخص الاتصال ذلك معك.",
  question: "هل يمكن أن يعرفوا هذا؟",
  yes: "نعم، قولوا هذا",
  no: "لا، لا تقولوا هذا",
  saidYes: "نعم، مسموح",
  saidNo: "لا، غير مسموح",
  inTalk: "هكذا قيل في الحديث يوم {{day}}.",
  read: "لقد قرؤوا هذا.",
  change: "تغيير جوابي",
  noneTold: "لا نقول شيئًا من دون موافقتك.",
  needed: "من دون «نعم» هنا لا نطلب من أحد.",
  waits: "هناك أسئلة تنتظر جوابك.",
  more: "ما يمكن أن يعرفوه",
  helps: "الآن يساعدك: {{name}}",
  firstDay: "أول لقاء: {{day}}",
  call: "نتصل معًا: {{day}}",
  visit: "نذهب معًا: {{day}}",
  kinds: {
    "language-school": "تعلم الهولندية", "refugee-council": "منظمة مساعدة اللاجئين", "debt-help": "مساعدة في المال والديون", housing: "مساعدة في السكن", gp: "طبيب الأسرة",
    "mental-health": "مساعدة عندما لا تكون حالتك النفسية جيدة", "family-help": "مساعدة للأسرة", "meeting-people": "التعرف على الناس", other: "مساعدة أخرى",
  },
  about: {
    name: "اسمك", why: "سبب طلب المساعدة", agreed: "ما اتفقنا عليه", phone: "رقم هاتفك", languages: "اللغات التي تتكلمها",
    family: "أسرتك", health: "صحتك", money: "مالك", other: "شيء آخر",
  },
  states: {
    asked: "نسألك الآن", ready: "وصل جوابك", refused: "قلت لا: لن نطلب من أحد", sent: "تم الإرسال، لم يُقرأ بعد", opened: "تمت القراءة",
    expired: "لا جواب بعد", confirmed: "هناك من يساعدك الآن", declined: "لا يستطيعون المساعدة", ended: "انتهى", withdrawn: "توقف",
  },
  outcomes: {
    came: "ذهبت إلى هناك", helped: "ساعد هذا", "no-help": "لم يساعد هذا", "not-come": "لم تذهب إلى هناك",
  },
};
