import type { DayPart } from "#app/day-parts/day-part.ts";
import type { LanguageId } from "#app/languages/language.ts";
import type { DutchLevel, Fluency } from "#app/languages/level.ts";
import type { Demand, Sector, Task } from "#app/placements/placement.ts";
import type { TravelMode } from "#app/places/travel.ts";
import type { Capacity, CountryWish, Gender, GenderWish, HolderState } from "#app/status-holders/status-holder.ts";
import type { StaffKey } from "./staff.ts";
import type { Town } from "./towns.ts";
import { afternoons, daytime, evenings, mornings } from "./week.ts";

/** What is left out was not asked yet, or not told. */
export interface DemoStatusHolder {
  first: string;
  last: string;
  contact: StaffKey;
  /** Of the interface; Dutch, unless said. */
  reads?: "en" | "ar" | "fa" | "ti" | "tr" | "uk" | "so";
  birthYear?: number;
  gender?: Gender;
  hasChildren?: boolean;
  mother: readonly LanguageId[];
  speaks?: Readonly<Partial<Record<LanguageId, Fluency>>>;
  /** Well understood, though not spoken. */
  understands?: readonly LanguageId[];
  dutch?: DutchLevel;
  town?: Town;
  travel?: readonly TravelMode[];
  minutes?: number;
  dayParts?: readonly DayPart[];
  /** Language, activation, trade in percents. */
  goals?: readonly [number, number, number];
  /** Head, hand, heart in percents. */
  style?: readonly [number, number, number];
  sectors?: readonly Sector[];
  tasks?: readonly Task[];
  exclusions?: readonly Demand[];
  hours?: number;
  capacity?: Capacity;
  vog?: boolean;
  wantsBuddy?: boolean;
  buddyGender?: GenderWish;
  buddyCountry?: readonly [Exclude<CountryWish, "no-matter">, string];
  buddyOnline?: boolean;
  email?: boolean;
  /** waiting, unless said; a running match makes it matched. */
  state?: Extract<HolderState, "paused" | "closed">;
  /** Days ago. */
  since: number;
}

