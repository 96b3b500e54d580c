// The table "Who sees what", cell by cell, where it is kept: in the database. Every query here forgets its WHERE.
import { sql, TransactionRollbackError } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, ANONYMOUS, SYSTEM } from "#app/access/actor.ts";
import { buddyForConsultant, buddyForCoordinator, listBuddies } from "#app/buddies/buddy-queries.server.ts";
import { endMatch, sayYes } from "#app/matches/answer-match.server.ts";
import { placementById } from "#app/placements/placement-queries.server.ts";
import { maskOf } from "#app/day-parts/day-part.ts";
import { databaseError, NotFound } from "#app/server/errors.ts";
import { appointments, contactMoments } from "#db/schema/contact.ts";
import { holderChoices } from "#db/schema/status-holders.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { asSystem, contextFor, NOW, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { aConsultant, aCoordinator, aMunicipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";

const site = openTestDatabase();

/** Two neighbours and a municipality far away, with people and matches in each that matters. */
async function region() {
  const { db } = site;
  const zwolle = await aMunicipality(db);
  const kampen = await aMunicipality(db, { neighbourOf: zwolle });
  const faraway = await aMunicipality(db);
  const [marloes, sander, lotte] = [await aConsultant(db, zwolle), await aConsultant(db, zwolle), await aConsultant(db, kampen)];
  const [annelies, gertjan] = [await aCoordinator(db, zwolle), await aCoordinator(db, kampen)];
  const [rima, omar, ali] = [await aHolder(db, marloes), await aHolder(db, sander), await aHolder(db, lotte)];

  const [kringloop, atelier] = [await anOrganisation(db, zwolle), await anOrganisation(db, kampen)];
  const sorting = { kind: "placement" as const, id: await aPlacement(db, kringloop, { spots: 5, dayParts: maskOf(["mon-morning", "tue-morning"]) }), actor: kringloop.employer };
  const sewing = { kind: "placement" as const, id: await aPlacement(db, atelier, { spots: 5 }), actor: atelier.employer };
  const [walid, hala] = [await aBuddy(db, zwolle, { capacity: 3 }), await aBuddy(db, zwolle, { capacity: 3 })];
  const others = {
    newInZwolle: await aBuddy(db, zwolle, { state: "registered" }),
    inKampen: await aBuddy(db, kampen),
    newInKampen: await aBuddy(db, kampen, { state: "registered" }),
    farAway: await aBuddy(db, faraway),
  };

  const matches = {
    "rima sorts": await aMatch(db, rima, sorting, "active"),
    "rima and walid": await aMatch(db, rima, { kind: "buddy", ...walid }, "active"),
    "omar might sort": await aMatch(db, omar, sorting, "proposed"),
    "omar and hala": await aMatch(db, omar, { kind: "buddy", ...hala }, "approved"),
    "omar might meet walid": await aMatch(db, omar, { kind: "buddy", ...walid }, "proposed"),
    "ali sews": await aMatch(db, ali, sewing, "accepted"),
  };
  await asSystem(db, async ({ db }) => {
    for (const holder of [rima, omar, ali]) {
      await db.insert(contactMoments).values({ holderId: holder.id, kind: "talk", note: "Slaapt slecht.", happenedAt: NOW, createdBy: holder.consultant.accountId });
      await db.insert(appointments).values({ holderId: holder.id, kind: "talk", withName: "Marloes", startsAt: NOW, location: "Stadskantoor" });
      await db.insert(holderChoices).values({ holderId: holder.id, placementId: sorting.id, choice: "heart" });
    }
  });
  const actors: Record<ActorName, Actor> = {
    anonymous: ANONYMOUS,
    rima: rima.actor, marloes: marloes.actor, sander: sander.actor, annelies: annelies.actor, lotte: lotte.actor, gertjan: gertjan.actor,
    "the kringloop": kringloop.employer, "the atelier": atelier.employer, walid: walid.actor, hala: hala.actor, system: SYSTEM,
  };
  const names = new Map<string, string>(
    Object.entries({
      rima: rima.id, omar: omar.id, ali: ali.id, walid: walid.id, hala: hala.id, ...matches,
      ...Object.fromEntries(Object.entries(others).map(([name, buddy]) => [name, buddy.id])), zwolle: zwolle.id, kampen: kampen.id, faraway: faraway.id,
    }).map(([name, id]) => [id, name]),
  );
  return { zwolle, kampen, faraway, kringloop, sorting, sewing, rima, omar, ali, walid, hala, marloes, annelies, matches, actors, names };
}

