import type { hours as nl } from "../nl/hours.ts";

export const hours: typeof nl = {
  title: "ሰዓታተይ",
  lead: "ክንድዚ ሰዓታት ተሳቲፍኩም። እቲ ትካል ኣረጋጊጹዎ።",
  none: "ክሳብ ሕጂ ሰዓታት የለን",
  noneText: "ሰሙን ሰሙን እቲ ትካል ክንደይ ሰዓት ከም ዝነበርኩም ይጽሕፍ።",
  unit: "ሰዓታት",
  total: "ብሓባር",
  participation: "ንውህደት (inburgering) ምስታፍ",
  practice: "ስራሕ ምልምማድ (MAP)",
  ofHours: "{{hours}} ካብ {{of}} ሰዓታት",
  reached: "ተወዲኡ! ኩሉ ሰዓታት ኣለኩም።",
  elsewhere: "ኣብ ካልእ ቦታ: {{hours}} ሰዓታት",
  weekOf: "ሰሙን ናይ {{day}}",
  notThere: "ኣይነበርኩምን",
  all: "ኩሎም ሰዓታት",
  wrong: "ጌጋ ኣሎ ድዩ? ንተሓጋጋዚኹም (contactpersoon) ንገሩ።",
};
