import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ANONYMOUS } from "#app/access/actor.ts";
import { NotFound } from "#app/server/errors.ts";
import { createLimits, type Limits } from "#app/server/limits.server.ts";
import { atOnce, outcomes } from "#tests/factories/at-once.ts";
import { contextFor, minutesLater, NOW } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { choosePin } from "./choose-pin.server.ts";
import { lockAfter, TRIES } from "./pin.ts";
import { findSession } from "./session.server.ts";
import { findCard, issueCard, signInWithCard, withdrawCard } from "./sign-in-card.server.ts";

const site = openTestDatabase();
let limits: Limits;
let municipality: Municipality;
let marloes: Account;
let holder: Holder;
let card: { token: string; pin: string };
let address = 0;

beforeAll(async () => {
  limits = createLimits(site.db);
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
});
beforeEach(async () => {
  holder = await aHolder(site.db, marloes);
  card = await issueCard(contextFor(site.db, marloes.actor), holder.id);
  address += 1;
});

const LOCK_MINUTES = lockAfter(TRIES)!;

const visitor = (now = NOW) => ({ ...contextFor(site.db, ANONYMOUS, now), origin: `192.0.2.${address}` });
const enter = (pin: string, { token = card.token, now = NOW } = {}) => signInWithCard(visitor(now), limits, { token, pin }, "phone");
/** A PIN that isn't this one. */
const wrong = (at = 1) => String((Number(card.pin) + at) % 1_000_000).padStart(6, "0");
const whoHas = (token: string, now = NOW) => findSession(visitor(now), token);

test("opens the dossier's own session, in the person's language, for a month", async () => {
  const { token, role, language } = await enter(card.pin);
  expect([role, language]).toEqual(["status-holder", "ar"]);
  expect(await whoHas(token)).toMatchObject({ actor: holder.actor, name: holder.firstName });
  expect(await whoHas(token, minutesLater(29 * 24 * 60))).not.toBeNull();
  expect(await whoHas(token, minutesLater(30 * 24 * 60))).toBeNull();
});

test("a long token and six digits, neither of which the database holds", async () => {
  expect(card.token).toMatch(/^[\w-]{43}$/);
  expect(card.pin).toMatch(/^\d{6}$/);
  const [{ rows } = { rows: "" }] = await site.asOwner<{ rows: string }>("select string_agg(card::text, '') || (select string_agg(entry::text, '') from audit_records entry) as rows from sign_in_cards card");
  expect(rows).not.toContain(card.token);
  // Not as a word of its own, that is: digits of an instant may look like it.
  expect(rows).not.toMatch(new RegExp(`[,"( ]${card.pin}[,") ]`));
});

test("someone else's token or a made-up one doesn't open it", async () => {
  const other = await issueCard(contextFor(site.db, marloes.actor), (await aHolder(site.db, marloes)).id);
  if (other.pin !== card.pin) await expect(enter(card.pin, { token: other.token })).rejects.toMatchObject({ key: "wrongPin" });
  await expect(enter(card.pin, { token: "made-up" })).rejects.toMatchObject({ key: "cardUnknown" });
  expect(await findCard(visitor(), "made-up")).toBeNull();
});

describe("wrong PINs", () => {
  test("count down, and the fifth locks the card, for the right PIN too", async () => {
    for (const left of [4, 3, 2, 1]) await expect(enter(wrong(left))).rejects.toMatchObject({ key: "wrongPin", facts: { count: left } });
    await expect(enter(wrong())).rejects.toMatchObject({ key: "cardLocked", facts: { count: LOCK_MINUTES } });
    await expect(enter(card.pin)).rejects.toMatchObject({ key: "cardLocked" });
    await expect(enter(card.pin, { now: minutesLater(LOCK_MINUTES - 1) })).rejects.toMatchObject({ key: "cardLocked", facts: { count: 1 } });
  });

  test("when the lock is over the right PIN opens it, and five new tries are there", async () => {
    for (let at = 1; at <= 5; at += 1) await enter(wrong(at)).catch(() => {});
    const now = minutesLater(LOCK_MINUTES);
    await expect(enter(wrong(), { now })).rejects.toMatchObject({ key: "wrongPin", facts: { count: 4 } });
    expect(await enter(card.pin, { now })).toHaveProperty("token");
  });

  test("lock the card for longer when they go on: four pictures are soon tried", async () => {
    let now = NOW;
    for (const minutes of [15, 60, 240]) {
      for (let at = 1; at < TRIES; at += 1) await expect(enter(wrong(at), { now })).rejects.toMatchObject({ key: "wrongPin" });
      await expect(enter(wrong(), { now })).rejects.toMatchObject({ key: "cardLocked", facts: { count: minutes } });
      now = new Date(now.getTime() + minutes * 60_000);
    }
    await enter(card.pin, { now });
    await expect(enter(wrong(), { now })).rejects.toMatchObject({ key: "wrongPin", facts: { count: 4 } });
  });

  test("are forgotten after the right one", async () => {
    for (let at = 1; at <= 4; at += 1) await expect(enter(wrong(at))).rejects.toMatchObject({ key: "wrongPin" });
    await enter(card.pin);
    await expect(enter(wrong())).rejects.toMatchObject({ key: "wrongPin", facts: { count: 4 } });
  });

  test("two at once count twice", async () => {
    const row = sql`select id from sign_in_cards where account_id = ${holder.actor.accountId} and revoked_at is null`;
    const both = await atOnce(site, row, [() => enter(wrong(1)), () => enter(wrong(2))]);
    expect(outcomes(both)).toEqual(["wrongPin", "wrongPin"]);
    await expect(enter(wrong(3))).rejects.toMatchObject({ key: "wrongPin", facts: { count: 2 } });
  });

  test("many at once get no more than five tries, not even with the right one among them", async () => {
    const row = sql`select id from sign_in_cards where account_id = ${holder.actor.accountId} and revoked_at is null`;
    const many = await atOnce(site, row, [1, 2, 3, 4].map((at) => () => enter(wrong(at))));
    expect(outcomes(many)).toEqual(["wrongPin", "wrongPin", "wrongPin", "wrongPin"]);
    await expect(enter(wrong(5))).rejects.toMatchObject({ key: "cardLocked" });
    await expect(enter(card.pin)).rejects.toMatchObject({ key: "cardLocked" });
  });

  test("are in the trail of the dossier, refused", async () => {
    await enter(wrong()).catch(() => {});
    const rows = await site.asOwner(`select action, result from audit_records where holder_id = '${holder.id}' order by id`);
    expect(rows).toEqual([{ action: "sign-in-card.issued", result: "done" }, { action: "session.refused", result: "refused" }]);
  });
});