const ACTORS = ["anonymous", "rima", "marloes", "sander", "annelies", "lotte", "gertjan", "the kringloop", "the atelier", "walid", "hala", "system"] as const;
type ActorName = (typeof ACTORS)[number];

/** What names a row of each table. An audit record is named by its dossier, or else by its municipality. */
const TABLES = {
  status_holders: "id", holder_languages: "holder_id", holder_choices: "holder_id", appointments: "holder_id", contact_moments: "holder_id",
  matches: "id", match_explanations: "match_id", match_partners: "match_id", buddies: "id", buddy_languages: "buddy_id", holder_names: "id",
  audit_records: "coalesce(holder_id, municipality_id)",
} as const;
type Table = keyof typeof TABLES;

const ALL_MATCHES = ["ali sews", "omar and hala", "omar might meet walid", "omar might sort", "rima and walid", "rima sorts"];
const RIMAS = ["rima and walid", "rima sorts"];
const OMARS = ["omar and hala", "omar might meet walid", "omar might sort"];
const dossiers = (...names: string[]) => ({ status_holders: names, holder_languages: names, holder_choices: names, appointments: names });
const matchRows = (names: string[]) => ({ matches: names, match_explanations: names });
const buddyRows = (...names: string[]) => ({ buddies: names, buddy_languages: names });
const NONE = Object.fromEntries(Object.keys(TABLES).map((table) => [table, []])) as unknown as Record<Table, string[]>;
const ZWOLLES_BUDDIES = ["hala", "inKampen", "newInZwolle", "walid"];

const SEEN: Record<ActorName, Record<Table, readonly string[]>> = {
  anonymous: NONE,
  // A status holder: the own dossier and the own buddies, but no notes.
  rima: { ...NONE, ...dossiers("rima"), ...matchRows(RIMAS), ...buddyRows("walid"), audit_records: ["rima"] },
  // A consultant: the own caseload; of a colleague's people the names; buddies of the municipality, and the neighbour's approved ones.
  marloes: { ...NONE, ...dossiers("rima"), contact_moments: ["rima"], ...matchRows(RIMAS), ...buddyRows(...ZWOLLES_BUDDIES), holder_names: ["omar", "rima"], audit_records: ["rima"] },
  sander: { ...NONE, ...dossiers("omar"), contact_moments: ["omar"], ...matchRows(OMARS), ...buddyRows(...ZWOLLES_BUDDIES), holder_names: ["omar", "rima"], audit_records: ["omar"] },
  lotte: { ...NONE, ...dossiers("ali"), contact_moments: ["ali"], ...matchRows(["ali sews"]), ...buddyRows("hala", "inKampen", "newInKampen", "walid"), holder_names: ["ali"], audit_records: ["ali"] },
  // A coordinator: every dossier of the municipality, but no notes.
  annelies: { ...NONE, ...dossiers("omar", "rima"), ...matchRows([...OMARS, ...RIMAS]), ...buddyRows(...ZWOLLES_BUDDIES), holder_names: ["omar", "rima"], audit_records: ["omar", "rima", "zwolle"] },
  gertjan: { ...NONE, ...dossiers("ali"), ...matchRows(["ali sews"]), ...buddyRows("hala", "inKampen", "newInKampen", "walid"), holder_names: ["ali"], audit_records: ["ali", "kampen"] },
  // Partners: matches that were approved, with what the view tells; no dossier, no reasons.
  "the kringloop": { ...NONE, matches: ["rima sorts"], match_partners: ["rima sorts"] },
  "the atelier": { ...NONE, matches: ["ali sews"], match_partners: ["ali sews"] },
  walid: { ...NONE, matches: ["rima and walid"], match_partners: ["rima and walid"], ...buddyRows("walid") },
  hala: { ...NONE, matches: ["omar and hala"], match_partners: ["omar and hala"], ...buddyRows("hala") },
  system: {
    ...NONE, ...dossiers("ali", "omar", "rima"), contact_moments: ["ali", "omar", "rima"], ...matchRows(ALL_MATCHES),
    ...buddyRows("farAway", "hala", "inKampen", "newInKampen", "newInZwolle", "walid"), audit_records: ["ali", "kampen", "omar", "rima", "zwolle"],
  },
};

