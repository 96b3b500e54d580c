import { sql, type SQL } from "drizzle-orm";
import { expect, test } from "vitest";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { createLog } from "./log.ts";

const site = openTestDatabase();

/** What the log keeps of the error that a statement ends in. */
async function logged(statement: SQL): Promise<string> {
  const lines: string[] = [];
  const log = createLog("error", { write: (line) => lines.push(line) });
  await site.db.execute(statement).catch((err: unknown) => log.error({ err }, "unexpected error"));
  return lines.join("");
}

test("a failed statement leaves its code and place in the log, and not what people typed", async () => {
  const line = await logged(sql`insert into accounts (id, role, municipality_id, name, email)
    values (gen_random_uuid(), 'buddy', gen_random_uuid(), ${"Geheime Naam"}, ${"geheim@voorbeeld.nl"})`);
  expect(line).toContain("accounts_municipality_id_municipalities_id_fk");
  expect(line).toContain("23503");
  expect(line).toContain("log.test.ts");
  expect(line).not.toMatch(/geheim/i);
});

test("a value that is of no use isn't repeated", async () => {
  const line = await logged(sql`select ${"Geheime Naam"}::text::integer`);
  expect(line).toContain("22P02");
  expect(line).not.toMatch(/geheim/i);
});

test("an error of our own is told with its message", () => {
  const lines: string[] = [];
  createLog("error", { write: (line) => lines.push(line) }).error({ err: new TypeError("no such thing") }, "unexpected error");
  expect(JSON.parse(lines[0]!)).toMatchObject({ msg: "unexpected error", err: { type: "TypeError", message: "no such thing" } });
});
