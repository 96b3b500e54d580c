import { type DutchLevel, dutchRank } from "#app/languages/level.ts";
import type { HolderNoes, ThreeSteps } from "#app/matching/profile.ts";
import { type Coordinates, distanceKm } from "#app/places/distance.ts";
import type { Choice, NotForMeReason } from "#app/status-holders/status-holder.ts";

/** What a person said to a card, with what the matcher knows of the placement, open or not. */
export interface Answered {
  choice: Choice;
  reason: NotForMeReason | null;
  location: Coordinates;
  strain: ThreeSteps | null;
  dutchMin: DutchLevel;
  tasks: readonly string[];
  dayParts: number;
}

/**
 * What the reasons of a person's noes tell, each from the placements that they were given for. Tasks and times that the
 * person likes as well, as an interest or at a place with a ♥, are no part of it. "Another reason" tells the matcher nothing.
 */
export function holderNoes(answers: readonly Answered[], { home, interestTasks }: { home: Coordinates | null; interestTasks: readonly string[] }): HolderNoes {
  const hearts = answers.filter(({ choice }) => choice === "heart");
  const because = (reason: NotForMeReason) => answers.filter((answer) => answer.choice === "not-for-me" && answer.reason === reason);
  const noes: HolderNoes = {};

  const tooFar = home ? because("too-far").map(({ location }) => distanceKm(home, location)) : [];
  if (tooFar.length > 0) noes.tooFarKm = Math.min(...tooFar);

  const tooHeavy = because("too-heavy").flatMap(({ strain }) => strain ?? []);
  if (tooHeavy.length > 0) noes.tooHeavy = tooHeavy.toSorted()[0]!;

  const tooMuchDutch = because("too-much-dutch").map(({ dutchMin }) => dutchMin);
  if (tooMuchDutch.length > 0) noes.tooMuchDutch = tooMuchDutch.toSorted((a, b) => dutchRank(a) - dutchRank(b))[0]!;

  const liked = new Set([...interestTasks, ...hearts.flatMap(({ tasks }) => tasks)]);
  const otherWork = new Set(because("other-work").flatMap(({ tasks }) => tasks.filter((task) => !liked.has(task))));
  if (otherWork.size > 0) noes.otherWork = [...otherWork].toSorted();

  const times = (from: readonly Answered[]) => from.reduce((mask, { dayParts }) => mask | dayParts, 0);
  const otherTimes = times(because("other-times")) & ~times(hearts);
  if (otherTimes !== 0) noes.otherTimes = otherTimes;

  return noes;
}
