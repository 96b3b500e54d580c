import type { referrals as nl } from "../nl/referrals.ts";

export const referrals: typeof nl = {
  title: "ሓገዝ ካብ ካልኦት",
  lead: "ካልኦት ክሕግዙኹም ይኽእሉ። እንታይ ክፈልጡ ንስኹም ትመርጹ።",
  open: "ርኣዩ",
  none: "ገና ማንም ኣይተሓተተን",
  noneText: "ሓድሓደ ግዜ ካልእ ሰብ ዝሓሸ ክሕግዝ ይኽእል። ሽዑ መራኸቢ ሰብ ምሳኹም ኮይኑ ይሓትት።",
  question: "እዚ ክፈልጡ ይኽእሉ ዶ፧",
  yes: "እወ፣ ንገሩ",
  no: "ኣይፋል፣ ኣይትንገሩ",
  saidYes: "እወ፣ ይፍቀድ",
  saidNo: "ኣይፋል፣ እዚ ኣይፍቀድን",
  inTalk: "ኣብ ዝርርብ {{day}} ከምኡ ተባሂሉ።",
  read: "ነዚ ኣንቢቦምዎ።",
  change: "መልሰይ ክቕይር",
  noneTold: "ብዘይ እወ ናትኩም ዋላ ሓንቲ ኣይንነግርን።",
  needed: "ኣብዚ ብዘይ እወ ንማንም ኣይንሓትትን።",
  waits: "ሕቶታት መልስኹም ይጽበዩ ኣለዉ።",
  more: "ክፈልጥዎ ዝኽእሉ",
  helps: "ሕጂ ዝሕግዘኩም: {{name}}",
  firstDay: "ቀዳማይ ርክብ: {{day}}",
  call: "ብሓባር ንድውል: {{day}}",
  visit: "ብሓባር ንኸይድ: {{day}}",
  kinds: {
    "language-school": "ሆላንድኛ ምምሃር", "refugee-council": "ማሕበር ሓገዝ ስደተኛታት", "debt-help": "ሓገዝ ብዛዕባ ገንዘብን ዕዳን", housing: "ሓገዝ ብዛዕባ መንበሪ", gp: "ሓኪም",
    "mental-health": "ጽቡቕ ክይተሰምዓኩም ከሎ ሓገዝ", "family-help": "ሓገዝ ንስድራ", "meeting-people": "ሰባት ምፍላጥ", other: "ካልእ ሓገዝ",
  },
  about: {
    name: "ስምኩም", why: "ስለምንታይ ሓገዝ ትደልዩ", agreed: "ዝተሰማማዕናሉ", phone: "ቁጽሪ ተሌፎንኩም", languages: "ትዛረብዎም ቋንቋታት",
    family: "ስድራኹም", health: "ጥዕናኹም", money: "ገንዘብኩም", other: "ካልእ",
  },
  states: {
    asked: "ንሓተኩም ኣለና", ready: "መሊስኩም", refused: "ኣይፋል ኢልኩም፣ ንማንም ኣይንሓትትን", sent: "ተላኢኹ፣ ገና ኣየንበብዎን", opened: "ኣንቢቦምዎ",
    expired: "ገና መልሲ የለን", confirmed: "ሕጂ ይሕግዙኹም", declined: "ክሕግዙ ኣይክእሉን", ended: "ተወዲኡ", withdrawn: "ደው ኢሉ",
  },
  outcomes: {
    came: "ኣብኡ ከይድኩም", helped: "ሓጊዙ", "no-help": "ኣይሓገዘን", "not-come": "ኣብኡ ኣይከድኩምን",
  },
};
