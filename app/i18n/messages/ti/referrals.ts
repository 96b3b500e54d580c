import type { referrals as nl } from "../nl/referrals.ts";

export const referrals: typeof nl = {
  title: "ሓገዝ ካብ ካልኦት",
  lead: "መራኸቢ ሰብ ንዕኦም ክሕግዙኹም ይሓትቶም።",
  all: "ኩሉ ርኣዩ",
  none: "ገና ማንም ኣይተሓተተን",
  noneText: "ሓድሓደ ግዜ ካልእ ሰብ ዝሓሸ ክሕግዝ ይኽእል። ሽዑ መራኸቢ ሰብ ምሳኹም ኮይኑ ይሓትት።",
  why: "ስለምንታይ",
  agreed: "ዝተሰማማዕናሉ",
  theyKnow: "እንታይ ክፈልጡ ይኽእሉ፧",
  always: "ስምኩም፣ ምኽንያት፣ ዝተሰማማዕናሉ",
  told: "ክንገር ይኽእል",
  notTold: "ኣይንገርን",
  read: "ተነቢቡ",
  takeBack: "ኣይንገር",
  helps: "እወ ኢሉ: {{name}}",
  kinds: { language: "ሆላንድኛ ምምሃር", work: "ስራሕ", money: "ገንዘብን ደብዳቤታትን", home: "መንበሪ", children: "ቆልዑ", people: "ሰባት ምፍላጥ", health: "ጥዕና", papers: "ወረቓቕትን ሕግታትን", other: "ካልእ" },
  states: { draft: "ገና ኣይተላእከን", sent: "ተላኢኹ፣ ገና ኣየንበብዎን", opened: "ኣንቢቦምዎ", expired: "መልሲ ኣይመጸን", confirmed: "ሕጂ ይሕግዙኹም", ended: "ተወዲኡ", withdrawn: "ደው ኢሉ" },
  outcomes: { started: "ጀሚሩ", "waiting-list": "ኣብ ዝርዝር ተጸበይቲ", "not-needed": "ደጊም ኣየድልን", "no-help": "ኣብዚ ሓገዝ ኣይነበረን" },
};
