/** What a person allows, and takes back. */
export const papers = {
  title: "Wat mag er?",
  lead: "Jij kiest wat mag. Je mag je altijd bedenken.",
  tile: "Wat mag er van mij?",
  open: "Bekijk",
  consent: {
    messages: "Mijn contactpersoon mag mij berichten sturen op mijn telefoon.",
  },
  contact: "mag mijn telefoonnummer en e-mail zien.",
  pictures: "Mijn plaatjes mogen helpen om plekken voor mij te zoeken.",
  yes: "Ja, dit mag",
  no: "Nee, dit mag niet",
  takeBack: "Dit mag niet meer",
  allow: "Ja, dit mag",
  pin: "Ken je je pincode niet meer goed? Of kent iemand anders hem?",
  newPin: "Kies een nieuwe pincode",
};
