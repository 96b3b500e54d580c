import jsqr from "jsqr";
import { PNG } from "pngjs";
import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test";
import type { InterfaceLanguage } from "../../app/i18n/languages.ts";

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

/** A status holder of the consultant's own, whom no other journey knows. The consultant's page is the new dossier. */
export async function newHolder(consultant: Page, firstName: string, language: InterfaceLanguage): Promise<string> {
  await consultant.goto("/people/new");
  await consultant.getByLabel("Voornaam").fill(firstName);
  await consultant.getByLabel("Leest het liefst in").selectOption(language);
  await consultant.locator("[name=phone]").fill("06-00 00 00 77");
  await consultant.locator("[name=dutchLevel][value=A1]").check({ force: true });
  await consultant.locator("[name='languages[0].language']").selectOption("apc");
  await consultant.locator("[name='languages[0].motherTongue']").check();
  await consultant.getByLabel("Woonplaats").fill("Zwolle");
  await consultant.getByLabel("fiets", { exact: true }).check();
  await consultant.getByLabel("Wil hoogstens reizen").fill("45");
  for (const dayPart of ["mon-morning", "mon-afternoon", "tue-morning", "wed-morning", "wed-afternoon", "thu-morning", "thu-afternoon", "fri-morning"]) {
    await consultant.locator(`[name=dayParts][value=${dayPart}]`).check({ force: true });
  }
  await consultant.getByLabel("Uren in de week die de balans toelaat").fill("8");
  for (const [name, share] of [["languageGoal", "30"], ["activationGoal", "50"], ["tradeGoal", "20"]] as const) await consultant.locator(`[name=${name}]`).fill(share);
  await consultant.getByRole("button", { name: "Toevoegen" }).click();
  await expect(consultant.getByRole("heading", { name: firstName })).toBeVisible();
  return consultant.url();
}

/** Makes a new sign-in card on a dossier's page. */
export async function newCard(consultant: Page, dossier: string): Promise<{ path: string; pin: string }> {
  await consultant.goto(`${dossier}/card`);
  await consultant.getByRole("main").getByRole("button").first().click();
  return printedCard(consultant);
}

/** Where the link leads in a message that asks how it is going, made on a dossier's page. */
export async function questionInMessage(consultant: Page, dossier: string): Promise<string> {
  await consultant.goto(`${dossier}/ask`);
  await consultant.getByRole("button", { name: "Maak een bericht" }).click();
  const message = await consultant.getByRole("blockquote").textContent();
  return new URL(/https?:\S+/.exec(message!)![0]).pathname;
}

/** The pictures that every status holder of the journeys chooses for an own PIN. */
export const OWN_PICTURES = ["sun", "fish", "key", "tea"] as const;

/** Taps the pictures of a PIN one after the other: by style sheet alone only the next choice is in sight. */
export async function tapPictures(page: Page, pictures: readonly string[] = OWN_PICTURES): Promise<void> {
  for (const [at, picture] of pictures.entries()) {
    const choice = page.locator(`label:has([name=picture${at + 1}][value=${picture}])`);
    await choice.click();
  }
}

/** First use of a card: the PIN of the paper, then an own one of pictures, seen once more. Works in any language. */
export async function firstUse(page: Page, { path, pin }: { path: string; pin: string }): Promise<void> {
  await page.goto(path);
  await page.locator("[name=pin]").fill(pin);
  await page.locator("form:has([name=pin]) button[type=submit]").click();
  await page.waitForURL("/me/pin");
  await tapPictures(page);
  await page.locator("form:has([name=picture1]) button[type=submit]").click();
  await page.locator("form:has([name=sure]) button[type=submit]").click();
  await page.waitForURL("/me/cards");
}

export const PASSWORD = "een goede lange zin";

/** Fills in all of an organisation's registration. */
export async function fillOrganisation(page: Page, organisation: { name: string; email: string }): Promise<void> {
  await page.getByLabel("Naam van de organisatie").fill(organisation.name);
  await page.getByLabel("Soort organisatie").selectOption("foundation");
  await page.getByLabel("Wat doen jullie?").fill("Wij koken twee keer in de week voor de wijk. Iedereen is welkom aan tafel.");
  await page.getByLabel("Gemeente", { exact: true }).selectOption({ label: "Zwolle" });
  await page.getByLabel("Plaats").fill("Zwolle");
  await page.getByLabel("Je naam").fill("Ineke de Boer");
  await page.getByLabel("Telefoonnummer").fill("038-000 00 00");
  await page.getByLabel("E-mailadres").fill(organisation.email);
  await page.getByLabel("Wachtwoord").fill(PASSWORD);
}

/** A published placement in Zwolle that asks little, of an employer whose organisation is verified. The employer's page is its card. */
export async function newPlacement(employer: Page, { title, spots }: { title: string; spots: number }): Promise<string> {
  await employer.goto("/organisation/placements/new");
  await employer.getByLabel("Naam van de plek").fill(title);
  await employer.getByLabel("Vertel erover").fill("Samen soep koken voor dertig mensen. Je snijdt groente, kookt mee en eet mee. Je hoeft niet veel te praten.");
  await employer.getByLabel("Soort werk").selectOption("kitchen");
  // Whether the list of tasks is folded open by now depends on the script.
  await employer.getByLabel("koken", { exact: true }).dispatchEvent("click");
  for (const dayPart of ["mon-morning", "wed-morning"]) await employer.locator(`[name=dayParts][value=${dayPart}]`).check({ force: true });
  await employer.locator("[name=hoursMin]").fill("3");
  await employer.locator("[name=hoursMax]").fill("6");
  await employer.getByLabel("Plaats").fill("Zwolle");
  for (const goal of ["languageOffer", "activationOffer", "tradeOffer"]) await employer.locator(`[name=${goal}][value=some]`).check({ force: true });
  await employer.locator("[name=dutchMin][value=A0]").check({ force: true });
  await employer.locator("[name=spots]").fill(String(spots));
  await employer.getByRole("button", { name: "Opslaan en kaart bekijken" }).click();
  await employer.getByRole("button", { name: "Openbaar maken" }).click();
  await expect(employer.getByText("De plek staat open.", { exact: false })).toBeVisible();
  return new URL(employer.url()).pathname.split("/")[3]!;
}
