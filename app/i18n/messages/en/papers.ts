import type { papers as nl } from "../nl/papers.ts";

export const papers: typeof nl = {
  title: "What is allowed?",
  lead: "You choose what is allowed. You can always change your mind.",
  tile: "What do I allow?",
  open: "Look",
  consent: {
    messages: "My contact person may send messages to my phone.",
  },
  contact: "may see my phone number and e-mail.",
  pictures: "My pictures may help to find places for me.",
  yes: "Yes, allowed",
  no: "No, not allowed",
  takeBack: "No longer allowed",
  allow: "Yes, allow this",
  pin: "Is your PIN hard to remember? Or does someone else know it?",
  newPin: "Choose a new PIN",
};
