/** The question that comes in a message, answered with one tap. */
export const moodLink = {
  private: "Alleen je contactpersoon ziet dit.",
  thanks: "Dank je wel",
  thanksText: "Je contactpersoon kan dit nu zien.",
  over: "Deze vraag is al beantwoord, of te oud",
  overText: "Dat is niet erg. Je kunt het ook in je plan vertellen.",
  open: "Vertel het in mijn plan",
  message: "Dag {{name}}, hoe gaat het deze week? Kies een gezicht:\n{{link}}\nGroet, {{from}}",
};
