/** What a contact person sends to the own phone of a person, and who stands in. */
export const reminders = {
  appointment: "Dag {{name}}. Dit is {{consultant}}. Je hebt een afspraak: {{when}}. Met: {{with}}. Waar: {{where}}. Lukt het niet? Laat het me weten. Dan kiezen we samen een ander moment.",
  missed: "Dag {{name}}. Dit is {{consultant}}. We hebben elkaar gemist. Ik hoop dat het goed gaat. Wanneer past het jou? Dan kiezen we samen een nieuw moment.",
  subject: "Onze afspraak",
  standIn: { title: "{{name}} is er nu even niet", text: "Deze persoon helpt je tot en met {{day}}." },
};
