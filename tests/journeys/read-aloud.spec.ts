// A sentence recorded once, heard by everyone who reads that language; and the plan that is there without a line.
import { chromium, expect, test } from "@playwright/test";
import { MESSAGES } from "../../app/i18n/messages.ts";
import { sentenceKey } from "../../app/listening/sentences.ts";
import { browserFlags, systemBrowser } from "../setup/browser.mjs";
import { demoPerson } from "./people.ts";

const PHONE = { viewport: { width: 360, height: 640 } };

test("what a consultant records once, a page in Tigrinya says, where the device has no voice", async ({ browser, baseURL }) => {
  // A browser whose microphone is a tone, and that asks nobody.
  const recording = await chromium.launch({ executablePath: systemBrowser(), args: [...browserFlags(), "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", "--autoplay-policy=no-user-gesture-required"] });
  const context = await recording.newContext({ baseURL, locale: "nl-NL", permissions: ["microphone"] });
  const marloes = await context.newPage();
  await marloes.goto("/");
  await marloes.getByRole("button", { name: "Bekijk als Marloes" }).click();
  await marloes.waitForURL(/\/people/);
  const said = MESSAGES.ti.holder.mood.title;
  await marloes.goto(`/recordings?language=ti&sentence=${sentenceKey(said)}`, { waitUntil: "networkidle" });
  const sentence = marloes.getByRole("main").locator("p[lang=ti]");
  await expect(sentence).toHaveText(said);
  await marloes.getByRole("button", { name: "Opnemen" }).click();
  await marloes.getByRole("button", { name: "Stop" }).click();
  await marloes.getByRole("button", { name: "Bewaren" }).click();
  // The next silent one comes by itself.
  await expect(sentence).not.toHaveText(said);

  const filmon = await demoPerson(browser, "Filmon", PHONE);
  await filmon.goto("/me/how-are-you", { waitUntil: "networkidle" });
  const [clip] = await Promise.all([filmon.waitForResponse(/\/clips\/ti\/[0-9a-f]{14}/), filmon.locator("[data-read-page] [data-listen]").click()]);
  expect(clip.url()).toContain(sentenceKey(said));
  expect([200, 206]).toContain(clip.status());
  await recording.close();
});

test("where nothing can be said, the button says so", async ({ browser }) => {
  const hawa = await demoPerson(browser, "Hawa", PHONE);
  await hawa.goto("/me/how-are-you");
  await expect(hawa.locator("[data-read-page] [data-listen]")).toHaveAttribute("aria-disabled", "true");
});

test("the plan is there without a line, says of when it is, and is gone after signing out", async ({ browser }) => {
  const tareq = await demoPerson(browser, "Tareq", PHONE);
  await tareq.goto("/me/plan", { waitUntil: "networkidle" });
  await tareq.evaluate(async () => void (await navigator.serviceWorker.ready));
  await tareq.goto("/me/plan", { waitUntil: "networkidle" });
  const heading = await tareq.getByRole("heading", { level: 1 }).textContent();
  await expect(tareq.locator(".kept-note")).toBeHidden();

  await tareq.context().setOffline(true);
  await tareq.goto("/me/cards");
  await expect(tareq.getByRole("heading", { level: 1 })).toHaveText(heading!);
  await expect(tareq.locator(".kept-note")).toBeVisible();
  await expect(tareq.locator("form:visible")).toHaveCount(0);
  await expect(tareq.locator("a[href^='tel:']").first()).toBeVisible();

  await tareq.context().setOffline(false);
  await tareq.goto("/me/plan", { waitUntil: "networkidle" });
  await tareq.getByRole("button", { name: "Sign out" }).click();
  await tareq.waitForURL(/\/card$/);
  await tareq.context().setOffline(true);
  await expect(tareq.goto("/me/plan")).rejects.toThrow();
});
