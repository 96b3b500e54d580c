// From the printed card on, in each language, on a small phone without scripts: by someone who reads nothing else.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { INTERFACE_LANGUAGES, LANGUAGE_FACTS } from "#app/i18n/languages.ts";
import { MESSAGES } from "#app/i18n/messages.ts";
import { demoPerson, firstUse, newCard, newHolder, questionInMessage, someone, tapPictures, unique } from "./people.ts";

for (const language of INTERFACE_LANGUAGES) {
  const { direction } = LANGUAGE_FACTS[language];
  const texts = MESSAGES[language];

  test(`from the card to the plan in ${language} (${direction})`, async ({ browser }) => {
    test.setTimeout(120_000);
    const consultant = await demoPerson(browser, "Marloes");
    const dossier = await newHolder(consultant, `Amal-${unique()}`, language);
    const card = await newCard(consultant, dossier);
    // The phone itself is set to another language: the card says which one.
    const holder = await someone(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 640 }, locale: language === "en" ? "nl" : "en" });

    await firstUse(holder, card);
    await is(holder, texts.holder.cards.title);

    // One card is wanted, and stays so.
    await holder.getByRole("button", { name: texts.holder.cards.heart }).first().click();
    await holder.goto("/me/chosen");
    await is(holder, texts.choosing.title);
    await expect(holder.getByRole("main").getByRole("listitem").first()).toBeVisible();

    // How is it going: in general.
    await holder.goto("/me/how-are-you");
    await is(holder, texts.holder.mood.title);
    await holder.getByRole("button", { name: texts.holder.mood.faces[4], exact: true }).first().click();
    await expect(holder.getByRole("status").filter({ hasText: texts.holder.mood.thanks })).toBeVisible();

    // Messages are allowed; the question in one is answered with a tap, by who isn't signed in.
    await holder.goto("/me/papers");
    await is(holder, texts.papers.title);
    await holder.getByRole("listitem").filter({ hasText: texts.papers.consent.messages }).getByRole("button", { name: texts.papers.allow }).click();
    const question = await questionInMessage(consultant, dossier);
    const tapper = await someone(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 640 }, locale: "en" });
    await tapper.goto(question);
    await is(tapper, texts.holder.mood.tile);
    await tapper.getByRole("button", { name: texts.holder.mood.faces[2], exact: true }).click();
    await is(tapper, texts.moodLink.thanks);
    await tapper.goto(question);
    await is(tapper, texts.moodLink.over);

    await holder.goto("/me/plan");
    await is(holder, texts.holder.plan.title);
    await expect(holder.getByText("Marloes Hendriks").first()).toBeVisible();
    await expect(holder.getByRole("link", { name: new RegExp(texts.holder.plan.call) }).first()).toHaveAttribute("href", /^tel:/);

    // Away, and back in with the own pictures.
    await holder.getByRole("button", { name: texts.site.signOut }).click();
    await holder.goto(card.path);
    await is(holder, texts.holder.signIn.title);
    // A mistake first; in two languages only, for all journeys share an address, and one that guesses too often has to wait.
    if (language === "ar" || language === "ti") {
      await tapPictures(holder, ["sun", "fish", "tea", "key"]);
      await holder.getByRole("button", { name: texts.holder.signIn.open }).click();
      await expect(holder.getByRole("alert")).toContainText(texts.holder.signIn.wrongPin);
    }
    await tapPictures(holder);
    await holder.getByRole("button", { name: texts.holder.signIn.open }).click();
    await is(holder, texts.holder.cards.title);
  });

  /** The page of this heading, in the language and its direction, as wide as the phone, and without what axe finds wrong. */
  async function is(page: Page, heading: string): Promise<void> {
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.locator("html")).toHaveAttribute("dir", direction);
    // Without scripts axe can't run in the page: the same page is looked at with them.
    const seen = await withScripts(page);
    expect(await seen.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const { violations } = await new AxeBuilder({ page: seen }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
    expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await seen.context().close();
  }
}

/** The same address, signed in the same way, in a browser that runs scripts. */
async function withScripts(page: Page): Promise<Page> {
  const seen = await page.context().browser()!.newContext({ viewport: { width: 360, height: 640 }, storageState: await page.context().storageState(), locale: "en" });
  const twin = await seen.newPage();
  await twin.goto(page.url());
  return twin;
}
