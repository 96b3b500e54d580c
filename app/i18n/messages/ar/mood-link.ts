import type { moodLink as nl } from "../nl/mood-link.ts";

export const moodLink: typeof nl = {
  private: "لا يرى هذا إلا شخص الاتصال.",
  thanks: "شكرًا",
  thanksText: "يمكن لشخص الاتصال رؤية هذا الآن.",
  over: "تمت الإجابة عن هذا السؤال، أو أنه قديم",
  overText: "لا مشكلة. يمكن قول ذلك في الخطة أيضًا.",
  open: "فتح خطتي",
  message: "مرحبًا {{name}}، كيف الحال هذا الأسبوع؟ يكفي اختيار وجه:\n{{link}}\nمع التحية، {{from}}",
};
