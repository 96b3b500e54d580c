import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Actor, SYSTEM, type SignedInActor } from "#app/access/actor.ts";
import { transact, type TransactionContext } from "#app/access/context.server.ts";
import { NotFound } from "#app/server/errors.ts";
import { type OpenDatabase, openDatabase } from "#db/client.server.ts";
import { fillWhenEmpty } from "#db/demo/fill-demo-region.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { listPartnerMatches, partnerMatch } from "./match-queries-for-partners.server.ts";
import { PARTNER_END_REASONS } from "./match.ts";

const NOW = new Date("2026-11-24T09:00:00Z");

const database = testDatabase();
let region: OpenDatabase;
beforeAll(async () => {
  region = openDatabase(database.url, { connections: 2 });
  await fillWhenEmpty(region.db, NOW);
}, 120_000);
afterAll(() => region.close());

function as<T>(actor: Actor, work: (context: TransactionContext & { actor: SignedInActor }) => Promise<T>): Promise<T> {
  return transact({ actor, db: region.db, now: NOW, origin: "test" }, (context) => work(context as TransactionContext & { actor: SignedInActor }));
}

interface Seen extends Record<string, unknown> {
  id: string; kind: "placement" | "buddy"; state: string; approved: boolean; shared: boolean; reason: string | null; partner: string; account: string; municipality: string; phone: string | null;
}

/** Every match as it is, with the account of its employer or buddy. */
function all(): Promise<Seen[]> {
  return as(SYSTEM, async ({ db }) => [
    ...(await db.execute<Seen>(sql`
      select match.id, match.kind, match.state, match.approved_at is not null as approved, match.contact_shared as shared, match.end_reason as reason, holder.phone,
        coalesce(placement.organisation_id, match.buddy_id) as partner, account.id as account, account.municipality_id as municipality
      from matches match join status_holders holder on holder.id = match.holder_id
      left join placements placement on placement.id = match.placement_id
      left join organisation_members member on member.organisation_id = placement.organisation_id
      left join buddies buddy on buddy.id = match.buddy_id
      join accounts account on account.id = coalesce(member.account_id, buddy.account_id)`)),
  ]);
}

const partnerOf = (match: Seen): SignedInActor => ({
  role: match.kind === "placement" ? "employer" : "buddy", accountId: match.account, municipalityId: match.municipality, subjectId: match.partner,
});

test("a partner sees the own approved matches, and of each only what is needed", async () => {
  const matches = await all();
  expect(matches.length).toBeGreaterThan(20);
  for (const match of matches) {
    const seen = await as(partnerOf(match), (context) => partnerMatch(context, match.id)).catch((error: unknown) => error);
    if (!match.approved) {
      expect(seen).toBeInstanceOf(NotFound);
      continue;
    }
    const open = match.shared && match.state !== "ended";
    expect(seen).toMatchObject({
      id: match.id,
      phone: open ? match.phone : null,
      endReason: (PARTNER_END_REASONS as readonly (string | null)[]).includes(match.reason) ? match.reason : null,
      ...(match.kind === "placement" ? { languages: null } : { dutchLevel: null, placementTitle: null }),
    });
    if (!open) expect((seen as { email: unknown }).email).toBeNull();
    expect(seen).not.toHaveProperty("lastName");
    expect(seen).not.toHaveProperty("holderId");
  }
  // The promise is only kept where there was something to hide.
  expect(matches.some((match) => match.approved && !match.shared && match.phone)).toBe(true);
  expect(matches.some((match) => match.approved && match.reason !== null && !(PARTNER_END_REASONS as readonly string[]).includes(match.reason))).toBe(true);
});

test("another partner's match is not found", async () => {
  const matches = (await all()).filter((match) => match.approved);
  const others = [matches.find((match) => match.kind === "placement")!, matches.find((match) => match.kind === "buddy")!].map(partnerOf);
  for (const other of others) {
    const foreign = matches.find((match) => match.partner !== other.subjectId)!;
    await expect(as(other, (context) => partnerMatch(context, foreign.id))).rejects.toThrow(NotFound);
    const listed = await as(other, (context) => listPartnerMatches(context, { page: 1, size: 100 }, { states: ["proposed", "approved", "accepted", "active", "ended"] }));
    expect(listed.rows.map(({ id }) => id).sort()).toEqual([...new Set(matches.filter((match) => match.partner === other.subjectId).map(({ id }) => id))].sort());
    expect(listed.total).toBe(listed.rows.length);
  }
});
