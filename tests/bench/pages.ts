/** What pages weigh on the line and how soon they can be read on a bad one: holders' pages beside those with scripts. */
import { get } from "node:http";
import { type Browser, type CDPSession, chromium, devices, type Page } from "@playwright/test";
import { browserFlags, systemBrowser } from "#tests/setup/browser.mjs";
import { startOwnSite } from "#tests/setup/own-site.ts";
import { type Cell, printTable } from "#tests/bench/table.ts";

/** A cheap phone on a crowded mobile line. */
const BAD_LINE = { offline: false, downloadThroughput: (400 * 1024) / 8, uploadThroughput: (200 * 1024) / 8, latency: 300 };
const SLOW_PHONE = { rate: 4 };
/** Budgets in bytes, fonts apart: for holders' pages a first visit, the next one and the script; for staff's the scripts. */
const BUDGET = { first: 100_000, next: 30_000, script: 5_000, staffScripts: 150_000 };

/** Of the demo region, and the route that answers: what it would load with scripts is the rival. */
const HOLDERS: readonly { person: string; language: string; path: string; route: string }[] = [
  { person: "Karam", language: "nl", path: "/me/cards", route: "routes/status-holder/cards" },
  { person: "Rima", language: "ar", path: "/me/cards", route: "routes/status-holder/cards" },
  { person: "Filmon", language: "ti", path: "/me/cards", route: "routes/status-holder/cards" },
  { person: "Olena", language: "uk", path: "/me/cards", route: "routes/status-holder/cards" },
  { person: "Rima", language: "ar", path: "/me/plan", route: "routes/status-holder/plan" },
  { person: "Rima", language: "ar", path: "/me/how-are-you", route: "routes/status-holder/how-are-you" },
];
const STAFF: readonly { person: string; path: string }[] = [{ person: "Marloes", path: "/people" }, { person: "Annelies", path: "/municipality" }];

interface Visit {
  document: number;
  styles: number;
  pictures: number;
  scripts: number;
  fonts: number;
  /** Seconds until something could be read. */
  readable: number;
}

export async function benchPages(): Promise<object> {
  const { url, stop } = await startOwnSite();
  try {
    const browser = await chromium.launch({ executablePath: systemBrowser(), args: browserFlags() });
    try {
      const scriptsOf = await siteScripts(url);
      const holders: Record<string, Cell>[] = [];
      for (const { person, language, path, route } of HOLDERS) {
        const { first, next, row } = await measured(browser, url, person, path);
        holders.push({
          page: path, language, ...row, "rival: with scripts": weightOf(first) - first.scripts + (await scriptsOf(route)),
          "within budget": weightOf(first) <= BUDGET.first && weightOf(next) <= BUDGET.next && first.scripts <= BUDGET.script,
        });
      }
      const staff: Record<string, Cell>[] = [];
      for (const { person, path } of STAFF) {
        const { first, row } = await measured(browser, url, person, path);
        staff.push({ page: path, ...row, "within budget": first.scripts < BUDGET.staffScripts });
      }
      const bytes = (budget: number) => budget.toLocaleString("en");
      printTable(`Status holders' pages: bytes over the wire, fonts apart (budget ${bytes(BUDGET.first)} and ${bytes(BUDGET.next)}; script ${bytes(BUDGET.script)})`, holders);
      printTable(`Staff pages, with scripts (budget ${bytes(BUDGET.staffScripts)} of script)`, staff);
      return { holders, staff };
    } finally {
      await browser.close();
    }
  } finally {
    await stop();
  }
}

/** Bytes of a visit, fonts apart. */
const weightOf = ({ document, styles, pictures, scripts }: Visit) => document + styles + pictures + scripts;

async function measured(browser: Browser, url: string, person: string, path: string) {
  const page = await come(browser, url, person);
  const [first, next, slow] = await visits(page, path);
  await page.context().close();
  const row = {
    html: first.document, pictures: first.pictures, styles: first.styles, scripts: first.scripts, "first visit": weightOf(first), "next visit": weightOf(next),
    fonts: first.fonts, "bad line, readable s": slow.readable,
  };
  return { first, next, row };
}

