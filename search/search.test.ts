import { randomUUID } from "node:crypto";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, ANONYMOUS, SYSTEM } from "#app/access/actor.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { contextFor, readAs } from "#tests/factories/contexts.ts";
import { aHolder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement, type Organisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { MeilisearchServer } from "./engines/meilisearch.server.ts";
import { INDEX_NAMES, type IndexName } from "./search-index.ts";
import { SearchEngines } from "./search.server.ts";

const site = openTestDatabase();
const system = () => contextFor(site.db, SYSTEM);
const { MEILI_URL, MEILI_KEY } = process.env;
let workshop: Organisation;

/** Keeps what is logged. */
function aLog() {
  const lines: string[] = [];
  return { lines, info: (_: object, message: string) => void lines.push(message), warn: (_: object, message: string) => void lines.push(message) };
}

const find = (engines: SearchEngines, actor: Actor, index: IndexName, text: string) => readAs(site.db, actor, (context) => engines.search(context, index, { text, limit: 10, offset: 0 }));

/** In front of a server: to take it away, and to give it back at the same address. */
class Door {
  private server: Server | null = null;
  port = 0;
  constructor(private readonly answer: (path: string, done: (status: number, body: string) => void, body: string, headers: Record<string, string>, method: string) => void) {}

  async open(): Promise<string> {
    this.server = createServer((asked, response) => {
      let body = "";
      asked.setEncoding("utf8").on("data", (part) => (body += part));
      asked.on("end", () =>
        this.answer(asked.url!, (status, text) => {
          response.writeHead(status, { "content-type": "application/json" });
          response.end(text);
        }, body, Object.fromEntries(Object.entries(asked.headers).map(([name, value]) => [name, String(value)])), asked.method!));
    });
    await new Promise<void>((done) => this.server!.listen(this.port, "127.0.0.1", done));
    this.port = (this.server.address() as AddressInfo).port;
    return `http://127.0.0.1:${this.port}`;
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((done) => (this.server ? this.server.close(done) : done(null)));
    this.server = null;
  }
}

beforeAll(async () => {
  workshop = await anOrganisation(site.db, await aMunicipality(site.db), { name: "Werkplaats De Ketting" });
});

test("with Postgres alone that answers, and says so", async () => {
  const id = await aPlacement(site.db, workshop, { title: "Ramen lappen" });
  const engines = new SearchEngines(null, aLog());
  expect(engines.state).toBe("postgres");
  expect(await engines.catchUp(system())).toBe(false);
  expect((await find(engines, ANONYMOUS, "placements", "ramen")).ids).toEqual([id]);
});

describe("with a Meilisearch that is down", () => {
  test("Postgres answers, which is logged once", async () => {
    const log = aLog();
    const engines = new SearchEngines(new MeilisearchServer({ url: "http://127.0.0.1:1", key: null, prefix: "none_" }), log);
    const id = await aPlacement(site.db, workshop, { title: "Stoep vegen" });
    expect(await engines.catchUp(system())).toBe(false);
    expect(await engines.catchUp(system())).toBe(false);
    expect(engines.state).toBe("postgres, until meilisearch answers");
    expect((await find(engines, ANONYMOUS, "placements", "stoep")).ids).toEqual([id]);
    expect(log.lines).toEqual(["meilisearch doesn't answer: postgres does"]);
  });

  test("or answers that it is not well", async () => {
    const door = new Door((_, done) => done(500, JSON.stringify({ message: "out of disk", code: "internal", type: "internal", link: "" })));
    const engines = new SearchEngines(new MeilisearchServer({ url: await door.open(), key: null, prefix: "none_" }), aLog());
    expect(await engines.catchUp(system())).toBe(false);
    expect(engines.state).toBe("postgres, until meilisearch answers");
    await door.close();
  });
});

describe.skipIf(!MEILI_URL)("with a real Meilisearch", () => {
  const at = { key: MEILI_KEY ?? null, prefix: `outage_${randomUUID().slice(0, 8)}_` };
  afterAll(() => new MeilisearchServer({ ...at, url: MEILI_URL! }).removeAll(INDEX_NAMES));

  test("it answers; Postgres when it goes, at once; it again when it is back and knows what changed", async () => {
    const door = new Door((path, done, body, headers, method) => {
      const passed = request(new URL(path, MEILI_URL), { method, headers: { ...headers, host: new URL(MEILI_URL!).host, "accept-encoding": "identity" } }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part) => (text += part));
        response.on("end", () => done(response.statusCode!, text));
      });
      passed.end(body);
    });
    const log = aLog();
    const engines = new SearchEngines(new MeilisearchServer({ ...at, url: await door.open() }), log);
    const first = await aPlacement(site.db, workshop, { title: "Gras maaien" });
    expect(await engines.catchUp(system())).toBe(true);
    expect(engines.state).toBe("meilisearch");
    expect((await find(engines, ANONYMOUS, "placements", "gras")).ids).toEqual([first]);

    await door.close();
    const second = await aPlacement(site.db, workshop, { title: "Gras harken" });
    expect((await find(engines, ANONYMOUS, "placements", "gras")).ids.toSorted()).toEqual([first, second].toSorted());
    expect(engines.state).toBe("postgres, until meilisearch answers");
    expect(await engines.catchUp(system())).toBe(false);

    await door.open();
    expect(await engines.catchUp(system())).toBe(true);
    expect(engines.state).toBe("meilisearch");
    expect((await find(engines, ANONYMOUS, "placements", "gras")).ids.toSorted()).toEqual([first, second].toSorted());
    expect(log.lines).toEqual(["meilisearch answers searches", "meilisearch doesn't answer: postgres does", "meilisearch answers searches"]);
    await door.close();
  });
});

