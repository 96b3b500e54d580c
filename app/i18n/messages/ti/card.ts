import type { card as nl } from "../nl/card.ts";

/** The picture card of a placement. ንስኹም throughout: polite, and it fits women and men. */
export const card: typeof nl = {
  brings: "እትረኽብዎ ጥቕሚ",
  styles: "ርእሲ፣ ኢድ ወይ ልቢ",
  when: "መዓስ",
  offered: "ኣብዚ ግዜ ክትመጹ ትኽእሉ",
  shared: "ሽዑ ግዜ ኣለኩም",
  free: "ሽዑ ኣይኮነን",
  hours_one: "ኣብ ሰሙን {{count}} ሰዓት",
  hours_other: "ኣብ ሰሙን {{count}} ሰዓታት",
  hoursBetween: "ኣብ ሰሙን ካብ {{min}} ክሳብ {{max}} ሰዓታት",
  travel: "ናብኡ ብኸመይ ትኸዱ",
  minutes_one: "{{count}} ደቒቕ",
  minutes_other: "{{count}} ደቓይቕ",
  asks: "ኣብቲ ስራሕ እዚ ኣሎ",
  meets: "ኣብኡ ዝሕግዘኩም ሰብ",
  firstLook: "ቅድም መጺእኩም ክትርእይዎ ትኽእሉ ኢኹም።",
  story: "እቲ ትካል ከምዚ ይብል",
  storyIn: "እዚ ጽሑፍ ብሆላንድኛ እዩ።",
  why: "እዚ ስለምንታይ እርእዮ ኣለኹ?",
  dutchNeeded: "ሆላንድኛ: {{level}}",
};
