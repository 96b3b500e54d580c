// What goes wrong, and what a person sees of it.
import { type Browser, expect, type Page, test } from "@playwright/test";
import { demoPerson, fillOrganisation, firstUse, newCard, newHolder, newPlacement, PASSWORD, someone, unique } from "./people.ts";

test("a wrong sign-in says so, and tells nobody whether the address is known", async ({ browser }) => {
  const mark = unique();
  const page = await registered(browser, mark);
  const stranger = await someone(browser);
  const answers: (string | null)[] = [];
  for (const email of [emailOf(mark), `niemand-${mark}@voorbeeld.nl`]) {
    await stranger.goto("/sign-in");
    await stranger.getByLabel("E-mailadres").fill(email);
    await stranger.getByLabel("Wachtwoord").fill("een heel andere zin");
    await stranger.getByRole("button", { name: "Inloggen" }).click();
    answers.push(await stranger.getByRole("main").getByRole("alert").textContent());
  }
  expect(answers).toEqual(["E-mailadres of wachtwoord klopt niet.", "E-mailadres of wachtwoord klopt niet."]);
  await page.goto("/organisation");
  await expect(page).toHaveURL("/organisation");
});

test("a card with a wrong PIN counts down, locks, and stays locked for the right one", async ({ browser }) => {
  const consultant = await demoPerson(browser, "Marloes");
  const dossier = await newHolder(consultant, `Yonas-${unique()}`, "nl");
  const { path, pin } = await newCard(consultant, dossier);
  const holder = await someone(browser, { javaScriptEnabled: false });
  await holder.goto(path);
  const type = async (digits: string) => {
    await holder.getByLabel("Typ je pincode").fill(digits);
    await holder.getByRole("button", { name: "Open" }).click();
  };
  const wrong = pin === "000000" ? "111111" : "000000";
  for (const left of [4, 3, 2, 1]) {
    await type(wrong);
    await expect(holder.getByRole("alert")).toContainText("Deze pincode is fout.");
    await expect(holder.getByRole("alert")).toContainText(`Je kunt het nog ${left} keer proberen.`);
    await expect(holder.getByLabel("Typ je pincode")).toHaveValue("");
  }
  await type(wrong);
  await expect(holder.getByRole("alert")).toContainText("Je kaart is even op slot.");
  await type(pin);
  await expect(holder.getByRole("alert")).toContainText("Je kaart is even op slot.");
  await expect(holder.getByRole("alert")).toContainText("Wacht 15 minuten.");
  await expect(holder.getByRole("alert")).toContainText("Of bel je contactpersoon.");
  expect((await holder.goto("/me/plan"))!.url()).toMatch(/\/card$/);

  // The contact person sees it, and a new card opens at once.
  await consultant.goto(dossier);
  await expect(consultant.getByText("De kaart is nu op slot door te veel foute pincodes.")).toBeVisible();
  const fresh = await newCard(consultant, dossier);
  await firstUse(holder, fresh);
  await expect(holder).toHaveURL("/me/cards");
});

test("a card that is withdrawn opens nothing any more, and shuts what it had opened", async ({ browser }) => {
  const consultant = await demoPerson(browser, "Marloes");
  const dossier = await newHolder(consultant, `Salma-${unique()}`, "nl");
  const { path, pin } = await newCard(consultant, dossier);
  const holder = await someone(browser, { javaScriptEnabled: false });
  await firstUse(holder, { path, pin });

  await consultant.goto(dossier);
  await consultant.getByRole("button", { name: "Kaart intrekken" }).click();
  await consultant.getByRole("alertdialog").getByRole("button", { name: "Ja, doen" }).click();
  await expect(consultant.getByText("De inlogkaart is ingetrokken.", { exact: false })).toBeVisible();

  await holder.goto("/me/plan");
  await expect(holder).toHaveURL("/card");
  const answer = await holder.goto(path);
  expect(answer!.status()).toBe(404);
  await expect(holder.getByRole("heading", { name: "Deze kaart werkt niet" })).toBeVisible();
  await expect(holder.getByText("Vraag je contactpersoon om een nieuwe kaart.")).toBeVisible();
});

