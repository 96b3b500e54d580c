import type { reminders as nl } from "../nl/reminders.ts";

/** What a contact person sends to the own phone of a person, and who stands in. */
export const reminders: typeof nl = {
  appointment: "Hello {{name}}. This is {{consultant}}. You have an appointment: {{when}}. With: {{with}}. Where: {{where}}. Does it not suit you? Tell me. Then we choose another time together.",
  missed: "Hello {{name}}. This is {{consultant}}. We missed each other. I hope you are well. When does it suit you? Then we choose a new time together.",
  subject: "Our appointment",
  standIn: { title: "{{name}} is away for now", text: "This person helps you until {{day}}." },
};
