import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bornAt, onlyOne, presentIn, signIn } from "./lock.mjs";

const work = mkdtempSync(join(tmpdir(), "meedoen-lock-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const lockModule = JSON.stringify(new URL("./lock.mjs", import.meta.url).href);
function otherProcess(code: string) {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", `import { onlyOne, signIn } from ${lockModule};${code}`], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk));
  return { child, ended: new Promise<string>((done) => child.on("exit", () => done(said))) };
}

test("only one process works at a time, also over a lock that a dead one left", async () => {
  const lock = join(work, "lock");
  const counter = join(work, "counter");
  writeFileSync(counter, "0");
  const killed = otherProcess(`await onlyOne(${JSON.stringify(lock)}, "x", () => process.kill(process.pid, "SIGKILL"))`);
  await killed.ended;
  expect(JSON.parse(readFileSync(lock, "utf8"))).toMatchObject({ pid: killed.child.pid });

  const counting = `
    import { readFileSync, writeFileSync } from "node:fs";
    for (let i = 0; i < 10; i++) await onlyOne(${JSON.stringify(lock)}, "x", async () => {
      const before = Number(readFileSync(${JSON.stringify(counter)}, "utf8"));
      await new Promise(setImmediate);
      writeFileSync(${JSON.stringify(counter)}, String(before + 1));
    });`;
  await Promise.all(Array.from({ length: 4 }, () => otherProcess(counting).ended));
  expect(readFileSync(counter, "utf8")).toBe("40");
});

test("who waits is told for whom", async () => {
  const lock = join(work, "told");
  let told = "";
  let free = () => {};
  const first = onlyOne(lock, "the first", () => new Promise<void>((done) => void (free = done)));
  await onlyOne(lock, "the second", () => {}, (holder) => {
    told = holder.purpose;
    free();
  });
  await first;
  expect(told).toBe("the first");
});

test("the list of who is there forgets the dead", async () => {
  const list = join(work, "list");
  const signOut = signIn(list, "me");
  const killed = otherProcess(`signIn(${JSON.stringify(list)}, "the killed one"); process.kill(process.pid, "SIGKILL")`);
  await killed.ended;
  expect(presentIn(list)).toMatchObject([{ pid: process.pid, purpose: "me" }]);
  signOut();
  expect(presentIn(list)).toEqual([]);
});

test("a process that isn't there was never born", () => {
  expect(bornAt(process.pid)).not.toBe("");
  expect(bornAt(2 ** 31 - 2)).toBe("");
});
