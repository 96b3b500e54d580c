/** For status holders: whom they were referred to, and what these may be told. Staff read the same words for kinds, items, states and outcomes. */
export const referrals = {
  title: "Hulp van anderen",
  lead: "Anderen kunnen je helpen. Jij kiest wat zij mogen weten.",
  open: "Bekijken",
  none: "Nog niemand gevraagd",
  noneText: "Soms kan iemand anders je beter helpen. Dan vraagt je contactpersoon het samen met jou.",
  question: "Mogen zij dit weten?",
  yes: "Ja, vertel dit",
  no: "Nee, niet vertellen",
  saidYes: "Ja, dit mag",
  saidNo: "Nee, dit niet",
  inTalk: "Zo gezegd in het gesprek op {{day}}.",
  read: "Zij hebben dit gelezen.",
  change: "Toch anders",
  noneTold: "Zonder ja van jou vertellen we niets.",
  needed: "Zonder ja hierbij vragen we niemand.",
  waits: "Er wachten vragen op je antwoord.",
  more: "Wat zij mogen weten",
  helps: "{{name}} helpt je verder.",
  firstDay: "De eerste afspraak: {{day}}",
  call: "We bellen samen: {{day}}",
  visit: "We gaan er samen heen: {{day}}",
  kinds: {
    "language-school": "Nederlands leren", "refugee-council": "VluchtelingenWerk", "debt-help": "Hulp met geld en schulden", housing: "Hulp met wonen", gp: "De huisarts",
    "mental-health": "Hulp als je je niet goed voelt", "family-help": "Hulp voor het gezin", "meeting-people": "Mensen leren kennen", other: "Andere hulp",
  },
  about: {
    name: "Je naam", why: "Waarom je hulp wilt", agreed: "Wat we hebben afgesproken", phone: "Je telefoonnummer", languages: "Welke talen je spreekt",
    family: "Je gezin", health: "Je gezondheid", money: "Je geld", other: "Iets anders",
  },
  states: {
    asked: "We vragen het aan jou", ready: "Je hebt geantwoord", refused: "Je zei nee: we vragen niemand", sent: "Verstuurd: zij lezen het nog", opened: "Zij hebben het gelezen",
    expired: "Nog geen antwoord", confirmed: "Zij helpen je", declined: "Zij kunnen niet helpen", ended: "Klaar", withdrawn: "Gestopt",
  },
  outcomes: {
    came: "Je bent er geweest", helped: "Het heeft geholpen", "no-help": "Het heeft niet geholpen", "not-come": "Je bent er niet geweest",
  },
};
