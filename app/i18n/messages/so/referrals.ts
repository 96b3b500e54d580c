import type { referrals as nl } from "../nl/referrals.ts";

export const referrals: typeof nl = {
  title: "Caawimo dad kale",
  lead: "Dad kale ayaa ku caawin kara. Adiga ayaa dooranaya waxay ogaan karaan.",
  open: "Eeg",
  none: "Weli cidna lama weydiin",
  noneText: "Mararka qaar qof kale ayaa si fiican kuu caawin kara. Markaas qofka xiriirka ayaa kula codsada.",
  question: "Tan ma ogaan karaan?",
  yes: "Haa, u sheeg",
  no: "Maya, ha u sheegin",
  saidYes: "Haa, waa la oggol yahay",
  saidNo: "Maya, tan lama oggola",
  inTalk: "Sidaas ayaa wada hadalka lagu yiri: {{day}}.",
  read: "Tan way akhriyeen.",
  change: "Beddel jawaabtayda",
  noneTold: "Haa-daada la'aanteed waxba ma sheegno.",
  needed: "Haa la'aanteed cidna ma weydiinno.",
  waits: "Su'aalo ayaa jawaabtaada sugaya.",
  more: "Waxay ogaan karaan",
  helps: "Hadda waxaa ku caawinaya: {{name}}",
  firstDay: "Kulanka ugu horreeya: {{day}}",
  call: "Waan wada wacaynaa: {{day}}",
  visit: "Waan wada tagaynaa: {{day}}",
  kinds: {
    "language-school": "Barashada af-Nederland", "refugee-council": "Ururka caawinta qaxootiga", "debt-help": "Caawimo lacag iyo deyn", housing: "Caawimo guri", gp: "Dhakhtarka qoyska",
    "mental-health": "Caawimo marka aadan fiicnayn", "family-help": "Caawimo qoyska", "meeting-people": "Dad la barasho", other: "Caawimo kale",
  },
  about: {
    name: "Magacaaga", why: "Sababta aad caawimo u rabto", agreed: "Wixii aan isku raacnay", phone: "Lambarka telefoonkaaga", languages: "Luqadaha aad ku hadasho",
    family: "Qoyskaaga", health: "Caafimaadkaaga", money: "Lacagtaada", other: "Wax kale",
  },
  states: {
    asked: "Adiga ayaan ku weydiinaynaa", ready: "Waad jawaabtay", refused: "Maya ayaad tiri: cidna ma weydiinno", sent: "Waa la diray, weli lama akhriyin", opened: "Way akhriyeen",
    expired: "Weli jawaab ma jirto", confirmed: "Hadda way ku caawinayaan", declined: "Ma caawin karaan", ended: "Waa dhammaaday", withdrawn: "Waa la joojiyay",
  },
  outcomes: {
    came: "Halkaas waad tagtay", helped: "Way caawisay", "no-help": "Ma caawin", "not-come": "Halkaas ma tagin",
  },
};
