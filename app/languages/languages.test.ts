import { describe, expect, it } from "vitest";
import { INTERFACE_LANGUAGES } from "#app/i18n/languages.ts";
import { isLanguageId, LANGUAGE_IDS, LANGUAGES, languageById, languageDirection, languageName } from "#app/languages/language.ts";
import { mutuallyIntelligibleWith, understandsWell, wellUnderstoodBy } from "#app/languages/understood.ts";

const RTL_SCRIPTS = ["Arab", "Syrc"];

describe("the catalogue", () => {
  it("has every language once, under every name", () => {
    expect(new Set(LANGUAGE_IDS).size).toBe(LANGUAGES.length);
    expect(LANGUAGES.length).toBeGreaterThan(50);
    for (const inLanguage of INTERFACE_LANGUAGES) {
      const names = LANGUAGE_IDS.map((id) => languageName(id, inLanguage));
      expect(new Set(names).size, inLanguage).toBe(LANGUAGES.length);
      expect(names.every((name) => name.trim() === name && name !== "")).toBe(true);
    }
  });
  it("is written in the direction of its script", () => {
    for (const { id, script } of LANGUAGES) expect(languageDirection(id), id).toBe(RTL_SCRIPTS.includes(script) ? "rtl" : "ltr");
    // Where Intl is wrong.
    for (const id of ["apc", "acm", "apd", "ary", "haz", "aii"] as const) expect(languageDirection(id), id).toBe("rtl");
  });
  it("has tags that a browser accepts", () => {
    for (const { bcp47 } of LANGUAGES) expect(() => new Intl.Locale(bcp47)).not.toThrow();
  });
  it("tells Kurmanji from Sorani, and Farsi from Dari", () => {
    expect(languageName("kmr", "nl")).toBe("Koerdisch (Kurmanji)");
    expect(languageName("ckb", "nl-NL")).toBe("Koerdisch (Sorani)");
    expect([languageName("fa", "en"), languageName("prs", "en")]).toEqual(["Persian (Farsi)", "Dari"]);
  });
  it("falls back on the language's own name", () => expect(languageName("so", "de")).toBe("Soomaali"));
  it("is named in the script of its reader", () => {
    for (const [inLanguage, letters] of [["ar", /\p{Script=Arabic}/u], ["fa", /\p{Script=Arabic}/u], ["ti", /\p{Script=Ethiopic}/u], ["uk", /\p{Script=Cyrillic}/u]] as const) {
      for (const id of LANGUAGE_IDS) expect(languageName(id, inLanguage), `${id} in ${inLanguage}`).toMatch(letters);
    }
    for (const inLanguage of ["tr", "so"]) for (const id of LANGUAGE_IDS) expect(languageName(id, inLanguage), id).toMatch(/^\p{Script=Latin}[\p{Script=Latin} (),]+$/u);
  });
  it("knows its own keys only", () => {
    expect(isLanguageId("ti")).toBe(true);
    for (const text of ["", "ku", "TI", "toString"]) expect(isLanguageId(text), text).toBe(false);
    expect(languageById("ti").endonym).toBe("ትግርኛ");
  });
});

describe("who understands whom", () => {
  it.each([["fa", "prs"], ["prs", "haz"], ["apc", "acm"], ["apc", "arz"], ["tr", "az"], ["rw", "rn"]] as const)("%s and %s do", (one, other) => {
    expect([understandsWell(one, other), understandsWell(other, one)]).toEqual([true, true]);
    expect(mutuallyIntelligibleWith(one)).toContain(other);
  });
  it.each([
    ["kmr", "ckb"], ["kmr", "zza"], ["apc", "ary"], ["apc", "arq"], ["apc", "aeb"], ["apc", "apd"], ["apc", "ayn"], ["uk", "ru"],
    ["ti", "tig"], ["ti", "am"], ["ps", "prs"], ["ckb", "fa"], ["fa", "haz"], ["tr", "tk"], ["apc", "ar"],
  ] as const)("%s and %s don't, unless they say so", (one, other) => {
    expect([understandsWell(one, other), understandsWell(other, one)]).toEqual([false, false]);
  });
  it("can be one-way, and then isn't a talk", () => {
    expect([understandsWell("apd", "arz"), understandsWell("arz", "apd")]).toEqual([true, false]);
    expect(mutuallyIntelligibleWith("apd")).toEqual([]);
  });
  it("names languages of the catalogue, others than itself", () => {
    for (const id of LANGUAGE_IDS) {
      expect(understandsWell(id, id)).toBe(true);
      expect(wellUnderstoodBy(id)).not.toContain(id);
    }
  });
});
