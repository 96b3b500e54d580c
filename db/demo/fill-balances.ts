import { eq } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import type { BalanceEvent, Card, Decision, Relief, Support, Weight } from "#app/guidance/balance.ts";
import { LIFE_AREAS, type Level, type LifeArea, OWN_INSTRUMENT } from "#app/guidance/life-areas.ts";
import type { PriorityState } from "#app/guidance/priorities.ts";
import type { Capacity } from "#app/status-holders/status-holder.ts";
import { balanceItems, balances, priorities, priorityMoves } from "#db/schema/balances.ts";
import { lifeAreaScores } from "#db/schema/life-areas.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import type { Calendar } from "./calendar.ts";
import { demoId } from "./ids.ts";
import type { HolderKey } from "./status-holders.ts";

/** Levels in the order of LIFE_AREAS; 0: not looked at. */
type Levels = readonly (0 | Level)[];

interface Story {
  /** Days from today: the consultant's view, and the person's own. */
  areas: readonly { day: number; consultant?: Levels; person?: Levels }[];
  /** What was noted and agreed the last time. */
  lines?: Partial<Record<LifeArea, { note?: string; agreed?: string }>>;
  balances: readonly {
    day: number; decision: Decision; reason: string; hours: number; capacity: Capacity; next: number; event?: BalanceEvent; interpreter?: "none" | "phone";
    cards: Partial<Record<Card, Weight>>; words?: Partial<Record<Card, string>>; reliefs?: readonly Relief[]; supports?: readonly Support[];
  }[];
  /** What it is about, and how it went: each step with its day. */
  priorities: readonly { area?: LifeArea; words?: string; steps: readonly (readonly [PriorityState, number])[] }[];
}

const STORIES: Readonly<Partial<Record<HolderKey, Story>>> = {
  // Calmer than at first: more hours than in the beginning.
  rima: {
    areas: [
      { day: -58, consultant: [2, 1, 2, 4, 5, 3, 2, 1, 0, 0, 0, 0, 0], person: [2, 2, 2, 4, 5, 3, 2, 2, 0, 0, 0, 0, 0] },
      { day: -6, consultant: [3, 3, 3, 4, 5, 3, 3, 3, 0, 3, 0, 0, 0], person: [2, 3, 4, 4, 5, 3, 4, 3, 0, 3, 0, 0, 0] },
    ],
    lines: {
      money: { note: "Leest de post samen met de buurvrouw.", agreed: "Vrijdag samen de brief over de zorgverzekering." },
      people: { agreed: "Elke dinsdag naar het taalcafé." }, "mental-health": { agreed: "Rima belt de huisarts als slapen niet beter gaat." },
    },
    balances: [
      { day: -58, decision: "first", reason: "Net verhuisd. Eerst de kinderen naar school.", hours: 4, capacity: "small", next: -6, interpreter: "phone", cards: { letters: "large", "hard-language": "large", "caring-for-children": "large", "being-alone": "medium", "sleeping-badly": "medium", making: "medium", "keeping-going": "large" }, reliefs: ["take-over", "later"], supports: ["find-buddy"] },
      { day: -6, decision: "raise", reason: "De kinderen zijn op school. Rima wil meer onder de mensen.", hours: 9, capacity: "medium", next: 85, event: "exam", interpreter: "phone", cards: { letters: "medium", "hard-language": "large", "missing-home": "medium", "caring-for-children": "medium", making: "large", friends: "small", "keeping-going": "large", cycling: "medium", "contact-person": "medium", "other-carry": "medium" }, words: { "other-carry": "De moestuin in de Aa-landen" }, reliefs: ["take-over"], supports: ["meet-people", "learn"] },
    ],
    priorities: [
      { area: "work-and-learning", steps: [["now", -58]] }, { area: "people", steps: [["parked", -58], ["now", -6]] }, { words: "Fietsen in het donker", area: "day", steps: [["parked", -6]] },
      { area: "housing", steps: [["now", -58], ["done", -20]] },
    ],
  },
  // Went well, and then somewhat less was right.
  tareq: {
    areas: [
      { day: -190, consultant: [3, 2, 2, 4, 5, 4, 2, 2, 0, 0, 0, 0, 0] }, { day: -95, consultant: [4, 3, 3, 4, 5, 4, 3, 3, 0, 0, 0, 0, 0], person: [4, 4, 3, 4, 5, 4, 4, 4, 0, 0, 0, 0, 0] },
      { day: -12, consultant: [4, 4, 4, 3, 5, 4, 4, 4, 0, 0, 0, 0, 0], person: [4, 5, 4, 2, 5, 4, 5, 5, 0, 0, 0, 0, 0] },
    ],
    lines: { housing: { note: "Lawaai van de verbouwing.", agreed: "Marloes belt de woningcorporatie." } },
    balances: [
      { day: -95, decision: "first", reason: "Hij wil veel doen en heeft de energie.", hours: 12, capacity: "large", next: -5, cards: { "missing-home": "medium", exams: "medium", "earlier-work": "large", languages: "large", humour: "medium", friends: "medium" }, supports: ["learn"] },
      { day: -12, decision: "lower", reason: "Tot het examen wat minder uren, daarna weer meer.", hours: 8, capacity: "large", next: 78, event: "exam", cards: { exams: "large", "poor-housing": "medium", "missing-home": "medium", "earlier-work": "large", languages: "large", buddy: "large", humour: "medium", cycling: "small" }, reliefs: ["fewer-hours"], supports: ["more-rest"] },
    ],
    priorities: [
      { words: "Examen B1 halen", area: "work-and-learning", steps: [["now", -95]] }, { area: "housing", steps: [["now", -12]] }, { area: "taking-part", steps: [["parked", -12]] }, { area: "people", steps: [["now", -95], ["done", -12]] },
    ],
  },
  // New, and looked at again after a week: that day has come.
  sara: {
    areas: [{ day: -8, person: [3, 0, 3, 4, 0, 0, 2, 0, 0, 0, 0, 0, 0] }],
    balances: [{ day: -8, decision: "first", reason: "Alles is nieuw. Eerst landen.", hours: 2, capacity: "small", next: -1, event: "decision-letter", interpreter: "phone", cards: { "waiting-for-family": "large", "many-appointments": "medium", "being-alone": "medium", faith: "medium", online: "medium" }, reliefs: ["later"], supports: ["meet-people"] }],
    priorities: [{ area: "people", steps: [["now", -8]] }],
  },
  filmon: {
    areas: [{ day: -40, consultant: [3, 2, 2, 3, 4, 2, 3, 3, 0, 0, 0, 0, 0], person: [3, 2, 3, 3, 5, 3, 4, 3, 0, 0, 0, 0, 0] }],
    lines: { household: { note: "Post blijft soms liggen.", agreed: "Elke maandag samen de post openen." } },
    balances: [{ day: -40, decision: "first", reason: "Hij wil vooral bezig zijn, buiten en met zijn handen.", hours: 16, capacity: "large", next: 50, event: "family-comes", interpreter: "phone", cards: { "waiting-for-family": "medium", letters: "medium", "hard-language": "large", moving: "large", "a-trade": "medium", friends: "medium", cycling: "large", "sleeping-well": "small" }, supports: ["find-buddy", "learn"] }],
    priorities: [{ area: "day", steps: [["now", -40]] }, { area: "household", steps: [["now", -40]] }, { words: "Fietsenmaker worden", area: "work-and-learning", steps: [["now", -40]] }, { area: "money", steps: [["parked", -40]] }],
  },
};

