import type { papers as nl } from "../nl/papers.ts";

export const papers: typeof nl = {
  title: "Maxaa la oggol yahay?",
  lead: "Adiga ayaa dooranaya waxa la oggol yahay. Mar walba waad beddeli kartaa.",
  tile: "Maxaan oggolahay?",
  open: "Fiiri",
  consent: {
    messages: "Qofkayga xiriirka wuxuu fariin u soo diri karaa telefoonkayga.",
  },
  contact: "wuu arki karaa lambarkayga telefoonka iyo iimaylkayga.",
  pictures: "Sawirradaydu waxay caawin karaan in meel la ii helo.",
  yes: "Haa, waa la oggol yahay",
  no: "Maya, lama oggola",
  takeBack: "Hadda ka dib lama oggola",
  allow: "Haa, waan oggolahay",
  pin: "PIN-kaagu ma ku adag yahay inaad xasuusato? Mise qof kale ayaa yaqaan?",
  newPin: "Dooro PIN cusub",
};
