// What a status holder's page ships: one script, small, and no other. Asked of the built site.
import { readdirSync, statSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { issueCard } from "#app/accounts/sign-in-card.server.ts";
import { accountIdOf, demoId } from "#db/demo/ids.ts";
import { asSystem } from "#tests/factories/contexts.ts";
import { runningSite } from "#tests/setup/running-site.ts";

/** quality.md. Of the file as it is, before it is packed for the wire. */
const BYTES_MOST = 5_000;
const ASSETS = "build/client/assets";

const site = runningSite();
const scriptsIn = (html: string) => [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
let cookie: string;
let card: string;

beforeAll(async () => {
  const { token } = await asSystem(site.database.db, (tx) => issueCard(tx, demoId("status-holder", "karam")));
  card = `/card/${token}?language-set`;
  cookie = await site.signIn({ id: accountIdOf("status-holder", "filmon"), role: "status-holder" });
}, 60_000);

test("the script is smaller than 5 kB", () => {
  const files = readdirSync(ASSETS).filter((name) => name.startsWith("page-script-"));
  expect(files).toHaveLength(1);
  expect(statSync(`${ASSETS}/${files[0]}`).size).toBeLessThan(BYTES_MOST);
});

test.each(["/me/cards", "/me/plan", "/me/how-are-you", "/me/how-it-works", "/me/pictures", "/me/hours", "/me/looks", "/me/nothing", "/card", "a card", "/card/no-such-card"])("%s has that script and no other, by nonce", async (path) => {
  const { text } = path.startsWith("/me") ? await site.get(path, cookie) : await site.get(path === "a card" ? card : path);
  expect(scriptsIn(text)).toEqual([expect.stringMatching(/^<script src="\/assets\/page-script-[\w-]+\.js" defer="" nonce="[^"]+">$/)]);
});

test("the microphone may be asked for on the page of recordings and nowhere else, and only there a page plays what it holds itself", async () => {
  const buddy = await site.signIn({ id: accountIdOf("buddy", "walid"), role: "buddy" });
  const headersOf = async (path: string, who: string) => (await fetch(`${site.origin}${path}`, { headers: { Cookie: who } })).headers;
  expect((await headersOf("/clips/ti", cookie)).get("x-content-type-options")).toBe("nosniff");
  const there = await headersOf("/recordings?language=ti", buddy);
  expect(there.get("permissions-policy")).toContain("microphone=(self)");
  expect(there.get("content-security-policy")).toContain("media-src 'self' blob:");
  for (const [path, who] of [["/buddy", buddy], ["/me/cards", cookie]] as const) {
    const headers = await headersOf(path, who);
    expect(headers.get("permissions-policy"), path).toContain("microphone=()");
    expect(headers.get("content-security-policy"), path).not.toContain("blob:");
  }
});
