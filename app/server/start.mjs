// `npm start`: from a fresh clone to a running site. What is wrong is told before anything slow.
const [major = 0, minor = 0] = process.version.slice(1).split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Meedoen needs Node 20.19 or newer and this is ${process.version}: install a newer Node and run npm start again.`);
  process.exit(1);
}

const { createServer } = await import("node:net");
const { readFileSync } = await import("node:fs");
const { join } = await import("node:path");
const { setTimeout: wait } = await import("node:timers/promises");
const { bornAt, presentIn, signIn } = await import("../../db/lock.mjs");
const { buildSite, installPackages, NotPrepared, root, stopPreparing } = await import("./prepare.mjs");

process.chdir(root);
const servers = join(root, ".data", "servers");
const say = (/** @type {string} */ line) => console.log(line);

let isStopping = false;
const stop = () => {
  // npm passes on a Ctrl-C that we got already, so that it comes twice.
  if (isStopping) return;
  isStopping = true;
  stopPreparing();
};
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);

const port = process.env.PORT || "3000";
try {
  await checkPort(port, process.env.HOST || undefined);
  if (!isStopping) await installPackages({ say });
  if (!isStopping) await buildSite({ say });
} catch (error) {
  if (isStopping) process.exit(0);
  if (!(error instanceof NotPrepared)) throw error;
  console.error(error.message);
  process.exit(1);
}
if (isStopping) process.exit(0);

// From here the server is this very process: signals are its own, and nothing is left behind when
// it is killed.
process.env.NODE_ENV ||= "production";
const { register: registerEsm } = await import("tsx/esm/api");
const { register: registerCjs } = await import("tsx/cjs/api");
registerCjs();
registerEsm();
followNpm();
process.once("exit", signIn(servers, `the site on http://localhost:${port}`));
for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, stop);
await import("./main.ts");

/**
 * @param {string} asked
 * @param {string | undefined} host
 */
async function checkPort(asked, host) {
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port > 65535) throw new NotPrepared(`PORT must be a number from 0 to 65535, not "${asked}": for example PORT=3001 npm start.`);
  let wrong = await tryPort(port, host);
  // One of ours may be on its way out: npm doesn't wait for it when it is told to end.
  for (const until = Date.now() + 1_000; wrong === "EADDRINUSE" && presentIn(servers).length > 0 && Date.now() < until; wrong = await tryPort(port, host)) await wait(50);
  if (!wrong) return;
  const firstFree = await findFree(port + 1, host);
  const instead = `PORT=${firstFree} npm start`;
  if (wrong === "EACCES") throw new NotPrepared(`Only root may use port ${port}: choose another with ${instead}.`);
  if (wrong === "EADDRNOTAVAIL" || wrong === "ENOTFOUND") throw new NotPrepared(`HOST ${host} is no address of this machine: leave HOST out, or set it to 127.0.0.1 or 0.0.0.0.`);
  if (wrong !== "EADDRINUSE") throw new NotPrepared(`Port ${port} can't be used (${wrong}): choose another with ${instead}.`);
  const [other] = presentIn(servers);
  if (other) throw new NotPrepared(`Port ${port} is taken, and from this folder ${other.purpose} runs already (process ${other.pid}): use that one, stop it, or start a second one with ${instead}.`);
  throw new NotPrepared(`Port ${port} is taken by another program: stop that one, or choose another port with ${instead}.`);
}

/**
 * What keeps the port from being used: an error code, or undefined when it is free.
 * Tried on all addresses and on 127.0.0.1, for some systems let one be taken beside the other.
 * @param {number} port
 * @param {string | undefined} host
 */
async function tryPort(port, host) {
  if (port === 0) return undefined;
  for (const each of host ? [host] : [undefined, "127.0.0.1"]) {
    const wrong = await new Promise((done) => {
      const server = createServer();
      server.once("error", (error) => done(/** @type {NodeJS.ErrnoException} */ (error).code ?? error.message));
      server.listen({ port, host: each, exclusive: true }, () => server.close(() => done(undefined)));
    });
    if (wrong) return wrong;
  }
  return undefined;
}

/** @param {number} from @param {string | undefined} host */
async function findFree(from, host) {
  for (let port = Math.max(from, 1024); port < from + 100 && port < 65536; port++) if (!(await tryPort(port, host))) return port;
  return 0;
}

/**
 * Told to end, npm ends the shell between us and it but not us, and killed it tells nobody. So we
 * look whether they are still there: nothing keeps the port that nobody knows of.
 */
function followNpm() {
  if (process.env.npm_lifecycle_event !== "start") return;
  const above = ancestorsUpToNpm();
  const watch = setInterval(() => {
    if (process.ppid === above[0]?.pid && above.every(({ pid, born }) => bornAt(pid) === born)) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 100);
  watch.unref();
}

/** Our parent; and npm when that is the parent's parent, with a shell between. */
function ancestorsUpToNpm() {
  const parent = { pid: process.ppid, born: bornAt(process.ppid) };
  try {
    if (process.platform !== "linux") return [parent];
    const name = (/** @type {number} */ pid) => readFileSync(`/proc/${pid}/comm`, "utf8");
    const above = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${parent.pid}/status`, "utf8"))?.[1]);
    if (!name(parent.pid).startsWith("npm") && name(above).startsWith("npm")) return [parent, { pid: above, born: bornAt(above) }];
  } catch {
    // it went away just now: the watch sees that too
  }
  return [parent];
}
