import { and, eq, inArray } from "drizzle-orm";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import type { Translate } from "#app/i18n/translator.server.ts";
import { locate } from "#app/places/locate.server.ts";
import { checkInWords } from "#app/server/issues.server.ts";
import { municipalities } from "#db/schema/municipalities.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { type BadLine, columnOf, type PlacementLine, readPlacementsCsv } from "./placement-csv.server.ts";
import { PlacementForm } from "./placement-form.ts";
import { placementRow } from "./save-placement.server.ts";

export interface ImportCounts {
  created: number;
  changed: number;
  same: number;
}

export type PlacementsImported = ({ ok: true } & ImportCounts) | { ok: false; bad: BadLine[] };

const FILE_STATES = ["draft", "published"] as const;
type FileState = (typeof FILE_STATES)[number];

interface CheckedLine {
  line: number;
  externalKey: string;
  organisationId: string;
  municipalityId: string;
  state: FileState;
  row: ReturnType<typeof placementRow>;
}

/**
 * Brings in placements from a CSV text (docs/import.md tells the columns). Each line is a placement of a verified
 * organisation, known by the organisation and its own key: a second run with the same file changes nothing. All or
 * nothing: one bad line, and the database stays as it was. What someone paused or closed on the site stays so; a draft
 * may become published, not the other way round.
 * @returns how many are new, changed and the same, or every bad line with its reason in the language of `t`
 */
export async function importPlacements(context: Context, text: string, t: Translate): Promise<PlacementsImported> {
  const { lines, bad } = readPlacementsCsv(text, t);
  return transact(context, async (tx) => {
    const checked = await checkLines(tx, lines, bad, t);
    const writes = bad.length === 0 ? await planWrites(tx, checked, bad, t) : [];
    if (bad.length > 0) return { ok: false, bad: bad.sort((a, b) => a.line - b.line) };
    const counts: ImportCounts = { created: 0, changed: 0, same: 0 };
    for (const write of writes) {
      counts[write.kind]++;
      await apply(tx, write);
    }
    return { ok: true, ...counts };
  });
}

/** Reads each line as the form of a placement is read, and finds its town and organisation. What is wrong is added to `bad`. */
async function checkLines(tx: TransactionContext, lines: readonly PlacementLine[], bad: BadLine[], t: Translate): Promise<CheckedLine[]> {
  const organisationOf = await findOrganisations(tx, lines);
  const seen = new Map<string, number>();
  const checked: CheckedLine[] = [];
  for (const { line, externalKey, municipality, organisation, state = "draft", details } of lines) {
    const before = bad.length;
    const wrong = (column: string | null, reason: string) => {
      if (!bad.some((each) => each.line === line && each.column === column)) bad.push({ line, column, reason });
    };
    for (const [column, cell] of [["external_key", externalKey], ["municipality", municipality], ["organisation", organisation]] as const) {
      if (!cell) wrong(column, t("fields:required"));
    }
    if (!FILE_STATES.some((each) => each === state)) wrong("state", t("imports:stateUnknown"));
    const parsed = checkInWords(details, PlacementForm, t);
    if (!parsed.ok) for (const issue of parsed.issues) wrong(columnOf(issue.path[0]), issue.message);
    const location = parsed.ok ? await locate(tx, parsed.value.place) : null;
    if (parsed.ok && !location) wrong("place", t("fields:unknownPlace"));
    const owner = municipality && organisation ? organisationOf(municipality, organisation) : null;
    if (owner && "problem" in owner) wrong(owner.column, t(`imports:${owner.problem}`));
    if (!parsed.ok || !location || !owner || "problem" in owner || !externalKey) continue;
    const key = `${owner.organisationId} ${externalKey}`;
    const earlier = seen.get(key);
    if (earlier !== undefined) wrong("external_key", t("imports:keyTwice", { line: earlier }));
    seen.set(key, earlier ?? line);
    if (bad.length === before) checked.push({ line, externalKey, ...owner, state: state as FileState, row: placementRow(parsed.value, location) });
  }
  return checked;
}

