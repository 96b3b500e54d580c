import type { languages as nl } from "../nl/languages.ts";

export const languages: typeof nl = {
  row: "Language {{number}}",
  language: "Language",
  chooseLanguage: "Choose a language",
  fluency: "How well?",
  motherTongue: "Mother tongue",
  motherTongueHint: "A mother tongue is a language that you grew up with. There may be more than one. Leave a row empty when you don't need it.",
  add: "Another language",
};
