/** What an organisation offers, in words that forms, tables, messages and the matcher share. */

export const GOALS = ["language", "activation", "trade"] as const;
export type Goal = (typeof GOALS)[number];

/** How much a placement serves a goal. */
export const OFFERS = ["none", "some", "much"] as const;
export type Offer = (typeof OFFERS)[number];

/** The goals that a placement serves, the one that a person wants most first; shares of 0 to 100, null where not told. */
export function goalsFor(
  wants: { languageGoal: number | null; activationGoal: number | null; tradeGoal: number | null },
  offers: { languageOffer: Offer; activationOffer: Offer; tradeOffer: Offer },
): Goal[] {
  return GOALS.filter((goal) => offers[`${goal}Offer`] !== "none").sort((a, b) => (wants[`${b}Goal`] ?? 0) - (wants[`${a}Goal`] ?? 0));
}

export const WORK_STYLES = ["head", "hand", "heart"] as const;
export type WorkStyle = (typeof WORK_STYLES)[number];

/** Fields of work, each with the tasks that belong to it. A task has one home; a placement may mix tasks. */
export const TASKS_BY_SECTOR = {
  "second-hand": ["sorting-goods", "pricing", "filling-shelves", "selling"],
  repair: ["bicycle-repair", "electronics-repair", "furniture-repair", "tool-care"],
  care: ["serving-coffee", "chatting", "walking-along", "playing-games"],
  green: ["planting", "weeding", "watering", "harvesting", "hedge-trimming"],
  "food-aid": ["packing-food", "checking-dates", "fetching-food"],
  kitchen: ["cooking", "baking", "washing-up", "serving-food"],
  textile: ["sewing", "mending", "measuring-and-cutting", "ironing"],
  library: ["ordering-books", "computer-help", "language-cafe", "reading-aloud"],
  sport: ["field-care", "canteen", "coaching-youth"],
  community: ["welcoming", "accompanying", "interpreting", "neighbourhood-talks", "litter-picking"],
  animals: ["feeding-animals", "cleaning-stables", "fence-building"],
  culture: ["building-exhibitions", "guiding-visitors", "stage-building", "sound-and-light", "making-music"],
  office: ["filing", "planning-appointments", "data-entry", "answering-phone"],
  it: ["preparing-laptops", "testing-equipment", "website-care"],
  construction: ["painting", "carpentry", "cleaning-up"],
  logistics: ["loading", "order-picking", "delivering"],
  children: ["crafts-with-children", "play-supervision", "school-lunch"],
  events: ["setting-up-events", "ticket-desk", "photography"],
} as const;

export type Sector = keyof typeof TASKS_BY_SECTOR;
export type Task = (typeof TASKS_BY_SECTOR)[Sector][number];

export const SECTORS = Object.keys(TASKS_BY_SECTOR) as Sector[];
export const TASKS: readonly Task[] = SECTORS.flatMap((sector) => TASKS_BY_SECTOR[sector] as readonly Task[]);

/** What the work asks of body and mind. A status holder may exclude any of these. */
export const DEMANDS = [
  "lifting", "standing", "bending", "outdoors", "cold", "noise", "heights", "animals",
  "alcohol", "pork", "night", "crowds", "screen", "alone", "children", "worship",
] as const;
export type Demand = (typeof DEMANDS)[number];

/** Who stays away from these may do so out of belief: nobody is asked to give way, and it is told to no organisation, not even as a count. */
export const DEMANDS_OF_BELIEF: readonly Demand[] = ["alcohol", "pork", "worship"];

export function isOfBelief(demand: string): boolean {
  return (DEMANDS_OF_BELIEF as readonly string[]).includes(demand);
}

/** How heavy the work weighs on a day, as the organisation and the consultant judge it. */
export const STRAINS = ["light", "medium", "heavy"] as const;
export type Strain = (typeof STRAINS)[number];

export const PLACEMENT_STATES = ["draft", "published", "paused", "closed"] as const;
export type PlacementState = (typeof PLACEMENT_STATES)[number];

const MOVES: Readonly<Record<PlacementState, readonly PlacementState[]>> = {
  draft: ["published"],
  published: ["paused", "closed"],
  paused: ["published", "closed"],
  closed: [],
};

export function mayMove(from: PlacementState, to: PlacementState): boolean {
  return MOVES[from].includes(to);
}
