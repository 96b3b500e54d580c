import { expect, test } from "vitest";
import type { SignedIn } from "#app/access/actor.ts";
import type { Edge } from "#app/server/web.ts";
import { aCoordinator, aMunicipality } from "#tests/factories/municipality.ts";
import { NOW } from "#tests/factories/contexts.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { actionFor, pageFor } from "./guard.server.ts";

const site = openTestDatabase();

async function visit(path: string, mustChangePassword: boolean, method: "GET" | "POST" = "GET") {
  const { actor } = await aCoordinator(site.db, await aMunicipality(site.db));
  const session: SignedIn = { sessionId: "s", actor, name: "Annelies", language: "nl", mustChangePassword };
  const context = { db: site.db, now: NOW, address: "192.0.2.1", language: "nl", session } as Edge;
  const request = new Request(`http://localhost${path}`, method === "POST" ? { method, body: new URLSearchParams({ intent: "x" }) } : undefined);
  const answers = [pageFor(["coordinator"], async () => "seen"), pageFor("anyone", async () => "seen"), actionFor(["coordinator"], async () => "seen")];
  const chosen = method === "POST" ? [answers[2]!] : answers.slice(0, 2);
  return Promise.all(chosen.map((answer) => (answer as (args: never) => Promise<unknown>)({ request, context, params: {} } as never).catch((thrown: unknown) => (thrown instanceof Response ? thrown.headers.get("Location") : thrown))));
}

test("with a one-time password every page leads to choosing an own one", async () => {
  for (const path of ["/", "/municipality", "/people.data?_routes=x", "/placements", "/accounts", "/account/more", "/_root.data"]) expect(await visit(path, true), path).toEqual(["/account", "/account"]);
  expect(await visit("/municipality/accounts/new", true, "POST")).toEqual(["/account"]);
});

test("but for choosing it, another language, and leaving", async () => {
  for (const path of ["/account", "/account.data", "/sign-out", "/language"]) expect(await visit(path, true), path).toEqual(["seen", "seen"]);
  expect(await visit("/account", true, "POST")).toEqual(["seen"]);
});

test("with an own password nothing is in the way", async () => {
  expect(await visit("/municipality", false)).toEqual(["seen", "seen"]);
});
