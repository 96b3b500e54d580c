import type { referrals as nl } from "../nl/referrals.ts";

export const referrals: typeof nl = {
  title: "Başkalarından yardım",
  lead: "Danışmanınız onlardan size yardım etmelerini istiyor.",
  all: "Hepsini görün",
  none: "Henüz kimseden istenmedi",
  noneText: "Bazen başka biri size daha iyi yardım edebilir. O zaman danışmanınız bunu sizinle birlikte ister.",
  why: "Neden",
  agreed: "Konuştuğumuz",
  theyKnow: "Neyi bilebilirler?",
  always: "Adınız, neden ve ne konuşulduğu",
  told: "Söylenebilir",
  notTold: "Söylenmez",
  read: "Okundu",
  takeBack: "Hayır, söylenmesin",
  helps: "Evet dedi: {{name}}",
  kinds: { language: "Hollandaca öğrenmek", work: "İş", money: "Para ve mektuplar", home: "Ev", children: "Çocuklar", people: "İnsanlarla tanışmak", health: "Sağlık", papers: "Belgeler ve kurallar", other: "Başka bir şey" },
  states: { draft: "Henüz gönderilmedi", sent: "Gönderildi, henüz okunmadı", opened: "Okundu", expired: "Cevap gelmedi", confirmed: "Artık size yardım ediyorlar", ended: "Tamam", withdrawn: "Durdu" },
  outcomes: { started: "Başladı", "waiting-list": "Bekleme listesinde", "not-needed": "Artık gerekli değil", "no-help": "Burada yardım alınmadı" },
};
