import type { moodLink as nl } from "../nl/mood-link.ts";

export const moodLink: typeof nl = {
  private: "Bunu yalnızca irtibat kişiniz görür.",
  thanks: "Teşekkürler",
  thanksText: "İrtibat kişiniz bunu artık görebilir.",
  over: "Bu soru zaten yanıtlandı veya eskidi",
  overText: "Sorun değil. Bunu planınızda da anlatabilirsiniz.",
  open: "Planıma git",
  message: "Merhaba {{name}}, bu hafta nasılsınız? Bir yüz seçin:\n{{link}}\nSelamlar, {{from}}",
};
