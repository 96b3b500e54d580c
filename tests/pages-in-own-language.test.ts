// What a status holder reads is in the own language: no key, no Dutch, no English in between, but for names and what is
// marked as Dutch because an organisation wrote it. Asked of the pages as the server sends them.
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { issueCard } from "#app/accounts/sign-in-card.server.ts";
import { formatDay, formatLeaf, formatList, formatMoment, formatMonth, formatShortDay } from "#app/i18n/formatters.ts";
import { INTERFACE_LANGUAGES, type InterfaceLanguage, LANGUAGE_FACTS } from "#app/i18n/languages.ts";
import { HOLDER_NAMESPACES, MESSAGES } from "#app/i18n/messages.ts";
import { LANGUAGE_IDS, languageName } from "#app/languages/language.ts";
import { accountIdOf } from "#db/demo/ids.ts";
import { placeOfTown, type Town, TOWNS } from "#db/demo/towns.ts";
import { asSystem } from "./factories/contexts.ts";
import { type PageText, textsOf } from "./setup/page-texts.ts";
import { runningSite } from "./setup/running-site.ts";

const site = runningSite();

/** Their plans hold a place, a buddy, questions, appointments and what they chose, between them. */
const READERS = ["tareq", "hawa", "filmon", "rima"] as const;
type Reader = (typeof READERS)[number];

const wordsIn = (text: string, language: InterfaceLanguage) => text.toLocaleLowerCase(language).match(/\p{Letter}[\p{Letter}\p{Mark}\u200c'’ʼ-]*/gu) ?? [];

function leaves(messages: object): string[] {
  return Object.values(messages).flatMap((value: string | object) => (typeof value === "string" ? [value] : leaves(value)));
}

/** Every word that a page in this language may have. */
function vocabulary(language: InterfaceLanguage): Set<string> {
  // Twelve days apart, some meet each month and each day of the week.
  const days = Array.from({ length: 30 }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at * 12, 12)));
  const said = [
    ...HOLDER_NAMESPACES.flatMap((name) => leaves(MESSAGES[language][name])).map((text) => text.replace(/\{\{[^}]*\}\}/g, " ")),
    ...LANGUAGE_IDS.map((id) => languageName(id, language)),
    ...days.flatMap((day) => [formatDay(day, language), formatShortDay(day.toISOString().slice(0, 10), language), formatMonth(day.toISOString().slice(0, 7), language), formatMoment(day, language), ...Object.values(formatLeaf(day, language))]),
    formatList(["1", "2", "3"], language), formatList(["1", "2"], language),
  ];
  return new Set(said.flatMap((text) => wordsIn(text, language)));
}

/** Words of a text that its reader can't know: neither the language's nor part of a name. */
function strange(text: string, words: ReadonlySet<string>, names: readonly string[], language: InterfaceLanguage): string[] {
  // As a word of its own: Jan is no part of January.
  const whole = (name: string) => new RegExp(`(?<![A-Za-zÀ-ÿ])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![A-Za-zÀ-ÿ])`, "g");
  const rest = names.reduce((left, name) => left.replace(whole(name), " "), text).replace(/\S+@\S+|https?:\S+/g, " ");
  // A list may fasten its "and" to the word beside it.
  const [, before = "", between = "", after = ""] = /^(.*)1(.*)2(.*)$/.exec(formatList(["1", "2"], language))!;
  const fastened = [before, between, after].map((each) => each.trim()).filter(Boolean);
  const known = (word: string) => words.has(word) || fastened.some((each) => (word.startsWith(each) && words.has(word.slice(each.length))) || (word.endsWith(each) && words.has(word.slice(0, -each.length))));
  return wordsIn(rest, language).filter((word) => !known(word));
}

