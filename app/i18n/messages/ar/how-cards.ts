import type { howCards as nl } from "../nl/how-cards.ts";

/** Simple Modern Standard Arabic; nouns instead of commands, so that a sentence fits women and men. */
export const howCards: typeof nl = {
  title: "كيف تصل البطاقات إلى هنا؟",
  link: "كيف يعمل هذا؟",
  why: "كيف يختار الكمبيوتر؟",
  order: "الكمبيوتر يرتب البطاقات.",
  people: "القرار للناس. ولك أيضًا.",
  looksTitle: "الكمبيوتر ينظر إلى",
  looks: {
    heart: "القلب الذي اخترته",
    goal: "هدفك",
    style: "العمل الذي تحبه",
    dutch: "لغتك الهولندية",
    time: "وقتك",
    travel: "الطريق",
    balance: "قدرتك الآن",
  },
  buddyTitle: "وعند اختيار الرفيق",
  buddy: {
    language: "لغتكما",
    near: "السكن القريب",
  },
  neverTitle: "الكمبيوتر لا ينظر أبدًا إلى",
  never: {
    nationality: "جواز السفر أو بلدك",
    religion: "دينك",
    colour: "شكلك",
    health: "المرض",
    money: "مالك",
  },
  wish: "هل تفضيلك امرأة أو رجل رفيقًا لك؟ يمكنك قول ذلك بنفسك.",
  unknown: "هل يوجد شيء لا نعرفه؟ لا بأس. هذا لا يُحسب.",
  no: "يمكنك دائمًا قول لا.",
  ask: "يمكنك دائمًا السؤال: لماذا؟",
  wrong: "هل يوجد خطأ؟ يمكنك قول ذلك، ونحن نصححه.",
  askWho: "السؤال يكون لهذا الشخص",
  readings: "يمكنك معرفة من قرأ بياناتك.",
};
