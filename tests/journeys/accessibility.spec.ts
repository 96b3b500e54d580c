// Every page of the sitemap, looked at by axe as someone who may see it, and narrow enough for a phone.
import { AxeBuilder } from "@axe-core/playwright";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { type InterfaceLanguage, LANGUAGE_FACTS } from "../../app/i18n/languages.ts";
import routes from "../../app/routes.ts";
import { demoPerson, firstUse, newCard, newHolder, questionInMessage, someone, unique } from "./people.ts";

// Nobody's way crosses another's.
test.describe.configure({ mode: "parallel" });

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
/** WCAG 2.0 to 2.2, levels A and AA. */
const STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** An address of the sitemap. Where it has an id, a page that was visited before links to one. */
type Stop = string | { page: string; from: string };

interface Walk {
  name: string;
  come(browser: Browser): Promise<Page>;
  language: InterfaceLanguage;
  /** What these people look at it with. All pages must fit on a phone. */
  on: typeof PHONE;
  stops: readonly Stop[];
}

const visitor = (locale: string) => (browser: Browser) => someone(browser, { locale });
const demo = (firstName: string) => (browser: Browser) => demoPerson(browser, firstName);

const FRONT: readonly Stop[] = [
  "/", "/placements", { page: "/placements/:placementId", from: "/placements" }, "/how-matching-works", "/sign-in", "/register/organisation", "/register/buddy", "/*",
];
const OWN: readonly Stop[] = ["/me/cards", { page: "/me/cards/:placementId", from: "/me/cards" }, "/me/chosen", "/me/compare", "/me/plan", "/me/how-it-works", "/me/how-are-you", "/me/pictures", "/me/balance", "/me/goals", "/me/passport", "/me/hours", "/me/timeline", "/me/referrals", "/me/papers", "/me/looks", "/me/*"];

/** Where long words of a language would show first. */
const TEXTS: readonly Stop[] = ["/me/cards", "/me/chosen", "/me/plan", "/me/how-it-works", "/me/how-are-you", "/me/pictures", "/me/balance", "/me/goals", "/me/passport", "/me/timeline", "/me/referrals"];
const READERS = { Behrouz: "fa", Filmon: "ti", Zeynep: "tr", Olena: "uk", Hawa: "so" } as const;

