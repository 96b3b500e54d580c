// What do you like to do: three pictures, fifteen times, on a small phone without scripts; and the sheet for the talk about it.
import { expect, type Page, test } from "@playwright/test";
import { pictures as arabic } from "../../app/i18n/messages/ar/pictures.ts";
import { pictures as turkish } from "../../app/i18n/messages/tr/pictures.ts";
import { demoPerson, firstUse, newCard, newHolder, someone, unique } from "./people.ts";

type Words = { [Key in keyof typeof turkish]: (typeof turkish)[Key] extends string ? string : (typeof arabic)[Key] | (typeof turkish)[Key] };

const answer = (page: Page, value: string) => page.getByRole("main").locator(`button[name=answer][value=${value}]`);
const progress = (page: Page, words: Words, at: number) => page.getByRole("img", { name: words.progress.replace("{{at}}", String(at)).replace("{{of}}", "15") });

for (const [language, words, direction] of [["tr", turkish, "ltr"], ["ar", arabic, "rtl"]] as const satisfies readonly (readonly [string, Words, string])[]) {
  test(`someone who reads ${direction} chooses pictures, says what is right, and the contact person sees it`, async ({ browser }) => {
    test.setTimeout(120_000);
    const name = `Nour-${unique()}`;
    const consultant = await demoPerson(browser, "Marloes");
    const dossier = await newHolder(consultant, name, language);
    const holder = await someone(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
    await firstUse(holder, await newCard(consultant, dossier));
    await expect(holder.locator("html")).toHaveAttribute("dir", direction);
    await holder.goto("/me/plan");
    await holder.getByRole("link", { name: words.tileTell }).click();
    await holder.getByRole("button", { name: words.begin }).click();

    // To practise; then one that isn't understood, a step back, and the same again.
    await expect(holder.getByText(words.practice)).toBeVisible();
    for (const style of ["hand", "head", "heart"]) await expect(answer(holder, style)).toBeInViewport({ ratio: 0.9 });
    await holder.getByRole("button", { name: words.sentences.computer.heart }).click();
    await expect(progress(holder, words, 2)).toBeVisible();
    const order = () => holder.getByRole("main").locator("button[name=answer]").allTextContents();
    const before = await order();
    await holder.getByRole("button", { name: words.notUnderstood }).click();
    await expect(progress(holder, words, 3)).toBeVisible();
    await holder.getByRole("button", { name: words.back }).click();
    await expect(progress(holder, words, 2)).toBeVisible();
    expect(await order()).toEqual(before);
    await holder.getByRole("button", { name: words.notUnderstood }).click();
    // Stopped, and gone on with later.
    await holder.goto("/me/plan");
    await holder.goto("/me/pictures");
    for (let at = 3; at <= 15; at++) {
      await expect(progress(holder, words, at)).toBeVisible();
      await answer(holder, at === 5 ? "heart" : "hand").click();
    }

    // Shown back, one marked as the best; it isn't right, and the own answer counts.
    await expect(holder.getByRole("heading", { name: words.isRight })).toBeVisible();
    expect(await holder.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const best = holder.getByRole("button", { pressed: false }).first();
    const sentence = await best.textContent();
    await best.click();
    await expect(holder.getByRole("button", { pressed: true })).toContainText(sentence!);
    await holder.getByRole("link", { name: words.no }).click();
    await holder.getByRole("button", { name: words.conclusions.heart }).click();
    await expect(holder.getByRole("heading", { name: words.thanks })).toBeVisible();
    await expect(holder.getByText(words.useOn)).toBeVisible();
    expect(await holder.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

    // The sheet for the talk; the dossier has it until the person says no.
    await consultant.goto(dossier);
    await consultant.getByRole("link", { name: "Plaatjeskeuze" }).first().click();
    await expect(consultant.getByText(`${name} zegt zelf: hart. Dat telt.`)).toBeVisible();
    await expect(consultant.getByText("De keuzes zeggen: duidelijk vooral handen.", { exact: false })).toContainText("Van 11 keuzes: 10 handen, 0 hoofd, 1 hart.");
    await expect(consultant.getByRole("heading", { name: "Niet begrepen" }).locator("..").getByRole("listitem")).toHaveCount(1);
    await expect(consultant.getByText("handen 20%, hoofd 20%, hart 60%", { exact: false })).toBeVisible();
    await consultant.getByRole("textbox", { name: "Notitie bij het gesprek" }).fill("Kookte vroeger voor de hele straat.");
    await consultant.getByRole("button", { name: "Notitie bewaren" }).click();
    await expect(consultant.getByRole("textbox", { name: "Notitie bij het gesprek" })).toHaveValue("Kookte vroeger voor de hele straat.");
    await holder.getByRole("button", { name: words.useNo }).click();
    await expect(holder.getByText(words.useOff)).toBeVisible();
    await consultant.reload();
    await expect(consultant.getByText(`${name} wil niet dat kaarten hierop worden afgestemd.`)).toBeVisible();
  });
}
