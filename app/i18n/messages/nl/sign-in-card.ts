/** The printed sign-in card, in the person's own language. */
export const signInCard = {
  heading: "De kaart van",
  scan: "Scan de code",
  pin: "Typ je pincode",
  look: "Kijk en kies",
  contactPerson: "Je contactpersoon",
  lost: "Kaart kwijt? Bel meteen.",
  pinOf: "De pincode van",
  cutOff: "Knip af. Bewaar dit niet bij de kaart.",
};
