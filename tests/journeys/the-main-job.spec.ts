// One story over all five roles: an organisation and a buddy come, a consultant gets to know someone, matches are
// proposed, approved and accepted, and one of them ends.
import { expect, test } from "@playwright/test";
import { demoPerson, firstUse, printedCard, someone, unique } from "./people.ts";

const PASSWORD = "een goede lange zin";

test("from a new organisation and a new buddy to matches that run, and one that ends", async ({ browser }) => {
  test.setTimeout(120_000);
  const mark = unique();
  const organisationName = `Wijkkeuken ${mark}`;
  const title = `Soep koken ${mark}`;
  const buddyName = `Nour ${mark}`;
  const holderName = `Samir-${mark}`;

  // 1 · An employer registers, and prepares a placement.
  const employer = await someone(browser);
  await employer.goto("/register/organisation");
  await employer.getByLabel("Naam van de organisatie").fill(organisationName);
  await employer.getByLabel("Soort organisatie").selectOption("foundation");
  await employer.getByLabel("Wat doen jullie?").fill("Wij koken twee keer in de week voor de wijk. Iedereen is welkom aan tafel.");
  await employer.getByLabel("Gemeente", { exact: true }).selectOption({ label: "Zwolle" });
  await employer.getByLabel("Plaats").fill("Zwolle");
  await employer.getByLabel("Je naam").fill("Ineke de Boer");
  await employer.getByLabel("Telefoonnummer").fill("038-000 00 00");
  await employer.getByLabel("E-mailadres").fill(`ineke-${mark}@voorbeeld.nl`);
  await employer.getByLabel("Wachtwoord").fill("kort");
  await employer.getByRole("button", { name: "Aanmelden" }).click();
  // A wrong field says why, and what was typed stays.
  await expect(employer.getByText("Neem een wachtwoord van minstens 12 tekens. Een zin werkt goed.").first()).toBeVisible();
  await expect(employer.getByLabel("Naam van de organisatie")).toHaveValue(organisationName);
  await employer.getByLabel("Wachtwoord").fill(PASSWORD);
  await employer.getByRole("button", { name: "Aanmelden" }).click();
  await expect(employer).toHaveURL("/organisation");

  await employer.goto("/organisation/placements/new");
  await employer.getByLabel("Naam van de plek").fill(title);
  await employer.getByLabel("Vertel erover").fill("Samen soep koken voor dertig mensen. Je snijdt groente, kookt mee en eet mee. Je hoeft niet veel te praten.");
  await employer.getByLabel("Soort werk").selectOption("kitchen");
  await employer.getByLabel("koken", { exact: true }).check();
  await employer.getByLabel("afwassen").check();
  await employer.locator("[name=dayParts][value=mon-morning]").check({ force: true });
  await employer.locator("[name=dayParts][value=wed-morning]").check({ force: true });
  await employer.getByLabel(/^Minstens/).or(employer.getByLabel("Uren in de week, minstens")).first().fill("3");
  await employer.getByLabel(/^Hoogstens/).or(employer.getByLabel("Uren in de week, hoogstens")).first().fill("6");
  await employer.getByLabel("Plaats").fill("Zwolle");
  for (const [goal, offer] of [["languageOffer", "some"], ["activationOffer", "much"], ["tradeOffer", "some"]] as const) await employer.locator(`[name=${goal}][value=${offer}]`).check({ force: true });
  await employer.locator("[name=dutchMin][value=A0]").check({ force: true });
  await employer.getByLabel("Naam van de begeleider").fill("Ineke");
  await employer.getByLabel("Hoeveel mensen kunnen komen?").fill("1");
  await employer.getByRole("button", { name: "Opslaan en kaart bekijken" }).click();
  // The card that a status holder gets; publishing waits for the coordinator.
  await expect(employer.getByRole("heading", { name: title }).first()).toBeVisible();
  await expect(employer.getByText("Openbaar maken kan zodra de gemeente jullie organisatie heeft goedgekeurd.")).toBeVisible();
  const cardPage = employer.url();

  // The coordinator verifies the organisation, the employer publishes.
  const coordinator = await demoPerson(browser, "Annelies");
  await coordinator.goto("/municipality/organisations");
  await coordinator.getByRole("link", { name: organisationName }).first().click();
  await coordinator.getByRole("button", { name: "Goedkeuren" }).first().click();
  await expect(coordinator.getByText("De organisatie is goedgekeurd.")).toBeVisible();
  await employer.goto(cardPage);
  await employer.getByRole("button", { name: "Openbaar maken" }).click();
  await expect(employer.getByText("De plek staat open.", { exact: false })).toBeVisible();

  // 2 · A volunteer registers as a buddy; the coordinator sees the VOG and approves.
  const buddy = await someone(browser);
  await buddy.goto("/register/buddy");
  await buddy.getByLabel("Geboortejaar").fill("1988");
  await buddy.locator("[name='languages[0].language']").selectOption("apc");
  await buddy.locator("[name='languages[0].motherTongue']").check();
  await buddy.locator("[name=dutchLevel][value=B1]").check({ force: true });
  await buddy.getByLabel("Gemeente die je begeleidt").selectOption({ label: "Zwolle" });
  await buddy.getByLabel("Woonplaats").fill("Zwolle");
  await buddy.getByLabel("Hoe ver wil je reizen?").fill("15");
  await buddy.locator("[name=dayParts][value=mon-afternoon]").check({ force: true });
  await buddy.locator("[name=dayParts][value=tue-evening]").check({ force: true });
  await buddy.getByLabel("Voornaam en achternaam").fill(buddyName);
  await buddy.getByLabel("E-mailadres").fill(`nour-${mark}@voorbeeld.nl`);
  await buddy.getByLabel("Telefoonnummer").fill("06-00 00 00 99");
  await buddy.getByLabel("Kies een wachtwoord").fill(PASSWORD);
  await buddy.getByLabel("Ik houd me aan deze afspraken").check({ force: true });
  await buddy.getByRole("button", { name: "Aanmelden als maatje" }).click();
  await expect(buddy).toHaveURL("/buddy");

  await coordinator.goto("/municipality/buddies");
  await coordinator.getByRole("link", { name: buddyName }).first().click();
  await coordinator.getByLabel("Op welke dag heb je de VOG gezien?").fill(new Date().toISOString().slice(0, 10));
  await coordinator.getByRole("button", { name: "VOG noteren" }).click();
  await expect(coordinator.getByText("Genoteerd: VOG gezien.")).toBeVisible();
  await coordinator.getByRole("button", { name: "Goedkeuren", exact: true }).click();
  await coordinator.getByRole("button", { name: "Ja, goedkeuren" }).click();
  await expect(coordinator.getByText("Het maatje is goedgekeurd", { exact: false })).toBeVisible();

  // 3 · A consultant adds a status holder from a first talk, and prints the card.
  const consultant = await demoPerson(browser, "Marloes");
  await consultant.goto("/people/new");
  await consultant.getByLabel("Voornaam").fill(holderName);
  await consultant.getByLabel("Leest het liefst in").selectOption("ar");
  await consultant.getByRole("textbox", { name: "Telefoon" }).fill("06-00 00 00 77");
  await consultant.locator("[name=dutchLevel][value=A1]").check({ force: true });
  await consultant.locator("[name='languages[0].language']").selectOption("apc");
  await consultant.locator("[name='languages[0].motherTongue']").check();
  await consultant.getByLabel("Woonplaats").fill("Zwole");
  await consultant.getByLabel("fiets", { exact: true }).check();
  await consultant.getByLabel("Wil hoogstens reizen").fill("30");
  for (const dayPart of ["mon-morning", "mon-afternoon", "wed-morning"]) await consultant.locator(`[name=dayParts][value=${dayPart}]`).check({ force: true });
  await consultant.getByLabel("Uren in de week die de balans toelaat").fill("6");
  for (const [name, share] of [["languageGoal", "30"], ["activationGoal", "50"], ["tradeGoal", "20"]] as const) await consultant.locator(`[name=${name}]`).fill(share);
  await consultant.getByRole("checkbox", { name: "keuken" }).check();
  await consultant.getByRole("button", { name: "Toevoegen" }).click();
  await expect(consultant.getByText("Deze plaats kennen we niet. Kies een plaats uit de lijst.").first()).toBeVisible();
  await expect(consultant.getByLabel("Voornaam")).toHaveValue(holderName);
  await consultant.getByLabel("Woonplaats").fill("Zwolle");
  await consultant.getByRole("button", { name: "Toevoegen" }).click();
  await expect(consultant.getByRole("heading", { name: holderName })).toBeVisible();
  const dossier = consultant.url();
  await consultant.getByRole("button", { name: "Kaart maken en printen" }).click();
  const { path, pin } = await printedCard(consultant);

  // 4 · The status holder signs in with the card on a phone without scripts: no e-mail, no password, in Arabic.
  const holder = await someone(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 640 }, locale: "ar" });
  await holder.goto(path);
  await expect(holder.locator("html")).toHaveAttribute("dir", "rtl");
  await holder.locator("[name=pin]").fill(pin === "000000" ? "111111" : "000000");
  await holder.locator("form button[type=submit]").last().click();
  await expect(holder.locator("[name=pin]")).toBeVisible();
  await firstUse(holder, { path, pin });
  await expect(holder.getByRole("heading", { name: "أماكن لك" })).toBeVisible();
  // Names by task are in Arabic; the card itself is the organisation's, in Dutch.
  const card = holder.locator("li", { has: holder.locator("article") }).filter({ hasText: organisationName });
  await card.getByRole("button", { name: "أريد هذا" }).click();
  await expect(holder.locator("li", { hasText: organisationName }).getByText("اختيارك")).toBeVisible();

  // The consultant sees the ♥ in the suggestions, proposes the placement and the buddy, and approves the placement.
  await consultant.goto(`${dossier}/suggestions`);
  const suggestion = consultant.getByRole("listitem").filter({ hasText: title });
  await expect(suggestion.getByText("zelf gekozen")).toBeVisible();
  await suggestion.getByRole("link", { name: "Bekijk waarom" }).click();
  await expect(consultant.getByText("Koos zelf voor deze plek.")).toBeVisible();
  await consultant.getByRole("button", { name: `Voorstellen aan ${holderName}` }).click();
  await expect(consultant.getByText("Voorstel gedaan.", { exact: false })).toBeVisible();
  const placementMatch = consultant.url();
  await consultant.getByRole("button", { name: "Goedkeuren" }).click();
  await expect(consultant.getByText("De organisatie of het maatje kan nu ja zeggen.", { exact: false })).toBeVisible();

  await consultant.goto(`${dossier}/suggestions?kind=buddy`);
  await consultant.getByRole("listitem").filter({ hasText: buddyName }).getByRole("link", { name: "Bekijk waarom" }).click();
  await expect(consultant.getByRole("heading", { name: buddyName, level: 1 })).toBeVisible();
  await expect(consultant.getByText("Dezelfde moedertaal", { exact: false })).toBeVisible();
  await consultant.getByRole("button", { name: `Voorstellen aan ${holderName}` }).click();
  await expect(consultant.getByText("Voorstel gedaan.", { exact: false })).toBeVisible();
  const buddyMatch = consultant.url();
  await consultant.getByRole("button", { name: "Goedkeuren" }).click();
  await expect(consultant.getByText("goedgekeurd", { exact: true })).toBeVisible();

  // 5 · Employer and buddy see what is theirs to see, and say yes.
  await employer.goto("/organisation");
  await employer.getByRole("link", { name: `Bekijk het voorstel voor ${holderName}` }).click();
  await expect(employer.getByText("06-00 00 00 77")).toHaveCount(0);
  await employer.getByRole("button", { name: `Ja, ${holderName} is welkom` }).click();
  await expect(employer.getByText(`We wachten op het antwoord van ${holderName}.`, { exact: false })).toBeVisible();

  await buddy.goto("/buddy");
  await buddy.getByRole("link", { name: "Voorstel bekijken" }).click();
  await buddy.getByRole("button", { name: "Ja, ik wil kennismaken" }).click();

  // The status holder says yes to both, and shares the phone number with the organisation only.
  await holder.goto("/me/plan");
  const question = (name: string) => holder.locator("form").filter({ has: holder.locator("[name=contactShared]") }).filter({ hasText: name }).first();
  await question("Ineke").or(question(organisationName)).first().locator("label:has([name=contactShared])").first().click();
  await question("Ineke").or(question(organisationName)).first().getByRole("button", { name: "نعم" }).click();
  await holder.goto("/me/plan");
  const last = holder.locator("form:has([name=contactShared])").first();
  await last.locator("label:has([name=contactShared])").last().click();
  await last.getByRole("button", { name: "نعم" }).click();
  await expect(holder.getByText(organisationName).first()).toBeVisible();
  await expect(holder.getByText("Nour").first()).toBeVisible();
  await expect(holder.getByText("Marloes Hendriks").first()).toBeVisible();

  await employer.reload();
  await expect(employer.getByText(`${holderName} doet mee.`, { exact: false })).toBeVisible();
  await expect(employer.getByText("06-00 00 00 77").first()).toBeVisible();
  await buddy.reload();
  await expect(buddy.getByText("Jullie zijn gekoppeld", { exact: false })).toBeVisible();
  await expect(buddy.getByText("06-00 00 00 77")).toHaveCount(0);

  // Others see nothing: a consultant elsewhere, and an employer of another organisation.
  const elsewhere = await demoPerson(browser, "Lotte");
  expect((await elsewhere.goto(dossier))!.status()).toBe(404);
  expect((await elsewhere.goto(placementMatch))!.status()).toBe(404);
  const other = await demoPerson(browser, "Gerda");
  expect((await other.goto(employer.url()))!.status()).toBe(404);

  // A match ends with a reason; the other goes on.
  await consultant.goto(placementMatch);
  await consultant.getByRole("button", { name: "Match beëindigen" }).click();
  await expect(consultant.getByText("Kies er een.").first()).toBeVisible();
  await consultant.getByLabel("het doel is bereikt").check({ force: true });
  await consultant.getByRole("button", { name: "Match beëindigen" }).click();
  await expect(consultant.getByText("De match is beëindigd.")).toBeVisible();
  await employer.reload();
  await expect(employer.getByText("Dit is gestopt", { exact: false })).toBeVisible();
  await expect(employer.getByText("06-00 00 00 77")).toHaveCount(0);
  await consultant.goto(buddyMatch);
  await expect(consultant.getByText("actief", { exact: true }).first()).toBeVisible();
});