const WALKS: readonly Walk[] = [
  { name: "a visitor, in Dutch", come: visitor("nl-NL"), language: "nl", on: DESK, stops: [...FRONT, "/card", "/card/:token", "/referral/:token"] },
  { name: "a visitor, in English", come: visitor("en-GB"), language: "en", on: PHONE, stops: FRONT },
  { name: "someone with a card, in Arabic", come: visitor("ar"), language: "ar", on: PHONE, stops: ["/card", "/card/:token"] },
  { name: "someone with a question in a message, in Arabic", come: visitor("ar"), language: "ar", on: PHONE, stops: ["/tap/:moodLink"] },
  { name: "someone with a card for the first time, in Persian", come: firstTime("fa"), language: "fa", on: PHONE, stops: ["/me/pin"] },
  { name: "a status holder who reads Arabic", come: demo("Rima"), language: "ar", on: PHONE, stops: OWN },
  { name: "a status holder who reads Dutch", come: demo("Karam"), language: "nl", on: PHONE, stops: OWN },
  ...Object.entries(READERS).map(([name, language]) => ({ name: `${name}, who reads ${language}`, come: demo(name), language, on: PHONE, stops: TEXTS })),
  {
    name: "an employer", come: demo("Gerda"), language: "nl", on: DESK,
    stops: [
      "/organisation", "/organisation/placements", "/organisation/placements/new",
      { page: "/organisation/placements/:placementId/card", from: "/organisation/placements" },
      { page: "/organisation/placements/:placementId", from: "/organisation/placements/:placementId/card" },
      "/organisation/hours", "/organisation/matches", { page: "/organisation/matches/:matchId", from: "/organisation/matches" },
      "/account", "/people",
    ],
  },
  { name: "a buddy", come: demo("Walid"), language: "nl", on: DESK, stops: ["/buddy", "/recordings", "/buddy/profile", { page: "/buddy/matches/:matchId", from: "/buddy" }] },
  {
    name: "a consultant", come: demo("Marloes"), language: "nl", on: DESK,
    stops: [
      "/today", "/stand-ins", "/people", "/people/new", "/people/colleagues", { page: "/people/:holderId", from: "/people" },
      { page: "/people/:holderId/edit", from: "/people/:holderId" }, "/people/:holderId/card", { page: "/people/:holderId/cards", from: "/people/:holderId" }, "/sorting-cards", { page: "/people/:holderId/pictures", from: "/people/:holderId" }, 
      { page: "/people/:holderId/contact", from: "/people/:holderId" }, { page: "/people/:holderId/intake", from: "/people/:holderId" }, { page: "/people/:holderId/intake/:stage", from: "/people/:holderId/intake" },
      "/people/:holderId/intake/:stage/history", "/people/:holderId/intake/:stage/paper", { page: "/people/:holderId/talk/:stage", from: "/people/:holderId/intake" },
      { page: "/people/:holderId/life-areas", from: "/people/:holderId" }, "/people/:holderId/life-areas/score", "/people/:holderId/life-areas/together",
      { page: "/people/:holderId/balance", from: "/people/:holderId" }, "/people/:holderId/balance/together", "/people/:holderId/priorities",
      { page: "/people/:holderId/goals", from: "/people/:holderId" }, "/people/:holderId/passport",
      { page: "/people/:holderId/hours", from: "/people/:holderId" }, "/people/:holderId/hours/statement", { page: "/people/:holderId/referrals", from: "/people/:holderId" }, "/people/:holderId/referrals/:referralId", { page: "/people/:holderId/looks", from: "/people/:holderId" }, "/people/:holderId/ask", "/people/:holderId/timeline",
      { page: "/people/:holderId/suggestions", from: "/people/:holderId" },
      { page: "/people/:holderId/suggestions/near", from: "/people/:holderId/suggestions" },
      { page: "/people/:holderId/suggestions/together", from: "/people/:holderId/suggestions" },
      { page: "/people/:holderId/suggestions/together/:placementId/:buddyId", from: "/people/:holderId/suggestions/together" },
      { page: "/people/:holderId/suggestions/:kind/:partnerId", from: "/people/:holderId/suggestions" },
      { page: "/placements/:placementId/people", from: "/people/:holderId/suggestions/:kind/:partnerId" },
      "/matches", { page: "/matches/:matchId", from: "/matches" },
    ],
  },
  {
    name: "a consultant, of someone whose placement has ended", come: demo("Marloes"), language: "nl", on: DESK,
    stops: [
      "/people/:holderId", { page: "/people/:holderId/goals", from: "/people/:holderId" },
      { page: "/people/:holderId/visits/:visitId", from: "/people/:holderId/goals" }, "/people/:holderId/visits/:visitId/paper",
      { page: "/people/:holderId/closing/:matchId", from: "/people/:holderId/goals" }, "/people/:holderId/passport",
    ],
  },
  {
    name: "a coordinator", come: demo("Annelies"), language: "nl", on: DESK,
    stops: [
      "/municipality", "/municipality/weights", "/municipality/even-handedness", "/municipality/organisations", { page: "/municipality/organisations/:organisationId", from: "/municipality/organisations" },
      "/municipality/buddies", { page: "/municipality/buddies/:buddyId", from: "/municipality/buddies" },
      "/municipality/plans", "/municipality/plans/new", "/municipality/plans/:planId",
      "/municipality/supply", "/municipality/pictures", "/municipality/accounts", "/municipality/accounts/new", { page: "/municipality/accounts/:accountId", from: "/municipality/accounts" },
      "/people", { page: "/people/:holderId", from: "/people" }, { page: "/people/:holderId/hand-over", from: "/people/:holderId" },
    ],
  },
];

/** Answered by a redirect, or only there for forms. */
const NO_PAGE = ["/me", "/photos/:photoId", "/clips/:language", "/clips/:language/:sentence", "/card/:token/clips/:language", "/card/:token/clips/:language/:sentence", "/me/appointments/:appointmentId", "/municipality/plans/:planId/rows", "/algorithm-register.json", "/language", "/sign-out", "/demo-sign-in"];

test("every address of the sitemap is on someone's way", () => {
  const addresses = (entries: readonly RouteConfigEntry[], above = ""): string[] =>
    entries.flatMap((entry) => {
      const path = `${above}${entry.path ? `/${entry.path}` : ""}`;
      return entry.children ? addresses(entry.children, path) : [path || "/"];
    });
  const seen = new Set(WALKS.flatMap(({ stops }) => stops.map((stop) => (typeof stop === "string" ? stop : stop.page))));
  expect([...seen, ...NO_PAGE].toSorted()).toEqual(addresses(routes).toSorted());
});

