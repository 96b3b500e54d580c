import { asc, eq, gt, inArray, sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { TransactionContext } from "#app/access/context.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { buddies, buddyLanguages } from "#db/schema/buddies.ts";
import { municipalityNeighbours } from "#db/schema/municipalities.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { holderLanguages, statusHolders } from "#db/schema/status-holders.ts";
import { type BuddyRow, buddiesIndex } from "./indexes/buddies.ts";
import { type HolderRow, holdersIndex } from "./indexes/holders.ts";
import { type OrganisationRow, organisationsIndex } from "./indexes/organisations.ts";
import { type PlacementRow, placementsIndex, staffPlacementsIndex } from "./indexes/placements.ts";
import type { IndexDefinition, IndexName, SearchDocument } from "./search-index.ts";

/** Which rows: those with these ids, or so many with higher ids than one. */
type Which = { ids: readonly string[] } | { after: string | null; limit: number };
type Db = TransactionContext["db"];

const chosen = (id: PgColumn, which: Which): SQL | undefined => ("ids" in which ? inArray(id, [...which.ids]) : which.after === null ? undefined : gt(id, which.after));
const limited = (which: Which) => ("ids" in which ? which.ids.length : which.limit);

/** SQL: municipalities whose people see what this one shares. */
const whoSeesNeighbour = (municipalityId: PgColumn) =>
  sql<string[]>`array(select ${municipalityNeighbours.municipalityId}::text from ${municipalityNeighbours} where ${municipalityNeighbours.neighbourId} = ${municipalityId} order by 1)`;
/** SQL: the languages of a person, in an order that stays. */
const languagesOf = (table: typeof buddyLanguages | typeof holderLanguages, person: PgColumn, id: PgColumn) =>
  sql<string[]>`array(select ${table.language} from ${table} where ${person} = ${id} order by ${table.motherTongue} desc, 1)`;

async function placementRows(db: Db, which: Which): Promise<PlacementRow[]> {
  const rows = await db
    .select({
      id: placements.id, title: placements.title, description: placements.description, sector: placements.sector, tasks: placements.tasks,
      languageOffer: placements.languageOffer, activationOffer: placements.activationOffer, tradeOffer: placements.tradeOffer,
      headShare: placements.headShare, handShare: placements.handShare, heartShare: placements.heartShare, dutchMin: placements.dutchMin,
      dayParts: placements.dayParts, hoursMin: placements.hoursMin, placeId: placements.placeId, lat: placements.lat, lng: placements.lng,
      state: placements.state, publishedAt: placements.publishedAt, createdAt: placements.createdAt, guideName: placements.guideName, address: placements.address,
      externalKey: placements.externalKey, shared: placements.shared, organisationName: organisations.name, municipalityId: organisations.municipalityId,
      neighbours: whoSeesNeighbour(organisations.municipalityId),
    })
    .from(placements)
    .innerJoin(organisations, eq(organisations.id, placements.organisationId))
    .where(chosen(placements.id, which))
    .orderBy(asc(placements.id))
    .limit(limited(which));
  return rows.map(({ shared, neighbours, ...row }) => ({ ...row, sharedWith: shared ? neighbours : [] }));
}

/** Each index with where its rows come from, and which of them it keeps. */
const SOURCES = [
  // Drafts and what is paused or closed are in nobody's public index: gone from it means not published.
  { definition: placementsIndex, rows: placementRows, keeps: (row: PlacementRow) => row.state === "published" },
  { definition: staffPlacementsIndex, rows: placementRows },
  {
    definition: organisationsIndex,
    rows: (db: Db, which: Which): Promise<OrganisationRow[]> =>
      db
        .select({
          id: organisations.id, name: organisations.name, kind: organisations.kind, about: organisations.about, placeId: organisations.placeId,
          lat: organisations.lat, lng: organisations.lng, state: organisations.state, municipalityId: organisations.municipalityId, createdAt: organisations.createdAt,
        })
        .from(organisations).where(chosen(organisations.id, which)).orderBy(asc(organisations.id)).limit(limited(which)),
  },
  {
    definition: buddiesIndex,
    rows: async (db: Db, which: Which): Promise<BuddyRow[]> =>
      (
        await db
          .select({
            id: buddies.id, name: accounts.name, about: buddies.about, dutchLevel: buddies.dutchLevel, placeId: buddies.placeId, lat: buddies.lat, lng: buddies.lng,
            state: buddies.state, municipalityId: buddies.municipalityId, createdAt: buddies.createdAt,
            languages: languagesOf(buddyLanguages, buddyLanguages.buddyId, buddies.id), neighbours: whoSeesNeighbour(buddies.municipalityId),
          })
          .from(buddies).innerJoin(accounts, eq(accounts.id, buddies.accountId)).where(chosen(buddies.id, which)).orderBy(asc(buddies.id)).limit(limited(which))
      ).map((row) => ({ ...row, name: row.name ?? "" })),
  },
  {
    definition: holdersIndex,
    rows: (db: Db, which: Which): Promise<HolderRow[]> =>
      db
        .select({
          id: statusHolders.id, firstName: statusHolders.firstName, lastName: statusHolders.lastName, dutchLevel: statusHolders.dutchLevel, placeId: statusHolders.placeId,
          state: statusHolders.state, municipalityId: statusHolders.municipalityId, contactPersonId: statusHolders.contactPersonId, createdAt: statusHolders.createdAt,
          languages: languagesOf(holderLanguages, holderLanguages.holderId, statusHolders.id),
        })
        .from(statusHolders).where(chosen(statusHolders.id, which)).orderBy(asc(statusHolders.id)).limit(limited(which)),
  },
] as const;

export const DEFINITIONS: ReadonlyMap<IndexName, IndexDefinition<never>> = new Map(SOURCES.map(({ definition }) => [definition.name, definition as IndexDefinition<never>]));

const PAGE = 1_000;

function source(index: IndexName) {
  const { rows, definition, ...rest } = SOURCES.find((each) => each.definition.name === index)!;
  const keeps = "keeps" in rest ? rest.keeps : () => true;
  const toDocument = definition.toDocument as (row: { id: string }) => SearchDocument;
  return { rows: rows as (db: Db, which: Which) => Promise<{ id: string }[]>, documents: (list: { id: string }[]) => list.filter((row) => keeps(row as PlacementRow)).map(toDocument) };
}

/**
 * What an index has to say about these ids, as they stand in the database; those that are gone, or not for this index, are left out.
 * @param db A transaction that carries the system: row-level security holds others back.
 */
export async function documentsOf(db: Db, index: IndexName, ids: readonly string[]): Promise<SearchDocument[]> {
  if (ids.length === 0) return [];
  const { rows, documents } = source(index);
  return documents(await rows(db, { ids }));
}

/** All documents of an index, some at a time, in the order of their ids. */
export async function* allDocuments(db: Db, index: IndexName): AsyncGenerator<SearchDocument[]> {
  const { rows, documents } = source(index);
  let after: string | null = null;
  for (;;) {
    const page = await rows(db, { after, limit: PAGE });
    if (page.length > 0) yield documents(page);
    if (page.length < PAGE) return;
    after = page.at(-1)!.id;
  }
}