type Owner = { organisationId: string; municipalityId: string } | { problem: "municipalityUnknown" | "organisationUnknown" | "organisationTwice" | "organisationNotVerified"; column: string };

/** Spreadsheets drop the zeros that a CBS code starts with. */
const asCode = (municipality: string) => municipality.padStart(4, "0");
const asName = (organisation: string) => organisation.toLowerCase().replace(/\s+/g, " ");

async function findOrganisations({ db }: TransactionContext, lines: readonly PlacementLine[]): Promise<(municipality: string, organisation: string) => Owner> {
  const codes = [...new Set(lines.flatMap(({ municipality }) => (municipality ? [asCode(municipality)] : [])))];
  if (codes.length === 0) return () => ({ problem: "municipalityUnknown", column: "municipality" });
  const known = await db
    .select({ code: municipalities.code, municipalityId: municipalities.id, organisationId: organisations.id, name: organisations.name, state: organisations.state })
    .from(municipalities)
    .leftJoin(organisations, eq(organisations.municipalityId, municipalities.id))
    .where(inArray(municipalities.code, codes));
  return (municipality, organisation) => {
    const inCode = known.filter(({ code }) => code === asCode(municipality));
    if (inCode.length === 0) return { problem: "municipalityUnknown", column: "municipality" };
    const named = inCode.filter(({ name }) => name !== null && asName(name) === asName(organisation));
    const verified = named.filter(({ state }) => state === "verified");
    if (named.length === 0) return { problem: "organisationUnknown", column: "organisation" };
    if (verified.length === 0) return { problem: "organisationNotVerified", column: "organisation" };
    if (verified.length > 1) return { problem: "organisationTwice", column: "organisation" };
    const [{ organisationId, municipalityId }] = verified as [(typeof verified)[number]];
    return { organisationId: organisationId!, municipalityId };
  };
}

type Write = CheckedLine & { kind: keyof ImportCounts; placementId: string | null; publish: boolean };

/** What each line comes down to, beside what is there. The rows that are there stay locked until the end. */
async function planWrites({ db }: TransactionContext, lines: readonly CheckedLine[], bad: BadLine[], t: Translate): Promise<Write[]> {
  const writes: Write[] = [];
  for (const line of lines) {
    const [present] = await db
      .select()
      .from(placements)
      .where(and(eq(placements.organisationId, line.organisationId), eq(placements.externalKey, line.externalKey)))
      .for("update");
    const publish = line.state === "published" && (!present || present.state === "draft");
    const changes = present ? differs(line.row, present) : true;
    if (present && changes) {
      if (present.state === "closed") bad.push({ line: line.line, column: null, reason: t("imports:placementClosed") });
      if (line.row.spots < present.spotsTaken) bad.push({ line: line.line, column: "spots", reason: t("refusals:placementSpotsTaken", { taken: present.spotsTaken }) });
    }
    writes.push({ ...line, kind: !present ? "created" : changes || publish ? "changed" : "same", placementId: present?.id ?? null, publish });
  }
  return writes;
}

/** Coordinates are kept in single precision, so that a number counts as the same when it is the same there. */
const asKept = (value: unknown) => JSON.stringify(typeof value === "number" ? Math.fround(value) : value);

function differs(row: Record<string, unknown>, present: Record<string, unknown>): boolean {
  return Object.entries(row).some(([column, value]) => asKept(value) !== asKept(present[column]));
}

async function apply(tx: TransactionContext, { kind, placementId, publish, externalKey, organisationId, municipalityId, row }: Write): Promise<void> {
  if (kind === "same") return;
  const published = publish ? { state: "published" as const, publishedAt: tx.now } : {};
  const audit = (action: string, objectId: string) => recordAudit(tx, { action, objectId, municipalityId, details: { published: publish } });
  if (placementId === null) {
    const [made] = await tx.db.insert(placements).values({ ...row, ...published, organisationId, externalKey, createdAt: tx.now, updatedAt: tx.now }).returning({ id: placements.id });
    return audit("placement.imported", made!.id);
  }
  await tx.db.update(placements).set({ ...row, ...published, updatedAt: tx.now }).where(eq(placements.id, placementId));
  return audit("placement.changed-by-import", placementId);
}
