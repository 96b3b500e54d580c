/** Shares brought to fractions that add up to 1; null when not told, or all zero. Negative and non-finite shares throw. */
export function fractions<Name extends string>(
  shares: Readonly<Record<Name, number>> | null,
  names: readonly Name[],
): Record<Name, number> | null {
  if (!shares) return null;
  const total = names.reduce((sum, name) => sum + shares[name], 0);
  if (!Number.isFinite(total) || names.some((name) => shares[name] < 0)) throw new RangeError(`Shares must be 0 or more: ${JSON.stringify(shares)}`);
  if (total === 0) return null;
  return Object.fromEntries(names.map((name) => [name, shares[name] / total])) as Record<Name, number>;
}
