import type { howCards as nl } from "../nl/how-cards.ts";

export const howCards: typeof nl = {
  title: "Kartlar buraya nasıl geliyor?",
  link: "Bu nasıl çalışıyor?",
  why: "Bilgisayar nasıl seçiyor?",
  order: "Bilgisayar kartları sıraya koyar.",
  people: "Kararı insanlar verir. Siz de.",
  looksTitle: "Bilgisayar bunlara bakar",
  looks: {
    heart: "kalbiniz",
    goal: "hedefiniz",
    style: "yapmayı sevdiğiniz iş",
    dutch: "Hollandaca bilginiz",
    time: "vaktiniz",
    travel: "yol",
    balance: "şu anki gücünüz",
  },
  buddyTitle: "Yol arkadaşı (maatje) seçerken de",
  buddy: {
    language: "ortak diliniz",
    near: "yakın oturmanız",
  },
  neverTitle: "Bilgisayar bunlara asla bakmaz",
  never: {
    nationality: "pasaportunuz veya ülkeniz",
    religion: "dininiz",
    colour: "görünüşünüz",
    health: "hastalığınız",
    money: "paranız",
  },
  wish: "Yol arkadaşınızın kadın mı erkek mi olmasını istersiniz? Bunu siz söyleyebilirsiniz.",
  unknown: "Bilmediğimiz bir şey mi var? Sorun değil. O hesaba katılmaz.",
  no: "Her zaman hayır diyebilirsiniz.",
  ask: "Her zaman sorabilirsiniz: neden?",
  wrong: "Yanlış bir şey mi var? Söyleyin, düzeltelim.",
  askWho: "Bu kişiye sorabilirsiniz",
  readings: "Bilgilerinizi kimin okuduğunu görebilirsiniz.",
};
