// `npm run pictures`: takes the README's pictures from the running site, into docs/pictures; and draws the icons of the home screen.
// Of a site of its own, with the demo region; or of the one at an address: npm run pictures -- http://localhost:3000
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { browserFlags, systemBrowser } from "./setup/browser.mjs";
import { startOwnSite } from "./setup/own-site.ts";

const folder = fileURLToPath(new URL("../docs/pictures", import.meta.url));
const DESK = { width: 1280, height: 800 };
const PHONE = { viewport: { width: 360, height: 800 }, isMobile: true, hasTouch: true, javaScriptEnabled: false };

mkdirSync(folder, { recursive: true });
const given = process.argv[2];
const { url: site, stop } = given ? { url: given, stop: async () => {} } : await startOwnSite();
try {
  const browser = await chromium.launch({ executablePath: systemBrowser(), args: browserFlags() });
  try {
    await takeAll(browser);
    await drawIcons(browser);
  } finally {
    await browser.close();
  }
} finally {
  await stop();
}

async function takeAll(browser: Browser): Promise<void> {
  const visitor = await open(browser);
  await visitor.goto("/");
  await take(visitor, "front");

  const rima = await demoPerson(browser, "Rima", PHONE);
  await rima.goto("/me/cards");
  const cards = await shot(rima);
  await rima.locator("main a[href^='/me/cards/']").first().click();
  const card = await shot(rima);
  const tareq = await demoPerson(browser, "Tareq", PHONE);
  await tareq.goto("/me/plan");
  await sideBySide(browser, [cards, card, await shot(tareq)], "status-holder");

  const marloes = await demoPerson(browser, "Marloes");
  await marloes.goto("/people");
  await marloes.getByRole("link", { name: "Rima", exact: false }).first().click();
  await marloes.waitForURL(/\/people\/[0-9a-f-]{36}$/);
  await marloes.goto(`${marloes.url()}/suggestions`);
  await take(marloes, "suggestions");
  await marloes.getByRole("link", { name: "Bekijk waarom" }).first().click();
  await marloes.waitForURL(/\/suggestions\/placement\//);
  await marloes.getByRole("heading", { name: "Waarom dit past" }).waitFor();
  await take(marloes, "reasons");

  const gerda = await demoPerson(browser, "Gerda", { viewport: { width: 1040, height: 960 } });
  await gerda.goto("/organisation/placements");
  await gerda.getByRole("link", { name: /aanpassen$/ }).first().click();
  await gerda.waitForURL(/\/organisation\/placements\/[0-9a-f-]{36}$/);
  await gerda.getByText("Taken", { exact: true }).first().evaluate((heading) => heading.scrollIntoView());
  await take(gerda, "placement-form");

  const annelies = await demoPerson(browser, "Annelies");
  await annelies.goto("/municipality");
  await take(annelies, "coordinator");
}

async function open(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: site, viewport: DESK, deviceScaleFactor: 1, locale: "nl-NL", timezoneId: "Europe/Amsterdam", reducedMotion: "reduce", ...options,
  });
  return context.newPage();
}

async function demoPerson(browser: Browser, firstName: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await open(browser, options);
  await page.goto("/");
  await page.getByRole("button", { name: `Bekijk als ${firstName}` }).click();
  await page.waitForURL((url) => url.pathname !== "/" && url.pathname !== "/demo-sign-in");
  return page;
}

/** What is in view now, with its letters and drawings there and the pointer away. */
async function shot(page: Page): Promise<Buffer> {
  await page.waitForLoadState("networkidle");
  await page.mouse.move(0, 0);
  return page.screenshot({ animations: "disabled", caret: "hide" });
}

async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.mouse.move(0, 0);
  await page.screenshot({ animations: "disabled", caret: "hide", path: join(folder, `${name}.png`) });
}

/** Phones next to each other, as one picture. */
async function sideBySide(browser: Browser, phones: readonly Buffer[], name: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: DESK.width, height: PHONE.viewport.height + 48 }, deviceScaleFactor: 1 });
  const images = phones.map((phone) => `<img src="data:image/png;base64,${phone.toString("base64")}">`).join("");
  await page.setContent(`<style>
    body { margin: 0; height: 100vh; display: flex; justify-content: center; align-items: center; gap: 32px; background: #f2efe9; }
    img { border-radius: 20px; box-shadow: 0 2px 14px rgb(0 0 0 / 25%); }
  </style>${images}`);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}

/** The mark as phones want it on their home screen: with room around it, so that any shape may be cut out. */
async function drawIcons(browser: Browser): Promise<void> {
  const mark = readFileSync(new URL("../public/favicon.svg", import.meta.url), "utf8");
  for (const size of [192, 512]) {
    const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
    await page.setContent(`<body style="margin:0;background:#fff;display:grid;place-items:center;height:100vh">${mark.replace("<svg ", `<svg width="${size * 0.6}" height="${size * 0.6}" `)}</body>`);
    await page.screenshot({ path: fileURLToPath(new URL(`../public/icons/meedoen-${size}.png`, import.meta.url)) });
    await page.close();
  }
}