test("a form on another site can't act for who is signed in", async ({ browser, baseURL }) => {
  const buddy = await demoPerson(browser, "Hala");
  await buddy.route("http://elsewhere.example/**", (route) =>
    route.fulfill({ contentType: "text/html", body: `<form method="post" action="${baseURL}/sign-out"><button>Win a prize</button></form>` }));
  const start = buddy.url();
  await buddy.goto("http://elsewhere.example/");
  const [answer] = await Promise.all([buddy.waitForResponse(`${baseURL}/sign-out`), buddy.getByRole("button", { name: "Win a prize" }).click()]);
  expect(answer.status()).toBe(403);
  await buddy.goto(start);
  await expect(buddy).toHaveURL(start);
});

test("the last spot, approved by two at once, goes to one; the other hears so", async ({ browser }) => {
  test.setTimeout(120_000);
  const mark = unique();
  const employer = await demoPerson(browser, "Gerda");
  const placementId = await newPlacement(employer, { title: `Soep koken ${mark}`, spots: 1 });
  const consultant = await demoPerson(browser, "Marloes");
  const coordinator = await demoPerson(browser, "Annelies");
  const proposals: string[] = [];
  for (const name of [`Yara-${mark}`, `Yonas-${mark}`]) {
    const dossier = await newHolder(consultant, name, "ar");
    await consultant.goto(`${dossier}/suggestions/placement/${placementId}`);
    await consultant.getByRole("button", { name: `Voorstellen aan ${name}` }).click();
    await expect(consultant.getByText("Voorstel gedaan.", { exact: false })).toBeVisible();
    proposals.push(consultant.url());
  }
  await coordinator.goto(proposals[0]!);
  const pages = [coordinator, consultant];
  await Promise.all(pages.map((page) => page.getByRole("button", { name: "Goedkeuren" }).click()));
  const done = (page: Page) => page.getByText("Goedgekeurd. De organisatie of het maatje kan nu ja zeggen.");
  const refused = (page: Page) => page.getByText("Deze plek is net aan iemand anders gegeven. Er is nu geen plaats meer vrij.");
  const outcomes: string[] = [];
  for (const page of pages) {
    await expect(done(page).or(refused(page))).toBeVisible();
    outcomes.push((await done(page).isVisible()) ? "approved" : "just taken");
  }
  expect(outcomes.toSorted()).toEqual(["approved", "just taken"]);

  // One waits for the employer; the other is as it was, and is refused again.
  await employer.goto("/organisation/matches");
  await expect(employer.getByRole("row").filter({ hasText: mark })).toHaveCount(1);
  const loser = pages[outcomes.indexOf("just taken")]!;
  await loser.reload();
  await loser.getByRole("button", { name: "Goedkeuren" }).click();
  await expect(refused(loser)).toBeVisible();
});

test("an address that isn't there is a page that says so, and leads on", async ({ browser }) => {
  const visitor = await someone(browser);
  for (const address of ["/no-such-page", "/placements/no-such-placement", "/placements/01a20fdf-0000-7000-8000-000000000000"]) {
    expect((await visitor.goto(address))!.status(), address).toBe(404);
    await expect(visitor).toHaveTitle("Deze pagina is er niet · Meedoen");
    await expect(visitor.getByRole("heading", { name: "Deze pagina is er niet" })).toBeVisible();
    await expect(visitor.getByRole("link", { name: "Plekken" })).toBeVisible();
    await visitor.getByRole("main").getByRole("link", { name: "Naar de startpagina" }).click();
    await expect(visitor).toHaveURL("/");
  }
  const holder = await demoPerson(browser, "Rima");
  expect((await holder.goto("/me/no-such-page"))!.status()).toBe(404);
  await expect(holder.getByRole("heading", { name: "هذه الصفحة غير موجودة" })).toBeVisible();
  await expect(holder.getByRole("navigation").getByRole("link").first()).toBeVisible();
});

test("a page of another role is refused, one of another municipality isn't there", async ({ browser }) => {
  const consultant = await demoPerson(browser, "Marloes");
  const name = `Samir-${unique()}`;
  const dossier = await newHolder(consultant, name, "nl");

  const employer = await demoPerson(browser, "Gerda");
  expect((await employer.goto(dossier))!.status()).toBe(403);
  await expect(employer.getByRole("heading", { name: "Deze pagina is niet voor jou" })).toBeVisible();
  await expect(employer.locator("body")).not.toContainText(name);
  await employer.getByRole("link", { name: "Naar de startpagina" }).click();
  await expect(employer).toHaveURL("/organisation");

  const elsewhere = await demoPerson(browser, "Lotte");
  expect((await elsewhere.goto(dossier))!.status()).toBe(404);
  await expect(elsewhere.getByRole("heading", { name: "Deze pagina is er niet" })).toBeVisible();
  await expect(elsewhere.locator("body")).not.toContainText(name);
});

