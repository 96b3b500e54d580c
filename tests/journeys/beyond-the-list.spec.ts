// What the matcher does beyond a ranked list: a no that says why, a place that a buddy opens, weights tried out, and a plan
// for everyone who waits; each as its people meet it.
import { type Browser, expect, type Page, test } from "@playwright/test";
import { demoPerson, firstUse, newCard, newHolder, someone, unique } from "./people.ts";

/** Someone of Marloes's, whom no other journey knows, on a phone with the own card. */
async function signedIn(browser: Browser, consultant: Page, dossier: string): Promise<Page> {
  const holder = await someone(browser, { viewport: { width: 360, height: 640 }, javaScriptEnabled: false });
  await firstUse(holder, await newCard(consultant, dossier));
  return holder;
}

test("a no with its reason moves the next list, and the consultant reads it", async ({ browser }) => {
  const consultant = await demoPerson(browser, "Marloes");
  const name = `Idris-${unique()}`;
  const dossier = await newHolder(consultant, name, "nl");
  const holder = await signedIn(browser, consultant, dossier);

  await holder.goto("/me/cards");
  const first = holder.locator(`#${await holder.locator("[id^=card-]").first().getAttribute("id")}`);
  const title = await first.getByRole("heading").first().textContent();
  await first.getByRole("button", { name: "Niet voor mij" }).click();
  await holder.getByRole("button", { name: "Te zwaar" }).first().click();
  // The next card comes, with the way back.
  await expect(holder.getByRole("main").getByRole("status")).toContainText("Niet voor mij");
  await expect(first).not.toBeInViewport();
  // Left out of the list from now on, and kept with its reason.
  await holder.goto("/me/cards");
  await expect(holder.locator("[id^=card-]").first().getByRole("heading").first()).not.toHaveText(title!);

  await consultant.goto(dossier);
  await expect(consultant.getByText("Te zwaar").first()).toBeVisible();
});

test("a place one step of Dutch away is proposed and approved together with the buddy who opens it", async ({ browser }) => {
  const consultant = await demoPerson(browser, "Marloes");
  const name = `Amal-${unique()}`;
  const dossier = await newHolder(consultant, name, "nl");
  await consultant.goto(`${dossier}/suggestions`);
  await consultant.getByRole("link", { name: "Plek met maatje" }).click();
  await expect(consultant.getByRole("heading", { name: `Samen met een maatje: ${name}` })).toBeVisible();
  await consultant.getByRole("main").getByRole("link", { name: /^Bekijk waarom/ }).first().click();
  await expect(consultant.getByRole("heading", { name: /^Wat .+ hier brengt$/ })).toBeVisible();
  await consultant.getByRole("button", { name: `Samen voorstellen aan ${name}` }).click();
  await expect(consultant.getByText("Voorstel gedaan: de plek en het maatje samen.")).toBeVisible();
  await consultant.getByRole("button", { name: "Goedkeuren" }).click();
  await expect(consultant.getByText("goedgekeurd", { exact: true })).toBeVisible();
  await consultant.getByRole("link", { name: /^Samen voorgesteld met/ }).click();
  await expect(consultant.getByText("goedgekeurd", { exact: true })).toBeVisible();

  const match = consultant.url();
  const holder = await signedIn(browser, consultant, dossier);
  await holder.goto("/me/plan");
  await expect(holder.getByRole("heading", { name: "2 vragen voor jou" })).toBeVisible();
  await expect(holder.getByText(/gaat met je mee\./).first()).toBeVisible();

  // No to one is no to both: the spots are free again.
  await consultant.goto(match);
  await consultant.getByRole("button", { name: "Voorstel intrekken" }).click();
  await consultant.getByRole("alertdialog").getByRole("button").last().click();
  await expect(consultant.getByText("De match is beëindigd.")).toBeVisible();
  await holder.goto("/me/plan");
  await expect(holder.getByText(/gaat met je mee\./)).toHaveCount(0);
  await expect(holder.getByRole("heading", { name: /vragen? voor jou/ })).toHaveCount(0);
});

test("a coordinator tries weights without setting them, and plans for everyone who waits", async ({ browser }) => {
  const consultant = await demoPerson(browser, "Marloes");
  const name = `Zahra-${unique()}`;
  await newHolder(consultant, name, "nl");

  const coordinator = await demoPerson(browser, "Annelies");
  // Once the page is alive: a preview is worked out as one types.
  await coordinator.goto("/municipality/weights", { waitUntil: "networkidle" });
  await coordinator.locator("[name='placements.travel']").first().fill("90");
  await expect(coordinator.getByText(/van \d+ mensen verandert de lijst bij/).first()).toBeVisible();
  await coordinator.goto("/municipality/weights");
  await expect(coordinator.locator("[name='placements.travel']").first()).toHaveValue("8");

  // One plan at a time in a municipality: another journey's may be running for a moment.
  await expect(async () => {
    await coordinator.goto("/municipality/plans/new");
    await coordinator.getByRole("radio", { name: "plekken", exact: true }).check();
    await coordinator.getByRole("button", { name: "Plan maken" }).click();
    await expect(coordinator.getByRole("heading", { name: "Wat het plan oplevert" })).toBeVisible({ timeout: 5000 });
  }).toPass();
  const row = coordinator.getByRole("row").filter({ hasText: name });
  await row.getByRole("button", { name: "Voorstellen" }).click();
  await expect(coordinator.getByRole("row").filter({ hasText: name })).toHaveCount(0);
  // A proposal like any other: the contact person finds it, and decides.
  await consultant.goto("/matches");
  await expect(consultant.getByRole("link", { name: new RegExp(name) }).first()).toBeVisible();
});
