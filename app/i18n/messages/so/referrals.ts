import type { referrals as nl } from "../nl/referrals.ts";

export const referrals: typeof nl = {
  title: "Caawimo dad kale",
  lead: "Qofka xiriirka ayaa ka codsanaya inay ku caawiyaan.",
  all: "Eeg dhammaan",
  none: "Weli cidna lama weydiin",
  noneText: "Mararka qaar qof kale ayaa si fiican kuu caawin kara. Markaas qofka xiriirka ayaa kula codsada.",
  why: "Sababta",
  agreed: "Wixii la isku raacay",
  theyKnow: "Maxay ogaan karaan?",
  always: "Magacaaga, sababta, iyo wixii la isku raacay",
  told: "Waa loo sheegi karaa",
  notTold: "Looma sheego",
  read: "Waa la akhriyay",
  takeBack: "Maya, ha loo sheegin",
  helps: "Haa ayuu yiri: {{name}}",
  kinds: { language: "Barashada af-Nederland", work: "Shaqo", money: "Lacag iyo warqado", home: "Guri", children: "Carruur", people: "Dad la barasho", health: "Caafimaad", papers: "Waraaqo iyo sharci", other: "Wax kale" },
  states: { draft: "Weli lama dirin", sent: "Waa la diray, weli lama akhriyin", opened: "Way akhriyeen", expired: "Jawaab ma iman", confirmed: "Hadda way ku caawinayaan", ended: "Waa dhammaaday", withdrawn: "Waa la joojiyay" },
  outcomes: { started: "Way bilaabatay", "waiting-list": "Liiska sugitaanka", "not-needed": "Looma baahna hadda", "no-help": "Halkan caawimo lagama helin" },
};
