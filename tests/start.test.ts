// `npm start` in a small clone of its own: the real scripts around a site of ten lines.
import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

// Inside the project, so that tsx is found; the packages that are installed are the clone's own.
const project = fileURLToPath(new URL("..", import.meta.url));
mkdirSync(join(project, "test-results"), { recursive: true });
const clone = mkdtempSync(join(project, "test-results", "start-"));

beforeAll(() => {
  const files = {
    "package.json": JSON.stringify({ name: "small", version: "1.0.0", type: "module", scripts: { build: "node build.js" }, dependencies: { thing: "file:thing" } }),
    "package-lock.json": JSON.stringify({
      name: "small", version: "1.0.0", lockfileVersion: 3, requires: true,
      packages: {
        "": { name: "small", version: "1.0.0", dependencies: { thing: "file:thing" } },
        "node_modules/thing": { resolved: "thing", link: true },
        thing: { version: "1.0.0" },
      },
    }),
    "thing/package.json": JSON.stringify({ name: "thing", version: "1.0.0" }),
    "build.js": `
      import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
      if (existsSync("app/broken")) { console.error("a mistake in app/broken"); process.exit(1); }
      mkdirSync("build", { recursive: true });
      appendFileSync("build/builds", "x");`,
    "app/site.txt": "one",
    "app/server/main.ts": `
      import { createServer } from "node:http";
      const port: number = Number(process.env.PORT);
      const server = createServer((_request, response) => response.end(process.env.NODE_ENV)).listen(port, "127.0.0.1", () => {
        console.log("listening on " + (server.address() as { port: number }).port);
      });
      process.on("SIGTERM", () => { console.log("stopped cleanly"); process.exit(0); });`,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(clone, name, ".."), { recursive: true });
    writeFileSync(join(clone, name), text);
  }
  for (const name of ["app/server/start.mjs", "app/server/prepare.mjs", "db/lock.mjs"]) cpSync(join(project, name), join(clone, name));
});
const taken: Server[] = [];
type Run = { child: ChildProcess; ended: Promise<number | null>; output(): string; says(words: string): Promise<void> };
const started: Run[] = [];
afterEach(async () => {
  for (const server of taken.splice(0)) server.close();
  for (const each of started.splice(0)) {
    each.child.kill("SIGKILL");
    await each.ended;
  }
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

function npmStart(env: Record<string, string> = {}, nodeOptions: string[] = []): Run {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITEST|PORT|HOST|DATA)/i.test(name)));
  const child = spawn(process.execPath, [...nodeOptions, join(clone, "app/server/start.mjs")], { cwd: "/", env: { ...inherited, PORT: "0", ...env } as unknown as NodeJS.ProcessEnv, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const heard = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      output += chunk;
      for (const each of heard) each();
    });
  const ended = new Promise<number | null>((done) => child.on("close", done));
  const run: Run = {
    child,
    ended,
    output: () => output,
    /** Waits until it has said this; an end before that is an error. */
    async says(words) {
      await Promise.race([
        new Promise<void>((done) => {
          const look = () => output.includes(words) && done();
          heard.add(look);
          look();
        }),
        ended.then(() => {
          if (!output.includes(words)) throw new Error(`It ended before it said "${words}":\n${output}`);
        }),
      ]);
    },
  };
  started.push(run);
  return run;
}

function takePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => done((server.address() as { port: number }).port));
    taken.push(server);
  });
}

const builds = () => readFileSync(join(clone, "build/builds"), "utf8").length;

test("a taken port is told first, with the command that works", async () => {
  const port = await takePort();
  const run = npmStart({ PORT: String(port) });
  expect(await run.ended).toBe(1);
  expect(run.output()).toMatch(new RegExp(`^Port ${port} is taken by another program: stop that one, or choose another port with PORT=\\d+ npm start\\.\n$`));
  expect(existsSync(join(clone, "node_modules"))).toBe(false);
});

test("a port or a Node that can't do is told in a sentence", async () => {
  const run = npmStart({ PORT: "http" });
  expect(await run.ended).toBe(1);
  expect(run.output()).toBe('PORT must be a number from 0 to 65535, not "http": for example PORT=3001 npm start.\n');

  const old = npmStart({}, ["--import", 'data:text/javascript,Object.defineProperty(process,"version",{value:"v18.20.1"})']);
  expect(await old.ended).toBe(1);
  expect(old.output()).toBe("Meedoen needs Node 20.19 or newer and this is v18.20.1: install a newer Node and run npm start again.\n");
});

test("the first starts, two at once, install and build once and serve; they stop when told", async () => {
  const both = [npmStart(), npmStart()];
  for (const each of both) await each.says("listening on");
  expect(builds()).toBe(1);
  const installs = both.filter((each) => each.output().includes("Installing packages"));
  expect(installs).toHaveLength(1);
  const port = /listening on (\d+)/.exec(both[0]!.output())![1];
  expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe("production");
  for (const each of both) {
    each.child.kill("SIGTERM");
    expect(await each.ended).toBe(0);
    expect(each.output()).toContain("stopped cleanly");
  }
});

test("the next start prepares nothing; a changed source is built", async () => {
  const again = npmStart();
  await again.says("listening on");
  expect(again.output()).toMatch(/^listening on \d+\n$/);

  writeFileSync(join(clone, "app/site.txt"), "two");
  writeFileSync(join(clone, "app/site.test.ts"), "tests are not part of the site");
  const changed = npmStart();
  await changed.says("listening on");
  expect(changed.output()).toContain("Building the site");
  expect(builds()).toBe(2);
});

test("a build that fails says why, and is tried again by the next start", async () => {
  writeFileSync(join(clone, "app/broken"), "");
  for (let i = 0; i < 2; i++) {
    const run = npmStart();
    expect(await run.ended).toBe(1);
    expect(run.output()).toMatch(/a mistake in app\/broken[\s\S]*The site could not be built/);
  }
  rmSync(join(clone, "app/broken"));
});

test("Ctrl-C while it builds ends the build as well", async () => {
  writeFileSync(join(clone, "build.js"), 'import { writeFileSync } from "node:fs"; writeFileSync("building", String(process.pid)); setInterval(() => {}, 1000);');
  writeFileSync(join(clone, "app/site.txt"), "three");
  const run = npmStart();
  await run.says("Building the site");
  await vi.waitUntil(() => existsSync(join(clone, "building")) && readFileSync(join(clone, "building"), "utf8") !== "", { timeout: 10_000 });
  run.child.kill("SIGINT");
  expect(await run.ended).toBe(0);
  const pid = Number(readFileSync(join(clone, "building"), "utf8"));
  await vi.waitUntil(() => !existsSync(`/proc/${pid}`) || readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z "), { timeout: 5_000 });
});