for (const { name, come, language, on, stops } of WALKS) {
  test(`what ${name} sees`, async ({ browser }) => {
    // A long walk takes its time: it is no measure of anything.
    test.setTimeout(60_000 + 15_000 * stops.length);
    const page = await come(browser);
    const known: Record<string, string> = { "/*": "/no-such-page", "/me/*": "/me/no-such-page" };
    if (stops.includes("/card/:token")) known["/card/:token"] = await freshCard(browser, language);
    if (stops.includes("/tap/:moodLink")) known["/tap/:moodLink"] = await freshMoodLink(browser);
    if (stops.includes("/municipality/plans/:planId")) known["/municipality/plans/:planId"] = await freshPlan(page);
    if (stops.includes("/people/:holderId/referrals/:referralId")) known["/people/:holderId/referrals/:referralId"] = await freshReferral(page);
    if (stops.includes("/referral/:token")) known["/referral/:token"] = await freshHandover(browser);
    if (stops.includes("/people/:holderId")) known["/people/:holderId"] = await dossierOf(page, "Hawa");
    if (stops.includes("/me/compare")) known["/me/compare"] = await twoCards(page);
    for (const stop of stops) {
      const pattern = typeof stop === "string" ? stop : stop.page;
      known[pattern] ??= typeof stop === "string" ? filled(pattern, known) : await linkOn(page, known[stop.from]!, pattern);
      await test.step(`${pattern}: ${known[pattern]}`, async () => {
        await page.setViewportSize(on);
        await page.goto(known[pattern]!);
        await expect.soft(page.locator("html")).toHaveAttribute("lang", language);
        await expect.soft(page.locator("html")).toHaveAttribute("dir", LANGUAGE_FACTS[language].direction);
        await expect.soft(page.getByRole("main")).toBeVisible();
        await isAccessible(page);
        await fitsOnPhone(page);
      });
    }
  });
}

/** All of the page, or what stands within `part`: where a menu is open, what it lies over can't be tapped and needn't be. */
async function isAccessible(page: Page, part = "html"): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(STANDARD).analyze();
  const told = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html}\n   ${failureSummary?.replaceAll("\n", " ")}`).join("\n   ")}`);
  expect.soft(told, `${page.url()} (${await page.title()})`).toEqual([]);
}

async function fitsOnPhone(page: Page): Promise<void> {
  await page.setViewportSize(PHONE);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `width of ${page.url()} on a phone`).toBeLessThanOrEqual(PHONE.width);
}

/** The address with the ids that the way has met so far. */
function filled(pattern: string, known: Readonly<Record<string, string>>): string {
  const parent = Object.keys(known).filter((each) => pattern.startsWith(`${each}/`) && each.includes(":")).toSorted((a, b) => b.length - a.length)[0];
  return parent === undefined ? pattern : pattern.replace(parent, known[parent]!);
}

/** Where the first link of a page leads that is of the pattern. */
async function linkOn(page: Page, from: string, pattern: string): Promise<string> {
  await page.goto(from);
  const form = new RegExp(`^${pattern.replace(/:kind|:stage/, "[\\w-]+").replace(/:\w+/g, "[0-9a-f-]{36}")}$`);
  const paths = await page.locator("a[href]").evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const found = paths.find((path) => form.test(path));
  expect(found, `a link on ${from} to ${pattern}`).toBeDefined();
  return found!;
}

/** Where the code on a new card leads, of a person of their own. */
async function freshCard(browser: Browser, language: InterfaceLanguage): Promise<string> {
  const consultant = await demoPerson(browser, "Marloes");
  return (await newCard(consultant, await newHolder(consultant, `Yara-${unique()}`, language))).path;
}

/** Where a question in a message leads, of someone who said yes to messages. */
async function freshMoodLink(browser: Browser): Promise<string> {
  const consultant = await demoPerson(browser, "Marloes");
  return questionInMessage(consultant, await linkOn(consultant, "/people?q=Rima", "/people/:holderId"));
}

/** Signed in with the PIN of the paper, and not further. */
function firstTime(language: InterfaceLanguage) {
  return async (browser: Browser): Promise<Page> => {
    const consultant = await demoPerson(browser, "Marloes");
    const { path, pin } = await newCard(consultant, await newHolder(consultant, `Nour-${unique()}`, language));
    const page = await someone(browser, { locale: language });
    await page.goto(path);
    await page.locator("[name=pin]").fill(pin);
    await page.locator("form:has([name=pin]) button[type=submit]").click();
    await page.waitForURL("/me/pin");
    return page;
  };
}

