import type { signInCard as nl } from "../nl/sign-in-card.ts";

export const signInCard: typeof nl = {
  heading: "ካርድ ናይ",
  scan: "ኮድ ስካን ግበር",
  pin: "PIN ኮድካ ጽሓፍ",
  look: "ርአን ምረጽን",
  contactPerson: "መራኸቢ ሰብካ",
  lost: "ካርድ ጠፊኡ? ቶሎ ደውል።",
  pinOf: "PIN ናይ",
  cutOff: "ቁረጾ። ምስ ካርድ ኣይትዓቅቦ።",
};
