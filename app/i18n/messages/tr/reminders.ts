/** What a contact person sends to the own phone of a person, and who stands in. */
export const reminders = {
  appointment: "Merhaba {{name}}. Ben {{consultant}}. Bir randevunuz var: {{when}}. Kiminle: {{with}}. Yer: {{where}}. Uygun değilse bana haber verin. Birlikte başka bir zaman seçelim.",
  missed: "Merhaba {{name}}. Ben {{consultant}}. Bu kez görüşemedik. Umarım iyisinizdir. Size ne zaman uygun? Birlikte yeni bir zaman seçelim.",
  subject: "Randevumuz",
  standIn: { title: "{{name}} kısa bir süre yok", text: "Bu kişi {{day}} tarihine kadar size yardım ediyor." },
};
