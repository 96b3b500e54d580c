// What must work on any phone, in any browser: status holders' pages have no scripts, and forms of others don't need them.
import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { demoPerson, fillOrganisation, firstUse, newCard, newHolder, PASSWORD, someone, unique } from "./people.ts";

const PHONE = { width: 360, height: 740 };
const withoutScripts = (browser: Browser) => someone(browser, { javaScriptEnabled: false, viewport: PHONE });

/** The field that a label names has an error, and a screen reader hears it there. */
async function hasError(field: Locator, message: string): Promise<void> {
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(new RegExp(message.replace(/[.?]/g, "\\$&")));
}

/** Proposes the first that the matcher suggests, and comes back with its name. */
async function proposeFirst(consultant: Page, dossier: string, kind: "placement" | "buddy"): Promise<string> {
  await consultant.goto(`${dossier}/suggestions?kind=${kind}`);
  await consultant.getByRole("link", { name: "Bekijk waarom" }).first().click();
  await expect(consultant.getByRole("heading", { level: 1 })).not.toContainText("Suggesties");
  const name = await consultant.getByRole("heading", { level: 1 }).textContent();
  await consultant.getByRole("button", { name: /^Voorstellen aan/ }).click();
  await expect(consultant.getByText("Voorstel gedaan.", { exact: false })).toBeVisible();
  return name!;
}

