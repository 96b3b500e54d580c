/** What a contact person sends to the own phone of a person, and who stands in. */
export const reminders = {
  appointment: "سلام {{name}}. من {{consultant}} هستم. شما یک وقت ملاقات دارید: {{when}}. با: {{with}}. جا: {{where}}. اگر نمی‌شود، به من بگویید. با هم وقت دیگری پیدا می‌کنیم.",
  missed: "سلام {{name}}. من {{consultant}} هستم. این بار همدیگر را ندیدیم. امیدوارم خوب باشید. چه وقت برای شما خوب است؟ با هم وقت تازه‌ای انتخاب می‌کنیم.",
  subject: "وقت ملاقات ما",
  standIn: { title: "{{name}} فعلاً نیست", text: "این شخص تا {{day}} به شما کمک می‌کند." },
};
