// `npm start`: from a fresh clone to a running site. What is wrong is told before anything slow.
const [major = 0, minor = 0] = process.version.slice(1).split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Meedoen needs Node 20.19 or newer and this is ${process.version}: install a newer Node and run npm start again.`);
  process.exit(1);
}

const { createServer } = await import("node:net");
const { join, resolve } = await import("node:path");
const { presentIn } = await import("../../db/lock.mjs");
const { buildSite, installPackages, NotPrepared, root, stopPreparing } = await import("./prepare.mjs");

process.chdir(root);
const say = (/** @type {string} */ line) => console.log(line);

let isStopping = false;
const stop = () => {
  // npm passes on a Ctrl-C that we got already, so that it comes twice.
  if (isStopping) return;
  isStopping = true;
  stopPreparing();
};
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);

try {
  await checkPort(process.env.PORT || "3000", process.env.HOST || undefined);
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
for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, stop);
await import("./main.ts");

/**
 * @param {string} asked
 * @param {string | undefined} host
 */
async function checkPort(asked, host) {
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port > 65535) throw new NotPrepared(`PORT must be a number from 0 to 65535, not "${asked}": for example PORT=3001 npm start.`);
  const wrong = await tryPort(port, host);
  if (!wrong) return;
  const firstFree = await findFree(port + 1, host);
  const instead = `PORT=${firstFree} npm start`;
  if (wrong === "EACCES") throw new NotPrepared(`Only root may use port ${port}: choose another with ${instead}.`);
  if (wrong === "EADDRNOTAVAIL" || wrong === "ENOTFOUND") throw new NotPrepared(`HOST ${host} is no address of this machine: leave HOST out, or set it to 127.0.0.1 or 0.0.0.0.`);
  if (wrong !== "EADDRINUSE") throw new NotPrepared(`Port ${port} can't be used (${wrong}): choose another with ${instead}.`);
  const ours = process.env.DATABASE_URL ? [] : presentIn(join(resolve(process.env.DATA_DIR || ".data"), "postgres", "users"));
  const [other] = ours;
  if (other) throw new NotPrepared(`Port ${port} is taken, and in this folder ${other.purpose} runs already (process ${other.pid}): use that one, stop it, or start a second one with ${instead}.`);
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

/** When npm itself is killed it can't tell us to stop; then we notice, and nothing keeps the port. */
function followNpm() {
  if (process.env.npm_lifecycle_event !== "start") return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 500);
  watch.unref();
}
