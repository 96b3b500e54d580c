import { and, eq, isNull } from "drizzle-orm";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import type { Translate } from "#app/i18n/translator.server.ts";
import { checkInWords } from "#app/server/issues.server.ts";
import { lifeAreaInstruments } from "#db/schema/life-areas.ts";
import { municipalities } from "#db/schema/municipalities.ts";
import { InstrumentFile } from "./instrument-file.ts";
import { OWN_INSTRUMENT } from "./life-areas.ts";

export interface BadPart {
  /** Where in the file, such as "areas.money.levels"; null when the file as a whole is wrong. */
  part: string | null;
  reason: string;
}

export type InstrumentImported = { ok: true; created: number; changed: number; same: number } | { ok: false; bad: BadPart[] };

/**
 * Brings in a municipality's own instrument for life areas from JSON (docs/import.md). From then on levels are chosen by its
 * sentences; levels of before keep the name of the instrument that they were chosen by. All or nothing; the same file again
 * changes nothing.
 * @returns what came of it, or every part that is wrong with its reason in the language of `t`
 */
export async function importInstrument(context: Context, text: string, t: Translate): Promise<InstrumentImported> {
  let told: unknown;
  try {
    told = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { ok: false, bad: [{ part: null, reason: t("imports:notJson") }] };
  }
  const read = checkInWords(told, InstrumentFile, t);
  if (!read.ok) return { ok: false, bad: read.issues.map(({ path, message }) => ({ part: path.join(".") || null, reason: path.at(-1) === "levels" ? t("imports:fiveLevels") : message })) };
  const { municipality: code, areas: texts, ...facts } = read.value;
  if (facts.code === OWN_INSTRUMENT.code) return { ok: false, bad: [{ part: "code", reason: t("imports:ownInstrument") }] };
  return transact(context, async (tx) => {
    const [municipality] = await tx.db.select({ id: municipalities.id }).from(municipalities).where(eq(municipalities.code, code)).for("update");
    if (!municipality) return { ok: false, bad: [{ part: "municipality", reason: t("imports:municipalityUnknown") }] };
    const inUse = and(eq(lifeAreaInstruments.municipalityId, municipality.id), isNull(lifeAreaInstruments.replacedAt));
    const [before] = await tx.db.select().from(lifeAreaInstruments).where(inUse);
    const told = JSON.stringify([facts.code, facts.version, facts.name, facts.permission, inOrder(texts)]);
    if (before && told === JSON.stringify([before.code, before.version, before.name, before.permission, inOrder(before.texts)])) return { ok: true, created: 0, changed: 0, same: 1 };
    if (before) await tx.db.update(lifeAreaInstruments).set({ replacedAt: tx.now }).where(inUse);
    await tx.db.insert(lifeAreaInstruments).values({ municipalityId: municipality.id, ...facts, texts, importedAt: tx.now });
    await recordAudit(tx, { action: "life-area-instrument.imported", municipalityId: municipality.id, details: { code: facts.code, version: facts.version } });
    return { ok: true, created: before ? 0 : 1, changed: before ? 1 : 0, same: 0 };
  });
}

/** Postgres keeps a JSON object's keys in an order of its own. */
const inOrder = (texts: InstrumentFileTexts) => Object.entries(texts).toSorted(([a], [b]) => a.localeCompare(b)).map(([area, { name, levels }]) => [area, name, levels]);
type InstrumentFileTexts = Readonly<Record<string, { name: string; levels: readonly string[] }>>;
