import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { databaseError, NotFound, Refusal } from "#app/server/errors.ts";
import { createLimits, type Limits } from "#app/server/limits.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { atOnce, outcomes } from "#tests/factories/at-once.ts";
import { asSystem, contextFor, minutesLater, NOW, readAs } from "#tests/factories/contexts.ts";
import { aHolder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, anAccount, another, type Municipality } from "#tests/factories/municipality.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { changePassword } from "./change-password.server.ts";
import { changeStaffAccount } from "./change-staff-account.server.ts";
import { closeAccount } from "./close-account.server.ts";
import { openStaffAccount } from "./open-staff-account.server.ts";
import { reopenAccount } from "./reopen-account.server.ts";
import { resetPassword } from "./reset-password.server.ts";
import { findSession, startSession } from "./session.server.ts";
import { signIn } from "./sign-in.server.ts";
import { staffDetailsForm, StaffAccountForm } from "./staff-form.ts";
import { listStaff, openConsultants, staffAccount } from "./staff-queries.server.ts";

const site = openTestDatabase();
let limits: Limits;
let municipality: Municipality;
let annelies: Account;
beforeAll(async () => {
  limits = createLimits(site.db);
  municipality = await aMunicipality(site.db);
  annelies = await aCoordinator(site.db, municipality);
});

const by = (account: Account) => contextFor(site.db, account.actor);
const visitor = () => contextFor(site.db, { role: "anonymous" });
const enter = (email: string, password: string) => signIn(visitor(), limits, { email, password }, null);
const sessionOf = (token: string) => findSession(visitor(), token);
const told = (more: Record<string, unknown> = {}) =>
  StaffAccountForm.parse({ name: "Sander Bos", email: `sander.${another()}@voorbeeld.nl`, phone: "038-7654321", role: "consultant", ...more });
const recordsOf = (id: string) =>
  site.asOwner<{ action: string; details: Record<string, unknown> | null; actor_id: string | null }>(`select action, details, actor_id from audit_records where object_id = '${id}' order by id`);

describe("a one-time password", () => {
  test("lets in to choose an own one, which ends the need", async () => {
    const input = told();
    const { accountId, password } = await openStaffAccount(by(annelies), input);
    expect(password).toMatch(/^([a-z2-9]{4}-){4}[a-z2-9]{4}$/);
    const { token } = await enter(input.email, password);
    const session = (await sessionOf(token))!;
    expect(session).toMatchObject({ comesFirst: "/account", actor: { role: "consultant", accountId, municipalityId: municipality.id } });
    const own = { ...visitor(), actor: session.actor };
    await expect(changePassword(own, session.sessionId, { current: password, password })).rejects.toThrow(new Refusal("samePassword"));
    expect((await sessionOf(token))!.comesFirst).toBe("/account");
    await changePassword(own, session.sessionId, { current: password, password: "een eigen lange zin" });
    expect((await sessionOf(token))!.comesFirst).toBeNull();
    await expect(enter(input.email, password)).rejects.toThrow(new Refusal("wrongSignIn"));
  });

  test("given anew, it ends every session and the old password, and works after too many tries", async () => {
    const input = told();
    const { accountId, password } = await openStaffAccount(by(annelies), input);
    const { token } = await enter(input.email, password);
    for (let at = 0; at < 8; at += 1) await expect(enter(input.email, "weet ik niet meer")).rejects.toThrow();
    await expect(enter(input.email, password)).rejects.toMatchObject({ key: "tooMany" });
    const next = await resetPassword(by(annelies), limits, accountId);
    expect(next).not.toBe(password);
    expect(await sessionOf(token)).toBeNull();
    await expect(enter(input.email, password)).rejects.toThrow(new Refusal("wrongSignIn"));
    expect((await sessionOf((await enter(input.email, next)).token))!.comesFirst).toBe("/account");
    expect((await recordsOf(accountId)).filter(({ action }) => action === "account.password-reset")).toEqual([
      { action: "account.password-reset", details: { sessionsEnded: 1 }, actor_id: annelies.actor.accountId },
    ]);
    // The trail and the row keep no password.
    expect(JSON.stringify([await recordsOf(accountId), await site.asOwner(`select * from accounts where id = '${accountId}'`)])).not.toContain(next);
  });

  test("is not given for one's own account", async () => {
    await expect(resetPassword(by(annelies), limits, annelies.actor.accountId)).rejects.toThrow(new Refusal("ownAccount"));
  });
});

