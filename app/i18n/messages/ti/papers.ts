import type { papers as nl } from "../nl/papers.ts";

export const papers: typeof nl = {
  title: "እንታይ ይፍቀድ?",
  lead: "ንስኹም ትመርጹ። ኩሉ ግዜ ክትቅይርዎ ትኽእሉ።",
  tile: "ኣነ እንታይ እፈቅድ?",
  open: "ርኣዩ",
  consent: {
    messages: "መራኸቢ ሰበይ ናብ ተሌፎነይ መልእኽቲ ክሰድድ ይኽእል እዩ።",
  },
  contact: "ቁጽሪ ተሌፎነይን ኢመይለይን ክርኢ ይኽእል እዩ።",
  pictures: "ስእልታተይ ንዓይ ቦታ ንምርካብ ክሕግዙ ይኽእሉ።",
  yes: "እወ፣ ይፍቀድ",
  no: "ኣይፋል፣ ኣይፍቀድን",
  takeBack: "ድሕሪ ሕጂ ኣይፍቀድን",
  allow: "እወ፣ እፈቅድ",
  pin: "ቁጽሪ ምስጢርኩም ንምዝካር የሸግር ድዩ? ወይ ካልእ ሰብ ይፈልጦ ድዩ?",
  newPin: "ሓድሽ ቁጽሪ ምስጢር ምረጹ",
};
