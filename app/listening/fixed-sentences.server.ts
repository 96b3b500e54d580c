import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { HOLDER_NAMESPACES, MESSAGES } from "#app/i18n/messages.ts";
import { sentenceKey, splitSentences } from "./sentences.ts";

export interface FixedSentence {
  key: string;
  text: string;
  /** What it means, in Dutch. */
  dutch: string;
}

/** Messages by the start of their keys, those first that every status holder meets. What is on no list comes after them. */
const FIRST = [
  "holder.cards.", "card.", "words.goalBrings.", "words.task.", "holder.plan.", "holder.signIn.", "holder.mood.", "holder.whyNot.", "holder.why.", "holder.whyBuddy.", "pictures.",
  "words.weekday.", "words.part.", "words.travelMode.", "words.demand.", "words.notForMe.", "words.goal.", "words.workStyle.", "words.sector.", "words.contactKind.", "holder.", "howCards.", "site.nav.", "site.errors.",
];

/** What status holders don't hear: the button that reads, the printed card, and what only staff, buddies and employers come across. */
const UNHEARD =
  /^(listening\.|signInCard\.|words\.(offer|strain|placementState|organisation|holderState|capacity|gender|countryWish|buddyState|matchState|endReason|dutchLevel|fluency|weekdayShort|matchKind|workStyleSays|exclusion|choice)|notices\.(?!saved|signedOut|matchDeclined|holderSaidYes|languageSaved|matchMoved)|refusals\.(?!cardUnknown|matchMoved|placementFull|placementClosed|placementState)|fields\.(?!required|chooseOne|unknownChoice|pin)|site\.(tagline|skipToContent|menu|edit|view|confirm|demoMark|credits|howMatchingWorks|optional|notKnown|nav\.(?!cards|plan|looks)))/;

type Messages = { readonly [key: string]: string | Messages };

function flat(messages: Messages, path: string): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([name, value]) => (typeof value === "string" ? [[`${path}.${name}`, value] as [string, string]] : flat(value, `${path}.${name}`)));
}

function messagesIn(language: InterfaceLanguage): Map<string, string> {
  return new Map(HOLDER_NAMESPACES.flatMap((name) => flat(MESSAGES[language][name] as unknown as Messages, name)));
}

/** A Dutch text counts in one and other, whatever the forms of the language. */
const dutchKeys = (key: string) => [key, key.replace(/_(zero|one|two|few|many)$/, "_other")];

const rankOf = (key: string) => (FIRST.findIndex((start) => key.startsWith(start)) + 1 || FIRST.length + 1);

function list(language: InterfaceLanguage): FixedSentence[] {
  const dutch = messagesIn("nl");
  const messages = [...messagesIn(language)]
    // A sentence with a gap is another one for each number and name: those are for voices of the device.
    .filter(([key, text]) => !UNHEARD.test(key) && !/\{\{|\$t\(/.test(text))
    .toSorted(([a], [b]) => rankOf(a) - rankOf(b));
  const found = new Map<string, FixedSentence>();
  for (const [key, text] of messages) {
    const meaning = dutchKeys(key).map((each) => dutch.get(each)).find((each) => each !== undefined) ?? "";
    const sentences = splitSentences(text);
    const meanings = splitSentences(meaning);
    sentences.forEach((sentence, at) => {
      const own = sentenceKey(sentence);
      if (!found.has(own)) found.set(own, { key: own, text: sentence, dutch: meanings.length === sentences.length ? meanings[at]! : meaning });
    });
  }
  return [...found.values()];
}

const lists = new Map<InterfaceLanguage, readonly FixedSentence[]>();

/** The sentences of status holders' pages that are always the same, what matters most first, each once. */
export function fixedSentences(language: InterfaceLanguage): readonly FixedSentence[] {
  if (!lists.has(language)) lists.set(language, list(language));
  return lists.get(language)!;
}

/** The sentence with this key, if status holders hear it. */
export function fixedSentence(language: InterfaceLanguage, key: string): FixedSentence | undefined {
  return fixedSentences(language).find((sentence) => sentence.key === key);
}
