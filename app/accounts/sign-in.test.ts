import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ANONYMOUS } from "#app/access/actor.ts";
import { createLimits, type Limits } from "#app/server/limits.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { asSystem, contextFor, minutesLater, NOW, readAs } from "#tests/factories/contexts.ts";
import { type Account, aMunicipality, anAccount, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { changePassword } from "./change-password.server.ts";
import { hashSecret } from "./password.server.ts";
import { findSession, listSessions, revokeSession } from "./session.server.ts";
import { signIn } from "./sign-in.server.ts";

const PASSWORD = "vier blauwe fietsen";
const DAY = 24 * 60;

const site = openTestDatabase();
let limits: Limits;
let municipality: Municipality;
let passwordHash: string;
let account: Account;
let address = 0;

beforeAll(async () => {
  limits = createLimits(site.db);
  municipality = await aMunicipality(site.db);
  passwordHash = await hashSecret(PASSWORD);
});
beforeEach(async () => {
  account = await anAccount(site.db, "consultant", municipality, { passwordHash });
  address += 1;
});

/** Each test comes from an address of its own, since addresses are counted. */
const visitor = (now = NOW) => ({ ...contextFor(site.db, ANONYMOUS, now), origin: `192.0.2.${address}` });
const enter = (password = PASSWORD, email = account.email, now = NOW) => signIn(visitor(now), limits, { email, password }, "Firefox");
const whoHas = (token: string, now = NOW) => findSession(visitor(now), token);

describe("signing in", () => {
  test("with the right password opens a session of that account", async () => {
    const { token, role } = await enter();
    expect(role).toBe("consultant");
    expect(await whoHas(token)).toMatchObject({ actor: account.actor, name: account.name });
  });

  test("an e-mail address is the same in capitals; a password isn't", async () => {
    expect(await enter(PASSWORD, account.email.toUpperCase())).toMatchObject({ role: "consultant" });
    await expect(enter(PASSWORD.toUpperCase())).rejects.toMatchObject({ key: "wrongSignIn" });
  });

  test("tells an employer's session what it stands for", async () => {
    const organisation = await anOrganisation(site.db, municipality);
    await asSystem(site.db, ({ db }) => db.update(accounts).set({ passwordHash }).where(eq(accounts.id, organisation.employer.accountId)));
    const [row] = await site.asOwner<{ email: string }>(`select email from accounts where id = '${organisation.employer.accountId}'`);
    expect(await whoHas((await enter(PASSWORD, row!.email)).token)).toMatchObject({ actor: { role: "employer", subjectId: organisation.id } });
  });

  test("a wrong password, an unknown address, an account without a password and a closed one sound the same", async () => {
    const withoutPassword = await anAccount(site.db, "consultant", municipality);
    const closed = await anAccount(site.db, "consultant", municipality, { passwordHash });
    await asSystem(site.db, ({ db }) => db.update(accounts).set({ closedAt: NOW }).where(eq(accounts.id, closed.actor.accountId)));
    const errors = await Promise.all(
      [enter("vier rode fietsen"), enter(PASSWORD, "niemand@voorbeeld.nl"), enter(PASSWORD, withoutPassword.email), enter(PASSWORD, closed.email)].map((each) => each.then(() => "signed in", (error: unknown) => error)),
    );
    for (const error of errors) expect(error).toMatchObject({ key: "wrongSignIn", facts: {} });
  });

  test("is written in the audit trail, refused or not, without the password", async () => {
    await enter();
    await enter("vier rode fietsen").catch(() => {});
    const rows = await site.asOwner(`select action, result, details from audit_records where object_id = '${account.actor.accountId}' order by id`);
    expect(rows).toEqual([{ action: "session.started", result: "done", details: null }, { action: "session.refused", result: "refused", details: null }]);
  });

  test("after eight wrong passwords the account has to wait, from wherever, even for the right one", async () => {
    for (let at = 0; at < 8; at += 1) {
      address += 1;
      await expect(enter("vier rode fietsen")).rejects.toMatchObject({ key: "wrongSignIn" });
    }
    await expect(enter()).rejects.toMatchObject({ key: "tooMany", facts: { count: 15 } });
    // Another account isn't bothered.
    account = await anAccount(site.db, "consultant", municipality, { passwordHash });
    expect(await enter()).toHaveProperty("token");
  });

  test("the right password forgets the wrong ones before", async () => {
    for (let round = 0; round < 2; round += 1) {
      for (let at = 0; at < 6; at += 1) await expect(enter("vier rode fietsen")).rejects.toMatchObject({ key: "wrongSignIn" });
      expect(await enter()).toHaveProperty("token");
    }
  });

  test("capitals don't make another account to guess at", async () => {
    for (let at = 0; at < 8; at += 1) {
      const spelt = at % 2 ? account.email : account.email.toUpperCase();
      await expect(enter("vier rode fietsen", spelt)).rejects.toMatchObject({ key: "wrongSignIn" });
    }
    await expect(enter()).rejects.toMatchObject({ key: "tooMany" });
  });

  test("sixty tries from one address, and it has to wait", async () => {
    for (let at = 0; at < 60; at += 1) await limits.take("sign-in-address", visitor().origin);
    await expect(enter()).rejects.toMatchObject({ key: "tooMany" });
  });
});

describe("a session", () => {
  test("is known by its token alone, and the database doesn't hold it", async () => {
    const { token } = await enter();
    expect(await whoHas(`${token}x`)).toBeNull();
    expect(await whoHas("")).toBeNull();
    const [{ rows } = { rows: "" }] = await site.asOwner<{ rows: string }>("select string_agg(sessions::text, '') as rows from sessions");
    expect(rows).not.toContain(token);
  });

  test("of staff lasts a day", async () => {
    const { token } = await enter();
    expect(await whoHas(token, minutesLater(DAY - 1))).not.toBeNull();
    expect(await whoHas(token, minutesLater(DAY))).toBeNull();
  });

  test("is over at once when it is revoked; others stay", async () => {
    const [here, there] = [(await enter()).token, (await enter()).token];
    const { sessionId } = (await whoHas(there))!;
    await revokeSession(contextFor(site.db, account.actor), account.actor.accountId, sessionId);
    expect(await whoHas(there)).toBeNull();
    expect(await whoHas(here)).not.toBeNull();
    expect(await readAs(site.db, account.actor, (context) => listSessions(context, account.actor.accountId))).toHaveLength(1);
  });

  test("of another account can't be revoked", async () => {
    const { token } = await enter();
    const { sessionId } = (await whoHas(token))!;
    const other = await anAccount(site.db, "consultant", municipality);
    await revokeSession(contextFor(site.db, other.actor), other.actor.accountId, sessionId);
    expect(await whoHas(token)).not.toBeNull();
  });

  test("is over when the account is closed", async () => {
    const { token } = await enter();
    await asSystem(site.db, ({ db }) => db.update(accounts).set({ closedAt: NOW }).where(eq(accounts.id, account.actor.accountId)));
    expect(await whoHas(token)).toBeNull();
  });
});

describe("a new password", () => {
  const NEW = "acht groene bussen";
  const change = async (token: string, current: string) => changePassword(contextFor(site.db, account.actor), (await whoHas(token))!.sessionId, { current, password: NEW });

  test("opens the account from now on, the old one doesn't, and every other session is over", async () => {
    const [here, there] = [(await enter()).token, (await enter()).token];
    await change(here, PASSWORD);
    expect(await whoHas(here)).not.toBeNull();
    expect(await whoHas(there)).toBeNull();
    await expect(enter(PASSWORD)).rejects.toMatchObject({ key: "wrongSignIn" });
    expect(await enter(NEW)).toHaveProperty("token");
  });

  test("isn't taken without the present one, and nothing changes", async () => {
    const [here, there] = [(await enter()).token, (await enter()).token];
    await expect(change(here, "vier rode fietsen")).rejects.toMatchObject({ key: "wrongPassword" });
    expect(await whoHas(there)).not.toBeNull();
    expect(await enter(PASSWORD)).toHaveProperty("token");
  });
});
