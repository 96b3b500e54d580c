import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { accounts } from "#db/schema/accounts.ts";
import { contextFor } from "#tests/factories/contexts.ts";
import { aHolder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aMunicipality } from "#tests/factories/municipality.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { ANONYMOUS, SYSTEM } from "./actor.ts";
import { actAs, transact, type TransactionContext } from "./context.server.ts";

const site = openTestDatabase();
let marloes: Account;

beforeAll(async () => {
  const municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
  await aHolder(site.db, marloes);
  await aHolder(site.db, await aConsultant(site.db, municipality));
});

const carried = async ({ db }: TransactionContext) =>
  [...(await db.execute<{ role: string; actor: string | null; municipality: string | null; subject: string | null }>(sql`
    select actor_role() as role, actor_id()::text as actor, actor_municipality()::text as municipality, actor_subject()::text as subject`))][0];
const transactionOf = async ({ db }: TransactionContext) => [...(await db.execute<{ id: string }>(sql`select pg_current_xact_id()::text as id`))][0]!.id;
const dossiersSeen = async ({ db }: TransactionContext) => (await db.execute(sql`select id from status_holders`)).length;
const asMarloes = () => ({ role: "consultant", actor: marloes.actor.accountId, municipality: marloes.actor.municipalityId, subject: null });
const NOBODY = { actor: null, municipality: null, subject: null };

test("a transaction carries who asks", async () => {
  await transact(contextFor(site.db, marloes.actor), async (tx) => {
    expect(await carried(tx)).toEqual(asMarloes());
    expect(await dossiersSeen(tx)).toBe(1);
  });
  await transact(contextFor(site.db, ANONYMOUS), async (tx) => expect(await carried(tx)).toEqual({ role: "anonymous", ...NOBODY }));
});

test("a transaction within a transaction is the same one", async () => {
  const context = contextFor(site.db, marloes.actor);
  await transact(context, async (outer) => {
    const id = await transactionOf(outer);
    await transact(outer, async (inner) => expect(await transactionOf(inner)).toBe(id));
  });
});

test("what an inner verb did is undone with the outer one", async () => {
  const phone = "038-7654321";
  const failed = transact(contextFor(site.db, marloes.actor), async (outer) => {
    await transact(outer, ({ db }) => db.update(accounts).set({ phone }));
    throw new Error("changed my mind");
  });
  await expect(failed).rejects.toThrow("changed my mind");
  const phones = await site.db.select({ phone: accounts.phone }).from(accounts);
  expect(phones.map((each) => each.phone)).not.toContain(phone);
});

test("who acts as another is oneself again afterwards", async () => {
  await transact(contextFor(site.db, marloes.actor), async (tx) => {
    const answer = await actAs(tx, SYSTEM, async (system) => {
      expect(system.actor).toBe(SYSTEM);
      expect(await carried(system)).toEqual({ role: "system", ...NOBODY });
      expect(await dossiersSeen(system)).toBe(2);
      return "done";
    });
    expect(answer).toBe("done");
    expect(await carried(tx)).toEqual(asMarloes());
    expect(await dossiersSeen(tx)).toBe(1);
  });
});

test("who acts as another is oneself again after an error, and what the other did is undone", async () => {
  await transact(contextFor(site.db, marloes.actor), async (tx) => {
    const failed = actAs(tx, SYSTEM, async (system) => {
      await system.db.update(accounts).set({ phone: "038-0000000" });
      throw new Error("not today");
    });
    await expect(failed).rejects.toThrow("not today");
    expect(await carried(tx)).toEqual(asMarloes());
    expect(await dossiersSeen(tx)).toBe(1);
    expect(await tx.db.select({ phone: accounts.phone }).from(accounts)).not.toContainEqual({ phone: "038-0000000" });
  });
});

test("who acts as another within acting as another comes back step by step, also after a database error", async () => {
  await transact(contextFor(site.db, ANONYMOUS), async (tx) => {
    await actAs(tx, marloes.actor, async (inner) => {
      await expect(actAs(inner, SYSTEM, ({ db }) => db.execute(sql`select 1 / 0`))).rejects.toThrow();
      expect(await carried(inner)).toEqual(asMarloes());
    });
    expect(await carried(tx)).toEqual({ role: "anonymous", ...NOBODY });
  });
});