export const STATUS_HOLDERS = {
  // ── Caseload of Marloes ──
  rima: {
    first: "Rima", last: "Sabbagh", contact: "marloes", reads: "ar", birthYear: 1991, gender: "woman", hasChildren: true,
    mother: ["apc"], speaks: { ar: "good", en: "basic" }, understands: ["arz"], dutch: "A1", town: "aalanden", travel: ["walk", "bicycle"], minutes: 30,
    dayParts: [...mornings("mon", "tue", "thu", "fri"), ...afternoons("tue")], goals: [50, 30, 20], style: [10, 45, 45],
    sectors: ["kitchen", "textile", "care"], tasks: ["cooking", "sewing", "serving-coffee", "chatting"], exclusions: ["alcohol", "pork", "heights"],
    hours: 9, capacity: "medium", vog: false, buddyGender: "woman", buddyOnline: false, email: true, since: 62,
  },
  dilovan: {
    first: "Dilovan", last: "Seydo", contact: "marloes", reads: "ar", birthYear: 1984, gender: "man", hasChildren: true,
    mother: ["kmr"], speaks: { apc: "fluent", tr: "basic" }, dutch: "A1", town: "frankhuis", travel: ["bicycle", "public-transport"], minutes: 75,
    dayParts: [...daytime("mon", "tue", "sat"), ...evenings("thu", "fri")], goals: [30, 20, 50], style: [10, 80, 10],
    sectors: ["kitchen", "second-hand"], tasks: ["baking", "cooking"], exclusions: ["alcohol"], hours: 12, capacity: "medium", since: 118,
  },
  tareq: {
    first: "Tareq", last: "al-Hakimi", contact: "marloes", reads: "en", birthYear: 1988, gender: "man", hasChildren: false,
    mother: ["ayn"], speaks: { ar: "fluent", en: "fluent" }, understands: ["apc", "arz"], dutch: "A2", town: "pierik", travel: ["bicycle"], minutes: 30,
    dayParts: [...mornings("wed"), ...afternoons("fri"), ...evenings("tue", "thu"), ...daytime("sat")], goals: [60, 10, 30], style: [60, 10, 30],
    sectors: ["care", "library", "it"], tasks: ["language-cafe", "welcoming", "data-entry"], exclusions: ["alcohol"], hours: 8, capacity: "large", vog: true,
    buddyOnline: false, email: true, since: 205,
  },
  karam: {
    first: "Karam", last: "Issa", contact: "marloes", birthYear: 2006, gender: "man", hasChildren: false,
    mother: ["apc"], speaks: { en: "good" }, dutch: "B1", town: "pierik", travel: ["bicycle"], minutes: 30,
    dayParts: [...afternoons("wed"), ...evenings("mon", "tue", "thu"), ...daytime("sat", "sun")], goals: [30, 50, 20], style: [10, 50, 40],
    sectors: ["sport", "children", "events"], tasks: ["coaching-youth", "field-care", "sound-and-light"], hours: 8, capacity: "large", vog: true, email: true, since: 96,
  },
  hawa: {
    first: "Hawa", last: "Abdullahi", contact: "marloes", reads: "so", birthYear: 1974, gender: "woman", hasChildren: true,
    mother: ["so"], speaks: { ar: "basic" }, dutch: "A1", town: "aalanden", travel: ["walk", "public-transport"], minutes: 30,
    dayParts: [...mornings("mon", "wed"), ...afternoons("mon")], goals: [40, 60, 0], style: [5, 25, 70],
    sectors: ["community", "kitchen", "textile"], tasks: ["welcoming", "chatting"], exclusions: ["lifting", "standing", "bending", "cold"],
    hours: 3, capacity: "small", vog: true, buddyGender: "woman", since: 140,
  },
  filmon: {
    first: "Filmon", last: "Haile", contact: "marloes", reads: "ti", birthYear: 2004, gender: "man", hasChildren: false,
    mother: ["ti"], dutch: "A0", town: "aalanden", travel: ["bicycle"], minutes: 30,
    dayParts: [...daytime("mon", "tue", "wed", "fri"), ...daytime("sat")], goals: [30, 40, 30], style: [5, 85, 10],
    sectors: ["sport", "repair", "animals"], tasks: ["field-care", "bicycle-repair"], hours: 16, capacity: "large", since: 74,
  },
  sara: {
    first: "Sara", last: "Othman", contact: "marloes", reads: "ar", gender: "woman", mother: ["apc"], dutch: "A0", town: "zwolle", since: 9,
  },
  lina: {
    first: "Lina", last: "Toma", contact: "marloes", birthYear: 1998, gender: "woman", hasChildren: false,
    mother: ["apc"], speaks: { en: "good", fr: "basic" }, dutch: "B1", town: "zwolle", travel: ["bicycle", "public-transport"], minutes: 40,
    dayParts: [...mornings("tue", "thu"), ...afternoons("thu", "fri"), ...evenings("wed")], goals: [30, 20, 50], style: [50, 30, 20],
    sectors: ["culture", "it", "library"], tasks: ["photography", "website-care", "guiding-visitors"], hours: 10, capacity: "large", wantsBuddy: false, email: true, since: 88,
  },
  gulalai: {
    first: "Gulalai", last: "Momand", contact: "marloes", birthYear: 1978, gender: "woman", hasChildren: true,
    mother: ["ps"], speaks: { prs: "basic", ur: "basic" }, dutch: "A0", town: "frankhuis", travel: ["walk"], minutes: 20,
    dayParts: mornings("mon", "tue", "wed"), exclusions: ["animals"], hours: 3, capacity: "small", buddyGender: "woman", since: 40,
  },
  murat: {
    first: "Murat", last: "Özdemir", contact: "marloes", reads: "tr", birthYear: 1980, gender: "man", hasChildren: true,
    mother: ["tr"], speaks: { en: "good" }, dutch: "A2", town: "berkum", travel: ["bicycle", "car"], minutes: 45,
    dayParts: [...daytime("tue", "thu", "fri")], goals: [40, 0, 60], style: [65, 30, 5],
    sectors: ["it", "construction", "repair"], tasks: ["preparing-laptops", "testing-equipment", "electronics-repair"], hours: 16, capacity: "large",
    buddyCountry: ["rather-not", "TR"], email: true, since: 155,
  },
  feven: {
    first: "Feven", last: "Kiros", contact: "marloes", reads: "ti", birthYear: 2003, gender: "woman", hasChildren: false,
    mother: ["ti"], speaks: { am: "basic", en: "basic" }, dutch: "A2", town: "zwolle", travel: ["bicycle", "public-transport"], minutes: 45,
    dayParts: [...afternoons("mon", "tue", "thu"), ...mornings("fri")], goals: [40, 30, 30], style: [10, 20, 70],
    sectors: ["children", "care"], tasks: ["school-lunch", "play-supervision", "walking-along"], hours: 6, capacity: "medium", vog: true, since: 130,
  },
  // ── Caseload of Sander ──
  behrouz: {
    first: "Behrouz", last: "Karimi", contact: "sander", reads: "fa", birthYear: 1979, gender: "man", hasChildren: true,
    mother: ["fa"], speaks: { en: "basic" }, dutch: "A2", town: "frankhuis", travel: ["e-bike", "public-transport", "car"], minutes: 60,
    dayParts: [...daytime("mon", "fri"), ...mornings("sat"), ...evenings("wed")], goals: [40, 10, 50], style: [35, 60, 5],
    sectors: ["repair", "construction", "it"], tasks: ["electronics-repair", "sound-and-light"], hours: 12, capacity: "large", buddyOnline: true, email: true, since: 170,
  },
  adam: {
    first: "Adam", last: "Ishaq", contact: "sander", reads: "ar", birthYear: 1980, gender: "man", hasChildren: true,
    mother: ["apd"], speaks: { ar: "good" }, understands: ["apc", "arz"], dutch: "A1", town: "zwolle", travel: ["bicycle", "public-transport"], minutes: 60,
    dayParts: daytime("mon", "tue", "wed", "thu", "sat"), goals: [20, 50, 30], style: [5, 85, 10],
    sectors: ["green", "animals"], tasks: ["planting", "harvesting", "feeding-animals"], hours: 20, capacity: "large", since: 190,
  },
  rebwar: {
    first: "Rebwar", last: "Qadir", contact: "sander", birthYear: 1977, gender: "man", hasChildren: true,
    mother: ["ckb"], speaks: { acm: "good" }, dutch: "A1", town: "pierik", travel: ["bicycle", "public-transport"], minutes: 60,
    dayParts: [...daytime("tue", "thu"), ...mornings("mon")], goals: [30, 20, 50], style: [15, 80, 5],
    sectors: ["textile"], tasks: ["sewing", "mending", "measuring-and-cutting"], hours: 9, capacity: "medium", since: 101,
  },
  hassan: {
    first: "Hassan", last: "Barakat", contact: "sander", reads: "ar", birthYear: 1969, gender: "man", hasChildren: true,
    mother: ["apc"], speaks: { ar: "good" }, dutch: "A1", town: "aalanden", travel: ["walk", "bicycle"], minutes: 25,
    dayParts: [...daytime("mon", "tue", "wed"), ...evenings("mon")], goals: [30, 60, 10], style: [10, 60, 30],
    sectors: ["second-hand", "green"], tasks: ["sorting-goods", "furniture-repair", "weeding"], exclusions: ["heights", "night"], hours: 10, capacity: "medium", since: 220,
  },
  mahmoud: {
    first: "Mahmoud", last: "Zaher", contact: "sander", reads: "ar", birthYear: 1993, gender: "man", hasChildren: false,
    mother: ["apc"], speaks: { en: "basic" }, dutch: "A2", town: "zwolle", travel: ["bicycle", "car"], minutes: 45,
    dayParts: [...daytime("tue", "wed", "thu"), ...evenings("mon", "wed")], goals: [20, 20, 60], style: [10, 85, 5],
    sectors: ["construction", "repair", "culture"], tasks: ["carpentry", "painting", "building-exhibitions"], hours: 16, capacity: "large", since: 66,
  },
  firas: {
    first: "Firas", last: "Khalil", contact: "sander", reads: "ar", birthYear: 2002, gender: "man", hasChildren: false,
    mother: ["apc"], speaks: { en: "good" }, dutch: "A2", town: "aalanden", travel: ["bicycle"], minutes: 30,
    dayParts: [...daytime("mon", "wed", "fri"), ...evenings("thu", "wed")], goals: [30, 50, 20], style: [10, 70, 20],
    sectors: ["logistics", "sport"], tasks: ["loading", "delivering", "canteen"], hours: 12, capacity: "large", vog: true, since: 182,
  },
  wahid: {
    first: "Wahid", last: "Wardak", contact: "sander", birthYear: 1990, gender: "man", hasChildren: true,
    mother: ["ps"], speaks: { prs: "good", ur: "good" }, dutch: "A1", town: "pierik", travel: ["bicycle"], minutes: 30,
    dayParts: [...mornings("tue", "thu", "fri"), ...evenings("mon", "tue")], goals: [40, 40, 20], style: [10, 75, 15],
    sectors: ["food-aid", "logistics"], tasks: ["fetching-food", "loading"], exclusions: ["pork"], hours: 8, capacity: "medium", since: 53,
  },
  farhad: {
    first: "Farhad", last: "Nouri", contact: "sander", reads: "fa", birthYear: 1994, gender: "man",
    mother: ["fa"], speaks: { en: "good" }, dutch: "A2", town: "zwolle", travel: ["bicycle"], minutes: 30,
    dayParts: [...evenings("tue", "thu"), ...daytime("sat")], style: [40, 40, 20], sectors: ["culture"], tasks: ["making-music", "sound-and-light"], since: 34,
  },
  xemgin: {
    first: "Xemgin", last: "Ali", contact: "sander", birthYear: 1987, gender: "man", hasChildren: true,
    mother: ["kmr"], speaks: { apc: "good" }, dutch: "A1", town: "frankhuis", travel: ["bicycle"], minutes: 30,
    dayParts: [...daytime("mon", "thu"), ...afternoons("tue", "sun")], goals: [30, 30, 40], style: [15, 75, 10],
    sectors: ["construction"], tasks: ["painting", "carpentry"], hours: 8, capacity: "medium", since: 127,
  },
  ali: {
    first: "Ali", last: "Hussein", contact: "sander", reads: "ar", gender: "man", mother: ["acm"], dutch: "A1", travel: ["walk"], since: 5,
  },
  josue: {
    first: "Josué", last: "Kabongo", contact: "sander", birthYear: 1991, gender: "man", hasChildren: true,
    mother: ["ln"], speaks: { fr: "fluent", sw: "good", en: "basic" }, dutch: "A2", town: "pierik", travel: ["bicycle", "public-transport"], minutes: 40,
    dayParts: [...evenings("tue", "thu"), ...daytime("sat"), ...afternoons("wed")], goals: [50, 40, 10], style: [20, 20, 60],
    sectors: ["culture", "sport", "events"], tasks: ["making-music", "guiding-visitors", "coaching-youth"], exclusions: ["cold"], hours: 6, capacity: "large", vog: true, since: 84,
  },
  // ── Caseload of Naima ──
  masouma: {
    first: "Masouma", last: "Rezai", contact: "naima", reads: "fa", birthYear: 1994, gender: "woman", hasChildren: true,
    mother: ["haz"], speaks: { prs: "fluent" }, dutch: "A0", town: "aalanden", travel: ["walk", "public-transport"], minutes: 30,
    dayParts: mornings("mon", "tue", "wed", "thu", "fri"), goals: [40, 50, 10], style: [5, 65, 30],
    sectors: ["textile", "kitchen"], tasks: ["sewing", "cooking"], exclusions: ["night", "alcohol", "pork"], hours: 6, capacity: "small",
    buddyGender: "woman", buddyCountry: ["yes", "AF"], since: 92,
  },
  zeynep: {
    first: "Zeynep", last: "Koç", contact: "naima", reads: "tr", birthYear: 1985, gender: "woman", hasChildren: false,
    mother: ["tr"], speaks: { en: "good" }, dutch: "B1", town: "zwolle", travel: ["bicycle", "public-transport"], minutes: 30,
    dayParts: [...afternoons("mon", "wed", "thu"), ...mornings("wed"), ...evenings("tue")], goals: [40, 30, 30], style: [55, 5, 40],
    sectors: ["library", "children", "office"], tasks: ["computer-help", "reading-aloud", "filing"], exclusions: ["crowds"], hours: 4, capacity: "small",
    buddyCountry: ["rather-not", "TR"], buddyOnline: true, email: true, since: 160,
  },
  olena: {
    first: "Olena", last: "Shevchuk", contact: "naima", reads: "uk", birthYear: 1982, gender: "woman", hasChildren: true,
    mother: ["uk"], speaks: { ru: "fluent", en: "basic" }, dutch: "A2", town: "zwolle", travel: ["bicycle", "car"], minutes: 45,
    dayParts: [...daytime("tue", "thu"), ...evenings("mon", "wed")], goals: [50, 0, 50], style: [75, 10, 15],
    sectors: ["office", "it"], tasks: ["data-entry", "filing", "preparing-laptops"], hours: 12, capacity: "medium", email: true, since: 111,
  },
  chaltu: {
    first: "Chaltu", last: "Dinka", contact: "naima", birthYear: 1990, gender: "woman", hasChildren: true,
    mother: ["om"], speaks: { am: "fluent", en: "basic" }, dutch: "A2", town: "berkum", travel: ["bicycle", "public-transport"], minutes: 45,
    dayParts: [...daytime("tue"), ...mornings("mon", "wed", "fri")], goals: [30, 30, 40], style: [15, 60, 25],
    sectors: ["kitchen"], tasks: ["cooking", "baking", "serving-food"], hours: 10, capacity: "medium", vog: true, since: 147,
  },
  ghada: {
    first: "Ghada", last: "Nassar", contact: "naima", reads: "ar", birthYear: 1987, gender: "woman", hasChildren: true,
    mother: ["apc"], speaks: { ar: "good" }, dutch: "A2", town: "zwolle", travel: ["walk", "bicycle"], minutes: 25,
    dayParts: [...mornings("mon", "tue", "wed", "thu", "fri")], goals: [60, 30, 10], style: [10, 15, 75],
    sectors: ["care", "community"], tasks: ["serving-coffee", "chatting", "welcoming"], hours: 8, capacity: "medium", vog: true, buddyGender: "woman", since: 176,
  },
  noor: {
    first: "Noor", last: "Abbas", contact: "naima", reads: "ar", birthYear: 1992, gender: "woman", hasChildren: true,
    mother: ["acm"], speaks: { ar: "good" }, dutch: "A2", town: "aalanden", travel: ["walk", "bicycle"], minutes: 25,
    dayParts: [...mornings("mon", "wed", "fri"), ...afternoons("tue", "thu")], goals: [40, 40, 20], style: [10, 40, 50],
    sectors: ["children", "second-hand"], tasks: ["school-lunch", "selling"], hours: 6, capacity: "medium", vog: true, buddyGender: "woman", since: 71,
  },
  senait: {
    first: "Senait", last: "Mehari", contact: "naima", reads: "ti", birthYear: 1988, gender: "woman", hasChildren: true,
    mother: ["ti"], understands: ["am"], dutch: "A1", town: "zwolle", travel: ["walk", "public-transport"], minutes: 35,
    dayParts: [...mornings("mon", "wed", "thu", "fri")], goals: [40, 50, 10], style: [5, 55, 40],
    sectors: ["textile", "care"], tasks: ["ironing", "mending"], hours: 6, capacity: "small", buddyGender: "woman", since: 58,
  },
  robel: {
    first: "Robel", last: "Asfaw", contact: "naima", reads: "ti", gender: "man", birthYear: 1999, mother: ["ti"], speaks: { am: "basic" }, dutch: "A0", town: "pierik", since: 12,
  },
  mursal: {
    first: "Mursal", last: "Habibi", contact: "naima", reads: "fa", birthYear: 2001, gender: "woman", hasChildren: false,
    mother: ["prs"], speaks: { en: "good", ps: "basic" }, dutch: "B1", town: "frankhuis", travel: ["bicycle", "public-transport"], minutes: 40,
    dayParts: [...daytime("mon", "wed"), ...mornings("tue", "thu")], goals: [30, 20, 50], style: [60, 5, 35],
    sectors: ["office", "community"], tasks: ["filing", "planning-appointments", "welcoming"], hours: 12, capacity: "large", vog: true, email: true, since: 134,
  },
  shirin: {
    first: "Shirin", last: "Tavakoli", contact: "naima", reads: "fa", birthYear: 1987, gender: "woman",
    mother: ["fa"], speaks: { en: "good" }, dutch: "B1", town: "zwolle", travel: ["bicycle"], minutes: 30,
    dayParts: [...afternoons("tue", "wed", "thu", "sat"), ...evenings("mon")], goals: [50, 20, 30], style: [45, 10, 45],
    sectors: ["culture", "library"], tasks: ["guiding-visitors", "language-cafe"], hours: 8, capacity: "medium", buddyOnline: true, email: true, since: 99,
  },
  hodan: {
    first: "Hodan", last: "Ismail", contact: "naima", reads: "so", birthYear: 1999, gender: "woman", hasChildren: true,
    mother: ["so"], speaks: { en: "basic" }, dutch: "A1", town: "aalanden", travel: ["walk", "bicycle"], minutes: 25,
    dayParts: [...mornings("mon", "wed", "fri"), ...afternoons("fri")], goals: [30, 60, 10], style: [5, 45, 50],
    sectors: ["kitchen", "community", "children"], tasks: ["cooking", "welcoming", "crafts-with-children"], exclusions: ["pork", "alcohol"], hours: 8, capacity: "medium",
    buddyGender: "woman", since: 116,
  },
  halimo: {
    first: "Halimo", last: "Osman", contact: "naima", reads: "so", birthYear: 1962, gender: "woman", mother: ["so"], dutch: "A0", town: "aalanden", travel: ["walk"], minutes: 15,
    exclusions: ["lifting", "standing"], capacity: "small", buddyGender: "woman", state: "paused", since: 165,
  },
  // ── Caseload of Iris ──
  yordanos: {
    first: "Yordanos", last: "Zere", contact: "iris", reads: "ti", birthYear: 1993, gender: "woman", hasChildren: true,
    mother: ["ti"], speaks: { ar: "basic" }, dutch: "A1", town: "frankhuis", travel: ["bicycle"], minutes: 30,
    dayParts: [...mornings("tue", "wed", "thu"), ...daytime("sat")], goals: [30, 60, 10], style: [5, 75, 20],
    sectors: ["green", "kitchen"], tasks: ["planting", "harvesting"], hours: 8, capacity: "medium", buddyGender: "woman", buddyCountry: ["rather-not", "ER"], since: 151,
  },
  ramin: {
    first: "Ramin", last: "Sadat", contact: "iris", reads: "fa", birthYear: 1983, gender: "man", hasChildren: true,
    mother: ["prs"], speaks: { fa: "good", ps: "good" }, dutch: "A2", town: "aalanden", travel: ["bicycle", "car"], minutes: 40,
    dayParts: [...daytime("mon", "thu"), ...evenings("tue")], goals: [20, 20, 60], style: [15, 80, 5],
    sectors: ["construction", "repair"], tasks: ["painting", "carpentry", "furniture-repair"], hours: 16, capacity: "large", since: 198,
  },
  esra: {
    first: "Esra", last: "Kılıç", contact: "iris", reads: "tr", birthYear: 1990, gender: "woman", hasChildren: true,
    mother: ["tr"], speaks: { en: "good" }, dutch: "A2", town: "berkum", travel: ["bicycle"], minutes: 30,
    dayParts: [...mornings("mon", "wed", "thu"), ...afternoons("mon", "wed")], goals: [60, 20, 20], style: [30, 10, 60],
    sectors: ["care", "library"], tasks: ["chatting", "playing-games", "language-cafe"], hours: 6, capacity: "medium", vog: true, email: true, since: 79,
  },
  berivan: {
    first: "Berivan", last: "Acar", contact: "iris", reads: "tr", birthYear: 1996, gender: "woman", hasChildren: false,
    mother: ["kmr"], speaks: { tr: "fluent" }, dutch: "A1", town: "zwolle", travel: ["walk", "bicycle"], minutes: 30,
    dayParts: [...mornings("tue", "thu", "sat"), ...evenings("mon", "thu"), ...afternoons("thu")], goals: [40, 40, 20], style: [20, 40, 40],
    sectors: ["culture", "textile"], tasks: ["making-music", "sewing"], hours: 8, capacity: "medium", buddyGender: "woman", since: 46,
  },
  liban: {
    first: "Liban", last: "Yusuf", contact: "iris", reads: "so", birthYear: 1997, gender: "man", hasChildren: false,
    mother: ["so"], speaks: { ar: "good", en: "good" }, dutch: "A2", town: "pierik", travel: ["bicycle"], minutes: 30,
    dayParts: [...daytime("mon", "wed", "sat"), ...evenings("wed")], goals: [30, 50, 20], style: [15, 60, 25],
    sectors: ["sport", "food-aid"], tasks: ["canteen", "field-care", "packing-food"], hours: 12, capacity: "large", since: 122,
  },
  babiker: {
    first: "Ahmed", last: "Babiker", contact: "iris", reads: "ar", birthYear: 1992, gender: "man", hasChildren: false,
    mother: ["apd"], speaks: { en: "good", ar: "fluent" }, dutch: "A2", town: "zwolle", travel: ["bicycle"], minutes: 30,
    dayParts: [...daytime("tue", "thu", "fri"), ...evenings("mon")], goals: [30, 10, 60], style: [60, 35, 5],
    sectors: ["it"], tasks: ["preparing-laptops", "testing-equipment"], hours: 12, capacity: "large", email: true, since: 137,
  },
  maha: {
    first: "Maha", last: "Osman", contact: "iris", reads: "ar", birthYear: 1986, gender: "woman", hasChildren: true,
    mother: ["apd"], speaks: { ar: "good" }, dutch: "A1", town: "aalanden", travel: ["walk"], minutes: 25,
    dayParts: mornings("mon", "tue", "fri"), goals: [40, 50, 10], style: [5, 50, 45], sectors: ["kitchen", "children"], tasks: ["cooking", "serving-food"],
    hours: 6, buddyGender: "woman", since: 61,
  },
  qadi: {
    first: "Abdulrahman", last: "al-Qadi", contact: "iris", reads: "ar", birthYear: 1985, gender: "man", hasChildren: true,
    mother: ["ayn"], speaks: { ar: "good" }, dutch: "A1", town: "frankhuis", travel: ["bicycle"], minutes: 25,
    dayParts: [...mornings("mon", "wed", "thu", "fri"), ...evenings("tue")], goals: [30, 60, 10], style: [5, 70, 25],
    sectors: ["community", "green"], tasks: ["litter-picking", "neighbourhood-talks"], hours: 9, capacity: "medium", since: 108,
  },
  samah: {
    first: "Samah", last: "Nagi", contact: "iris", reads: "ar", gender: "woman", birthYear: 1994, hasChildren: true, mother: ["ayn"], town: "zwolle", since: 16,
  },
  imran: {
    first: "Imran", last: "Sheikh", contact: "iris", reads: "en", birthYear: 1998, gender: "man", hasChildren: false,
    mother: ["ur"], speaks: { en: "good", ps: "basic" }, dutch: "A2", town: "berkum", travel: ["bicycle"], minutes: 35,
    dayParts: [...afternoons("tue", "wed", "thu"), ...mornings("wed")], goals: [60, 30, 10], sectors: ["care", "library"], tasks: ["walking-along", "computer-help"],
    hours: 6, vog: true, since: 49,
  },
  hevin: {
    first: "Hevin", last: "Mirza", contact: "iris", birthYear: 1989, gender: "woman", hasChildren: true,
    mother: ["ckb"], speaks: { fa: "basic" }, dutch: "A2", town: "aalanden", travel: ["walk", "bicycle"], minutes: 30,
    dayParts: [...mornings("tue", "thu"), ...afternoons("sat")], goals: [40, 20, 40], style: [20, 60, 20],
    sectors: ["textile"], tasks: ["sewing"], hours: 6, capacity: "medium", state: "closed", since: 240,
  },
  // ── Kampen: caseload of Lotte ──
  mebrahtu: {
    first: "Mebrahtu", last: "Tekle", contact: "lotte", reads: "ti", birthYear: 1995, gender: "man", hasChildren: false,
    mother: ["ti"], speaks: { en: "basic" }, dutch: "A1", town: "kampen", travel: ["bicycle", "public-transport"], minutes: 45,
    dayParts: [...mornings("mon", "tue", "wed", "sat"), ...evenings("tue")], goals: [30, 50, 20], style: [5, 85, 10],
    sectors: ["animals", "sport"], tasks: ["feeding-animals", "fence-building"], hours: 9, capacity: "large", since: 128,
  },
  fatima: {
    first: "Fatima", last: "Noori", contact: "lotte", reads: "fa", birthYear: 1985, gender: "woman", hasChildren: true,
    mother: ["prs"], speaks: { haz: "good" }, understands: ["fa"], dutch: "A1", town: "ijsselmuiden", travel: ["bicycle"], minutes: 30,
    dayParts: [...mornings("wed", "thu", "fri"), ...afternoons("thu")], goals: [40, 50, 10], style: [10, 55, 35],
    sectors: ["kitchen", "textile"], tasks: ["cooking", "sewing"], exclusions: ["pork"], hours: 5, capacity: "medium", buddyGender: "woman", since: 104,
  },
  natalia: {
    first: "Natalia", last: "Kravets", contact: "lotte", reads: "uk", birthYear: 1975, gender: "woman",
    mother: ["uk"], speaks: { ru: "good" }, dutch: "A1", town: "kampen", travel: ["walk", "public-transport"], minutes: 45,
    dayParts: [...daytime("thu"), ...mornings("mon", "fri")], goals: [60, 40, 0], style: [20, 40, 40], sectors: ["kitchen", "culture"], tasks: ["cooking", "making-music"],
    hours: 6, capacity: "medium", buddyOnline: true, since: 69,
  },
  jamal: {
    first: "Jamal", last: "Dawood", contact: "lotte", reads: "ar", birthYear: 1965, gender: "man", hasChildren: true,
    mother: ["acm"], speaks: { ar: "good" }, understands: ["apc"], dutch: "A1", town: "brunnepe", travel: ["walk", "bicycle"], minutes: 25,
    dayParts: [...daytime("wed", "fri"), ...mornings("sat")], goals: [20, 50, 30], style: [10, 80, 10],
    sectors: ["construction", "repair"], tasks: ["carpentry", "fence-building"], exclusions: ["heights"], hours: 8, capacity: "medium", since: 93,
  },
  aya: {
    first: "Aya", last: "Hamdan", contact: "lotte", reads: "ar", birthYear: 2005, gender: "woman", hasChildren: false,
    mother: ["apc"], speaks: { en: "good" }, dutch: "B1", town: "kampen", travel: ["bicycle", "public-transport"], minutes: 50,
    dayParts: [...afternoons("wed", "fri", "sat"), ...evenings("mon", "wed")], goals: [40, 40, 20], style: [15, 30, 55],
    sectors: ["kitchen", "children", "culture"], tasks: ["serving-coffee", "baking"], hours: 8, capacity: "large", email: true, since: 55,
  },
} as const satisfies Record<string, DemoStatusHolder>;
export type HolderKey = keyof typeof STATUS_HOLDERS;
