import { type Offer, OFFERS } from "#app/placements/placement.ts";
import type { Answer } from "./talk.ts";

/** Not, a bit, much: as someone taps who doesn't count in percents. */
export type Weighed = readonly [Offer, Offer, Offer];

const weight = (offer: Offer) => OFFERS.indexOf(offer);

/** Three percents that make 100 in the proportion of what was tapped; none where nothing was. The remainder goes to the heaviest. */
export function sharesOfWeighed(weighed: Weighed): Answer {
  const weights = weighed.map(weight);
  const sum = weights.reduce((total, each) => total + each, 0);
  if (sum === 0) return [];
  const shares = weights.map((each) => Math.floor((each * 100) / sum));
  const heaviest = weights.indexOf(Math.max(...weights));
  shares[heaviest]! += 100 - shares.reduce((total, each) => total + each, 0);
  return shares.map(String);
}

/** How shares look as taps: much is the greatest and what comes near it. */
export function weighedOfShares(shares: Answer): Weighed {
  const numbers = [0, 1, 2].map((at) => Number(shares[at] ?? 0));
  const greatest = Math.max(...numbers);
  return numbers.map((each) => (each === 0 ? "none" : each * 3 >= greatest * 2 ? "much" : "some")) as unknown as Weighed;
}

/** The shares that were tapped; what stood stays to the percent where the taps say the same. */
export function sharesTapped(weighed: Weighed, stands: Answer): Answer {
  const before = weighedOfShares(stands);
  return before.every((each, at) => each === weighed[at]) ? stands : sharesOfWeighed(weighed);
}
