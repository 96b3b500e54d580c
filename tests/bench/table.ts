/** Plain tables for a terminal. */
export type Cell = string | number | boolean | null;

export function printTable(title: string, rows: readonly Record<string, Cell>[]): void {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const text = (cell: Cell | undefined) => (cell === undefined || cell === null ? "–" : typeof cell === "number" ? formatted(cell) : String(cell));
  const lines = [names, ...rows.map((row) => names.map((name) => text(row[name])))];
  const widths = names.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  process.stdout.write(`\n${title}\n`);
  for (const line of lines) process.stdout.write(`  ${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join("  ")}\n`);
}

function formatted(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString("en");
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(4);
}

/** Milliseconds of the middle of several runs, the first of which may be for warming up. */
export function medianMs(runs: number, work: () => unknown, warmUps = 1): number {
  const times: number[] = [];
  for (let run = -warmUps; run < runs; run++) {
    const begun = performance.now();
    work();
    if (run >= 0) times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}

/** As `medianMs`, for work that waits. */
export async function medianOf(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}