let made: Awaited<ReturnType<typeof region>>;
beforeAll(async () => {
  made = await region();
  // Something that concerns no dossier, in each municipality.
  for (const { id } of [made.zwolle, made.kampen]) {
    await site.asOwner(`insert into audit_records (municipality_id, action, object_kind, actor_role, at) values ('${id}', 'organisation.verified', 'organisation', 'coordinator', now())`);
  }
}, 60_000);

const rowsOf = (table: Table) => sql.raw(`select distinct ${TABLES[table]} as id from ${table}`);
const named = (rows: Iterable<Record<string, unknown>>) => [...rows].map(({ id }) => made.names.get(String(id)) ?? String(id)).toSorted();

describe.each(ACTORS)("%s", (name) => {
  test.each(Object.keys(TABLES) as Table[])("sees of %s", async (table) => {
    const rows = await readAs(site.db, made.actors[name], ({ db }) => db.execute(rowsOf(table)));
    expect(named(rows)).toEqual([...SEEN[name][table]].toSorted());
  });
});

test.each(Object.keys(TABLES) as Table[])("without an actor nothing of %s shows", async (table) => {
  expect(named(await site.db.execute(rowsOf(table)))).toEqual([]);
});

test("the actor of one transaction is not there in the next on the same connection", async () => {
  for (let at = 0; at < 12; at += 1) {
    await readAs(site.db, made.actors.annelies, ({ db }) => db.execute(rowsOf("status_holders")));
    expect(named(await site.db.execute(rowsOf("status_holders")))).toEqual([]);
  }
});

describe("writing", () => {
  const WRITERS: Record<ActorName, readonly string[]> = {
    anonymous: [], rima: [], marloes: ["rima"], sander: ["omar"], annelies: ["omar", "rima"], lotte: ["ali"], gertjan: ["ali"],
    "the kringloop": [], "the atelier": [], walid: [], hala: [], system: ["ali", "omar", "rima"],
  };
  /** Which dossiers the statement changes, undone again; none when the database forbids it. */
  const changedBy = async (name: ActorName, change: string) => {
    let rows: Iterable<Record<string, unknown>> = [];
    await readAs(site.db, made.actors[name], async ({ db }) => {
      rows = await db.execute(sql.raw(`update status_holders set ${change} returning id`));
      db.rollback();
    }).catch((error: unknown) => {
      if (!(error instanceof TransactionRollbackError) && !isForbidden(error)) throw error;
    });
    return named(rows);
  };

  test.each(ACTORS)("%s changes the dossiers that are theirs to keep", async (name) => {
    expect(await changedBy(name, "updated_at = now()")).toEqual([...WRITERS[name]].toSorted());
  });

  test.each(ACTORS.filter((name) => name !== "system"))("%s moves no dossier to another municipality", async (name) => {
    expect(await changedBy(name, `municipality_id = '${made.faraway.id}'`)).toEqual([]);
  });

  test("nobody may add a dossier, a note or a match for people they don't see", async () => {
    for (const name of ["anonymous", "sander", "annelies", "lotte", "the kringloop", "walid"] as const) {
      await expect(
        readAs(site.db, made.actors[name], ({ db }) =>
          db.execute(sql`insert into contact_moments (id, holder_id, kind, happened_at, created_by) values (gen_random_uuid(), ${made.rima.id}, 'talk', now(), ${made.marloes.actor.accountId})`)),
        name,
      ).rejects.toSatisfy(isForbidden);
    }
    await expect(
      readAs(site.db, made.actors.sander, ({ db }) =>
        db.execute(sql`insert into matches (id, kind, holder_id, placement_id, proposed_by) values (gen_random_uuid(), 'placement', ${made.rima.id}, ${made.sewing.id}, ${made.marloes.actor.accountId})`)),
    ).rejects.toSatisfy(isForbidden);
  });
});

/** Postgres: not allowed, by grant or by policy. */
const isForbidden = (error: unknown) => databaseError(error)?.code === "42501";

type Partner = Record<string, unknown>;
const partnerSeenBy = async (actor: Actor, matchId: string) =>
  [...(await readAs(site.db, actor, ({ db }) => db.execute<Partner>(sql`select * from match_partners where match_id = ${matchId}`)))][0];

