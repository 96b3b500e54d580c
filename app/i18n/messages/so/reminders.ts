/** What a contact person sends to the own phone of a person, and who stands in. */
export const reminders = {
  appointment: "Salaan {{name}}. Waxaan ahay {{consultant}}. Ballan ayaad leedahay: {{when}}. Qofka: {{with}}. Meesha: {{where}}. Haddii aanay kuu suurtagelin, ii sheeg. Waqti kale ayaan wada dooran doonnaa.",
  missed: "Salaan {{name}}. Waxaan ahay {{consultant}}. Markan isma aynaan arkin. Waxaan rajaynayaa inaad fiican tahay. Goorma ayay kuu habboon tahay? Waqti cusub ayaan wada dooran doonnaa.",
  subject: "Ballanteenna",
  standIn: { title: "Hadda beddelka {{name}}", text: "Qofkan ayaa ku caawinaya ilaa {{day}}." },
};
