import type { howCards as nl } from "../nl/how-cards.ts";

export const howCards: typeof nl = {
  title: "እቶም ካርድታት ናብዚ ከመይ ይመጹ?",
  link: "እዚ ከመይ ይሰርሕ?",
  why: "ኮምፒተር ከመይ ይመርጽ?",
  order: "ኮምፒተር ነቶም ካርድታት ብተርታ የቐምጦም።",
  people: "ሰባት ይውስኑ። ንስኹም እውን።",
  looksTitle: "ኮምፒተር ነዚ ይርኢ",
  looks: {
    heart: "ዝጠወቕኩምዎ ልቢ",
    goal: "ዕላማኹም",
    style: "እትፈትውዎ ስራሕ",
    dutch: "ሆላንድኛኹም",
    time: "ግዜኹም",
    travel: "መገዲ",
    balance: "ክንደይ ትኽእሉ",
  },
  buddyTitle: "ንመሓዛ (maatje) ድማ",
  buddy: {
    language: "ናይ ክልቴኹም ቋንቋ",
    near: "ኣብ ቀረባ ምንባር",
  },
  neverTitle: "ኮምፒተር ነዚ ፈጺሙ ኣይርእን",
  never: {
    nationality: "ፓስፖርትኩም ወይ ሃገርኩም",
    religion: "ሃይማኖትኩም",
    colour: "መልክዕኩም",
    health: "ሕማም",
    money: "ገንዘብኩም",
  },
  wish: "መሓዛኹም ሰበይቲ ወይ ሰብኣይ ክትከውን ትደልዩ ዲኹም? ባዕልኹም ክትነግሩ ትኽእሉ ኢኹም።",
  unknown: "ዘይንፈልጦ ነገር ኣሎ ድዩ? ጸገም የለን። ኣይቁጸርን እዩ።",
  no: "ኩሉ ግዜ ኣይፋል ክትብሉ ትኽእሉ ኢኹም።",
  ask: "ኩሉ ግዜ ክትሓቱ ትኽእሉ ኢኹም፦ ስለምንታይ?",
  wrong: "ጌጋ ኣሎ ድዩ? ንገሩና። ከነዐርዮ ኢና።",
  askWho: "ነዚ ሰብ ሕተቱ",
  readings: "ሓበሬታኹም መን ከም ዘንበቦ ክትርእዩ ትኽእሉ ኢኹም።",
};
