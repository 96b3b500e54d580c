/**
 * `npm run bench -- NAME [sizes] [--json]`: prints tables; with --json, one JSON object on the last line.
 * Without a name: all. Sizes are numbers after the name, in the order that each benchmark tells.
 */
import { benchMatching } from "#tests/bench/matching.ts";
import { benchPages } from "#tests/bench/pages.ts";
import { benchPlan } from "#tests/bench/plan.ts";
import { benchSearch } from "#tests/bench/search.ts";

const BENCHES: Record<string, (sizes: number[]) => Promise<object>> = { matching: benchMatching, plan: benchPlan, pages: benchPages, search: benchSearch };

const words = process.argv.slice(2).filter((word) => word !== "--json");
const names = words.filter((word) => !/^\d+$/.test(word));
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(", ")}. There are: ${Object.keys(BENCHES).join(", ")}.`);
  process.exit(1);
}
const results: Record<string, object> = {};
for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
  results[name] = await BENCHES[name]!(words.filter((word) => /^\d+$/.test(word)).map(Number));
}
if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify(results)}\n`);
