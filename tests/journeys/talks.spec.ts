// The talks of the intake: saved as one goes, nothing lost when two note at once, one screen for two people, and all of it without scripts.
import { expect, test, type Browser, type Page } from "@playwright/test";
import { demoPerson, newHolder, unique } from "./people.ts";

/** A consultant at her desk with someone new, and the address of that dossier. */
async function someoneNew(browser: Browser): Promise<{ desk: Page; person: string }> {
  const desk = await demoPerson(browser, "Marloes");
  await newHolder(desk, `Nour ${unique()}`, "ar");
  return { desk, person: new URL(desk.url()).pathname };
}
const status = (page: Page, block: string) => page.locator(`#block-${block} [role=status]`);

test("a talk is saved as one goes, on the tablet too, and two who note at once lose nothing", async ({ browser }) => {
  const { desk, person } = await someoneNew(browser);
  const tablet = await demoPerson(browser, "Marloes", { viewport: { width: 1024, height: 768 } });
  for (const page of [desk, tablet]) {
    await page.goto(`${person}/intake/direction`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Mijn richting");
    await page.waitForLoadState("networkidle");
  }
  const wishes = (page: Page) => page.getByLabel("Wensen in eigen woorden");
  await wishes(desk).fill("Naaien.");
  await wishes(desk).blur();
  await expect(status(desk, "goals")).toHaveText(/^Bewaard om \d\d:\d\d$/);

  // Three shares are one answer.
  await desk.getByLabel("taal").fill("60");
  await desk.getByLabel("actief zijn").fill("0");
  await desk.getByLabel("een vak leren").fill("60");
  await desk.getByLabel("een vak leren").blur();
  await expect(desk.getByText("Samen moet dit 100 zijn. Nu is het 120.")).toBeVisible();
  await desk.getByLabel("een vak leren").fill("40");
  await desk.getByLabel("een vak leren").blur();
  await expect(status(desk, "goals")).toHaveText(/^Bewaard om/);

  await wishes(tablet).fill("Koken.");
  await wishes(tablet).blur();
  await expect(tablet.getByText("Hier staat intussen iets anders")).toBeVisible();
  await expect(wishes(tablet), "what was typed is still there").toHaveValue("Koken.");
  await tablet.getByRole("button", { name: "Allebei" }).click();
  await expect(wishes(tablet)).toHaveValue("Naaien.\nKoken.");

  // Goals as they stand are untouched by tapping on; another weight changes them.
  await tablet.goto(`${person}/talk/direction?step=2`);
  await expect(tablet.locator("[lang=ar]").first()).toHaveText("ما المهم لك الآن؟");
  await tablet.getByRole("button", { name: "Verder" }).click();
  await tablet.goto(`${person}/intake/direction`);
  await expect(tablet.getByLabel("taal")).toHaveValue("60");

  await tablet.goto(`${person}/intake/direction/history?field=wishes`);
  await expect(tablet.getByRole("row").filter({ hasText: "Koken." }).filter({ hasText: "tegelijk genoteerd" })).toHaveCount(1);
  await expect(tablet.getByRole("row").filter({ hasText: "geldt nu" })).toContainText("Naaien.");
});

test("without scripts a block is saved with its button, and cards are tapped", async ({ browser }) => {
  const { person } = await someoneNew(browser);
  const bare = await demoPerson(browser, "Marloes", { javaScriptEnabled: false });
  await bare.goto(`${person}/intake/meeting`);
  await bare.getByLabel("Wil genoemd worden").fill("Nour");
  await bare.locator("#block-address").getByRole("button").click();
  await expect(status(bare, "address")).toHaveText(/^Bewaard om/);
  await bare.goto(`${person}/talk/meeting?step=2`);
  await bare.getByText("beleefd, met u").click();
  await bare.getByRole("button", { name: "Verder" }).click();
  await expect(bare).toHaveURL(/step=3$/);
  await bare.goto(`${person}/intake`);
  await expect(bare.getByRole("listitem").filter({ has: bare.getByRole("heading", { name: "Kennismaken" }) })).toContainText("Begonnen");
});
