// What `npm start` and `npm test` need before there is anything: packages and a build. Plain
// JavaScript without packages, so that it runs on a fresh clone.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { onlyOne } from "../../db/lock.mjs";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @typedef {(line: string) => void} Say */

/** Says in one sentence what went wrong and what to do. */
export class NotPrepared extends Error {
  name = "NotPrepared";
}

/**
 * Installs packages when some are missing or package-lock.json asks for others.
 * @param {{ forTests?: boolean, say: Say }} options
 */
export async function installPackages({ forTests = false, say }) {
  if (isInstalled(forTests)) return;
  await preparing(say, async (entrust) => {
    if (isInstalled(forTests)) return; // somebody else did, while we waited
    say("Installing packages, which takes a minute or two …");
    const { code, output, seconds } = await npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], entrust);
    if (code !== 0)
      throw new NotPrepared(`${output.trimEnd()}\nThe packages could not be installed (npm ci ended with ${code}): see above, look at the network connection, and start again.`);
    writeFileSync(installStamp, lockFingerprint());
    say(`Installed in ${seconds} s.`);
  });
}

/**
 * Builds the site when what it is built from has changed.
 * @param {{ say: Say }} options
 */
export async function buildSite({ say }) {
  if (isBuilt()) return;
  await preparing(say, async (entrust) => {
    if (isBuilt()) return;
    say("Building the site …");
    const stamp = buildFingerprint();
    rmSync(buildStamp, { force: true });
    const { code, output, seconds } = await npm(["run", "build"], entrust);
    if (code !== 0) throw new NotPrepared(`${output.trimEnd()}\nThe site could not be built (npm run build ended with ${code}): see above.`);
    writeFileSync(buildStamp, stamp);
    say(`Built in ${seconds} s.`);
  });
}

/** One at a time in a clone: two that install at once would delete each other's files. */
function preparing(/** @type {Say} */ say, /** @type {(entrust: (pid: number) => void) => Promise<void>} */ work) {
  return onlyOne(join(root, ".data", "preparing"), "npm start or npm test", work, (other) =>
    say(`Waiting for another ${other.purpose} in this folder, which is installing or building (process ${other.pid}) …`),
  );
}

// ── Packages ───────────────────────────────────────────────────────────────────────────────────

const installStamp = join(root, "node_modules", ".installed-for");

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

function lockFingerprint() {
  return createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).update(`${process.platform} ${process.arch}`).digest("hex");
}

/** @param {boolean} forTests */
function isInstalled(forTests) {
  // npm writes this one last, so that without it an install was cut off.
  const made = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(made)) return false;
  const wanted = readJson(join(root, "package-lock.json")).packages;
  const present = readJson(made).packages;
  if (existsSync(installStamp) && readFileSync(installStamp, "utf8") === lockFingerprint()) return true;
  // Installed by hand: then what is there is compared with what is asked for.
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "" || entry.link) return true;
    const found = present[path];
    if (found) return found.version === entry.version && found.integrity === entry.integrity;
    if (entry.dev || entry.devOptional) return !forTests || entry.optional || entry.devOptional;
    return (entry.optional || entry.peer) && !isForHere(entry);
  });
}

/** Whether an optional package, such as a program for one system, is one for this system. */
function isForHere(/** @type {{ os?: string[], cpu?: string[], libc?: string[] }} */ { os, cpu, libc }) {
  const matches = (/** @type {string[]} */ list, /** @type {string} */ value) => (list.some((each) => each.startsWith("!")) ? !list.includes(`!${value}`) : list.includes(value));
  return Boolean(os && cpu && !libc && matches(os, process.platform) && matches(cpu, process.arch));
}

// ── Build ──────────────────────────────────────────────────────────────────────────────────────

const buildStamp = join(root, "build", ".built-from");

function isBuilt() {
  return existsSync(buildStamp) && readFileSync(buildStamp, "utf8") === buildFingerprint();
}

function buildFingerprint() {
  const hash = createHash("sha256");
  for (const name of ["app", "db", "public", "search", "package.json", "package-lock.json", "remix.config.js", "tsconfig.json"]) add(join(root, name));
  return hash.digest("hex");

  function add(/** @type {string} */ path) {
    if (!existsSync(path) || /\.test\.tsx?$/.test(path) || path.endsWith(`${sep}public${sep}scenes`)) return; // scenes are made by the build
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
      return;
    }
    hash.update(path.slice(root.length)).update("\0").update(readFileSync(path)).update("\0");
  }
}

// ── Programs ───────────────────────────────────────────────────────────────────────────────────

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/** @param {string[]} args @param {(pid: number) => void} entrust */
async function npm(args, entrust) {
  // npm's own script when npm started us: it needs no shell, on Windows either.
  const script = process.env.npm_execpath;
  const isNpm = script !== undefined && /npm-cli\.[cm]?js$/.test(script);
  const started = Date.now();
  const result = await runQuietly(isNpm ? process.execPath : "npm", isNpm ? [script, ...args] : args, entrust);
  return { ...result, seconds: Math.round((Date.now() - started) / 1000) };
}

/**
 * Runs a program in the clone and keeps what it says.
 * @param {string} program @param {string[]} args @param {(pid: number) => void} [entrust]
 * @returns {Promise<{ code: number, output: string }>}
 */
function runQuietly(program, args, entrust) {
  const onWindows = process.platform === "win32";
  // A group of its own: Ctrl-C then reaches it once, through stopPreparing, with all it started.
  // NODE_ENV would make npm leave out packages.
  const env = { ...process.env, NODE_ENV: undefined };
  const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"], detached: !onWindows, shell: onWindows && program === "npm" });
  running.add(child);
  if (child.pid) entrust?.(child.pid);
  return new Promise((done) => {
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => done({ code: 127, output: `${output}${error.message}` }));
    child.on("close", (code) => {
      running.delete(child);
      done({ code: code ?? 1, output });
    });
  });
}

/** Ends what installs or builds, with all that it started. */
export function stopPreparing() {
  for (const child of running) {
    try {
      if (child.pid) process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGTERM");
    } catch {
      // it ended by itself
    }
  }
}
