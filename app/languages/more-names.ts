/**
 * Names of languages in the interface languages whose readers are all status holders, on pages that the server renders:
 * from CLDR (48 on Node 20), and by hand where that has none, where it gives two languages one name (both Kurdish ones
 * are "Kürtçe"), or a name that its readers wouldn't know ("Bartamaha Kurdish"). To be read once by native speakers.
 */
import type { LanguageId } from "./language.ts";

export const NAMED_BY_CLDR = ["fa", "ti", "tr", "uk", "so"] as const;
export type NamedByCldr = (typeof NAMED_BY_CLDR)[number];

const BY_HAND: Readonly<Record<NamedByCldr, Readonly<Partial<Record<LanguageId, string>>>>> = {
  fa: {
    ar: "عربی (فصیح)", apc: "عربی (سوریه، لبنان)", acm: "عربی (عراق)", apd: "عربی (سودان)", arz: "عربی (مصر)", ary: "عربی (مراکش)",
    arq: "عربی (الجزایر)", aeb: "عربی (تونس)", kmr: "کردی (کرمانجی)", ckb: "کردی (سورانی)", haz: "هزارگی", tr: "ترکی (ترکیه)",
    az: "ترکی آذربایجانی", azb: "ترکی آذربایجانی (ایران)", uz: "ازبکی", tru: "سریانی (سورایت)", aii: "آشوری (آرامی)", mnk: "ماندینکا", fvr: "فور", ti: "تیگرینیا",
  },
  ti: {
    nl: "ሆላንድኛ", ar: "ዓረብኛ (ፍጹም)", apc: "ዓረብኛ (ሶርያ፣ ሊባኖስ)", acm: "ዓረብኛ (ዒራቕ)", apd: "ዓረብኛ (ሱዳን)", arz: "ዓረብኛ (ግብጺ)",
    ary: "ዓረብኛ (ሞሮኮ)", arq: "ዓረብኛ (ኣልጀርያ)", aeb: "ዓረብኛ (ቱኒዝያ)", kmr: "ኩርድኛ (ኩርማንጂ)", ckb: "ኩርድኛ (ሶራኒ)",
    haz: "ሃዛራጊ", azb: "ኣዘርባጃንኛ (ኢራን)", tru: "ሱርያይት", aii: "ኣሶርኛ", mnk: "ማንዲንካ", din: "ዲንካ", fvr: "ፉር",
  },
  tr: {
    nl: "Hollandaca", ar: "Arapça (fasih)", apc: "Arapça (Suriye, Lübnan)", acm: "Arapça (Irak)", apd: "Arapça (Sudan)", arz: "Arapça (Mısır)", ary: "Arapça (Fas)",
    arq: "Arapça (Cezayir)", aeb: "Arapça (Tunus)", kmr: "Kürtçe (Kurmanci)", ckb: "Kürtçe (Sorani)", haz: "Hazaraca", ti: "Tigrinya",
    om: "Oromo", az: "Azerbaycanca", azb: "Azerbaycanca (İran)", sw: "Svahili", ff: "Fula", ha: "Hausa", tru: "Süryanice (Turoyo)", aii: "Süryanice (Asuri)",
    mnk: "Mandinka", din: "Dinka", fvr: "Fur",
  },
  uk: {
    ar: "арабська (літературна)", apc: "арабська (Сирія, Ліван)", acm: "арабська (Ірак)", apd: "арабська (Судан)", arz: "арабська (Єгипет)",
    ary: "арабська (Марокко)", arq: "арабська (Алжир)", aeb: "арабська (Туніс)", kmr: "курдська (курманджі)", ckb: "курдська (сорані)",
    haz: "хазарагі", azb: "азербайджанська (Іран)", byn: "білін", tru: "сирійська (туройо)", aii: "ассирійська", mnk: "мандінка", so: "сомалійська", fvr: "фур",
  },
  so: {
    ar: "Carabi (fasiix)", apc: "Carabi (Suuriya, Lubnaan)", acm: "Carabi (Ciraaq)", apd: "Carabi (Suudaan)", arz: "Carabi (Masar)", ary: "Carabi (Marooko)",
    arq: "Carabi (Aljeeriya)", aeb: "Carabi (Tuniisiya)", kmr: "Kurdi (Kurmanji)", ckb: "Kurdi (Soraani)", zza: "Zazaki", byn: "Bilin", ssy: "Saaho", aa: "Canfar",
    am: "Amxaari", om: "Oromo", fa: "Faarisi", prs: "Dari", haz: "Hasaaragi", tr: "Turki", az: "Asarbayjaani", azb: "Asarbayjaani (Iiraan)", tru: "Suryaani", aii: "Aashuuri",
    mnk: "Mandinka", din: "Dinka", fvr: "Fur",
  },
};

const cldr = new Map<NamedByCldr, Intl.DisplayNames>();

/** The name of a language, by its key and its BCP 47 tag; nothing where neither the table nor CLDR has one. */
export function nameBeyondCatalogue(id: LanguageId, bcp47: string, language: NamedByCldr): string | undefined {
  const names = cldr.get(language) ?? new Intl.DisplayNames(language, { type: "language", fallback: "none" });
  cldr.set(language, names);
  return BY_HAND[language][id] ?? names.of(bcp47);
}

export function isNamedByCldr(language: string): language is NamedByCldr {
  return (NAMED_BY_CLDR as readonly string[]).includes(language);
}
