import type { Key } from "./keys.ts";

/** What people say besides the name that the site has, in all its languages; commas between. To be read by speakers: docs/translations-to-check.md. */
export const SYNONYMS: Partial<Record<Key, readonly string[]>> = {
  "sector:kitchen": ["keuken, koken, eten, kok", "kitchen, food, cook", "مطبخ, طبخ, طعام", "آشپزخانه, غذا, آشپزی", "ምግብ, ክሽነ, ክሽና", "mutfak, yemek, aşçı", "кухня, їжа, кухар", "jiko, jikada, jikadda, cunto, cuntada"],
};
