import { createServer } from "node:net";
import startSite from "./site.ts";

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** The site as `npm start` starts it, on a free port and with data of its own. */
export async function startOwnSite(): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  process.env.JOURNEYS_PORT = String(port);
  const stop = await startSite();
  return { url: `http://localhost:${port}`, stop };
}
