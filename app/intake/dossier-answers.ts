import { type DayPart, dayPartsIn, maskOf } from "#app/day-parts/day-part.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import type { DutchLevel } from "#app/languages/level.ts";
import { type Spoken, spokenSets } from "#app/languages/spoken-sets.ts";
import type { TravelMode } from "#app/places/travel.ts";
import type { Sector } from "#app/placements/placement.ts";
import { type Answer, answerTo, type DossierField } from "./talk.ts";

/** What of a dossier the talks read. */
export interface ToldInDossier {
  language: string;
  languages: readonly Spoken[];
  dutchLevel: DutchLevel | null;
  hasChildren: boolean | null;
  travelModes: readonly TravelMode[];
  interestSectors: readonly Sector[];
  /** Mask. */
  dayParts: number | null;
  languageGoal: number | null;
  activationGoal: number | null;
  tradeGoal: number | null;
  headShare: number | null;
  handShare: number | null;
  heartShare: number | null;
}

const shares = (...three: (number | null)[]) => (three[0] === null ? [] : three.map(String));
const numbers = (answer: Answer) => [0, 1, 2].map((at) => (answer.length === 0 ? null : Number(answer[at]))) as [number | null, number | null, number | null];

const READ: Record<DossierField, (dossier: ToldInDossier) => readonly string[]> = {
  readLanguage: ({ language }) => [language],
  motherTongues: ({ languages }) => spokenSets(languages).mother,
  otherLanguages: ({ languages }) => spokenSets(languages).others,
  dutchLevel: ({ dutchLevel }) => (dutchLevel === null ? [] : [dutchLevel]),
  hasChildren: ({ hasChildren }) => (hasChildren === null ? [] : [hasChildren ? "yes" : "no"]),
  travelModes: ({ travelModes }) => travelModes,
  interestSectors: ({ interestSectors }) => interestSectors,
  dayParts: ({ dayParts }) => (dayParts === null ? [] : dayPartsIn(dayParts)),
  goals: ({ languageGoal, activationGoal, tradeGoal }) => shares(languageGoal, activationGoal, tradeGoal),
  workStyle: ({ headShare, handShare, heartShare }) => shares(headShare, handShare, heartShare),
};

/** The answer that stands in the dossier. */
export const answerInDossier = (field: DossierField, dossier: ToldInDossier): Answer => answerTo(field, READ[field](dossier));

/** What an answer writes into the dossier; a language to read stands there always, so taking it back writes nothing. */
const WRITTEN = {
  readLanguage: ([language]: Answer) => (language ? { language: language as InterfaceLanguage } : {}),
  motherTongues: (mother: Answer) => ({ spoken: { mother } }),
  otherLanguages: (others: Answer) => ({ spoken: { others } }),
  dutchLevel: ([level]: Answer) => ({ dutchLevel: (level ?? null) as DutchLevel | null }),
  hasChildren: ([said]: Answer) => ({ hasChildren: said === undefined ? null : said === "yes" }),
  travelModes: (modes: Answer) => ({ travelModes: [...modes] as TravelMode[] }),
  interestSectors: (sectors: Answer) => ({ interestSectors: [...sectors] as Sector[] }),
  dayParts: (parts: Answer) => ({ dayParts: parts.length === 0 ? null : maskOf(parts as DayPart[]) }),
  goals: (answer: Answer) => {
    const [languageGoal, activationGoal, tradeGoal] = numbers(answer);
    return { languageGoal, activationGoal, tradeGoal };
  },
  workStyle: (answer: Answer) => {
    const [headShare, handShare, heartShare] = numbers(answer);
    return { headShare, handShare, heartShare };
  },
} satisfies Record<DossierField, (answer: Answer) => object>;

export const factsOf = (field: DossierField, answer: Answer) => WRITTEN[field](answer);