test("who is signed out elsewhere signs in again, and is back where they were", async ({ browser }) => {
  const mark = unique();
  const here = await registered(browser, mark);
  const there = await someone(browser);
  await signIn(there, emailOf(mark));
  await expect(there).toHaveURL("/organisation");

  await here.goto("/account");
  await here.getByRole("button", { name: "Hier uitloggen" }).click();
  await expect(here.getByText("Dat apparaat is uitgelogd.")).toBeVisible();
  await expect(here.getByRole("button", { name: "Hier uitloggen" })).toHaveCount(0);

  // A click within the page, not a fresh visit.
  await there.getByRole("link", { name: "Plekken" }).first().click();
  await expect(there).toHaveURL("/sign-in?next=%2Forganisation%2Fplacements");
  await there.getByLabel("E-mailadres").fill(emailOf(mark));
  await there.getByLabel("Wachtwoord").fill(PASSWORD);
  await there.getByRole("button", { name: "Inloggen" }).click();
  await expect(there).toHaveURL("/organisation/placements");
});

test("with the keyboard alone: past the head, and in and out of a question", async ({ browser }) => {
  const consultant = await demoPerson(browser, "Marloes");
  const dossier = await newHolder(consultant, `Salma-${unique()}`, "nl");
  await newCard(consultant, dossier);
  await consultant.goto(dossier);
  await consultant.keyboard.press("Tab");
  const skip = consultant.getByRole("link", { name: "Naar de inhoud" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await consultant.keyboard.press("Enter");
  await expect(consultant.getByRole("main")).toBeFocused();
  await consultant.keyboard.press("Tab");
  await expect(consultant.getByRole("main").locator(":focus")).toHaveCount(1);

  const trigger = consultant.getByRole("button", { name: "Kaart intrekken" });
  await trigger.focus();
  await consultant.keyboard.press("Enter");
  const question = consultant.getByRole("alertdialog", { name: "De kaart intrekken?" });
  await expect(question).toBeVisible();
  // The harmless answer has the focus, and the focus stays within.
  await expect(question.getByRole("button", { name: "Annuleren" })).toBeFocused();
  for (const key of ["Tab", "Tab", "Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab"]) {
    await consultant.keyboard.press(key);
    await expect(question.locator(":focus")).toHaveCount(1);
  }
  await consultant.keyboard.press("Escape");
  await expect(question).toHaveCount(0);
  await expect(trigger).toBeFocused();
  await expect(trigger).toBeVisible();
});
test("a page that is tapped before it has come alive still does", async ({ browser }) => {
  const page = await demoPerson(browser, "Marloes");
  // An impatient thumb, from the first moment on: beside links and buttons, so that nothing else happens.
  await page.addInitScript(() => {
    const tap = () => document.body?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    const channel = new MessageChannel();
    channel.port1.onmessage = () => (tap(), performance.now() < 3_000 && channel.port2.postMessage(null));
    channel.port2.postMessage(null);
  });
  await page.goto("/people", { waitUntil: "networkidle" });
  // Alive: a link changes the page in place, and what a script remembers stays.
  await page.evaluate("globalThis.remembered = true");
  await page.getByRole("navigation").getByRole("link", { name: "Plekken" }).first().click();
  await expect(page).toHaveURL(/\/placements/);
  expect(await page.evaluate("globalThis.remembered")).toBe(true);
  // And where it is now is said aloud, which a browser does by itself for whole pages only.
  await expect(page.locator("p[aria-live=polite].sr-only")).toHaveText("Open plekken · Meedoen");
});

const emailOf = (mark: string) => `ineke-${mark}@voorbeeld.nl`;

/** Somebody with an account of their own, signed in. */
async function registered(browser: Browser, mark: string): Promise<Page> {
  const page = await someone(browser);
  await page.goto("/register/organisation");
  await fillOrganisation(page, { name: `Buurthuis ${mark}`, email: emailOf(mark) });
  await page.getByRole("button", { name: "Aanmelden" }).click();
  await expect(page).toHaveURL("/organisation");
  return page;
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Wachtwoord").fill(PASSWORD);
  await page.getByRole("button", { name: "Inloggen" }).click();
}
