import type { TransactionContext } from "#app/access/context.server.ts";
import { conclusionOf, outcomeOf } from "#app/intake/picture-outcome.ts";
import { type PictureAnswer, screensOf } from "#app/intake/picture-screens.ts";
import { PICTURES_VERSION, type Setting } from "#app/intake/picture-triads.ts";
import { seededRandom } from "#app/matching/random.ts";
import { WORK_STYLES, type WorkStyle } from "#app/placements/placement.ts";
import { pictureAnswers, pictureIntakes, pictureNotes } from "#db/schema/intake.ts";
import type { Calendar } from "./calendar.ts";
import { accountIdOf, demoId } from "./ids.ts";
import { type HolderKey, STATUS_HOLDERS } from "./status-holders.ts";

/** Told one by one: how much each style draws, and what stands out. The rest of every second person follows by chance of the key. */
const TOLD: Readonly<Partial<Record<HolderKey, { leans: Readonly<Record<WorkStyle, number>>; unclear?: Setting; note?: string }>>> = {
  karam: { leans: { head: 6, hand: 2, heart: 2 }, unclear: "animals", note: "Was docent. Vindt uitleggen het mooiste dat er is." },
  sara: { leans: { head: 1, hand: 1, heart: 8 } },
  filmon: { leans: { head: 1, hand: 8, heart: 1 }, unclear: "school" },
};
/** These have not done it, so that one can see it from the start. */
const NOT_DONE: readonly HolderKey[] = ["rima", "zeynep", "olena", "behrouz", "hawa"];

/** Picture intakes that were finished and confirmed; cards don't follow from them, as the dossiers of the region are told by hand. */
export async function fillPictures({ db }: TransactionContext, calendar: Calendar): Promise<void> {
  const holders = (Object.keys(STATUS_HOLDERS) as HolderKey[]).filter((holder, at) => !NOT_DONE.includes(holder) && (TOLD[holder] !== undefined || at % 2 === 0));
  const intakes = holders.map((holder, at) => {
    const id = demoId("picture intake", holder);
    const seed = Number.parseInt(id.slice(-7), 16);
    const random = seededRandom(seed);
    const { leans, unclear, note } = TOLD[holder] ?? { leans: { head: 1 + random.below(4), hand: 1 + random.below(4), heart: 1 + random.below(4) } };
    const bag = WORK_STYLES.flatMap((style) => Array.from({ length: leans[style] }, () => style));
    const screens = screensOf(seed);
    const first = new Map<Setting, PictureAnswer>();
    const answers = screens.map(({ kind, setting }): PictureAnswer => {
      const before = first.get(setting);
      // Most say the same when asked again.
      if (kind === "repeat" && before && random.next() < 0.8) return before;
      const answer = setting === unclear || random.next() < 0.04 ? "not-understood" : random.pick(bag);
      if (kind === "first") first.set(setting, answer);
      return answer;
    });
    const day = -8 - (at % 60);
    const outcome = outcomeOf(screens, answers);
    return { holder, id, seed, screens, answers, note, computed: conclusionOf(outcome), favourites: outcome.chosen.slice(0, 2).map(({ setting }) => setting), at: calendar.at(day, "10:30"), talkAt: calendar.at(day + 1, "14:00") };
  });
  await db.insert(pictureIntakes).values(intakes.map(({ holder, id, seed, computed, favourites, at }) => ({
    id, holderId: demoId("status-holder", holder), version: PICTURES_VERSION, seed, startedAt: at, finishedAt: at, computed, own: computed, favourites, confirmedAt: at, mayUse: false,
  })));
  await db.insert(pictureAnswers).values(intakes.flatMap(({ id, screens, answers, at }) => screens.map(({ setting }, screen) => ({ intakeId: id, screen, setting, answer: answers[screen]!, answeredAt: at }))));
  await db.insert(pictureNotes).values(intakes.flatMap(({ id, holder, note, talkAt }) => (note ? [{ intakeId: id, note, notedBy: accountIdOf("staff", STATUS_HOLDERS[holder].contact), notedAt: talkAt }] : [])));
}
