// Who is using a folder, across processes. Plain JavaScript without packages, because `npm start`
// needs it before anything is installed.
//
// A process is known by its id and the moment it was born: an id alone is given out again, after a
// restart of the machine or in a container even to us. So a lock left behind by `kill -9` is seen
// to be nobody's, and the next one takes it over without asking.
import { execFileSync } from "node:child_process";
import { mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, closeSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/**
 * @typedef {object} Person A process, as others write it down.
 * @property {number} pid
 * @property {string} born  tells two processes with the same id apart
 * @property {string} since ISO instant
 * @property {string} purpose what it is, in words for the person who meets it
 * @property {{ pid: number, born: string }} [helper] a process that works for it, and may outlive it
 */

/**
 * When the process was born, in whatever the system counts in; "" when no such process lives.
 * @param {number} pid
 * @returns {string}
 */
export function bornAt(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return "";
  if (process.platform === "linux") {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      if (fields[0] === "Z" || fields[0] === "X") return "";
      return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").slice(0, 8)}-${fields[19]}`;
    } catch {
      return "";
    }
  }
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPERM") return "";
  }
  if (process.platform === "win32") return "alive";
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "";
  }
}

/**
 * @param {Pick<Person, "pid" | "born">} person
 * @returns {boolean}
 */
export function isAlive(person) {
  return person.born !== "" && bornAt(person.pid) === person.born;
}

/**
 * @param {string} purpose
 * @returns {Person}
 */
function me(purpose) {
  return { pid: process.pid, born: bornAt(process.pid), since: new Date().toISOString(), purpose };
}

/**
 * @param {string} file
 * @returns {Person | undefined} undefined when there is none, or it was cut off while being written
 */
function readPerson(file) {
  try {
    const read = JSON.parse(readFileSync(file, "utf8"));
    return typeof read?.pid === "number" && typeof read?.born === "string" ? read : undefined;
  } catch {
    return undefined;
  }
}

/** @param {unknown} error @param {string} code */
const isCode = (error, code) => /** @type {NodeJS.ErrnoException} */ (error)?.code === code;

/**
 * Creates the file with its contents, if nobody else did.
 * @param {string} file
 * @param {Person} person
 */
function createOnce(file, person) {
  let handle;
  try {
    handle = openSync(file, "wx", 0o644);
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
  writeFileSync(handle, JSON.stringify(person));
  closeSync(handle);
  return true;
}

/** @param {string} file */
function ageInMs(file) {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

/** @param {Person} person */
const isAtIt = (person) => isAlive(person) || (person.helper !== undefined && isAlive(person.helper));

/**
 * Runs the work while no other process runs work under the same file; waits as long as it takes.
 * Work that starts a program says so by calling `entrust` with its process id: should we be killed,
 * the others then wait for that program too.
 * @template T
 * @param {string} file
 * @param {string} purpose
 * @param {(entrust: (pid: number) => void) => T | Promise<T>} work
 * @param {(holder: Person) => void} [onWait] called once, when somebody else is at it
 * @returns {Promise<T>}
 */
export async function onlyOne(file, purpose, work, onWait) {
  const self = me(purpose);
  const guard = `${file}.taking`;
  let told = false;
  mkdirSync(dirname(file), { recursive: true });
  while (!createOnce(file, self)) {
    const holder = readPerson(file);
    if (holder && isAtIt(holder)) {
      if (!told) onWait?.(holder);
      told = true;
    } else if (holder || ageInMs(file) > 2_000) {
      // Its holder died. Two that find this out together may not both clear it away (the second
      // would clear the first one's new lock), so clearing is itself for one at a time.
      if (createOnce(guard, self)) {
        try {
          const still = readPerson(file);
          if (!still || !isAtIt(still)) rmSync(file, { force: true });
        } finally {
          rmSync(guard, { force: true });
        }
        continue;
      }
      if (ageInMs(guard) > 10_000) rmSync(guard, { force: true });
    }
    await wait(25 + Math.random() * 25);
  }
  try {
    return await work((pid) => {
      writeFileSync(`${file}.new`, JSON.stringify({ ...self, helper: { pid, born: bornAt(pid) } }));
      renameSync(`${file}.new`, file);
    });
  } finally {
    if (readPerson(file)?.pid === process.pid) rmSync(file, { force: true });
  }
}

/**
 * The living processes that signed in to the folder's list; forgets the dead ones.
 * @param {string} folder
 * @returns {Person[]}
 */
export function presentIn(folder) {
  let names;
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    if (!name.endsWith(".json")) return [];
    const person = readPerson(join(folder, name));
    if (person && isAlive(person)) return [person];
    try {
      rmSync(join(folder, name), { force: true });
    } catch {
      // somebody else's file: reading past it is enough
    }
    return [];
  });
}

let signedIn = 0;

/**
 * Signs this process in to the folder's list until it signs out or dies. May be done more than once.
 * @param {string} folder
 * @param {string} purpose
 * @returns {() => void} signs out
 */
export function signIn(folder, purpose) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${process.pid}-${++signedIn}.json`);
  writeFileSync(`${file}.new`, JSON.stringify(me(purpose)), { mode: 0o644 });
  renameSync(`${file}.new`, file);
  return () => rmSync(file, { force: true });
}
