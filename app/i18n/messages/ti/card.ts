import type { card as nl } from "../nl/card.ts";

export const card: typeof nl = {
  brings: "እዚ ትረክብ",
  styles: "ርእሲ፣ ኢድ ወይ ልቢ",
  when: "መዓስ",
  offered: "በዚ ግዜ ክትመጽእ ትኽእል",
  shared: "ንስኻ እውን ግዜ ኣለካ",
  free: "በዚ ግዜ ኣይፋልን",
  hours_one: "{{count}} ሰዓት ኣብ ሰሙን",
  hours_other: "{{count}} ሰዓታት ኣብ ሰሙን",
  hoursBetween: "{{min}} ክሳብ {{max}} ሰዓታት ኣብ ሰሙን",
  travel: "ከመይ ትኸይድ",
  minutes_one: "{{count}} ደቒቕ",
  minutes_other: "{{count}} ደቓይቕ",
  asks: "እዚ እውን ኣሎ",
  meets: "እዚ ሰብ ይሕግዘካ",
  firstLook: "ቅድም መጺእካ ክትርኢ ትኽእል።",
  story: "እቲ ትካል ይብል",
  storyIn: "እዚ ጽሑፍ ብቋንቋ ሆላንድ እዩ።",
  why: "ስለምንታይ እዚ ይርኢ?",
  dutchNeeded: "ቋንቋ ሆላንድ: {{level}}",
};