describe("who may find what", () => {
  let marloes: Account, sander: Account, annelies: Account, elsewhere: Account;
  const people: Record<string, string> = {};
  const engines: [string, SearchEngines][] = [["postgres", new SearchEngines(null, aLog())]];
  const prefix = `scope_${randomUUID().slice(0, 8)}_`;
  if (MEILI_URL) engines.push(["meilisearch", new SearchEngines(new MeilisearchServer({ url: MEILI_URL, key: MEILI_KEY ?? null, prefix }), aLog())]);
  afterAll(async () => {
    if (MEILI_URL) await new MeilisearchServer({ url: MEILI_URL, key: MEILI_KEY ?? null, prefix }).removeAll(INDEX_NAMES);
  });

  beforeAll(async () => {
    const zwolle = await aMunicipality(site.db);
    [marloes, sander, annelies] = [await aConsultant(site.db, zwolle), await aConsultant(site.db, zwolle), await aCoordinator(site.db, zwolle)];
    elsewhere = await aCoordinator(site.db, await aMunicipality(site.db));
    Object.assign(people, { hers: (await aHolder(site.db, marloes)).id, his: (await aHolder(site.db, sander)).id, buddy: (await aBuddy(site.db, zwolle)).id });
    Object.assign(people, { draft: await aPlacement(site.db, await anOrganisation(site.db, zwolle), { title: "Nog niet klaar", state: "draft", publishedAt: null }) });
    for (const [, each] of engines) await each.catchUp(system());
  });

  test.each(engines)("%s", async (_, each) => {
    const ids = async (actor: Actor, index: IndexName) => (await find(each, actor, index, "")).ids;
    expect(await ids(marloes.actor, "holders")).toEqual([people["hers"]]);
    expect((await ids(annelies.actor, "holders")).toSorted()).toEqual([people["hers"], people["his"]].toSorted());
    expect(await ids(sander.actor, "buddies")).toEqual([people["buddy"]]);
    expect(await ids(annelies.actor, "staff-placements")).toEqual([people["draft"]]);
    for (const index of ["holders", "buddies", "staff-placements", "organisations"] as const) {
      for (const actor of [ANONYMOUS, workshop.employer]) expect(await ids(actor, index)).toEqual([]);
      expect(await ids(elsewhere.actor, index)).toEqual([]);
    }
    expect(await ids(annelies.actor, "placements")).not.toContain(people["draft"]);
  });
});
