import type { howCards as nl } from "../nl/how-cards.ts";

export const howCards: typeof nl = {
  title: "Sidee kaararku halkan ku yimaadaan?",
  link: "Sidee tani u shaqaysaa?",
  why: "Sidee kombuyuutarku wax u doortaa?",
  order: "Kombuyuutarku kaararka wuu isku xigsiiyaa.",
  people: "Dadka ayaa go'aan qaata. Adiguna sidoo kale.",
  looksTitle: "Kombuyuutarku wuxuu eegaa",
  looks: {
    heart: "qalbigaaga",
    goal: "hadafkaaga",
    style: "waxa aad jeceshahay",
    dutch: "af-Holandays",
    time: "wakhtigaaga",
    travel: "safarka",
    balance: "inta aad awooddo",
  },
  buddyTitle: "Saaxiibkana (maatje)",
  buddy: {
    language: "luqaddiinna",
    near: "inaad isku dhow degan tihiin",
  },
  neverTitle: "Kombuyuutarku waligiis ma eego",
  never: {
    nationality: "baasaboorkaaga ama waddankaaga",
    religion: "diintaada",
    colour: "muuqaalkaaga",
    health: "xanuunkaaga",
    money: "lacagtaada",
  },
  wish: "Saaxiibkaagu ma haweeney baad rabtaa mise nin? Adigaa sheegan kara.",
  unknown: "Ma jirtaa wax aan garanayn? Waa hagaag. Lama xisaabiyo.",
  no: "Mar walba maya waad dhihi kartaa.",
  ask: "Mar walba waad weydiin kartaa: maxay sababtu tahay?",
  wrong: "Wax ma ka khaldan yihiin? Sheeg. Waan saxaynaa.",
  askWho: "Qofkan weydii",
  readings: "Waad arki kartaa cidda akhriday xogtaada.",
};
