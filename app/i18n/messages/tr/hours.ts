import type { hours as nl } from "../nl/hours.ts";

export const hours: typeof nl = {
  title: "Saatlerim",
  lead: "Bu kadar saat katıldınız. Kurum bunu onayladı.",
  none: "Henüz saat yok",
  noneText: "Kurum her hafta kaç saat orada olduğunuzu yazar.",
  unit: "saat",
  total: "Toplam",
  participation: "Uyum (inburgering) için katılma",
  practice: "İş alıştırması (MAP)",
  ofHours: "{{of}} saatten {{hours}} saat",
  reached: "Tamam! Bütün saatler doldu.",
  elsewhere: "Başka yerde: {{hours}} saat",
  weekOf: "{{day}} haftası",
  notThere: "Orada değildiniz",
  all: "Bütün saatler",
  wrong: "Yanlış bir şey mi var? İrtibat kişinize (contactpersoon) söyleyin.",
};
