import { z } from "zod";
import { isLanguageId } from "./language.ts";
import { FLUENCIES } from "./level.ts";

/** Languages that someone speaks, a row each; rows without a language are left out. */
export const spokenLanguages = z
  .array(
    z.object({
      language: z.string().refine(isLanguageId, { error: "fields:unknownChoice" }).optional(),
      fluency: z.enum(FLUENCIES).default("good"),
      motherTongue: z.boolean().default(false),
    }),
  )
  .max(12)
  .default([])
  .transform((rows) => {
    const told = new Map<string, { language: string; fluency: (typeof FLUENCIES)[number]; motherTongue: boolean }>();
    for (const row of rows) {
      if (row.language) told.set(row.language, { language: row.language, fluency: row.motherTongue ? "fluent" : row.fluency, motherTongue: row.motherTongue });
    }
    return [...told.values()];
  });

/** As above, with at least one mother tongue. */
export const spokenWithMotherTongue = spokenLanguages.refine((rows) => rows.some((row) => row.motherTongue), { error: "fields:motherTongue" });