const KEY = /\b(?:[a-z][A-Za-z]*:)?[a-z][A-Za-z]*\.[a-z][A-Za-z.-]+\b|\{\{/;

/** In a picture of a person without a photo. */
const INITIALS = "text";

function wrongIn(texts: readonly PageText[], language: InterfaceLanguage, words: ReadonlySet<string>, names: readonly string[]): string[] {
  return texts
    .filter(({ text, lang, at }) => lang === language && at !== INITIALS && (KEY.test(text.replace(/\S+@\S+|https?:\S+/g, "")) || strange(text, words, names, language).length > 0))
    .map(({ text, at }) => `${at}: ${text}`);
}

let names: string[] = [];
const cookies = new Map<Reader, string>();
let token: string;
let card: string;

beforeAll(async () => {
  const { db } = site.database;
  names = await asSystem(db, async (tx) => {
    const found = await tx.db.execute<{ name: string }>(sql`
      select name from accounts union select first_name from status_holders union select last_name from status_holders union select name from organisations
      union select guide_name from placements union select with_name from appointments union select name from municipalities union select confirmed_name from referrals`);
    return [...found].map(({ name }) => name).filter(Boolean);
  });
  // A first name stands by itself, and the longest goes first: part of it may be another's name.
  const towns = (Object.keys(TOWNS) as Town[]).map((town) => placeOfTown(town).name);
  names = [...new Set([...names, ...names.map((name) => name.split(" ")[0]!), ...towns])].toSorted((a, b) => b.length - a.length);
  for (const reader of READERS) cookies.set(reader, await site.signIn({ id: accountIdOf("status-holder", reader), role: "status-holder" }));
  const [holder] = (await asSystem(db, (tx) => tx.db.execute<{ id: string }>(sql`select id from status_holders where account_id = ${accountIdOf("status-holder", "karam")}`)));
  ({ token } = await asSystem(db, (tx) => issueCard(tx, holder!.id)));
  card = /\/me\/cards\/[\w-]+/.exec((await site.get("/me/cards", cookies.get("rima"))).text)![0];
}, 600_000);

describe("the check itself", () => {
  const words = vocabulary("tr");
  const page = (body: string) => wrongIn(textsOf(`<html lang="tr"><body>${body}</body></html>`), "tr", words, ["Kringloop De Tweede Ronde"]);
  test("passes own words, names and marked Dutch", () => {
    expect(page(`<h1>${MESSAGES.tr.holder.plan.title}</h1><p>Kringloop De Tweede Ronde</p><p lang="nl">Koken met <b>anderen</b></p><button lang="en">English</button>`)).toEqual([]);
  });
  test.each(["<p>Koken met anderen</p>", "<p>holder:plan.title</p>", "<p>plan.title</p>", "<p>{{name}}</p>", "<img alt=\"Waar\"/>", "<p lang=\"nl\"><b lang=\"tr\">Koken</b></p>"])("finds %s", (body) => {
    expect(page(body)).toHaveLength(1);
  });
});

describe.each(INTERFACE_LANGUAGES.filter((language) => language !== "nl"))("in %s", (language) => {
  const words = vocabulary(language);

  async function read(path: string, cookie: string, status = 200, form?: string): Promise<PageText[]> {
    const answer = form === undefined ? await site.get(path, cookie) : await site.post(path, form, cookie);
    expect(answer.status, path).toBe(status);
    expect(answer.text).toContain(`<html lang="${language}" dir="${LANGUAGE_FACTS[language].direction}">`);
    // React 18 pads its chunks with these where a letter takes more than one byte: https://github.com/facebook/react/issues/24985
    expect(answer.text.includes("\0"), path).toBe(false);
    const texts = textsOf(answer.text);
    expect(texts.filter(({ lang }) => lang === language).length, path).toBeGreaterThan(3);
    expect(wrongIn(texts, language, words, names), path).toEqual([]);
    return texts;
  }

  test("a language once chosen is remembered with the account, and each can be chosen by its own name", async () => {
    const cookie = cookies.get("hawa")!;
    expect((await site.post("/language", `language=${language}&returnTo=/me/plan`, cookie)).to).toBe("/me/plan");
    const again = await site.signIn({ id: accountIdOf("status-holder", "hawa"), role: "status-holder" });
    const texts = await read("/me/plan", again);
    for (const each of INTERFACE_LANGUAGES) expect(texts).toContainEqual({ text: LANGUAGE_FACTS[each].ownName, lang: each, at: "button" });
  });

  test.each(READERS)("every page of %s", async (reader) => {
    const cookie = cookies.get(reader)!;
    await site.post("/language", `language=${language}&returnTo=/me/plan`, cookie);
    for (const path of ["/me/cards", "/me/chosen", "/me/plan", "/me/how-it-works", "/me/how-are-you", "/me/looks", "/me/papers", "/me/hours", "/me/balance", "/me/goals", "/me/passport", "/me/timeline", "/me/referrals"]) await read(path, cookie);
    await read("/me/nothing", cookie, 404);
  });

  test("a card in full, and what went wrong", async () => {
    const cookie = cookies.get("rima")!;
    await site.post("/language", `language=${language}&returnTo=/me/plan`, cookie);
    const texts = await read(card, cookie);
    // The organisation's own story is there, in Dutch and marked so.
    expect(texts.some(({ lang, text }) => lang === "nl" && wordsIn(text, "nl").length > 5)).toBe(true);
    // An answer said in words on the next page, with the way back; what was chosen; and two side by side.
    const id = card.split("/").at(-1)!;
    const other = [...(await site.get("/me/cards", cookie)).text.matchAll(/\/me\/cards\/([\w-]{36})/g)].map(([, found]) => found!).find((found) => found !== id)!;
    for (const placementId of [id, other]) await site.post("/me/cards", `placementId=${placementId}&answer=maybe`, cookie);
    await read(`/me/cards?said=${id}`, cookie);
    await read("/me/chosen?pick=two", cookie);
    await read(`/me/compare?card=${id}&card=${other}`, cookie);
    for (const placementId of [id, other]) await site.post("/me/cards", `placementId=${placementId}&answer=none`, cookie);
    await read(card, cookie, 422, "placementId=&answer=heart");
    await read(`/me/cards/${accountIdOf("status-holder", "rima")}`, cookie, 404);
  });

  test("signing in with a card", async () => {
    const visitor = (await fetchLanguage(language))!;
    await read("/card", visitor);
    await read(`/card/${token}`, visitor);
    await read(`/card/${token}`, visitor, 422, "pin=12");
    await read("/card/no-such-card", visitor, 404);
    const karam = await site.signIn({ id: accountIdOf("status-holder", "karam"), role: "status-holder" });
    await site.post("/language", `language=${language}&returnTo=/me/pin`, karam);
    for (const kind of ["pictures", "digits"]) await read(`/me/pin?with=${kind}`, karam);
    await read("/me/pin", karam, 422, "kind=pictures&picture1=sun");
    await read("/me/pin", karam, 422, "kind=digits&pin=123456");
    await read("/me/pin", karam, 200, "kind=pictures&picture1=sun&picture2=fish&picture3=key&picture4=tea");
  });
});

/** The cookie of a visitor who chose a language. */
async function fetchLanguage(language: InterfaceLanguage): Promise<string | undefined> {
  const response = await fetch(`${site.origin}/language`, {
    method: "POST", redirect: "manual", body: `language=${language}&returnTo=/card`, headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: site.origin },
  });
  return response.headers.get("set-cookie")?.split(";")[0];
}