/** Life areas, balances and priorities of four people, as their talks left them. */
export async function fillBalances({ db }: TransactionContext, calendar: Calendar): Promise<void> {
  for (const [key, story] of Object.entries(STORIES)) {
    const holderId = demoId("status-holder", key);
    const [holder] = await db.select({ by: statusHolders.contactPersonId }).from(statusHolders).where(eq(statusHolders.id, holderId));
    const by = holder!.by;
    const scores = story.areas.flatMap(({ day, ...views }, at) =>
      (["consultant", "person"] as const).flatMap((view) => LIFE_AREAS.flatMap((area, index) => {
        const level = views[view]?.[index];
        if (!level) return [];
        const line = view === "consultant" && at === story.areas.length - 1 ? story.lines?.[area] : undefined;
        const instrument = view === "person" ? { instrument: "faces", instrumentVersion: "1" } : { instrument: OWN_INSTRUMENT.code, instrumentVersion: OWN_INSTRUMENT.version };
        return [{ id: demoId("life-area", `${key} ${day} ${view} ${area}`), holderId, area, view, level, ...instrument, source: "person" as const, scoredOn: calendar.workingDay(day), scoredBy: by, note: line?.note ?? null, agreed: line?.agreed ?? null, createdAt: calendar.at(day, "14:00") }];
      })));
    await db.insert(lifeAreaScores).values(scores);
    for (const { day, cards, words = {}, next, event, interpreter = "none", reliefs = [], supports = [], ...decided } of story.balances) {
      const id = demoId("balance", `${key} ${day}`);
      await db.insert(balances).values({ id, holderId, heldOn: calendar.workingDay(day), ...decided, reliefs: [...reliefs], supports: [...supports], interpreter, nextOn: calendar.workingDay(next), nextEvent: event ?? null, heldBy: by, heldAt: calendar.at(day, "14:30") });
      await db.insert(balanceItems).values(Object.entries(cards).map(([card, weight]) => ({ balanceId: id, card: card as Card, weight, words: words[card as Card] ?? null })));
    }
    // As the last balance set it.
    const last = story.balances.at(-1)!;
    await db.update(statusHolders).set({ hoursMax: last.hours, capacity: last.capacity }).where(eq(statusHolders.id, holderId));
    let slot = 0;
    for (const { area = null, words = null, steps } of story.priorities) {
      const id = demoId("priority", `${key} ${words ?? area}`);
      const [state, day] = steps.at(-1)!;
      await db.insert(priorities).values({ id, holderId, area, words, state, slot: state === "now" ? (slot += 1) : null, chosenBy: by, chosenAt: calendar.at(steps[0]![1], "14:40"), movedAt: calendar.at(day, "14:40") });
      await db.insert(priorityMoves).values(steps.map(([to, on], at) => ({ id: demoId("priority-move", `${key} ${words ?? area} ${at}`), priorityId: id, from: steps[at - 1]?.[0] ?? null, to, movedBy: by, movedAt: calendar.at(on, "14:40") })));
    }
  }
}