describe("of the person in an approved match", () => {
  const contactPerson = { contact_person_name: "Marloes Hendriks", contact_person_phone: "038-1234567" };

  test("an employer sees the first name and what the placement needs, and nothing else", async () => {
    expect(await partnerSeenBy(made.actors["the kringloop"], made.matches["rima sorts"])).toEqual({
      match_id: made.matches["rima sorts"], first_name: made.rima.firstName, dutch_level: "A2", day_parts: maskOf(["mon-morning", "tue-morning"]),
      languages: null, phone: null, email: null, ...contactPerson,
    });
  });

  test("a buddy sees the first name, languages and day-parts, and nothing else", async () => {
    expect(await partnerSeenBy(made.walid.actor, made.matches["rima and walid"])).toEqual({
      match_id: made.matches["rima and walid"], first_name: made.rima.firstName, dutch_level: null, day_parts: 2 ** 21 - 1,
      languages: ["apc"], phone: null, email: null, ...contactPerson,
    });
  });

  test("phone and e-mail show once the person agrees, to that partner alone, and no longer than the match lives", async () => {
    const { db } = site;
    const holder: Holder = await aHolder(db, made.marloes);
    const work = await aMatch(db, holder, made.sorting, "approved");
    const pair = await aMatch(db, holder, { kind: "buddy", ...made.walid }, "approved");
    const contact = async (actor: Actor, matchId: string) => {
      const { phone, email } = (await partnerSeenBy(actor, matchId))!;
      return [phone, email];
    };
    const told = ["06-87654321", expect.stringMatching(/^rima\..*@voorbeeld\.nl$/)];

    await sayYes(contextFor(db, holder.actor), pair, { contactShared: true });
    expect(await contact(made.walid.actor, pair)).toEqual(told);
    expect(await contact(made.kringloop.employer, work)).toEqual([null, null]);

    await sayYes(contextFor(db, holder.actor), pair, { contactShared: false });
    expect(await contact(made.walid.actor, pair)).toEqual([null, null]);

    await sayYes(contextFor(db, holder.actor), pair, { contactShared: true });
    await endMatch(contextFor(db, holder.consultant), pair, { reason: "withdrawn", note: null });
    expect(await contact(made.walid.actor, pair)).toEqual([null, null]);
  });
});

test("a colleague may know the name, and who accompanies: the view has no other column", async () => {
  const [row] = [...(await readAs(site.db, made.actors.sander, ({ db }) => db.execute(sql`select * from holder_names where id = ${made.rima.id}`)))];
  expect(row).toEqual({
    id: made.rima.id, municipality_id: made.zwolle.id, contact_person_id: made.marloes.actor.accountId, first_name: made.rima.firstName, last_name: "Haddad", state: "matched",
  });
});

describe("a buddy's VOG", () => {
  test("a consultant sees that it is in order, not when it was seen", async () => {
    await readAs(site.db, made.marloes.actor, async (context) => {
      const list = (await listBuddies(context, { page: 1, size: 50 })).rows;
      expect(list.find(({ id }) => id === made.walid.id)).toMatchObject({ vogInOrder: true });
      for (const row of [...list, await buddyForConsultant(context, made.walid.id)]) {
        expect(Object.keys(row).filter((column) => /^vog.*(On|At|By)$/.test(column))).toEqual([]);
      }
    });
  });

  test("a coordinator sees when it was seen", async () => {
    const buddy = await readAs(site.db, made.annelies.actor, (context) => buddyForCoordinator(context, made.walid.id));
    expect(buddy).toMatchObject({ vogSeenOn: "2026-03-01", vogExpiresOn: "2029-03-01" });
  });
});

describe("a placement that isn't published", () => {
  const MAY: Record<ActorName, boolean> = {
    anonymous: false, rima: false, marloes: true, sander: true, annelies: true, lotte: false, gertjan: false,
    "the kringloop": true, "the atelier": false, walid: false, hala: false, system: false,
  };
  let draft: string;
  let shared: string;
  let own: string;
  beforeAll(async () => {
    draft = await aPlacement(site.db, made.kringloop, { state: "draft", publishedAt: null });
    shared = await aPlacement(site.db, made.kringloop);
    own = await aPlacement(site.db, made.kringloop, { shared: false });
  });

  test.each(ACTORS)("%s", async (name) => {
    const look = (id: string) => readAs(site.db, made.actors[name], (context) => placementById(context, id)).then(() => true, (error: unknown) => {
      if (error instanceof NotFound) return false;
      throw error;
    });
    expect(await look(draft)).toBe(MAY[name]);
    expect(await look(shared)).toBe(true);
    // Staff of a neighbour sees of a placement only what its organisation shares.
    expect(await look(own)).toBe(name !== "lotte" && name !== "gertjan");
  });
});
