import type { moodLink as nl } from "../nl/mood-link.ts";

export const moodLink: typeof nl = {
  private: "ብዘይካ መራኸቢ ሰብኩም ካልእ ሰብ ኣይርእዮን።",
  thanks: "የቐንየልና",
  thanksText: "መራኸቢ ሰብኩም ሕጂ ክርእዮ ይኽእል እዩ።",
  over: "እዚ ሕቶ ድሮ ተመሊሱ ወይ ኣረጊት እዩ",
  overText: "ጸገም የለን። ኣብ መደብኩም እውን ክትነግሩ ትኽእሉ።",
  open: "መደበይ ክፈቱ",
  message: "ሰላም {{name}}፣ ኣብዚ ሰሙን ከመይ ኣለኹም? ሓደ ገጽ ምረጹ፦\n{{link}}\nሰላምታ፣ {{from}}",
};