async function come(browser: Browser, url: string, person: string): Promise<Page> {
  const { userAgent, viewport, isMobile, hasTouch } = devices["Galaxy S8"];
  // What the service worker fetches or keeps would go by unseen: without it all that travels is counted.
  const context = await browser.newContext({ baseURL: url, userAgent, viewport, isMobile, hasTouch, locale: "nl-NL", serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("button", { name: `Bekijk als ${person}` }).click();
  await page.waitForURL((at) => at.pathname !== "/" && at.pathname !== "/demo-sign-in");
  return page;
}

/** The first visit, with nothing kept; the next one; and a first one on a bad line. */
async function visits(page: Page, path: string): Promise<[Visit, Visit, Visit]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.clearBrowserCache");
  const first = await visit(page, devtools, path);
  const next = await visit(page, devtools, path);
  await devtools.send("Network.clearBrowserCache");
  await devtools.send("Network.emulateNetworkConditions", BAD_LINE);
  await devtools.send("Emulation.setCPUThrottlingRate", SLOW_PHONE);
  return [first, next, await visit(page, devtools, path)];
}

async function visit(page: Page, devtools: CDPSession, path: string): Promise<Visit> {
  await page.goto("about:blank");
  const kinds = new Map<string, string>();
  const sums: Record<string, number> = {};
  const seen = ({ requestId, type }: { requestId: string; type: string }) => void kinds.set(requestId, type);
  const done = ({ requestId, encodedDataLength }: { requestId: string; encodedDataLength: number }) => {
    const kind = kinds.get(requestId) ?? "Other";
    sums[kind] = (sums[kind] ?? 0) + encodedDataLength;
  };
  devtools.on("Network.responseReceived", seen);
  devtools.on("Network.loadingFinished", done);
  await page.goto(path, { waitUntil: "networkidle", timeout: 90_000 });
  devtools.off("Network.responseReceived", seen);
  devtools.off("Network.loadingFinished", done);
  const painted = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN);
  if (!sums.Document) throw new Error(`Nothing was seen to travel for ${path}.`);
  return { document: sums.Document, styles: sums.Stylesheet ?? 0, pictures: sums.Image ?? 0, scripts: sums.Script ?? 0, fonts: sums.Font ?? 0, readable: painted / 1000 };
}

interface Manifest {
  entry: { module: string; imports: string[] };
  routes: Record<string, { parentId?: string; module: string; imports?: string[] }>;
}

/** What a page would load if it came alive as staff pages do, texts apart: its modules and those of what stands around it, each packed as the site sends it. */
async function siteScripts(url: string): Promise<(route: string) => Promise<number>> {
  // The browser's own manifest has only the routes that it has met.
  const { assets } = (await import(new URL("../../build/server/index.js", import.meta.url).href)) as { assets: Manifest };
  const sizes = new Map<string, Promise<number>>();
  const size = (path: string) => {
    if (!sizes.has(path)) sizes.set(path, packed(url + path));
    return sizes.get(path)!;
  };
  return async (route) => {
    const modules = new Set([assets.entry.module, ...assets.entry.imports]);
    for (let id: string | undefined = route; id; id = assets.routes[id]!.parentId) {
      const { module, imports = [] } = assets.routes[id]!;
      for (const each of [module, ...imports]) modules.add(each);
    }
    return (await Promise.all([...modules].map(size))).reduce((sum, bytes) => sum + bytes, 0);
  };
}

/** Bytes of an answer as a browser would get it, headers apart. */
function packed(url: string): Promise<number> {
  return new Promise((done, fail) => {
    get(url, { headers: { "Accept-Encoding": "gzip, deflate, br" } }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => (bytes += chunk.length)).on("end", () => done(bytes));
    }).on("error", fail);
  });
}
