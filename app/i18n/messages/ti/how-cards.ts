import type { howCards as nl } from "../nl/how-cards.ts";

export const howCards: typeof nl = {
  title: "እቶም ካርድታት ከመይ ይመጹ?",
  link: "እዚ ከመይ ይሰርሕ?",
  why: "ኮምፒተር ከመይ ይመርጽ?",
  order: "ኮምፒተር ነቶም ካርድታት ብተርታ ይሰርዖም።",
  people: "ሰባት ይውስኑ። ንስኻ እውን።",
  looksTitle: "ኮምፒተር እዚ ይርኢ",
  looks: {
    heart: "ልብኻ",
    goal: "ዕላማኻ",
    style: "እትፈትዎ ስራሕ",
    dutch: "ቋንቋ ሆላንድካ",
    time: "ግዜኻ",
    travel: "መገዲ",
    balance: "ክንደይ ትኽእል",
  },
  buddyTitle: "ንመሓዛ ድማ",
  buddy: {
    language: "ቋንቋኹም",
    near: "ኣብ ጥቓ ምንባር",
  },
  neverTitle: "ኮምፒተር ፈጺሙ ዘይርእዮ",
  never: {
    nationality: "ፓስፖርትካ ወይ ሃገርካ",
    religion: "ሃይማኖትካ",
    colour: "መልክዕካ",
    health: "ሕማምካ",
    money: "ገንዘብካ",
  },
  wish: "መሓዛ ሰበይቲ ወይ ሰብኣይ ትደሊ ዲኻ? ክትነግር ትኽእል።",
  unknown: "ዘይንፈልጦ ነገር ኣሎ ድዩ? ጸገም የለን። ኣይቁጸርን እዩ።",
  no: "ኩሉ ግዜ ኣይፋል ክትብል ትኽእል።",
  ask: "ኩሉ ግዜ ክትሓትት ትኽእል: ስለምንታይ?",
  wrong: "ጌጋ ኣሎ ድዩ? ንገረና። ነዐርዮ።",
  askWho: "ነዚ ሰብ ሕተት",
  readings: "መን ሓበሬታኻ ከም ዘንበበ ክትርኢ ትኽእል።",
};
