// How a page is read by the voices of a device: which voice says what, what is marked meanwhile, and what a second tap does.
// The test's browser has no voices: these are given to it, and each sentence lasts until the test says that it is over.
import { type Browser, expect, type Page, test } from "@playwright/test";
import { demoPerson } from "./people.ts";

const PHONE = { viewport: { width: 360, height: 640 } };

declare global {
  interface Window {
    said: { text: string; lang: string; end: () => void }[];
  }
}

/** A person on a phone with voices of these languages, which come a moment after the page, as Chrome's do. */
async function withVoices(browser: Browser, firstName: string, languages: readonly string[]): Promise<Page> {
  const page = await demoPerson(browser, firstName, PHONE);
  await page.addInitScript((tags) => {
    window.said = [];
    const target = new EventTarget();
    let voices: object[] = [];
    setTimeout(() => {
      voices = tags.map((lang) => ({ lang, localService: true, default: false }));
      target.dispatchEvent(new Event("voiceschanged"));
    }, 50);
    const speech = {
      getVoices: () => voices,
      addEventListener: target.addEventListener.bind(target),
      cancel: () => {},
      speak: (utterance: { text: string; voice: { lang: string }; onend: () => void }) => window.said.push({ text: utterance.text, lang: utterance.voice.lang, end: () => utterance.onend() }),
    };
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: class { constructor(readonly text: string) {} } });
  }, languages);
  return page;
}

const saidOn = (page: Page) => page.evaluate(() => window.said.map(({ text, lang }) => ({ text, lang })));
/** Lets the sentence that is being said end; how many were said by then. */
const ended = (page: Page) => page.evaluate(() => {
  window.said.at(-1)!.end();
  return window.said.length;
});

test("a card is read sentence by sentence, each by a voice of its language, and marked meanwhile", async ({ browser }) => {
  const rima = await withVoices(browser, "Rima", ["en-US", "nl_NL", "ar-EG"]);
  await rima.goto("/me/cards");
  const card = rima.getByRole("article").first();
  const button = card.locator("[data-listen]");
  expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(48);
  await expect(button).not.toHaveAttribute("aria-disabled");
  await expect.poll(() => button.evaluate((element) => getComputedStyle(element).display)).not.toBe("none");
  await rima.waitForFunction(() => speechSynthesis.getVoices().length > 0);
  await button.click();
  await expect(button).toHaveAttribute("data-on");
  await expect(rima.locator("[data-said]")).toHaveCount(1);

  for (let before = 0; ;) {
    const now = (await saidOn(rima)).length;
    if (now === before || now > 60) break;
    before = now;
    await expect(rima.locator("[data-said]")).toHaveCount(1);
    await ended(rima);
  }
  const said = await saidOn(rima);
  // The title and what it brings in Arabic, what the organisation calls itself in Dutch, and nothing in English.
  expect(said.filter(({ lang }) => lang === "ar-EG").length).toBeGreaterThan(5);
  const organisation = (await card.locator("bdi[lang=nl]").last().textContent())!;
  expect(said).toContainEqual({ text: organisation.trim(), lang: "nl_NL" });
  expect(said.some(({ lang }) => lang === "en-US")).toBe(false);
  // When it was read to its end, nothing is marked and the button offers to read again.
  await expect(rima.locator("[data-said]")).toHaveCount(0);
  await expect(button).not.toHaveAttribute("data-on");
});

test("a second tap stops, and another button takes over", async ({ browser }) => {
  const rima = await withVoices(browser, "Rima", ["ar"]);
  await rima.goto("/me/plan");
  await rima.waitForFunction(() => speechSynthesis.getVoices().length > 0);
  const buttons = rima.getByRole("main").locator("[data-listen]");
  await buttons.nth(0).click();
  await buttons.nth(1).click();
  await expect(rima.locator("[data-on]")).toHaveCount(1);
  await expect(buttons.nth(1)).toHaveAttribute("data-on");
  await buttons.nth(1).click();
  await expect(rima.locator("[data-on]")).toHaveCount(0);
  await expect(rima.locator("[data-said]")).toHaveCount(0);
  // What was stopped doesn't go on when its sentence ends.
  const before = (await saidOn(rima)).length;
  expect(await ended(rima)).toBe(before);
});

test("Tigrinya is read by no voice of another language", async ({ browser }) => {
  const filmon = await withVoices(browser, "Filmon", ["am-ET", "nl-NL", "en-US"]);
  await filmon.goto("/me/how-are-you");
  // The first that nobody recorded: another journey may have given a sentence a voice.
  const silent = filmon.getByRole("main").locator("[data-listen][aria-disabled=true]").first();
  await silent.click({ force: true });
  expect(await saidOn(filmon)).toEqual([]);
});
