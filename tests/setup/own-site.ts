import { freePort } from "./free-port.ts";
import startSite from "./site.ts";

/** The site as `npm start` starts it, on a free port and with data of its own. */
export async function startOwnSite(): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  process.env.JOURNEYS_PORT = String(port);
  const stop = await startSite();
  return { url: `http://localhost:${port}`, stop };
}
