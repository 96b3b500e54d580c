import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise, partsOf, wordsOf } from "./normalise.ts";

describe("two spellings of one word", () => {
  test.each([
    ["capitals", "Kringloop", "kringloop"],
    ["diacritics", "café créole", "cafe creole"],
    ["a letter of two", "ĳsbaan", "ijsbaan"],
    ["sharp s", "Straße", "strasse"],
    ["Turkish i without a dot", "ısıtma", "isitma"],
    ["Turkish I with a dot", "İZMİR", "izmir"],
    ["Turkish letters", "çiçekçi", "cicekci"],
    ["Ukrainian short and with two dots", "Київський", "киівськии"],
    ["an apostrophe of another shape", "м'ята", "м’ята"],
    ["Arabic vowel signs", "مَطْبَخ", "مطبخ"],
    ["Arabic tatweel", "مـــطبخ", "مطبخ"],
    ["alif with hamza", "أعمال", "اعمال"],
    ["teh marbuta", "حديقة", "حديقه"],
    ["Persian yeh and kaf", "کتابخانه‌ی", "كتابخانهي"],
    ["a joiner that is not seen", "می‌دوزم", "میدوزم"],
    ["Ge'ez letters that sound alike", "ጸሓፊ ሰብ", "ፀሀፊ ሠብ"],
    ["Ge'ez alef and ayin", "ዓለም", "አለም"],
    ["Arabic and Persian digits", "١٢ ۳۴", "12 34"],
    ["no-break spaces and dashes", "heen–en\u00a0weer", "heen en weer"],
    ["a soft hyphen", "vrij\u00adwilliger", "vrijwilliger"],
    ["a mark of direction", "\u200fעברית\u200e", "עברית"],
    ["full width", "ｔａａｌ", "taal"],
  ])("%s", (_, one, other) => {
    expect(normalise(one)).toBe(normalise(other));
    expect(normalise(one)).not.toBe("");
  });

  test("words that differ stay apart", () => {
    const words = ["koken", "koeken", "taal", "tal", "مطبخ", "مطبعة", "кухня", "кухар", "ምግቢ", "ምግባር", "mutfak", "maatje", "maat"];
    expect(new Set(words.map(normalise)).size).toBe(words.length);
  });
});

test("whatever comes in, twice is once, and nothing but letters, digits and single spaces comes out", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const once = normalise(text);
      expect(normalise(once)).toBe(once);
      expect(once).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
      expect(wordsOf(text).join(" ")).toBe(once);
    }),
    { numRuns: 2_000 },
  );
});

describe("a compound", () => {
  const known = new Set(["taal", "maatje", "fiets", "fietsen", "maker", "werk", "plaats", "tuin", "buurt", "groente", "kantoor"]);
  test.each([
    ["taalmaatje", ["taal", "maatje"]],
    ["fietsenmaker", ["fiets", "fietsen", "maker"]],
    ["werkplaats", ["werk", "plaats"]],
    ["buurttuin", ["buurt", "tuin"]],
    ["groentetuin", ["groente", "tuin"]],
    ["schooltuin", ["tuin"]],
    ["taal", []],
    ["totaal", []],
    ["vertalen", []],
  ])("%s", (word, parts) => {
    expect(partsOf(word, known).toSorted()).toEqual(parts.toSorted());
  });
});
