import type { card as nl } from "../nl/card.ts";

/** The picture card of a placement. No endings on names and numbers: Turkish would bend them by their last vowel. */
export const card: typeof nl = {
  brings: "Size ne kazandırır",
  styles: "Kafa, el veya yürek",
  when: "Ne zaman",
  offered: "buraya gelebilirsiniz",
  shared: "o zaman vaktiniz var",
  free: "o zaman değil",
  hours_one: "Haftada {{count}} saat",
  hours_other: "Haftada {{count}} saat",
  hoursBetween: "Haftada {{min}}–{{max}} saat",
  travel: "Oraya nasıl gidilir",
  minutes_one: "{{count}} dakika",
  minutes_other: "{{count}} dakika",
  asks: "Bunlar da işin parçası",
  meets: "Size bu kişi yardım eder",
  firstLook: "Önce gelip bakabilirsiniz.",
  story: "Kuruluş şöyle anlatıyor",
  storyIn: "Bu metin Hollandaca.",
  why: "Bunu neden görüyorum?",
  dutchNeeded: "Hollandaca: {{level}}",
};
