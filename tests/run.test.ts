// `npm test` around runners of a line each: what it counts and what it says last.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const project = fileURLToPath(new URL("..", import.meta.url));
const clone = mkdtempSync(join(tmpdir(), "meedoen-run-"));

/** What each runner does when its turn comes, as JavaScript. */
const fine = {
  tsc: "",
  eslint: "",
  vitest: "report('unit.json', { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 })",
  playwright: "report('journeys.json', { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } })",
};
const places = {
  tsc: "node_modules/typescript/bin/tsc",
  eslint: "node_modules/eslint/bin/eslint.js",
  vitest: "node_modules/vitest/vitest.mjs",
  playwright: "node_modules/@playwright/test/cli.js",
};

function write(name: string, text: string) {
  mkdirSync(join(clone, name, ".."), { recursive: true });
  writeFileSync(join(clone, name), text);
}

beforeAll(() => {
  for (const name of ["tests/run.mjs", "tests/setup/browser.mjs", "app/server/prepare.mjs", "db/lock.mjs"]) cpSync(join(project, name), join(clone, name));
  write("package.json", JSON.stringify({ name: "small", type: "module", scripts: { build: "node build.js" } }));
  write("package-lock.json", JSON.stringify({ packages: { "": {} } }));
  write("node_modules/.package-lock.json", JSON.stringify({ packages: {} }));
  write("node_modules/@playwright/test/package.json", JSON.stringify({ name: "@playwright/test", type: "module", exports: "./index.js" }));
  write("node_modules/@playwright/test/index.js", "export const chromium = { executablePath: () => process.execPath };");
  write("build.js", 'import { mkdirSync } from "node:fs"; mkdirSync("build", { recursive: true }); if (process.env.BROKEN_BUILD) process.exit(1);');
  for (const place of Object.values(places)) {
    const folder = place.split("/").slice(0, place.includes("@") ? 3 : 2).join("/");
    if (!existsSync(join(clone, folder, "package.json"))) write(`${folder}/package.json`, JSON.stringify({ type: "module" }));
  }
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

async function npmTest(runners: Partial<typeof fine> = {}, env: Record<string, string> = {}, whenItSays?: [string, NodeJS.Signals]) {
  for (const [name, code] of Object.entries({ ...fine, ...runners }))
    write(places[name as keyof typeof fine], `import { writeFileSync } from "node:fs"; const report = (file, said) => writeFileSync("test-results/" + file, JSON.stringify(said)); ${code}`);
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITEST)/i.test(name)));
  const child = spawn(process.execPath, [join(clone, "tests/run.mjs")], { env: { ...inherited, ...env } as unknown as NodeJS.ProcessEnv, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let signalled = false;
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      output += chunk;
      if (!whenItSays || signalled || !output.includes(whenItSays[0])) return;
      signalled = true;
      child.kill(whenItSays[1]);
    });
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, output, last: output.trimEnd().split("\n").at(-1) };
}

test("adds up all runners", async () => {
  expect(await npmTest()).toMatchObject({ code: 0, last: "10 passed, 0 failed, 2 skipped" });
});

test("leaves out the skipped when there are none", async () => {
  const { code, last } = await npmTest({ vitest: "report('unit.json', { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 })" });
  expect([code, last]).toEqual([0, "10 passed, 0 failed"]);
});

test.each<[string, Partial<typeof fine>, string]>([
  ["types that don't fit", { tsc: "process.exit(2)" }, "9 passed, 1 failed, 2 skipped"],
  ["a failed test", { vitest: "report('unit.json', { numPassedTests: 4, numFailedTests: 2, numPendingTests: 0, numTodoTests: 0 }); process.exit(1)" }, "9 passed, 2 failed"],
  ["a failed and a flaky journey", { playwright: "report('journeys.json', { stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 0 } }); process.exit(1)" }, "8 passed, 2 failed, 2 skipped"],
  ["a runner that fails though its tests pass", { vitest: `${fine.vitest}; process.exit(1)` }, "10 passed, 1 failed, 2 skipped"],
  ["a runner that dies", { vitest: "process.kill(process.pid, 'SIGKILL')" }, "5 passed, 1 failed"],
  ["a runner that leaves no report", { playwright: "" }, "7 passed, 1 failed, 2 skipped"],
  ["a runner that runs nothing", { playwright: "report('journeys.json', { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 4 } })" }, "7 passed, 1 failed, 6 skipped"],
])("counts %s", async (_, runners, line) => {
  const { code, last } = await npmTest(runners);
  expect([code, last]).toEqual([1, line]);
});

test("a build that fails counts, and there are no journeys", async () => {
  rmSync(join(clone, "build"), { recursive: true });
  const { code, last, output } = await npmTest({}, { BROKEN_BUILD: "1" });
  expect([code, last]).toEqual([1, "7 passed, 1 failed, 2 skipped"]);
  expect(output).not.toContain("── journeys");
});

test("leaves nothing running that a runner left, nor when it is interrupted", async () => {
  const leavesChild = `
    const { spawn } = await import("node:child_process");
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    writeFileSync("left", String(child.pid)); child.unref();`;
  const isGone = () => {
    try {
      process.kill(Number(readFileSync(join(clone, "left"), "utf8")), 0);
      return /\) Z /.test(existsSync("/proc/self") ? readFileSync(`/proc/${readFileSync(join(clone, "left"), "utf8")}/stat`, "utf8") : "");
    } catch {
      return true;
    }
  };
  const whole = await npmTest({ vitest: `${fine.vitest}; ${leavesChild}` });
  expect(whole.last).toBe("10 passed, 0 failed, 2 skipped");
  await vi.waitUntil(isGone);

  const cut = await npmTest({ vitest: `${leavesChild}; console.log("at work"); setInterval(() => {}, 1000)` }, {}, ["at work", "SIGINT"]);
  expect([cut.code, cut.last]).toEqual([1, "2 passed, 1 failed"]);
  await vi.waitUntil(isGone);
});
