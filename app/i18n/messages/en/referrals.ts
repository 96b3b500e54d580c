import type { referrals as nl } from "../nl/referrals.ts";

export const referrals: typeof nl = {
  title: "Help from others",
  lead: "Others can help you. You choose what they may know.",
  open: "Look",
  none: "Nobody asked yet",
  noneText: "Sometimes someone else can help you better. Then your contact person asks, together with you.",
  question: "May they know this?",
  yes: "Yes, tell this",
  no: "No, don't tell",
  saidYes: "Yes, allowed",
  saidNo: "No, not this",
  inTalk: "Said in the talk on {{day}}.",
  read: "They have read this.",
  change: "Change my answer",
  noneTold: "Without your yes we tell nothing.",
  needed: "Without a yes to this we ask nobody.",
  waits: "Questions wait for your answer.",
  more: "What they may know",
  helps: "{{name}} helps you on.",
  firstDay: "The first meeting: {{day}}",
  call: "We call together: {{day}}",
  visit: "We go there together: {{day}}",
  kinds: {
    "language-school": "Learning Dutch", "refugee-council": "Refugee council", "debt-help": "Help with money and debts", housing: "Help with housing", gp: "The doctor",
    "mental-health": "Help when you don't feel well", "family-help": "Help for the family", "meeting-people": "Meeting people", other: "Other help",
  },
  about: {
    name: "Your name", why: "Why you want help", agreed: "What we agreed", phone: "Your phone number", languages: "Which languages you speak",
    family: "Your family", health: "Your health", money: "Your money", other: "Something else",
  },
  states: {
    asked: "We are asking you", ready: "You have answered", refused: "You said no: we ask nobody", sent: "Sent: they have not read it yet", opened: "They have read it",
    expired: "No answer yet", confirmed: "They help you", declined: "They can't help", ended: "Done", withdrawn: "Stopped",
  },
  outcomes: {
    came: "You have been there", helped: "It helped", "no-help": "It didn't help", "not-come": "You have not been there",
  },
};
