/** Words that Dutch compounds of this field are often made of: for engines that can't look inside a word. Beside the words of all names. */
export const COMPOUND_PARTS: ReadonlySet<string> = new Set(
  `maatje maat taal werk werker plaats plek hulp helper zorg tuin tuinen winkel keuken koken kook eten voedsel bank markt fiets fietsen maker maken
  reparatie repair cafe huis huizen buurt wijk dorp stad centrum school kinder kinderen jeugd jongeren ouderen senioren bewoners bezoek bezoekers gast gastheer gastvrouw
  kantoor balie receptie telefoon computer laptop website boeken boek bibliotheek lees lezen voorlezen kring loop kringloop kleding kleren naai naaien atelier stof
  sport veld club kantine voetbal training trainer coach buddy gesprek praat praatje koffie thee schenken ochtend middag avond groep les lessen leraar docent
  dieren dier asiel stal paarden boerderij kinderboerderij hout bouw klus klussen schilder schilderen timmer timmeren schoonmaak groen groente fruit bloemen planten
  park bos natuur afval vuil zwerfvuil magazijn bezorgen bezorger chauffeur vervoer transport pakket pakketten inpak inpakken sorteren sorteer museum theater muziek
  podium decor licht geluid film foto foto's festival feest markten evenement evenementen vrijwilliger vrijwilligers vrijwilligerswerk begeleider begeleiding medewerker
  assistent wandel wandelen spel spellen speel spelen knutsel knutselen meubel meubels apparaten elektro techniek water wieden oogst oogsten bakken bakker brood soep
  lunch ontbijt maaltijd restaurant tolk tolken vertalen rondleiding rondleider archief administratie kas kassa verkoop verkoper prijzen vakken vuller was wasserij strijk strijken`
    .split(/\s+/)
    .map((word) => word.replace(/'/g, "")),
);

const VOWEL = /[aeiou]/;

/**
 * Other forms that a Dutch word may have: "fiets" and "fietsen", "school" and "scholen", "man" and "mannen", "huis" and "huizen".
 * By rule, so that some are no words; they are harmless, since nobody types them. Given normalised; without the word itself.
 */
export function formsOf(word: string): string[] {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return [];
  const forms = new Set<string>();
  if (word.endsWith("en") && word.length > 4) {
    const stem = word.slice(0, -2);
    forms.add(singular(stem));
    forms.add(stem);
  } else if (word.endsWith("s") && word.length > 4 && /[eaoiunlrm]s$/.test(word)) {
    forms.add(word.slice(0, -1));
  }
  if (word.endsWith("e") && word.length > 4) forms.add(singular(word.slice(0, -1)));
  if (!word.endsWith("en")) forms.add(plural(word));
  if (/(e|el|er|em|je)$/.test(word) && word.length > 4) forms.add(`${word}s`);
  if (word.endsWith("t") && word.length > 4) forms.add(plural(word.slice(0, -1)));
  forms.delete(word);
  return [...forms];
}

/** "school" → "scholen", "man" → "mannen", "huis" → "huizen", "brief" → "brieven". */
function plural(word: string): string {
  const [last, before, third] = [word.at(-1)!, word.at(-2)!, word.at(-3) ?? ""];
  if (last === "e") return `${word}n`;
  if (VOWEL.test(last)) return `${word}en`;
  const soft = last === "f" ? "v" : last === "s" ? "z" : last;
  if (VOWEL.test(before) && before === third) return `${word.slice(0, -2)}${soft}en`;
  if (VOWEL.test(before) && VOWEL.test(third)) return `${word.slice(0, -1)}${soft}en`;
  if (VOWEL.test(before)) return `${word}${last}en`;
  return `${word}en`;
}

/** Of a word without its "en": "schol" → "school", "mann" → "man", "huiz" → "huis". */
function singular(stem: string): string {
  const [last, before, third] = [stem.at(-1)!, stem.at(-2) ?? "", stem.at(-3) ?? ""];
  if (VOWEL.test(last)) return stem;
  if (last === before) return stem.slice(0, -1);
  const hard = last === "v" ? "f" : last === "z" ? "s" : last;
  if (/[aeou]/.test(before) && !VOWEL.test(third)) return `${stem.slice(0, -1)}${before}${hard}`;
  return `${stem.slice(0, -1)}${hard}`;
}
