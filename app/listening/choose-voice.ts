/** What is to be known of a voice of the device. */
export interface DeviceVoice {
  /** A language tag as the device writes it: "nl-NL", "nl_NL", "ar". */
  lang: string;
  localService: boolean;
  default: boolean;
}

/** Where several countries have a voice: the one that is understood best here. Dari is read by a Persian voice. */
const COUNTRIES: Readonly<Record<string, string>> = { nl: "nl", en: "gb", ar: "sa", fa: "ir", ti: "er", so: "so" };

/**
 * The best voice for a language, or none: a text is never read by the voice of another language. First the usual country,
 * then a voice that works without a network, then the device's own choice.
 */
export function chooseVoice<V extends DeviceVoice>(voices: readonly V[], language: string): V | undefined {
  const [wanted] = partsOf(language);
  let best: V | undefined;
  let most = -1;
  for (const voice of voices) {
    const [spoken, country] = partsOf(voice.lang);
    if (spoken !== wanted) continue;
    const points = (country === COUNTRIES[wanted!] ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
    if (points > most) [best, most] = [voice, points];
  }
  return best;
}

const partsOf = (tag: string) => tag.toLowerCase().split(/[-_]/);
