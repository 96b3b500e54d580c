// One person from the first talk to a warm handover, by everyone who has a part in it; the picture of the road tells the story.
import { expect, type Page, test } from "@playwright/test";
import { MESSAGES } from "#app/i18n/messages.ts";
import { demoPerson, firstUse, newCard, newPlacement, questionInMessage, someone, unique } from "./people.ts";

const { ar, nl } = MESSAGES;
const daysFromNow = (days: number) => new Date(Date.now() + days * 24 * 3600_000).toISOString().slice(0, 10);

test("from a first talk through a buddy, a placement, a falling face and a changed goal to a referral that is confirmed", async ({ browser }) => {
  test.setTimeout(420_000);
  const mark = unique();
  const title = `Brood bakken ${mark}`;

  // The consultant's day begins with whom it goes less well.
  const consultant = await demoPerson(browser, "Marloes");
  await expect(consultant).toHaveURL("/today");
  await expect(consultant.getByText("De gezichten van Sara gaan naar beneden.", { exact: false })).toBeVisible();
  await consultant.goto("/people?q=Sara");
  await consultant.getByRole("link", { name: /^Sara/ }).first().click();
  await consultant.waitForURL(/\/people\/[0-9a-f-]{36}$/);
  const dossier = new URL(consultant.url()).pathname;

  // The talk, and what the matcher needs from it.
  await consultant.goto(`${dossier}/intake/direction`, { waitUntil: "networkidle" });
  await consultant.getByLabel("Wensen in eigen woorden").fill("Weer bakken, zoals in Homs.");
  await consultant.getByLabel("Wensen in eigen woorden").blur();
  await expect(consultant.locator("#block-goals [role=status]")).toHaveText(/^Bewaard om \d\d:\d\d$/);
  await consultant.goto(`${dossier}/edit`);
  await consultant.locator("[name=phone]").fill("06-00 00 00 78");
  await consultant.getByLabel("fiets", { exact: true }).check();
  await consultant.getByLabel("Wil hoogstens reizen").fill("45");
  for (const dayPart of ["mon-morning", "wed-morning", "thu-morning"]) await consultant.locator(`[name=dayParts][value=${dayPart}]`).check({ force: true });
  await consultant.getByLabel("Uren in de week die de balans toelaat").fill("8");
  for (const [name, share] of [["languageGoal", "30"], ["activationGoal", "50"], ["tradeGoal", "20"]] as const) await consultant.locator(`[name=${name}]`).fill(share);
  await consultant.getByRole("button", { name: "Opslaan" }).click();
  await expect(consultant.getByRole("heading", { name: "Sara Othman" })).toBeVisible();

  // Her own page, on a small phone without scripts, in Arabic; she allows messages.
  const sara = await someone(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 640 }, locale: "en" });
  await firstUse(sara, await newCard(consultant, dossier));
  await sara.goto("/me/papers");
  await sara.getByRole("listitem").filter({ hasText: ar.papers.consent.messages }).getByRole("button", { name: ar.papers.allow }).click();

  // A buddy who speaks her mother tongue: all three say yes.
  await consultant.goto(`${dossier}/suggestions?kind=buddy`);
  await consultant.getByRole("listitem").filter({ hasText: "Hala Mansour" }).getByRole("link", { name: "Bekijk waarom" }).click();
  await propose(consultant);
  const hala = await demoPerson(browser, "Hala");
  await hala.goto("/buddy");
  await hala.getByRole("link", { name: "Voorstel bekijken" }).first().click();
  await hala.getByRole("button", { name: "Ja, ik wil kennismaken" }).click();
  await saysYes(sara);
  await expect(sara.getByText("Hala").first()).toBeVisible();

  // A placement, as she wishes: the same.
  const gerda = await demoPerson(browser, "Gerda");
  await newPlacement(gerda, { title, spots: 1 });
  await consultant.goto(`${dossier}/suggestions`);
  await consultant.getByRole("listitem").filter({ hasText: title }).getByRole("link", { name: "Bekijk waarom" }).click();
  await propose(consultant);
  await gerda.goto("/organisation");
  await gerda.getByRole("link", { name: "Bekijk het voorstel voor Sara" }).first().click();
  await gerda.getByRole("button", { name: "Ja, Sara is welkom" }).click();
  await saysYes(sara);
  await gerda.reload();
  await expect(gerda.getByText("Sara doet mee.", { exact: false })).toBeVisible();
  // The organisation knows when the consultant comes to look, from the day on which it began.
  await expect(gerda.getByRole("heading", { name: nl.guidance.visits })).toBeVisible();

  // A goal that anyone can see, and the visits that came by themselves.
  await consultant.goto(`${dossier}/goals`);
  const goals = consultant.locator("section").filter({ has: consultant.getByRole("heading", { name: new RegExp(title) }) }).first();
  await expect(goals.getByRole("link", { name: /Week (1|4|12)/ })).toHaveCount(3);
  await goals.locator("[name=goal][value=activation]").check({ force: true });
  await goals.getByLabel(nl.guidance.sign).fill("Is er elke maandag");
  await goals.getByLabel(/^Waarom\?/).fill("Uit huis, en iets om handen.");
  await goals.getByRole("button", { name: nl.guidance.set }).last().click();
  await expect(consultant.getByRole("heading", { name: "Is er elke maandag" })).toBeVisible();
  await sara.goto("/me/goals");
  await expect(sara.getByText("Is er elke maandag")).toBeVisible();

  // How is it going? A link in a message, one tap: very bad. Only the consultant is told.
  const question = await questionInMessage(consultant, dossier);
  const phone = await someone(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 640 }, locale: "ar" });
  await phone.goto(question);
  await phone.getByRole("button", { name: ar.holder.mood.faces[1], exact: true }).click();
  await expect(phone.getByRole("heading", { name: ar.moodLink.thanks })).toBeVisible();
  await consultant.goto(dossier);
  await expect(consultant.getByText(nl.consultant.moods.alertTitle.replace("{{name}}", "Sara"))).toBeVisible();
  for (const other of [hala, gerda]) expect((await other.goto(`${dossier}/timeline`))!.status()).toBe(403);

  // A talk about it, with a note; and the goal changes, the one before stays.
  await consultant.goto(`${dossier}/contact`);
  await consultant.getByLabel("Gesprek", { exact: true }).check({ force: true });
  await consultant.locator("[name=note]").first().fill("De taal is nu het moeilijkst.");
  await consultant.getByRole("button", { name: "Noteren" }).click();
  await expect(consultant.getByText("De taal is nu het moeilijkst.")).toBeVisible();
  await consultant.goto(`${dossier}/goals`);
  await consultant.getByText(nl.guidance.adapt, { exact: true }).first().click();
  const adapting = consultant.locator("form").filter({ has: consultant.locator("[name=intent][value=adapt]") }).first();
  await adapting.locator("[name=goal][value=language]").check({ force: true });
  await adapting.getByLabel(nl.guidance.sign).fill("Vraagt zelf hoe iets heet");
  await adapting.getByLabel(nl.guidance.reason).fill("Eerst woorden, dan uren.");
  await adapting.getByRole("button", { name: nl.guidance.adapt }).click();
  await expect(consultant.getByRole("heading", { name: "Vraagt zelf hoe iets heet" })).toBeVisible();
  await expect(consultant.getByText("Is er elke maandag", { exact: false })).toBeVisible();

  // A referral: she says yes to her name and to why, and no to her phone number.
  await consultant.goto(`${dossier}/referrals`);
  await consultant.locator("[name=kind]").selectOption("meeting-people");
  await consultant.getByLabel(nl.referralWork.toOrganisation).fill(`Taalhuis ${mark}`);
  await consultant.locator("[name='told.why']").fill("Sara zoekt een groep om te praten.");
  await consultant.getByText(nl.referralWork.moreItems).click();
  await consultant.locator("[name='told.phone']").fill("06-00 00 00 78");
  await consultant.getByRole("button", { name: nl.referralWork.save }).click();
  await consultant.waitForURL(/\/referrals\/[0-9a-f-]{36}$/);
  const referral = new URL(consultant.url()).pathname;
  await sara.goto("/me/referrals");
  for (const [text, allowed] of [["Sara zoekt een groep", "yes"], ["06-00 00 00 78", "no"], ["Sara", "yes"]] as const) {
    // Of what is asked the most telling words go first: what was answered is no form with a plain yes any more.
    await sara.locator("[id^=item-]").filter({ hasText: text }).filter({ has: sara.locator("button[name=allowed]") }).first().locator(`button[name=allowed][value=${allowed}]`).click();
  }
  await consultant.goto(referral);
  await consultant.getByRole("button", { name: nl.referralWork.send }).click();
  await expect(consultant.getByRole("heading", { name: nl.referralWork.ready })).toBeVisible();
  const message = await consultant.getByLabel(nl.referralWork.message).inputValue();
  const link = new URL(/https?:\S+\/referral\/[\w-]+/.exec(message)![0]).pathname;
  expect(message, "the message tells nothing of her").not.toMatch(/Sara|praten|78/);
  const code = (await consultant.getByText(/^\d{3} ?\d{3}$/).textContent())!;

  // Who receives it has no account: the code first, then what there is a yes to, and nothing else.
  const receiver = await someone(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
  await receiver.goto(link);
  await expect(receiver.getByText("Sara zoekt een groep")).toHaveCount(0);
  await receiver.getByLabel(nl.handover.code).fill(code);
  await receiver.getByRole("button", { name: nl.handover.open }).click();
  await expect(receiver.getByText("Sara zoekt een groep om te praten.")).toBeVisible();
  await expect(receiver.getByText("06-00 00 00 78")).toHaveCount(0);
  await receiver.getByLabel(nl.handover.yourName).fill("Joke");
  await receiver.getByLabel(nl.handover.metOn).fill(daysFromNow(5));
  await receiver.getByRole("button", { name: nl.handover.confirm }).click();
  await expect(receiver.getByText(nl.handover.thanks)).toBeVisible();
  await consultant.goto(referral);
  await expect(consultant.getByText("Bevestigd").first()).toBeVisible();

  // The road tells it: to the consultant, and to Sara in her own language.
  await consultant.goto(`${dossier}/timeline`);
  const road = consultant.getByRole("list", { name: nl.timeline.months });
  for (const words of ["Hala werd maatje", "Maatje: Hala", "Begonnen bij", "Doel: actief zijn", "Nieuw doel: taal", `Hulp gevraagd bij Taalhuis ${mark}`, `Taalhuis ${mark} gaat helpen`]) {
    await expect(road.getByText(words, { exact: false }).first(), words).toBeVisible();
  }
  await expect(road.getByRole("img", { name: nl.holder.mood.faces[1] }).first()).toBeVisible();
  await sara.goto("/me/timeline");
  for (const words of [ar.timeline.buddyBegan.replace("{{name}}", "Hala"), ar.timeline.referralConfirmed.replace("{{name}}", `Taalhuis ${mark}`)]) await expect(sara.getByText(words).first(), words).toBeVisible();
});

/** Proposes what is on the page, and approves it. */
async function propose(consultant: Page): Promise<void> {
  await consultant.getByRole("button", { name: "Voorstellen aan Sara" }).click();
  await expect(consultant.getByText("Voorstel gedaan.", { exact: false })).toBeVisible();
  await consultant.getByRole("button", { name: "Goedkeuren" }).click();
  await expect(consultant.getByText("goedgekeurd", { exact: true })).toBeVisible();
}

/** A yes to the one question on the plan; the partner may have her number. */
async function saysYes(holder: Page): Promise<void> {
  await holder.goto("/me/plan");
  const question = holder.locator("form:has([name=contactShared])").first();
  await question.locator("label:has([name=contactShared])").first().click();
  await question.getByRole("button", { name: "نعم" }).click();
}
