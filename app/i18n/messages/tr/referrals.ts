import type { referrals as nl } from "../nl/referrals.ts";

export const referrals: typeof nl = {
  title: "Başkalarından yardım",
  lead: "Başkaları size yardım edebilir. Neyi bileceklerini siz seçersiniz.",
  open: "Bakın",
  none: "Henüz kimseden istenmedi",
  noneText: "Bazen başka biri size daha iyi yardım edebilir. O zaman danışmanınız bunu sizinle birlikte ister.",
  question: "Bunu bilebilirler mi?",
  yes: "Evet, söyleyin",
  no: "Hayır, söylemeyin",
  saidYes: "Evet, olur",
  saidNo: "Hayır, bu olmaz",
  inTalk: "{{day}} tarihli görüşmede böyle söylendi.",
  read: "Bunu okudular.",
  change: "Cevabımı değiştir",
  noneTold: "Siz evet demeden bir şey söylemeyiz.",
  needed: "Buna evet demezseniz kimseden istemeyiz.",
  waits: "Cevabınızı bekleyen sorular var.",
  more: "Neyi bilebilirler",
  helps: "Artık size yardım ediyor: {{name}}",
  firstDay: "İlk görüşme: {{day}}",
  call: "Birlikte arıyoruz: {{day}}",
  visit: "Birlikte gidiyoruz: {{day}}",
  kinds: {
    "language-school": "Hollandaca öğrenmek", "refugee-council": "Mülteci yardım kuruluşu", "debt-help": "Para ve borç konusunda yardım", housing: "Konut konusunda yardım", gp: "Aile hekimi",
    "mental-health": "Kendinizi iyi hissetmediğinizde yardım", "family-help": "Aile için yardım", "meeting-people": "İnsanlarla tanışmak", other: "Başka yardım",
  },
  about: {
    name: "Adınız", why: "Neden yardım istediğiniz", agreed: "Konuştuğumuz", phone: "Telefon numaranız", languages: "Hangi dilleri konuştuğunuz",
    family: "Aileniz", health: "Sağlığınız", money: "Paranız", other: "Başka bir şey",
  },
  states: {
    asked: "Size soruyoruz", ready: "Cevap verdiniz", refused: "Hayır dediniz: kimseden istemiyoruz", sent: "Gönderildi, henüz okunmadı", opened: "Okudular",
    expired: "Henüz cevap yok", confirmed: "Artık size yardım ediyorlar", declined: "Yardım edemiyorlar", ended: "Tamam", withdrawn: "Durdu",
  },
  outcomes: {
    came: "Oraya gittiniz", helped: "Yardımı oldu", "no-help": "Yardımı olmadı", "not-come": "Oraya gitmediniz",
  },
};
