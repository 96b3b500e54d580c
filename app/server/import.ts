import { readFile } from "node:fs/promises";
import type { Context } from "#app/access/context.server.ts";
import { importInstrument } from "#app/guidance/import-instrument.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { importPlacements } from "#app/placements/import-placements.server.ts";
import { importPostcodes } from "#app/places/import-postcodes.server.ts";
import { startTrouble } from "#db/trouble.server.ts";
import { withSiteDatabase } from "./with-site-database.ts";

/** Whoever runs the site reads Dutch. */
const t = translator("nl");

/** So many errors are told one by one. */
const TOLD = 100;

interface Outcome {
  /** What went in, or null when nothing did. */
  counts: { created: number; changed: number; same: number } | null;
  /** A sentence for each thing that is wrong. */
  wrong: string[];
}

const IMPORTS: Readonly<Record<string, (context: Context, text: string) => Promise<Outcome>>> = {
  async placements(context, text) {
    const result = await importPlacements(context, text, t);
    if (result.ok) return { counts: result, wrong: [] };
    return {
      counts: null,
      wrong: result.bad.map(({ line, column, reason }) =>
        column === null ? t("imports:badWholeLine", { line, reason }) : line === 1 ? t("imports:badColumn", { column, reason }) : t("imports:badLine", { line, column, reason }),
      ),
    };
  },
  async postcodes(context, text) {
    const result = await importPostcodes(context, text, t);
    if (result.ok) return { counts: result, wrong: [] };
    return { counts: null, wrong: result.bad.map(({ entry, reason }) => (entry === null ? reason : t("imports:badEntry", { entry, reason }))) };
  },
  async instrument(context, text) {
    const result = await importInstrument(context, text, t);
    if (result.ok) return { counts: result, wrong: [] };
    return { counts: null, wrong: result.bad.map(({ part, reason }) => (part === null ? reason : t("imports:badPart", { part, reason }))) };
  },
};

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => {
    throw new Error(t("imports:noFile", { file }));
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error(t("imports:notUtf8"));
  }
}

/** `npm run import -- placements FILE.csv`, `postcodes FILE.json` or `instrument FILE.json`; docs/import.md. Exit status 0 when it went in. */
async function main(): Promise<number> {
  const [kind = "", file] = process.argv.slice(2);
  const bringIn = Object.hasOwn(IMPORTS, kind) ? IMPORTS[kind] : undefined;
  if (!bringIn || !file) {
    console.error(t("imports:usage"));
    return 2;
  }
  const text = await readText(file);
  const { counts, wrong } = await withSiteDatabase("an import", "import", (context) => bringIn(context, text));
  if (counts) {
    process.stdout.write(`${t("imports:done", counts)}\n`);
    return 0;
  }
  for (const sentence of wrong.slice(0, TOLD)) console.error(sentence);
  if (wrong.length > TOLD) console.error(t("imports:more", { count: wrong.length - TOLD }));
  console.error(t("imports:nothingDone", { count: wrong.length }));
  return 1;
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(startTrouble(error));
    process.exit(1);
  },
);
