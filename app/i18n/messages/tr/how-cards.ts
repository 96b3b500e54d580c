import type { howCards as nl } from "../nl/how-cards.ts";

export const howCards: typeof nl = {
  title: "Kartlar buraya nasıl geliyor?",
  link: "Bu nasıl çalışıyor?",
  why: "Bilgisayar nasıl seçiyor?",
  order: "Bilgisayar kartları sıraya koyar.",
  people: "Kararı insanlar verir. Siz de.",
  looksTitle: "Bilgisayar bunlara bakar",
  looks: {
    heart: "kalbinize",
    goal: "hedefinize",
    style: "ne yapmayı sevdiğinize",
    dutch: "Hollandacanıza",
    time: "vaktinize",
    travel: "yola",
    balance: "ne kadarını kaldırabildiğinize",
  },
  buddyTitle: "Yol arkadaşı (maatje) seçerken de",
  buddy: {
    language: "ortak dilinize",
    near: "yakın oturmanıza",
  },
  neverTitle: "Bilgisayar bunlara asla bakmaz",
  never: {
    nationality: "pasaportunuza veya ülkenize",
    religion: "dininize",
    colour: "görünüşünüze",
    health: "hasta olup olmadığınıza",
    money: "paranıza",
  },
  wish: "Yol arkadaşınızın kadın mı erkek mi olmasını istersiniz? Bunu siz söyleyebilirsiniz.",
  unknown: "Bilmediğimiz bir şey mi var? Sorun değil. O hesaba katılmaz.",
  no: "Her zaman hayır diyebilirsiniz.",
  ask: "Her zaman sorabilirsiniz: neden?",
  wrong: "Yanlış bir şey mi var? Söyleyin, düzeltelim.",
  askWho: "Bu kişiye sorabilirsiniz",
  readings: "Bilgilerinizi kimin okuduğunu görebilirsiniz.",
};
