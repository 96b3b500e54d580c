import jsqr from "jsqr";
import { PNG } from "pngjs";
import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test";

// A CommonJS package: its function is the default export of the module that TypeScript takes for the function.
const jsQR = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr;

/** A browser of one's own, as each person of a journey has. An error on the page or in its console fails the journey. */
export async function someone(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: "nl-NL", timezoneId: "Europe/Amsterdam", ...options });
  const page = await context.newPage();
  page.on("pageerror", (error) => expect.soft(error, "an error on the page").toBeNull());
  page.on("console", (message) => {
    // What the browser itself says about an answer that isn't 200 is no error of the page.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) expect.soft(message.text(), "an error in the console").toBe("");
  });
  return page;
}

/** Looks around as a person of the demo region, by the button on the front page. */
export async function demoPerson(browser: Browser, firstName: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await someone(browser, options);
  await page.goto("/");
  await page.getByRole("button", { name: `Bekijk als ${firstName}` }).click();
  await page.waitForURL((url) => url.pathname !== "/" && url.pathname !== "/demo-sign-in");
  return page;
}

/** Something that no other run has, for an e-mail address or a name. */
export function unique(): string {
  return Math.random().toString(36).slice(2, 8);
}

/** What a sign-in card that was just made holds: where its QR code leads, as a phone's camera reads it, and the PIN. */
export async function printedCard(page: Page): Promise<{ path: string; pin: string }> {
  const code = page.locator(".print-card svg[viewBox]", { has: page.locator("path[fill='#000']") });
  const { data, width, height } = PNG.sync.read(await code.screenshot({ scale: "device" }));
  const scanned = jsQR(new Uint8ClampedArray(data), width, height);
  expect(scanned, "a QR code that can be read").not.toBeNull();
  const pin = await page.getByText(/^[0-9]{6}$/).first().textContent();
  return { path: new URL(scanned!.data).pathname, pin: pin!.trim() };
}
