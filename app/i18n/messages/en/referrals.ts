import type { referrals as nl } from "../nl/referrals.ts";

export const referrals: typeof nl = {
  title: "Help from others",
  lead: "Your contact person asks them to help you.",
  all: "See all",
  none: "Nobody asked yet",
  noneText: "Sometimes someone else can help you better. Then your contact person asks, together with you.",
  why: "Why",
  agreed: "Agreed",
  theyKnow: "What may they know?",
  always: "Your first name, why, and what was agreed",
  told: "May be told",
  notTold: "Is not told",
  read: "Has been read",
  takeBack: "Don't tell after all",
  helps: "Says yes: {{name}}",
  kinds: { language: "Learning Dutch", work: "Work", money: "Money and letters", home: "Housing", children: "Children", people: "Meeting people", health: "Health", papers: "Papers and rules", other: "Something else" },
  states: { draft: "Not sent yet", sent: "Sent: they have not read it yet", opened: "They have read it", expired: "No answer", confirmed: "They help you on", ended: "Done", withdrawn: "Stopped" },
  outcomes: { started: "It has begun", "waiting-list": "On the waiting list", "not-needed": "Not needed any more", "no-help": "Got no help here" },
};