/** Written down, with a yes that was said in the talk to all that is needed. */
async function freshReferral(consultant: Page): Promise<string> {
  await consultant.goto(`${await linkOn(consultant, "/people", "/people/:holderId")}/referrals`);
  await consultant.getByLabel("Waarvoor").selectOption({ label: "Hulp met wonen" });
  await consultant.getByLabel("Organisatie").fill("Woonhulp");
  await consultant.getByLabel("Waarom").fill("Zoekt een woning met twee kamers.");
  await consultant.getByRole("button", { name: "Opschrijven en vragen" }).click();
  for (const asked of [1, 0]) {
    await consultant.locator("form:not(:has([aria-pressed=true])) > button[value=yes]").first().click();
    await expect(consultant.getByText("Nog geen antwoord")).toHaveCount(asked);
  }
  return new URL(consultant.url()).pathname;
}

/** Where the link leads that a receiver gets. */
async function freshHandover(browser: Browser): Promise<string> {
  const consultant = await demoPerson(browser, "Marloes");
  await freshReferral(consultant);
  await consultant.getByRole("button", { name: "Link en code maken" }).click();
  const message = await consultant.getByLabel("Bericht om te sturen").inputValue();
  return new URL(/https?:\S+/.exec(message)![0]).pathname;
}

/** Two of the cards that a person sees, beside each other. */
async function twoCards(holder: Page): Promise<string> {
  await holder.goto("/me/cards");
  const ids = await holder.locator("input[name=placementId]").evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).value))]);
  return `/me/compare?card=${ids[0]}&card=${ids[1]}`;
}

/** Where the dossier is of someone of the caseload. */
async function dossierOf(consultant: Page, firstName: string): Promise<string> {
  await consultant.goto(`/people?q=${firstName}`);
  return new URL((await consultant.getByRole("link", { name: new RegExp(`^${firstName}`) }).first().getAttribute("href"))!, consultant.url()).pathname;
}

/** A plan for everyone who waits, worked out. */
async function freshPlan(coordinator: Page): Promise<string> {
  await coordinator.goto("/municipality/plans/new");
  await coordinator.getByRole("radio", { name: "plekken en maatjes" }).check();
  await coordinator.getByRole("button", { name: "Plan maken" }).click();
  await expect(coordinator.getByRole("heading", { name: "Wat het plan oplevert" })).toBeVisible();
  return new URL(coordinator.url()).pathname;
}

test("what a form says of mistakes", async ({ browser }) => {
  const forms: readonly [page: Page, address: string, send: string][] = [
    [await someone(browser), "/sign-in", "Inloggen"],
    [await someone(browser), "/register/organisation", "Aanmelden"],
    [await someone(browser), "/register/buddy", "Aanmelden als maatje"],
    [await demoPerson(browser, "Gerda"), "/organisation/placements/new", "Opslaan en kaart bekijken"],
    [await demoPerson(browser, "Marloes"), "/people/new", "Toevoegen"],
  ];
  for (const [page, address, send] of forms) {
    await test.step(address, async () => {
      // Once the page is alive: what it says by itself is looked at elsewhere, without a script.
      await page.goto(address, { waitUntil: "networkidle" });
      await page.getByRole("main").getByRole("button", { name: send, exact: true }).click();
      await expect(page.locator("[aria-invalid=true]").first()).toBeVisible();
      await isAccessible(page);
      await fitsOnPhone(page);
    });
  }
});

test("what opens on a page", async ({ browser }) => {
  const consultant = await demoPerson(browser, "Marloes");
  const dossier = await newHolder(consultant, `Yara-${unique()}`, "ar");
  const card = await newCard(consultant, dossier);
  await isAccessible(consultant);
  await fitsOnPhone(consultant);

  // On a phone: the menus, then a question over the page.
  await consultant.goto(dossier);
  for (const menu of await consultant.locator("header details > summary:visible").all()) {
    await menu.click();
    await isAccessible(consultant, "header details[open]");
    await menu.click();
  }
  await consultant.getByText("Afspraak plannen").first().click();
  await isAccessible(consultant);
  await consultant.getByRole("button", { name: "Nieuwe kaart maken" }).click();
  await expect(consultant.getByRole("alertdialog")).toBeVisible();
  await isAccessible(consultant);
  await fitsOnPhone(consultant);

  const holder = await someone(browser, { locale: "ar", viewport: PHONE });
  await holder.goto(card.path);
  await holder.locator("[name=pin]").fill(card.pin === "000000" ? "111111" : "000000");
  await holder.locator("form:has([name=pin]) button").click();
  await expect(holder.getByRole("alert")).toBeVisible();
  await isAccessible(holder);
  await firstUse(holder, card);
  for (const menu of await holder.locator("header details > summary").all()) {
    await menu.click();
    await isAccessible(holder);
  }
  await holder.goto("/me/plan");
  await isAccessible(holder);
});
