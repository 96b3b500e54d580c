import { request as overHttp } from "node:http";
import { Agent, request as overHttps } from "node:https";

const AGENT = new Agent({ keepAlive: true });

/**
 * A transport for the client's searches. Over plain http each has a connection of its own: on one that is kept, an answer that takes two
 * packets waits 40 ms for the first to be acknowledged (measured: 48 ms instead of 4). Over https making a connection costs more than that.
 * @throws Error where the server says no, or doesn't answer.
 */
export async function transport(input: string | URL | Request, init?: RequestInit): Promise<unknown> {
  const url = new URL(input instanceof Request ? input.url : input);
  const { status, text } = await exchange(url, init);
  if (status < 200 || status > 299) throw new Error(`Meilisearch answered ${status}: ${text.slice(0, 500)}`);
  return JSON.parse(text);
}

function exchange(url: URL, init: RequestInit = {}): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    const options = { method: init.method ?? "GET", headers: Object.fromEntries(new Headers(init.headers)), ...(init.signal ? { signal: init.signal } : {}) };
    const asked = url.protocol === "https:" ? overHttps(url, { ...options, agent: AGENT }) : overHttp(url, { ...options, agent: false });
    asked.on("error", fail);
    asked.on("response", (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", fail);
      response.on("end", () => done({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString("utf8") }));
    });
    asked.end(typeof init.body === "string" ? init.body : undefined);
  });
}
