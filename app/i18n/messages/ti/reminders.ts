/** What a contact person sends to the own phone of a person, and who stands in. */
export const reminders = {
  appointment: "ሰላም {{name}}። ኣነ {{consultant}} እየ። ቆጸራ ኣለኩም፦ {{when}}። ምስ፦ {{with}}። ቦታ፦ {{where}}። እንተዘይጥዒሙኩም ንገሩኒ። ብሓባር ካልእ ግዜ ክንመርጽ ኢና።",
  missed: "ሰላም {{name}}። ኣነ {{consultant}} እየ። እዚ ግዜ እዚ ኣይተራኸብናን። ደሓን ክትህልዉ ተስፋ እገብር። መዓስ ይጥዕመኩም? ብሓባር ሓድሽ ግዜ ክንመርጽ ኢና።",
  subject: "ቆጸራና",
  standIn: { title: "ንግዚኡ ኣብ ክንዲ {{name}}", text: "እዚ ሰብ ክሳብ {{day}} ይሕግዘኩም።" },
};
