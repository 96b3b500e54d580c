/**
 * The arithmetic of a score: Σ weight·value / Σ weight over the criteria whose value is known, made so that parts add up
 * to the whole exactly, in any order. Weights are multiples of 2⁻¹⁰ and contributions multiples of 2⁻⁴⁰, rounded down:
 * sums of a few such numbers up to 1 are exact in a double, which sums of plain fractions aren't.
 */

const WEIGHT_GRAIN = 2 ** 10;
const CONTRIBUTION_GRAIN = 2 ** 40;

/** A criterion's weight as applied: the municipality's, times the emphasis that the holder's situation gives it. */
export function effectiveWeight(weight: number, emphasis: number): number {
  return Math.round(weight * emphasis * WEIGHT_GRAIN) / WEIGHT_GRAIN;
}

/**
 * What a criterion adds to the score, 0 to 1. The score is the sum of these over the known criteria, and so is never more
 * than 1. It is short of Σ weight·value / Σ weight by less than 10⁻¹⁰; it never falls as the value rises.
 */
export function contributionOf(weight: number, value: number, knownWeight: number): number {
  return knownWeight === 0 ? 0 : Math.floor(((weight * value) / knownWeight) * CONTRIBUTION_GRAIN) / CONTRIBUTION_GRAIN;
}

/** How much of the weight is known, 0 to 1; 0 when nothing has any weight. */
export function certaintyOf(knownWeight: number, totalWeight: number): number {
  return totalWeight === 0 ? 0 : knownWeight / totalWeight;
}
