import { expect, test } from "vitest";
import type { SignedIn } from "#app/access/actor.ts";
import type { Edge } from "#app/server/web.ts";
import { aCoordinator, aMunicipality } from "#tests/factories/municipality.ts";
import { NOW } from "#tests/factories/contexts.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { actionFor, pageFor } from "./guard.server.ts";

const site = openTestDatabase();

const OWN = "/account";

async function visit(path: string, comesFirst: SignedIn["comesFirst"], method: "GET" | "POST" = "GET") {
  const { actor } = await aCoordinator(site.db, await aMunicipality(site.db));
  const session: SignedIn = { sessionId: "s", actor, name: "Annelies", language: "nl", comesFirst };
  const context = { db: site.db, now: NOW, address: "192.0.2.1", language: "nl", session } as Edge;
  const request = new Request(`http://localhost${path}`, method === "POST" ? { method, body: new URLSearchParams({ intent: "x" }) } : undefined);
  const answers = [pageFor(["coordinator"], async () => "seen"), pageFor("anyone", async () => "seen"), actionFor(["coordinator"], async () => "seen")];
  const chosen = method === "POST" ? [answers[2]!] : answers.slice(0, 2);
  return Promise.all(chosen.map((answer) => (answer as (args: never) => Promise<unknown>)({ request, context, params: {} } as never).catch((thrown: unknown) => (thrown instanceof Response ? thrown.headers.get("Location") : thrown))));
}

test("with a one-time password every page leads to choosing an own one", async () => {
  for (const path of ["/", "/municipality", "/people.data?_routes=x", "/placements", "/accounts", "/account/more", "/_root.data"]) expect(await visit(path, OWN), path).toEqual(["/account", "/account"]);
  expect(await visit("/municipality/accounts/new", OWN, "POST")).toEqual(["/account"]);
});

test("but for choosing it, another language, and leaving", async () => {
  for (const path of ["/account", "/account.data", "/sign-out", "/language"]) expect(await visit(path, OWN), path).toEqual(["seen", "seen"]);
  expect(await visit("/account", OWN, "POST")).toEqual(["seen"]);
});

test("with an own password nothing is in the way", async () => {
  expect(await visit("/municipality", null)).toEqual(["seen", "seen"]);
});

test("with the PIN of the paper a status holder first chooses an own one, and may hear that page", async () => {
  for (const path of ["/me/cards", "/me/plan", "/account/more"]) expect(await visit(path, "/me/pin"), path).toEqual(["/me/pin", "/me/pin"]);
  for (const path of ["/me/pin", "/clips/ti", "/sign-out"]) expect((await visit(path, "/me/pin"))[1], path).toBe("seen");
});
