import type { papers as nl } from "../nl/papers.ts";

export const papers: typeof nl = {
  title: "Neye izin var?",
  lead: "Neye izin verileceğini siz seçersiniz. Fikrinizi her zaman değiştirebilirsiniz.",
  tile: "Neye izin veriyorum?",
  open: "Bak",
  consent: {
    messages: "İrtibat kişim telefonuma mesaj gönderebilir.",
  },
  contact: "telefon numaramı ve e-postamı görebilir.",
  pictures: "Resimlerim bana yer bulmaya yardım edebilir.",
  yes: "Evet, izin var",
  no: "Hayır, izin yok",
  takeBack: "Artık izin yok",
  allow: "Evet, izin veriyorum",
  pin: "PIN’inizi hatırlamak zor mu? Ya da başka biri onu biliyor mu?",
  newPin: "Yeni bir PIN seçin",
};
