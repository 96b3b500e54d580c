/** Rows of languages that someone speaks. */
export const languages = {
  row: "Taal {{number}}",
  language: "Taal",
  chooseLanguage: "Kies een taal",
  fluency: "Hoe goed?",
  motherTongue: "Moedertaal",
  motherTongueHint: "Een moedertaal is een taal waarmee je bent opgegroeid. Dat mogen er meer zijn. Een rij die je niet nodig hebt laat je leeg.",
  add: "Nog een taal",
};
