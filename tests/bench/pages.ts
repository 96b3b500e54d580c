/** What pages weigh on the line and how soon they can be read on a bad one: holders' pages beside those with scripts. */
import { get } from "node:http";
import { type Browser, type CDPSession, chromium, devices, type Page } from "@playwright/test";
import { browserFlags, systemBrowser } from "#tests/setup/browser.mjs";
import { startOwnSite } from "#tests/setup/own-site.ts";
import { type Cell, printTable } from "#tests/bench/table.ts";

/** A cheap phone on a crowded mobile line. */
const BAD_LINE = { offline: false, downloadThroughput: (400 * 1024) / 8, uploadThroughput: (200 * 1024) / 8, latency: 300 };
const SLOW_PHONE = { rate: 4 };
/** Budgets for holders' pages in bytes, fonts apart: a first visit, the next one, the script. */
const BUDGET = { first: 100_000, next: 30_000, script: 5_000 };

/** Of the demo region, and the route that answers: what it would load with scripts is the rival. */
const HOLDERS: readonly [person: string, language: string, path: string, route: string][] = [
  ["Karam", "nl", "/me/cards", "routes/status-holder/cards"],
  ["Rima", "ar", "/me/cards", "routes/status-holder/cards"],
  ["Filmon", "ti", "/me/cards", "routes/status-holder/cards"],
  ["Olena", "uk", "/me/cards", "routes/status-holder/cards"],
  ["Rima", "ar", "/me/plan", "routes/status-holder/plan"],
  ["Rima", "ar", "/me/how-are-you", "routes/status-holder/how-are-you"],
];
const STAFF: readonly [person: string, path: string][] = [["Marloes", "/people"], ["Annelies", "/municipality"]];

interface Visit {
  document: number;
  styles: number;
  pictures: number;
  scripts: number;
  fonts: number;
  /** Seconds until something could be read. */
  readable: number;
}

export async function benchPages(_sizes: readonly number[]): Promise<object> {
  const { url, stop } = await startOwnSite();
  try {
    const browser = await chromium.launch({ executablePath: systemBrowser(), args: browserFlags() });
    try {
      const scriptsOf = await siteScripts(browser, url);
      const holders: Record<string, Cell>[] = [];
      for (const [person, language, path, route] of HOLDERS) {
        const page = await come(browser, url, person);
        const [first, next, slow] = await visits(page, path);
        const weight = apart(first) - first.fonts;
        holders.push({
          page: path, language, "html": first.document, pictures: first.pictures, styles: first.styles, script: first.scripts, "first visit": weight, "next visit": apart(next) - next.fonts,
          fonts: first.fonts, "rival: with scripts": weight - first.scripts + (await scriptsOf(route, language)), "bad line, readable s": slow.readable,
          "within budget": weight <= BUDGET.first && apart(next) - next.fonts <= BUDGET.next && first.scripts <= BUDGET.script,
        });
        await page.context().close();
      }
      const staff: Record<string, Cell>[] = [];
      for (const [person, path] of STAFF) {
        const page = await come(browser, url, person);
        const [first, next, slow] = await visits(page, path);
        staff.push({ page: path, "html": first.document, pictures: first.pictures, styles: first.styles, scripts: first.scripts, "first visit": apart(first) - first.fonts, "next visit": apart(next) - next.fonts, fonts: first.fonts, "bad line, readable s": slow.readable, "within budget": first.scripts < 150_000 });
        await page.context().close();
      }
      printTable(`Status holders' pages: bytes over the wire, fonts apart (budget ${BUDGET.first.toLocaleString("en")} and ${BUDGET.next.toLocaleString("en")}; script ${BUDGET.script.toLocaleString("en")})`, holders);
      printTable("Staff pages, with scripts (budget 150,000 of script)", staff);
      return { holders, staff };
    } finally {
      await browser.close();
    }
  } finally {
    await stop();
  }
}

const apart = ({ document, styles, pictures, scripts, fonts }: Visit) => document + styles + pictures + scripts + fonts;

async function come(browser: Browser, url: string, person: string): Promise<Page> {
  const { userAgent, viewport, isMobile, hasTouch } = devices["Galaxy S8"];
  const context = await browser.newContext({ baseURL: url, userAgent, viewport, isMobile, hasTouch, locale: "nl-NL" });
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
  return { document: sums.Document ?? 0, styles: sums.Stylesheet ?? 0, pictures: sums.Image ?? 0, scripts: sums.Script ?? 0, fonts: sums.Font ?? 0, readable: painted / 1000 };
}

interface Manifest {
  entry: { module: string; imports: string[] };
  routes: Record<string, { parentId?: string; module: string; imports?: string[] }>;
}

/** What a page would load if it came alive as staff pages do: its modules and those around it, each packed as the site sends it. */
async function siteScripts(browser: Browser, url: string): Promise<(route: string, language: string) => Promise<number>> {
  const page = await browser.newPage({ baseURL: url });
  await page.goto("/", { waitUntil: "networkidle" });
  const manifest = (await page.evaluate("window.__remixManifest")) as Manifest;
  await page.close();
  const sizes = new Map<string, Promise<number>>();
  const size = (path: string) => {
    if (!sizes.has(path)) sizes.set(path, packed(url + path));
    return sizes.get(path)!;
  };
  return async (route) => {
    const modules = new Set([manifest.entry.module, ...manifest.entry.imports]);
    // A page comes with what stands around it; the manifest that the browser has may lack routes it hasn't been to.
    for (let id: string | undefined = route; id; id = manifest.routes[id]?.parentId) {
      const entry = manifest.routes[id];
      for (const module of entry ? [entry.module, ...(entry.imports ?? [])] : []) modules.add(module);
    }
    for (const module of [manifest.routes.root!.module, ...(manifest.routes.root!.imports ?? [])]) modules.add(module);
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
