import type { moodLink as nl } from "../nl/mood-link.ts";

export const moodLink: typeof nl = {
  private: "این را فقط شخص رابط شما می‌بیند.",
  thanks: "تشکر",
  thanksText: "شخص رابط شما حالا این را می‌بیند.",
  over: "به این پرسش پاسخ داده شده یا قدیمی است",
  overText: "اشکالی ندارد. می‌توانید آن را در برنامهٔ خود هم بگویید.",
  open: "رفتن به برنامهٔ من",
  message: "سلام {{name}}، این هفته حال شما چطور است؟ یک چهره انتخاب کنید:\n{{link}}\nبا احترام، {{from}}",
};
