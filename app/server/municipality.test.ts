// The command as it is typed, against a real database.
import { execFile } from "node:child_process";
import { expect, test } from "vitest";
import { signIn } from "#app/accounts/sign-in.server.ts";
import { contextFor } from "#tests/factories/contexts.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { openDatabase } from "#db/client.server.ts";
import { municipalities } from "#db/schema/municipalities.ts";
import { createLimits } from "./limits.server.ts";

const database = testDatabase();

function run(...typed: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ["node_modules/tsx/dist/cli.mjs", "app/server/municipality.ts", ...typed], { env: { ...process.env, DATABASE_URL: database.url } }, (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

test("a municipality begins with a coordinator who can sign in, and nothing changes when asked twice", { timeout: 60_000 }, async () => {
  const first = await run("0193", "Annelies@Voorbeeld.nl", "Annelies Brouwer", "--neighbours", "0166,0244");
  expect(first).toMatchObject({ code: 0, err: "" });
  expect(first.out).toContain("Zwolle (0193) is added.");
  expect(first.out).toContain("Kampen (0166) doesn't use the site yet");
  const password = /password {2}(\S+)/.exec(first.out)![1]!;

  const site = openDatabase(database.url, { connections: 1 });
  const entry = await signIn(contextFor(site.db, { role: "anonymous" }), createLimits(site.db), { email: "annelies@voorbeeld.nl", password }, null);
  expect(entry.role).toBe("coordinator");

  const again = await run("0193", "annelies@voorbeeld.nl", "Annelies Brouwer");
  expect(again).toMatchObject({ code: 0, err: "" });
  expect(again.out).toContain("is a coordinator there already; the account stays as it is.");
  expect(again.out).not.toContain("password");

  // An address of somewhere else: the whole is refused, the municipality with it.
  const elsewhere = await run("0166", "annelies@voorbeeld.nl", "Annelies Brouwer");
  expect(elsewhere).toMatchObject({ code: 2, out: "", err: "annelies@voorbeeld.nl belongs to an account with another role or in another municipality: give another address.\n" });

  // The municipality was taken back with it.
  expect(await site.db.select({ code: municipalities.code }).from(municipalities)).toEqual([{ code: "0193" }]);
  await site.close();

  expect(await run("zwolle", "a@voorbeeld.nl", "Annelies")).toEqual({ code: 2, out: "", err: '"zwolle" is not a CBS code; did you mean 0193 (Zwolle)?\n' });
});
