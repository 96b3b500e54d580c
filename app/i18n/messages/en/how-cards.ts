import type { howCards as nl } from "../nl/how-cards.ts";

export const howCards: typeof nl = {
  title: "How do the cards get here?",
  link: "How does this work?",
  why: "How does the computer choose?",
  order: "The computer puts the cards in order.",
  people: "People decide. You do, too.",
  looksTitle: "The computer looks at",
  looks: {
    heart: "your heart",
    goal: "your goal",
    style: "what you like to do",
    dutch: "your Dutch",
    time: "your time",
    travel: "the journey",
    balance: "how much you can manage",
  },
  buddyTitle: "And for a buddy",
  buddy: {
    language: "your language",
    near: "living nearby",
  },
  neverTitle: "The computer never looks at",
  never: {
    nationality: "your passport or your country",
    religion: "your religion",
    colour: "what you look like",
    health: "whether you are ill",
    money: "your money",
  },
  wish: "Would you rather have a woman or a man as a buddy? You may say so.",
  unknown: "Is there something we don't know? That is all right. It doesn't count.",
  no: "You may always say no.",
  ask: "You may always ask: why?",
  wrong: "Is something wrong? Tell us. We put it right.",
  askWho: "This is who you ask",
  readings: "You may see who read your data.",
};