describe("an own PIN", () => {
  const own = () => contextFor(site.db, holder.actor);
  const PICTURES = "sun-fish-key-tea";

  test("comes first with a new card, and never again", async () => {
    const { token } = await enter(card.pin);
    expect(await whoHas(token)).toMatchObject({ comesFirst: "/me/pin" });
    await choosePin(own(), "pictures", PICTURES);
    expect(await whoHas(token)).toMatchObject({ comesFirst: null });
    expect(await whoHas((await enter(PICTURES)).token)).toMatchObject({ comesFirst: null });
    expect(await findCard(visitor(), card.token)).toMatchObject({ pinKind: "pictures" });
  });

  test("takes the place of the one on paper, which whoever printed it has seen", async () => {
    await choosePin(own(), "pictures", PICTURES);
    await expect(enter(card.pin)).rejects.toMatchObject({ key: "wrongPin" });
    await expect(enter("sun-fish-tea-key")).rejects.toMatchObject({ key: "wrongPin" });
  });

  test("isn't the one on paper; one's own may be chosen anew, also the same", async () => {
    await expect(choosePin(own(), "digits", card.pin)).rejects.toMatchObject({ key: "pinOfTheCard" });
    await choosePin(own(), "digits", "014138");
    await choosePin(own(), "digits", "014138");
    expect(await enter("014138")).toHaveProperty("token");
  });

  test("goes with the card: a new one comes with a PIN of its own, and with a choice", async () => {
    await choosePin(own(), "pictures", PICTURES);
    const next = await issueCard(contextFor(site.db, marloes.actor), holder.id);
    await expect(enter(PICTURES, { token: next.token })).rejects.toMatchObject({ key: "wrongPin" });
    expect(await whoHas((await enter(next.pin, { token: next.token })).token)).toMatchObject({ comesFirst: "/me/pin" });
  });

  test("isn't there without a card, and is in the trail without what it is", async () => {
    await withdrawCard(contextFor(site.db, marloes.actor), holder.id);
    await expect(choosePin(own(), "pictures", PICTURES)).rejects.toThrow(NotFound);
    await issueCard(contextFor(site.db, marloes.actor), holder.id);
    await choosePin(own(), "pictures", PICTURES);
    const rows = await site.asOwner<{ entry: string }>(`select to_jsonb(entry)::text as entry from audit_records entry where holder_id = '${holder.id}' and action = 'sign-in-card.pin-chosen'`);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.entry).not.toContain("fish");
  });
});

describe("a new card", () => {
  test("ends the old one and every session that it opened, at once", async () => {
    const { token: session } = await enter(card.pin);
    const next = await issueCard(contextFor(site.db, marloes.actor), holder.id);
    expect(await whoHas(session)).toBeNull();
    await expect(enter(card.pin)).rejects.toMatchObject({ key: "cardUnknown" });
    expect(await findCard(visitor(), card.token)).toBeNull();
    expect(await enter(next.pin, { token: next.token })).toHaveProperty("token");
  });

  test("asked for twice at once: one of the two is in force", async () => {
    const both = await atOnce(site, sql`select id from status_holders where id = ${holder.id}`, [1, 2].map(() => () => issueCard(contextFor(site.db, marloes.actor), holder.id)));
    const cards = both.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    expect(cards).toHaveLength(2);
    const found = await Promise.all(cards.map(({ token }) => findCard(visitor(), token)));
    expect(found.filter(Boolean)).toHaveLength(1);
  });

  test("is made by who accompanies the person, and by no other consultant", async () => {
    const colleague = await aConsultant(site.db, municipality);
    await expect(issueCard(contextFor(site.db, colleague.actor), holder.id)).rejects.toBeInstanceOf(NotFound);
    await expect(withdrawCard(contextFor(site.db, colleague.actor), holder.id)).rejects.toBeInstanceOf(NotFound);
    expect(await enter(card.pin)).toHaveProperty("token");
  });
});

test("a card that is withdrawn opens nothing, and its sessions are over", async () => {
  const { token } = await enter(card.pin);
  await withdrawCard(contextFor(site.db, marloes.actor), holder.id);
  expect(await whoHas(token)).toBeNull();
  await expect(enter(card.pin)).rejects.toMatchObject({ key: "cardUnknown" });
});

test("forty cards tried from one address, and it has to wait", async () => {
  for (let at = 0; at < 40; at += 1) await limits.take("card-address", visitor().origin);
  await expect(enter(card.pin)).rejects.toMatchObject({ key: "tooMany" });
});
