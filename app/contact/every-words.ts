/** How a rhythm is said: in weeks where it is whole weeks. */
export function everyKey(days: number): { key: "everyDays" | "everyWeeks"; count: number } {
  return days % 7 === 0 ? { key: "everyWeeks", count: days / 7 } : { key: "everyDays", count: days };
}