test("an address that has an account is refused, whatever the capitals", async () => {
  const input = told();
  await openStaffAccount(by(annelies), input);
  await expect(openStaffAccount(by(annelies), told({ email: input.email.toUpperCase() }))).rejects.toThrow(new Refusal("emailTaken"));
});

test("a consultant must be reachable by phone, a coordinator may be", () => {
  expect(StaffAccountForm.safeParse({ name: "Sander Bos", email: "s@voorbeeld.nl", role: "consultant" }).error?.issues).toMatchObject([{ path: ["phone"], message: "fields:consultantPhone" }]);
  expect(StaffAccountForm.safeParse({ name: "Sander Bos", email: "s@voorbeeld.nl", role: "coordinator" }).success).toBe(true);
  expect(StaffAccountForm.safeParse({ name: "Sander Bos", email: "s@voorbeeld.nl", role: "employer", phone: "038-7654321" }).success).toBe(false);
  expect(staffDetailsForm("consultant").safeParse({ name: "Sander Bos" }).success).toBe(false);
  expect(staffDetailsForm("coordinator").safeParse({ name: "Sander Bos" }).success).toBe(true);
});

test("name and phone change; the trail keeps which, not what", async () => {
  const sander = await aConsultant(site.db, municipality);
  await changeStaffAccount(by(annelies), sander.actor.accountId, { name: "Sander de Bos", phone: "038-1234567" });
  await changeStaffAccount(by(annelies), sander.actor.accountId, { name: "Sander de Bos", phone: "038-1234567" });
  expect(await readAs(site.db, annelies.actor, (context) => staffAccount(context, sander.actor.accountId))).toMatchObject({ name: "Sander de Bos", phone: "038-1234567" });
  expect(await recordsOf(sander.actor.accountId)).toEqual([{ action: "account.changed", details: { fields: "name" }, actor_id: annelies.actor.accountId }]);
});

describe("closing", () => {
  test("ends every session and keeps out; reopening lets in again", async () => {
    const input = told({ role: "coordinator" });
    const { accountId, password } = await openStaffAccount(by(annelies), input);
    const { token } = await enter(input.email, password);
    await closeAccount(by(annelies), accountId);
    expect(await sessionOf(token)).toBeNull();
    await expect(enter(input.email, password)).rejects.toThrow(new Refusal("wrongSignIn"));
    await expect(closeAccount(by(annelies), accountId)).rejects.toThrow(new Refusal("accountClosed"));
    await expect(resetPassword(by(annelies), limits, accountId)).rejects.toThrow(new Refusal("accountClosed"));
    await reopenAccount(by(annelies), accountId);
    await reopenAccount(by(annelies), accountId);
    expect(await sessionOf(token)).toBeNull();
    await enter(input.email, password);
    expect((await recordsOf(accountId)).map(({ action }) => action).filter((action) => /closed|reopened/.test(action))).toEqual(["account.closed", "account.reopened"]);
  });

  test("is refused while someone has them as contact person, by the database too", async () => {
    const marloes = await aConsultant(site.db, municipality);
    const [rima, omar] = [await aHolder(site.db, marloes), await aHolder(site.db, marloes)];
    const close = () => closeAccount(by(annelies), marloes.actor.accountId);
    const end = (id: string) => asSystem(site.db, ({ db }) => db.update(statusHolders).set({ state: "closed" }).where(eq(statusHolders.id, id)));
    await expect(close()).rejects.toMatchObject({ key: "stillContactPerson", facts: { count: 2, name: "Marloes Hendriks" } });
    const bypassed = asSystem(site.db, ({ db, now }) => db.update(accounts).set({ closedAt: now }).where(eq(accounts.id, marloes.actor.accountId)));
    expect(databaseError(await bypassed.catch((error: unknown) => error))?.message).toBe("contact_person_needed");
    await end(rima.id);
    await expect(close()).rejects.toMatchObject({ key: "stillContactPerson", facts: { count: 1 } });
    await end(omar.id);
    await close();
    // Nor may whoever left become someone's contact person.
    const revived = asSystem(site.db, ({ db }) => db.update(statusHolders).set({ state: "waiting" }).where(eq(statusHolders.id, rima.id)));
    expect(databaseError(await revived.catch((error: unknown) => error))?.message).toBe("contact_person_unavailable");
    expect(databaseError(await aHolder(site.db, marloes).catch((error: unknown) => error))?.message).toBe("contact_person_unavailable");
  });

  test("is refused for oneself, and two coordinators who close each other leave one", async () => {
    const small = await aMunicipality(site.db);
    const [one, other] = [await aCoordinator(site.db, small), await aCoordinator(site.db, small)];
    await expect(closeAccount(by(one), one.actor.accountId)).rejects.toThrow(new Refusal("ownAccount"));
    const results = await atOnce(site, sql`select id from municipalities where id = ${small.id}`, [
      () => closeAccount(by(one), other.actor.accountId),
      () => closeAccount(by(other), one.actor.accountId),
    ]);
    expect(outcomes(results)).toEqual(["done", "lastCoordinator"]);
  });
});

