/** What a contact person sends to the own phone of a person, and who stands in. */
export const reminders = {
  appointment: "Вітаю, {{name}}! Це {{consultant}}. У вас зустріч: {{when}}. З ким: {{with}}. Де: {{where}}. Якщо не виходить, напишіть мені. Ми разом виберемо інший час.",
  missed: "Вітаю, {{name}}! Це {{consultant}}. Цього разу ми не зустрілися. Сподіваюся, у вас усе добре. Коли вам зручно? Ми разом виберемо новий час.",
  subject: "Наша зустріч",
  standIn: { title: "{{name}} поки що не на роботі", text: "Ця людина допомагає вам до {{day}}." },
};
