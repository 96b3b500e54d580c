/** What a contact person sends to the own phone of a person, and who stands in. */
export const reminders = {
  appointment: "مرحبًا {{name}}. معك {{consultant}}. لديك موعد: {{when}}. مع: {{with}}. المكان: {{where}}. إذا لم يكن الوقت مناسبًا، يكفي إرسال رسالة إليّ. سنختار معًا وقتًا آخر.",
  missed: "مرحبًا {{name}}. معك {{consultant}}. لم نلتقِ هذه المرة. أرجو أن تكون الأمور بخير. متى يكون الوقت مناسبًا؟ سنختار معًا موعدًا جديدًا.",
  subject: "موعدنا",
  standIn: { title: "{{name}} في غياب مؤقت", text: "هذا الشخص يساعدك حتى {{day}}." },
};