test("a status holder signs in, chooses, answers and looks around", async ({ browser }) => {
  test.setTimeout(120_000);
  const name = `Samir-${unique()}`;
  const consultant = await demoPerson(browser, "Marloes");
  const dossier = await newHolder(consultant, name, "nl");
  const holder = await withoutScripts(browser);
  await firstUse(holder, await newCard(consultant, dossier));
  await expect(holder.getByRole("heading", { name: "Plekken voor jou" })).toBeVisible();

  // One card at a time, its answers in sight above the navigation, on a phone as small as they come.
  await holder.setViewportSize({ width: 360, height: 640 });
  const cardOf = async (at: number) => holder.locator(`#${await holder.locator("li[id^=card-]").nth(at).getAttribute("id")}`);
  const liked = await cardOf(0);
  const refused = await cardOf(1);
  const inSight = async (card: Locator) => {
    await expect(card).toBeInViewport({ ratio: 0.99 });
    for (const answer of await card.getByRole("button").all()) {
      expect(await answer.evaluate((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        return [top + 4, bottom - 4].every((y) => button.contains(document.elementFromPoint((left + right) / 2, y)));
      })).toBe(true);
    }
  };
  await inSight(liked);
  await expect(refused).not.toBeInViewport();
  await liked.getByRole("link", { name: "Volgende" }).click();
  await inSight(refused);
  await refused.getByRole("link", { name: "Vorige" }).click();
  await inSight(liked);

  // ♥: the next card comes, and with it the way back.
  const title = (await liked.getByRole("heading").first().textContent())!;
  const answered = holder.getByRole("main").getByRole("status");
  await liked.getByRole("button", { name: "Dit wil ik" }).click();
  await inSight(refused);
  await expect(answered).toContainText("Dit wil ik");
  await answered.getByRole("button", { name: "Terug" }).click();
  await inSight(liked);
  await expect(liked.getByText("Jouw keuze")).toHaveCount(0);
  await expect(answered).toHaveCount(0);
  await liked.getByRole("button", { name: "Dit wil ik" }).click();

  // "Not for me" lays a card aside, asks why, and has the way back; told why, the next card comes.
  await refused.getByRole("button", { name: "Niet voor mij" }).click();
  await expect(refused.getByRole("status")).toContainText("Niet voor mij");
  await refused.getByRole("button", { name: "Terug" }).click();
  await inSight(refused);
  await refused.getByRole("button", { name: "Misschien" }).click();
  await expect(answered).toContainText("Misschien");

  // What was chosen: ♥ first. Two of them are compared; one is not enough.
  await holder.getByRole("link", { name: "Dit koos ik" }).click();
  await expect(holder).toHaveURL("/me/chosen");
  await expect(holder.getByRole("link", { name: title })).toBeVisible();
  await holder.getByRole("checkbox").first().check();
  await holder.getByRole("button", { name: "Vergelijk" }).click();
  await expect(holder.getByRole("alert")).toContainText("Kies precies twee plekken.");
  await expect(holder.getByRole("checkbox").first()).toBeChecked();
  await holder.getByRole("checkbox").nth(1).check();
  await holder.getByRole("button", { name: "Vergelijk" }).click();
  await expect(holder.getByRole("heading", { name: "Twee plekken naast elkaar" })).toBeVisible();
  for (const fact of ["Dit krijg je", "Wanneer", "Zo kom je er", "Deze persoon helpt je", "Dit hoort erbij", "Hoofd, hand of hart"]) await expect(holder.getByRole("heading", { name: fact })).toBeVisible();
  expect(await holder.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  // Taken away, and back again.
  await holder.goto("/me/chosen");
  await holder.getByRole("button", { name: "Haal weg" }).last().click();
  await expect(answered).toContainText("Weggehaald");
  await answered.getByRole("button", { name: "Terug" }).click();
  await expect(holder.getByRole("button", { name: "Haal weg" })).toHaveCount(2);
  await holder.setViewportSize(PHONE);

  // The consultant proposes a placement and a buddy: one gets a yes, the other a no.
  await proposeFirst(consultant, dossier, "placement");
  const buddy = await proposeFirst(consultant, dossier, "buddy");
  await holder.goto("/me/plan");
  await expect(holder.getByRole("heading", { name: "2 vragen voor jou" })).toBeVisible();
  await expect(holder.getByText(title).first()).toBeVisible();
  const question = (text: string) => holder.locator("li").filter({ hasText: text, has: holder.locator("[name=contactShared]") });
  await question("Is dit een goed maatje voor jou?").locator("summary").filter({ hasText: "Nee" }).click();
  await question("Is dit een goed maatje voor jou?").getByRole("button", { name: "Ja, ik zeg nee" }).click();
  await expect(holder.getByText("Je hebt nee gezegd. Dat is genoteerd.")).toBeVisible();
  await question("Wil je hier meedoen?").getByLabel("Ja, dat mag").check({ force: true });
  await question("Wil je hier meedoen?").getByRole("button", { name: "Ja, graag" }).click();
  await expect(holder.getByText("Je hebt ja gezegd.")).toBeVisible();
  await expect(holder.getByRole("heading", { name: /vra(ag|gen) voor jou/ })).toHaveCount(0);
  await expect(holder.getByText("Jij zei ja.", { exact: false })).toBeVisible();
  await expect(holder.getByText("Nog geen maatje.")).toBeVisible();
  await consultant.goto(dossier);
  await expect(consultant.getByRole("listitem").filter({ hasText: buddy })).toContainText("de statushouder zei nee");

  // Who looked: the consultant did.
  await holder.getByRole("region", { name: "Wie las mijn gegevens?" }).getByRole("link").click();
  await expect(holder.getByRole("heading", { name: "Wie las mijn gegevens?" })).toBeVisible();
  await expect(holder.getByRole("listitem").filter({ hasText: "Marloes Hendriks" }).first()).toBeVisible();

  // Another language, on the same page.
  await holder.locator("header summary").click();
  await holder.getByRole("button", { name: "العربية" }).click();
  await expect(holder).toHaveURL("/me/looks");
  await expect(holder.locator("html")).toHaveAttribute("dir", "rtl");

  // Signed out, the language stays and the pages are closed.
  await holder.locator("form[action='/sign-out'] button").click();
  await expect(holder).toHaveURL("/card");
  await expect(holder.locator("html")).toHaveAttribute("lang", "ar");
  await holder.goto("/me/plan");
  await expect(holder).toHaveURL("/card");
});

test("an employer registers with a mistake first, and signs in by e-mail", async ({ browser }) => {
  const mark = unique();
  const organisation = { name: `Buurthuis ${mark}`, email: `ineke-${mark}@voorbeeld.nl` };
  const employer = await withoutScripts(browser);
  await employer.goto("/register/organisation");
  await fillOrganisation(employer, organisation);
  await employer.getByLabel("Plaats").fill("Zwole");
  await employer.getByLabel("Wachtwoord").fill("kort");
  await employer.getByRole("button", { name: "Aanmelden" }).click();
  await expect(employer.getByRole("alert")).toBeVisible();
  await hasError(employer.getByLabel("Wachtwoord"), "Neem een wachtwoord van minstens 12 tekens.");
  await employer.getByLabel("Wachtwoord").fill(PASSWORD);
  await employer.getByRole("button", { name: "Aanmelden" }).click();
  await hasError(employer.getByLabel("Plaats"), "Deze plaats kennen we niet.");
  // What was typed stays, but for the password.
  await expect(employer.getByLabel("Naam van de organisatie")).toHaveValue(organisation.name);
  await expect(employer.getByLabel("Soort organisatie")).toHaveValue("foundation");
  await expect(employer.getByLabel("Wat doen jullie?")).toHaveValue(/^Wij koken twee keer/);
  await expect(employer.getByLabel("Gemeente", { exact: true }).locator("option:checked")).toHaveText("Zwolle");
  await expect(employer.getByLabel("Plaats")).toHaveValue("Zwole");
  await expect(employer.getByLabel("E-mailadres")).toHaveValue(organisation.email);
  await expect(employer.getByLabel("Wachtwoord")).toHaveValue("");
  await employer.getByLabel("Plaats").fill("Zwolle");
  await employer.getByLabel("Wachtwoord").fill(PASSWORD);
  await employer.getByRole("button", { name: "Aanmelden" }).click();
  await expect(employer).toHaveURL("/organisation");
  await expect(employer.getByRole("heading", { name: organisation.name })).toBeVisible();

  await employer.locator("header summary").filter({ hasText: "Mijn account" }).click();
  await employer.getByRole("button", { name: "Uitloggen" }).click();
  await expect(employer).toHaveURL("/");
  await employer.goto("/organisation/placements");
  await expect(employer).toHaveURL("/sign-in?next=%2Forganisation%2Fplacements");
  await employer.getByLabel("E-mailadres").fill(organisation.email);
  await employer.getByLabel("Wachtwoord").fill("een andere lange zin");
  await employer.getByRole("button", { name: "Inloggen" }).click();
  await expect(employer.getByRole("alert")).toContainText("E-mailadres of wachtwoord klopt niet.");
  await employer.getByLabel("E-mailadres").fill(organisation.email.toUpperCase());
  await employer.getByLabel("Wachtwoord").fill(PASSWORD);
  await employer.getByRole("button", { name: "Inloggen" }).click();
  await expect(employer).toHaveURL("/organisation/placements");
});

test("a buddy registers, with a language more than there are rows", async ({ browser }) => {
  const mark = unique();
  const buddy = await withoutScripts(browser);
  await buddy.goto("/register/buddy");
  const rows = buddy.locator("select[name$='.language']");
  const before = await rows.count();
  await buddy.getByLabel("Voornaam en achternaam").fill(`Nour ${mark}`);
  await buddy.locator("[name='languages[0].language']").selectOption("apc");
  await buddy.locator("[name='languages[0].motherTongue']").check();
  await buddy.getByRole("button", { name: "Nog een taal" }).click();
  await expect(rows).toHaveCount(before + 1);
  // Asking for a row sends nothing and forgets nothing.
  await expect(buddy.locator("[aria-invalid=true]")).toHaveCount(0);
  await expect(buddy.getByLabel("Voornaam en achternaam")).toHaveValue(`Nour ${mark}`);
  await expect(buddy.locator("[name='languages[0].language']")).toHaveValue("apc");
  await expect(buddy.locator("[name='languages[0].motherTongue']")).toBeChecked();
  await rows.last().selectOption("tr");

  await buddy.getByLabel("Geboortejaar").fill("1988");
  await buddy.locator("[name=dutchLevel][value=B1]").check({ force: true });
  await buddy.getByLabel("Gemeente die je begeleidt").selectOption({ label: "Zwolle" });
  await buddy.getByLabel("Woonplaats").fill("Zwolle");
  await buddy.locator("[name=dayParts][value=mon-afternoon]").check({ force: true });
  await buddy.getByLabel("E-mailadres").fill(`nour-${mark}@voorbeeld.nl`);
  await buddy.getByLabel("Telefoonnummer").fill("06-00 00 00 99");
  await buddy.getByLabel("Kies een wachtwoord").fill(PASSWORD);
  await buddy.getByLabel("Ik houd me aan deze afspraken").check({ force: true });
  await buddy.getByRole("button", { name: "Aanmelden als maatje" }).click();
  await expect(buddy).toHaveURL("/buddy");
  await expect(buddy.getByRole("heading", { name: "Nour" })).toBeVisible();
  await buddy.goto("/buddy/profile");
  await expect(buddy.locator("select[name$='.language']").filter({ has: buddy.locator("option[value=tr]:checked") })).toHaveCount(1);
});
