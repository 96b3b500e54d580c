import type { signInCard as nl } from "../nl/sign-in-card.ts";

export const signInCard: typeof nl = {
  heading: "ካርድ ናይ",
  scan: "ነቲ ኮድ ስካን ግበሩ",
  pin: "PIN ቁጽርኹም ጽሓፉ",
  look: "ርኣዩን ምረጹን",
  contactPerson: "መራኸቢ ሰብኩም",
  lost: "ካርድ ጠፊኡ? ቀልጢፍኩም ደውሉ።",
  pinOf: "PIN ናይ",
  cutOff: "ካብዚ ቁረጹ። ምስቲ ካርድ ኣይተቐምጥዎ።",
};
