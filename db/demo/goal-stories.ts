import type { NextStep } from "#app/guidance/closing.ts";
import type { Outcome } from "#app/guidance/goal.ts";
import type { Doer } from "#app/guidance/visit.ts";
import type { Goal } from "#app/placements/placement.ts";
import type { PlacementKey } from "./placements.ts";
import type { HolderKey } from "./status-holders.ts";

/** A goal as it stood from a day on (days from today), and why it changed into the next. */
interface Step {
  day: number;
  goal: Goal;
  why?: string;
  sign: string;
  review: number;
  /** Why this step gave way to the one after it. */
  because?: string;
}

export interface GoalStory {
  holder: HolderKey;
  placement: PlacementKey;
  goals: readonly { steps: readonly Step[]; end?: { day: number; outcome: Outcome; line?: string } }[];
  /** What was said at a visit, by its week; of the others there are faces only. */
  visits?: Readonly<Partial<Record<number, {
    face: 1 | 2 | 3 | 4 | 5; person?: string; organisation?: string; contactPerson?: string;
    agreed?: readonly { what: string; doer: Doer; by: number; done?: number }[];
  }>>>;
  closing?: { day: number; wentWell: string; learnt: string; face: 1 | 2 | 3 | 4 | 5; nextStep: NextStep; nextLine?: string; contact: number };
}

export const GOAL_STORIES: readonly GoalStory[] = [
  {
    holder: "tareq", placement: "leeshoek-taalcafe",
    goals: [
      {
        steps: [
          { day: -135, goal: "language", why: "Ik wil praten, niet alleen boeken lezen.", sign: "Zegt goedemorgen tegen iedereen aan tafel.", review: -110, because: "Dat deed hij na twee weken al. Nu een gesprek." },
          { day: -108, goal: "language", why: "Ik wil praten, niet alleen boeken lezen.", sign: "Voert een gesprek van tien minuten zonder Engels.", review: -60, because: "Dat lukt. Hij wil nu zelf een tafel leiden." },
          { day: -52, goal: "language", why: "Als ik een tafel leid, word ik niet meer zenuwachtig van het examen.", sign: "Leidt zelf een tafel van het taalcafé.", review: 2 },
        ],
      },
      { steps: [{ day: -108, goal: "activation", why: "In mijn land had ik veel vrienden.", sign: "Drinkt na afloop koffie met anderen.", review: -70 }], end: { day: -52, outcome: "reached", line: "Gaat nu ook op zondag met hen voetballen kijken." } },
    ],
    visits: {
      1: { face: 3, person: "Iedereen praat snel.", organisation: "Tareq is er altijd op tijd.", contactPerson: "Zenuwachtig, maar hij wil heel graag.", agreed: [{ what: "Een vaste tafel met rustige praters.", doer: "organisation", by: -125, done: -126 }] },
      4: { face: 4, person: "Ik ken nu de namen.", organisation: "Helpt nieuwe mensen op weg.", agreed: [{ what: "Elke week één nieuw gespreksonderwerp kiezen.", doer: "person", by: -95, done: -90 }] },
      12: { face: 5, person: "Ze vragen mij om te helpen.", organisation: "Kan een tafel aan. Wij leren hem hoe.", contactPerson: "Let op het lawaai thuis: hij slaapt weinig.", agreed: [{ what: "Meekijken met de begeleider van een tafel.", doer: "organisation", by: -40, done: -42 }, { what: "Tafel voorbereiden met Walid.", doer: "buddy", by: 5 }] },
    },
  },
  {
    holder: "filmon", placement: "kringloop-sorteren",
    goals: [{ steps: [{ day: -3, goal: "activation", why: "Thuis zitten maakt mij moe.", sign: "Is er elke week beide ochtenden.", review: 35 }] }],
  },
  {
    holder: "karam", placement: "samen-trainer",
    goals: [{ steps: [{ day: -40, goal: "activation", why: "Ik wil trainer worden.", sign: "Leidt zelf de warming-up.", review: -8, because: "Lukt goed, ook met de jongsten." }, { day: -7, goal: "trade", why: "Ik wil trainer worden.", sign: "Bereidt een hele training voor, op papier.", review: 28 }] }],
    visits: { 1: { face: 5, person: "De kinderen lachen.", organisation: "Een natuurtalent.", agreed: [{ what: "Boekje met oefeningen geven.", doer: "organisation", by: -30, done: -31 }] }, 4: { face: 4, person: "Soms is het druk.", organisation: "Hij houdt rust in de groep.", agreed: [{ what: "Uitzoeken wat de trainerscursus kost.", doer: "contact-person", by: -4 }] } },
  },
  {
    holder: "karam", placement: "zolder-festival",
    goals: [{ steps: [{ day: -75, goal: "activation", sign: "Werkt een hele dag mee in een team.", review: -71 }], end: { day: -69, outcome: "reached", line: "Drie dagen, van begin tot eind." } }],
    closing: { day: -69, wentWell: "Samen iets groots bouwen.", learnt: "Werken in een team met een planning.", face: 5, nextStep: "more-responsibility", nextLine: "Zelf een groep leiden, met kinderen.", contact: 3 },
  },
  {
    holder: "zeynep", placement: "leeshoek-digihulp",
    goals: [{ steps: [{ day: -95, goal: "language", why: "Uitleggen is de beste oefening.", sign: "Legt aan iemand uit hoe DigiD werkt, in het Nederlands.", review: -60 }], end: { day: -39, outcome: "partly", line: "Met hulpkaartjes. Daarna komt het examen eerst." } }],
    closing: { day: -39, wentWell: "Mensen geduldig helpen.", learnt: "De woorden van formulieren.", face: 4, nextStep: "course", nextLine: "Eerst het examen, daarna terug.", contact: 52 },
  },
  {
    holder: "hawa", placement: "linde-koffie",
    goals: [{ steps: [{ day: -71, goal: "language", sign: "Vraagt een bewoner wat zij wil drinken.", review: -50 }], end: { day: -44, outcome: "other-way", line: "Het praten lukte. Het staan niet." } }],
    visits: { 1: { face: 4, person: "De oma's zijn lief." }, 4: { face: 2, person: "Mijn rug doet pijn.", organisation: "Hawa is geliefd, maar het is zwaar voor haar." } },
    closing: { day: -44, wentWell: "Praten met de bewoners.", learnt: "Koffie en thee voor veel mensen.", face: 3, nextStep: "rest", nextLine: "Daarna iets waarbij zij kan zitten.", contact: 47 },
  },
  {
    holder: "firas", placement: "kringloop-bus",
    goals: [{ steps: [{ day: -80, goal: "activation", sign: "Belt zelf een klant over de bezorging.", review: -50 }], end: { day: -29, outcome: "reached", line: "Doet nu alle telefoontjes." } }],
    closing: { day: -27, wentWell: "Klanten en de weg vinden.", learnt: "Rijden met de bus, bellen, een route plannen.", face: 5, nextStep: "paid-work", nextLine: "Bezorger, 24 uur per week.", contact: 62 },
  },
];
