import { sql } from "drizzle-orm";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import type { Translate } from "#app/i18n/translator.server.ts";
import { postcodes } from "#db/schema/municipalities.ts";

export interface BadEntry {
  /** The postcode as it stands in the file; null when the file as a whole is wrong. */
  entry: string | null;
  reason: string;
}

export type PostcodesImported = { ok: true; created: number; changed: number; same: number } | { ok: false; bad: BadEntry[] };

/** The European Netherlands, in degrees with some room: what lies outside is a mistake, such as the two numbers swapped. */
const BOUNDS = { lat: [50.5, 53.8], lng: [3.1, 7.5] } as const;

/** Rows in one statement: two numbers and a code each, far below the 65,535 parameters that Postgres takes. */
const AT_ONCE = 2_000;

const within = (value: unknown, [low, high]: readonly [number, number]): value is number => typeof value === "number" && value >= low && value <= high;

function readPostcodes(text: string, t: Translate): { rows: { code: string; lat: number; lng: number }[]; bad: BadEntry[] } {
  let told: unknown;
  try {
    told = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { rows: [], bad: [{ entry: null, reason: t("imports:notJson") }] };
  }
  const entries = typeof told === "object" && told !== null && !Array.isArray(told) ? Object.entries(told as Record<string, unknown>) : [];
  if (entries.length === 0) return { rows: [], bad: [{ entry: null, reason: t("imports:empty") }] };
  const rows: { code: string; lat: number; lng: number }[] = [];
  const bad: BadEntry[] = [];
  for (const [code, at] of entries) {
    const [lat, lng] = Array.isArray(at) && at.length === 2 ? (at as unknown[]) : [];
    if (/^[1-9][0-9]{3}$/.test(code) && within(lat, BOUNDS.lat) && within(lng, BOUNDS.lng)) rows.push({ code, lat, lng });
    else bad.push({ entry: code, reason: t("imports:notAPostcodeEntry") });
  }
  return { rows, bad };
}

/**
 * Brings in the centroids of four-digit postcodes from JSON, `{"1011": [latitude, longitude], …}` in degrees (WGS 84).
 * All or nothing. Postcodes that the file doesn't name stay; people who gave a postcode before keep the place found
 * then, until their profile is saved again.
 * @returns how many are new, changed and the same, or every bad entry with its reason in the language of `t`
 */
export async function importPostcodes(context: Context, text: string, t: Translate): Promise<PostcodesImported> {
  const { rows, bad } = readPostcodes(text, t);
  if (bad.length > 0) return { ok: false, bad };
  return transact(context, async (tx) => {
    const known = new Map((await tx.db.select().from(postcodes)).map((row) => [row.code, row]));
    // Kept in single precision, so that a number is the same when it is the same there.
    const isSame = (row: (typeof rows)[number]) => {
      const present = known.get(row.code);
      return present !== undefined && Math.fround(present.lat) === Math.fround(row.lat) && Math.fround(present.lng) === Math.fround(row.lng);
    };
    const writes = rows.filter((row) => !isSame(row));
    for (let from = 0; from < writes.length; from += AT_ONCE) {
      await tx.db
        .insert(postcodes)
        .values(writes.slice(from, from + AT_ONCE))
        .onConflictDoUpdate({ target: postcodes.code, set: { lat: sql`excluded.lat`, lng: sql`excluded.lng` } });
    }
    const changed = writes.filter(({ code }) => known.has(code)).length;
    const counts = { created: writes.length - changed, changed, same: rows.length - writes.length };
    if (writes.length > 0) await recordAudit(tx, { action: "postcode.imported", details: counts });
    return { ok: true, ...counts };
  });
}
