// `npm test`: installs what is missing, runs every runner, and says at the end how it went:
// the last line is `N passed, N failed` or `N passed, N failed, N skipped`, over all of them.
const [major = 0, minor = 0] = process.version.slice(1).split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Meedoen needs Node 20.19 or newer and this is ${process.version}: install a newer Node and run npm test again.`);
  console.log("0 passed, 1 failed");
  process.exit(1);
}

const { spawn } = await import("node:child_process");
const { existsSync, mkdirSync, readFileSync, rmSync } = await import("node:fs");
const { join } = await import("node:path");
const { buildSite, installPackages, NotPrepared, root, stopPreparing } = await import("../app/server/prepare.mjs");
const { systemBrowser } = await import("./setup/browser.mjs");

process.chdir(root);
const results = join(root, "test-results");
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
let isInterrupted = false;

const say = (/** @type {string} */ line) => console.log(line);
const title = (/** @type {string} */ name) => say(`\n── ${name} ${"─".repeat(Math.max(3, 76 - name.length))}`);
const count = (/** @type {Partial<typeof total>} */ more) => {
  for (const key of /** @type {(keyof typeof total)[]} */ (["passed", "failed", "skipped"])) total[key] += more[key] ?? 0;
};

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, interrupt);
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || interrupt(), 500).unref();
}

try {
  await installPackages({ forTests: true, say });
  await installBrowser();
  mkdirSync(results, { recursive: true });
  await check("types", "node_modules/typescript/bin/tsc", []);
  await check("lint", "node_modules/eslint/bin/eslint.js", ["--config", "tests/eslint.config.js", "."]);
  await unitTests();
  if (await build()) await journeys();
} catch (error) {
  if (!isInterrupted) console.error(error instanceof NotPrepared ? error.message : error);
  if (!isInterrupted) count({ failed: 1 });
}
if (isInterrupted) {
  count({ failed: 1 });
  console.error("\nInterrupted.");
}
await clearLeftovers();

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`, () => process.exit(total.failed > 0 ? 1 : 0));

// ── The runners ────────────────────────────────────────────────────────────────────────────────

/**
 * One that passes or fails as a whole.
 * @param {string} name @param {string} script @param {string[]} args
 */
async function check(name, script, args) {
  if (isInterrupted) return;
  title(name);
  const { ok, why } = await node([script, ...args], 10);
  say(ok ? `${name}: passed` : `${name}: failed (${why})`);
  count(ok ? { passed: 1 } : { failed: 1 });
}

async function unitTests() {
  if (isInterrupted) return;
  title("unit and database tests");
  const report = join(results, "unit.json");
  rmSync(report, { force: true });
  const ended = await node(
    ["node_modules/vitest/vitest.mjs", "run", "--config", "tests/vitest.config.ts", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    30,
  );
  const said = readReport(report);
  tally("unit and database tests", ended, said && { passed: said.numPassedTests, failed: said.numFailedTests, skipped: said.numPendingTests + said.numTodoTests });
}

async function build() {
  if (isInterrupted) return false;
  title("build");
  try {
    await buildSite({ say });
  } catch (error) {
    if (!(error instanceof NotPrepared)) throw error;
    if (isInterrupted) return false;
    say(`${error.message}\nbuild: failed; without it there are no journeys`);
    count({ failed: 1 });
    return false;
  }
  say("build: passed");
  return true;
}

async function journeys() {
  if (isInterrupted) return;
  title("journeys");
  const report = join(results, "journeys.json");
  rmSync(report, { force: true });
  const ended = await node(["node_modules/@playwright/test/cli.js", "test", "--config", "tests/playwright.config.ts"], 60);
  const stats = readReport(report)?.stats;
  tally("journeys", ended, stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped });
}

/**
 * Adds what the runner counted. One that failed without a failed test, that left no count, or that
 * ran nothing, counts as a failure of its own.
 * @param {string} name @param {{ ok: boolean, why: string }} ended @param {typeof total | undefined} counted
 */
function tally(name, ended, counted) {
  if (counted) count(counted);
  if (isInterrupted || (counted && counted.failed > 0)) return;
  if (!counted || !ended.ok) say(`${name}: failed (${ended.ok ? "it left no report" : ended.why})`);
  else if (counted.passed === 0) say(`${name}: failed (no test ran)`);
  else return;
  count({ failed: 1 });
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

// ── The browser ────────────────────────────────────────────────────────────────────────────────

async function installBrowser() {
  if (isInterrupted || systemBrowser()) return;
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && /^ID=debian$/m.test(existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "")) {
    say("Installing Chromium from Debian …");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], 10, env);
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], 20, env);
    if (isInterrupted || systemBrowser()) return;
  }
  say("Installing Playwright's Chromium …");
  const { ok, why } = await node(["node_modules/@playwright/test/cli.js", "install", ...(isRoot ? ["--with-deps"] : []), "chromium"], 20);
  if (!ok) say(`There is no Chromium and it could not be installed (${why}): the journeys will fail. Install Chromium and run npm test again.`);
}

// ── Programs ───────────────────────────────────────────────────────────────────────────────────

/** @param {string[]} args @param {number} minutes */
function node(args, minutes) {
  return run(process.execPath, args, minutes);
}

/**
 * Runs a program with its output on ours; afterwards nothing that it started is left.
 * @param {string} program @param {string[]} args @param {number} minutes how long it may take
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ ok: boolean, why: string }>}
 */
function run(program, args, minutes, env = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env }, detached: process.platform !== "win32" });
    running.add(child);
    let late = false;
    const clock = setTimeout(() => ((late = true), void end(child)), minutes * 60_000);
    child.once("error", (error) => finish(false, error.message));
    child.once("exit", (code, signal) => finish(code === 0, late ? `it took more than ${minutes} minutes` : signal ? `it was ended by ${signal}` : `it ended with ${code}`));

    function finish(/** @type {boolean} */ ok, /** @type {string} */ why) {
      clearTimeout(clock);
      running.delete(child);
      signalGroup(child, "SIGKILL");
      done({ ok: ok && !late, why });
    }
  });
}

/** @param {import("node:child_process").ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  try {
    if (child.pid) process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
  } catch {
    // nobody left
  }
}

/** Asks it to end, so that it clears up, and insists after a while. */
function end(/** @type {import("node:child_process").ChildProcess} */ child) {
  signalGroup(child, "SIGINT");
  setTimeout(() => running.has(child) && signalGroup(child, "SIGKILL"), 20_000).unref();
}

function interrupt() {
  if (isInterrupted) return;
  isInterrupted = true;
  stopPreparing();
  for (const child of running) end(child);
}

/** What a killed runner could not clear up itself. */
async function clearLeftovers() {
  if (!existsSync(join(root, "node_modules", "tsx"))) return;
  const code = 'const { clearLeftovers } = await import("./tests/setup/leftovers.ts"); await clearLeftovers();';
  await node(["--import", "tsx", "--input-type=module", "--eval", code], 5);
}
