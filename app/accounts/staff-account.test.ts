import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ANONYMOUS } from "#app/access/actor.ts";
import { NotFound } from "#app/server/errors.ts";
import { createLimits, type Limits } from "#app/server/limits.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { asSystem, contextFor, NOW } from "#tests/factories/contexts.ts";
import { aHolder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { changePassword } from "./change-password.server.ts";
import { changeStaffAccount } from "./change-staff-account.server.ts";
import { closeAccount } from "./close-account.server.ts";
import { openStaffAccount } from "./open-staff-account.server.ts";
import { reopenAccount } from "./reopen-account.server.ts";
import { resetPassword } from "./reset-password.server.ts";
import { findSession } from "./session.server.ts";
import { signIn } from "./sign-in.server.ts";

const site = openTestDatabase();
let limits: Limits;
let municipality: Municipality;
let annelies: Account;
let number = 0;

beforeAll(() => {
  limits = createLimits(site.db);
});
beforeEach(async () => {
  municipality = await aMunicipality(site.db);
  annelies = await aCoordinator(site.db, municipality);
});

const by = (account: Account) => contextFor(site.db, account.actor);
const visitor = () => contextFor(site.db, ANONYMOUS);
const enter = (email: string, password: string) => signIn(visitor(), limits, { email, password }, null);
const open = async () => {
  const email = `nieuw.${(number += 1)}@voorbeeld.nl`;
  return { email, ...(await openStaffAccount(by(annelies), { role: "consultant", name: "Nieuwe Collega", email, phone: undefined })) };
};

describe("a colleague's account", () => {
  test("opens with a one-time password that only leads to an own one", async () => {
    const { email, password, accountId } = await open();
    const session = (await findSession(visitor(), (await enter(email, password)).token))!;
    expect(session).toMatchObject({ mustChangePassword: true, actor: { role: "consultant", accountId, municipalityId: municipality.id } });
    const own = contextFor(site.db, session.actor);
    await expect(changePassword(own, session.sessionId, { current: password, password })).rejects.toMatchObject({ key: "samePassword" });
    await changePassword(own, session.sessionId, { current: password, password: "acht groene bussen" });
    expect(await findSession(visitor(), (await enter(email, "acht groene bussen")).token)).toMatchObject({ mustChangePassword: false });
  });

  test("gets a new one-time password when the old one is lost; sessions end, and tries that were counted are forgotten", async () => {
    const { email, password, accountId } = await open();
    const { token } = await enter(email, password);
    for (let at = 0; at < 9; at += 1) await enter(email, "vier rode fietsen").catch(() => {});
    await expect(enter(email, password)).rejects.toMatchObject({ key: "tooMany" });
    const next = await resetPassword(by(annelies), limits, accountId);
    expect(await findSession(visitor(), token)).toBeNull();
    await expect(enter(email, password)).rejects.toMatchObject({ key: "wrongSignIn" });
    expect(await findSession(visitor(), (await enter(email, next)).token)).toMatchObject({ mustChangePassword: true });
  });

  test("ends when they leave, at once, and opens again when they come back", async () => {
    const { email, password, accountId } = await open();
    const { token } = await enter(email, password);
    await closeAccount(by(annelies), accountId);
    expect(await findSession(visitor(), token)).toBeNull();
    await expect(enter(email, password)).rejects.toMatchObject({ key: "wrongSignIn" });
    await expect(closeAccount(by(annelies), accountId)).rejects.toMatchObject({ key: "accountClosed" });
    await reopenAccount(by(annelies), accountId);
    const [row] = await asSystem(site.db, ({ db }) => db.select({ closedAt: accounts.closedAt }).from(accounts).where(eq(accounts.id, accountId)));
    expect(row!.closedAt).toBeNull();
  });

  test("isn't closed while people count on them; nor one's own", async () => {
    const marloes = await aConsultant(site.db, municipality);
    await aHolder(site.db, marloes);
    await aHolder(site.db, marloes, { state: "closed" });
    await expect(closeAccount(by(annelies), marloes.actor.accountId)).rejects.toMatchObject({ key: "stillContactPerson", facts: { count: 1 } });
    await expect(closeAccount(by(annelies), annelies.actor.accountId)).rejects.toMatchObject({ key: "ownAccount" });
    await expect(asSystem(site.db, ({ db }) => db.update(accounts).set({ closedAt: NOW }).where(eq(accounts.id, marloes.actor.accountId)))).rejects.toThrow();
  });

  test("two coordinators at once can't close each other", async () => {
    const gertjan = await aCoordinator(site.db, municipality);
    const both = await Promise.allSettled([closeAccount(by(annelies), gertjan.actor.accountId), closeAccount(by(gertjan), annelies.actor.accountId)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const still = await asSystem(site.db, ({ db }) => db.select({ id: accounts.id, closedAt: accounts.closedAt }).from(accounts).where(eq(accounts.municipalityId, municipality.id)));
    expect(still.filter(({ closedAt }) => closedAt === null)).toHaveLength(1);
  });
});

test("consultants, and coordinators of elsewhere, find no account to manage", async () => {
  const marloes = await aConsultant(site.db, municipality);
  const elsewhere = await aCoordinator(site.db, await aMunicipality(site.db, { neighbourOf: municipality }));
  const colleague = await aConsultant(site.db, municipality);
  for (const stranger of [marloes, elsewhere]) {
    const id = colleague.actor.accountId;
    for (const each of [
      () => closeAccount(by(stranger), id), () => reopenAccount(by(stranger), id), () => resetPassword(by(stranger), limits, id),
      () => changeStaffAccount(by(stranger), id, { name: "Iemand Anders", phone: undefined }),
    ]) await expect(each(), String(each)).rejects.toBeInstanceOf(NotFound);
  }
  await expect(openStaffAccount(by(marloes), { role: "coordinator", name: "Ik Zelf", email: "ik.zelf@voorbeeld.nl", phone: undefined })).rejects.toBeInstanceOf(NotFound);
});