describe("others", () => {
  const verbs = (account: Account, id: string) => [
    () => changeStaffAccount(by(account), id, { name: "Iemand anders" }),
    () => resetPassword(by(account), limits, id),
    () => closeAccount(by(account), id),
    () => reopenAccount(by(account), id),
  ];

  test("a coordinator of elsewhere finds nobody here, and nobody finds an employer or status holder among the staff", async () => {
    const elsewhere = await aCoordinator(site.db, await aMunicipality(site.db, { neighbourOf: municipality }));
    const sander = await aConsultant(site.db, municipality);
    const employer = await anAccount(site.db, "employer", municipality);
    const rima = await aHolder(site.db, sander);
    for (const [who, id] of [[elsewhere, sander.actor.accountId], [annelies, employer.actor.accountId], [annelies, rima.actor.accountId]] as const) {
      for (const verb of verbs(who, id)) await expect(verb()).rejects.toBeInstanceOf(NotFound);
      await expect(readAs(site.db, who.actor, (context) => staffAccount(context, id))).rejects.toBeInstanceOf(NotFound);
    }
  });

  test("a consultant manages no account, not even the own", async () => {
    const sander = await aConsultant(site.db, municipality);
    for (const id of [sander.actor.accountId, annelies.actor.accountId]) for (const verb of verbs(sander, id)) await expect(verb()).rejects.toBeInstanceOf(NotFound);
    await expect(openStaffAccount(by(sander), told())).rejects.toBeInstanceOf(NotFound);
  });
});

async function aSession({ actor: { accountId, role } }: Account): Promise<Date> {
  await asSystem(site.db, (context) => startSession({ ...context, now: minutesLater(-60) }, { id: accountId, role }, null));
  await asSystem(site.db, (context) => startSession(context, { id: accountId, role }, null));
  return NOW;
}

test("the list has the own municipality's staff with how many they accompany, closed ones last; only open consultants can take over", async () => {
  const place = await aMunicipality(site.db);
  const coordinator = await anAccount(site.db, "coordinator", place, { name: "Bea" });
  const [busy, gone] = [await anAccount(site.db, "consultant", place, { name: "Zora" }), await anAccount(site.db, "consultant", place, { name: "Anna" })];
  await anAccount(site.db, "employer", place);
  await aHolder(site.db, busy);
  await aHolder(site.db, busy, { state: "closed" });
  await closeAccount(by(coordinator), gone.actor.accountId);
  const seen = await aSession(busy);
  await readAs(site.db, coordinator.actor, async (context) => {
    const list = await listStaff(context, { page: 1, size: 25 });
    expect(list.rows.map(({ name, people, closedAt }) => [name, people, closedAt !== null])).toEqual([["Bea", 0, false], ["Zora", 1, false], ["Anna", 0, true]]);
    expect(list.rows.map(({ lastSeenAt }) => lastSeenAt)).toEqual([null, seen, null]);
    expect(list.total).toBe(3);
    expect((await listStaff(context, { page: 2, size: 2 })).rows.map(({ name }) => name)).toEqual(["Anna"]);
    expect(await openConsultants(context)).toEqual([{ id: busy.actor.accountId, name: "Zora" }]);
  });
});
