import { isNamedByCldr, nameBeyondCatalogue } from "./more-names.ts";

/**
 * The languages that people in the programme speak, as our own data: `Intl` can't tell Kurmanji from Sorani, prints
 * bare codes for spoken Arabic, and gets the direction of several of them wrong (CLDR 48).
 *
 * Sources: ISO 639-3 and ISO 15924 for codes and scripts; names by hand, to be read once by native speakers.
 */

/** The interface languages in which the catalogue has every name; names in the others are in more-names.ts. */
export type NamedIn = "nl" | "en" | "ar";
export type LanguageNames = Record<NamedIn, string> & Partial<Record<string, string>>;

export type Direction = "ltr" | "rtl";

interface LanguageEntry {
  /** Our own stable key. Never reused, never renamed: it is in people's dossiers. */
  id: string;
  /** What to put in a `lang` attribute. */
  bcp47: string;
  /** The script that its speakers here are most likely to read (ISO 15924). */
  script: string;
  dir: Direction;
  names: LanguageNames;
  /** The language's name in itself. */
  endonym: string;
}

function language<const Id extends string>(
  id: Id,
  bcp47: string,
  script: string,
  dir: Direction,
  nl: string,
  en: string,
  ar: string,
  endonym: string,
): LanguageEntry & { id: Id } {
  return { id, bcp47, script, dir, names: { nl, en, ar }, endonym };
}

/** In the order in which a picker without a search text lists them: Dutch and world languages, then by family. */
export const LANGUAGES = [
  language("nl", "nl", "Latn", "ltr", "Nederlands", "Dutch", "الهولندية", "Nederlands"),
  language("en", "en", "Latn", "ltr", "Engels", "English", "الإنجليزية", "English"),
  language("fr", "fr", "Latn", "ltr", "Frans", "French", "الفرنسية", "français"),
  language("es", "es", "Latn", "ltr", "Spaans", "Spanish", "الإسبانية", "español"),
  language("ar", "ar", "Arab", "rtl", "Arabisch (standaard)", "Arabic (standard)", "العربية الفصحى", "العربية الفصحى"),
  language("apc", "apc", "Arab", "rtl", "Arabisch (Levant, Syrisch)", "Arabic (Levantine)", "العربية الشامية", "العربية الشامية"),
  language("acm", "acm", "Arab", "rtl", "Arabisch (Irakees)", "Arabic (Iraqi)", "العربية العراقية", "العربية العراقية"),
  language("ayn", "ar-YE", "Arab", "rtl", "Arabisch (Jemenitisch)", "Arabic (Yemeni)", "العربية اليمنية", "العربية اليمنية"),
  language("apd", "apd", "Arab", "rtl", "Arabisch (Soedanees)", "Arabic (Sudanese)", "العربية السودانية", "العربية السودانية"),
  language("arz", "arz", "Arab", "rtl", "Arabisch (Egyptisch)", "Arabic (Egyptian)", "العربية المصرية", "العربية المصرية"),
  language("ary", "ary", "Arab", "rtl", "Arabisch (Marokkaans)", "Arabic (Moroccan)", "العربية المغربية", "الدارجة المغربية"),
  language("arq", "arq", "Arab", "rtl", "Arabisch (Algerijns)", "Arabic (Algerian)", "العربية الجزائرية", "الدارجة الجزائرية"),
  language("aeb", "aeb", "Arab", "rtl", "Arabisch (Tunesisch)", "Arabic (Tunisian)", "العربية التونسية", "التونسي"),
  language("kmr", "kmr", "Latn", "ltr", "Koerdisch (Kurmanji)", "Kurdish (Kurmanji)", "الكردية (الكرمانجية)", "Kurmancî"),
  language("ckb", "ckb", "Arab", "rtl", "Koerdisch (Sorani)", "Kurdish (Sorani)", "الكردية (السورانية)", "سۆرانی"),
  language("zza", "zza", "Latn", "ltr", "Zazaki", "Zazaki", "الزازاكية", "Zazakî"),
  language("ti", "ti", "Ethi", "ltr", "Tigrinya", "Tigrinya", "التغرينية", "ትግርኛ"),
  language("tig", "tig", "Ethi", "ltr", "Tigre", "Tigre", "التغرية", "ትግረ"),
  language("byn", "byn", "Ethi", "ltr", "Blin", "Blin", "البلينية", "ብሊና"),
  language("ssy", "ssy", "Latn", "ltr", "Saho", "Saho", "الساهو", "Saho"),
  language("aa", "aa", "Latn", "ltr", "Afar", "Afar", "العفرية", "Qafaraf"),
  language("am", "am", "Ethi", "ltr", "Amhaars", "Amharic", "الأمهرية", "አማርኛ"),
  language("om", "om", "Latn", "ltr", "Oromo", "Oromo", "الأورومية", "Afaan Oromoo"),
  language("fa", "fa", "Arab", "rtl", "Farsi (Perzisch)", "Persian (Farsi)", "الفارسية", "فارسی"),
  language("prs", "prs", "Arab", "rtl", "Dari", "Dari", "الدرية", "دری"),
  language("haz", "haz", "Arab", "rtl", "Hazaragi", "Hazaragi", "الهزارية", "هزارگی"),
  language("ps", "ps", "Arab", "rtl", "Pasjtoe", "Pashto", "البشتوية", "پښتو"),
  language("uz", "uz", "Latn", "ltr", "Oezbeeks", "Uzbek", "الأوزبكية", "oʻzbekcha"),
  language("tk", "tk", "Latn", "ltr", "Turkmeens", "Turkmen", "التركمانية", "türkmençe"),
  language("tr", "tr", "Latn", "ltr", "Turks", "Turkish", "التركية", "Türkçe"),
  language("az", "az", "Latn", "ltr", "Azerbeidzjaans", "Azerbaijani", "الأذربيجانية", "azərbaycanca"),
  language("azb", "azb", "Arab", "rtl", "Azerbeidzjaans (Iran)", "Azerbaijani (Iran)", "الأذربيجانية (إيران)", "تۆرکجه"),
  language("so", "so", "Latn", "ltr", "Somalisch", "Somali", "الصومالية", "Soomaali"),
  language("uk", "uk", "Cyrl", "ltr", "Oekraïens", "Ukrainian", "الأوكرانية", "українська"),
  language("ru", "ru", "Cyrl", "ltr", "Russisch", "Russian", "الروسية", "русский"),
  language("ur", "ur", "Arab", "rtl", "Urdu", "Urdu", "الأردية", "اردو"),
  language("hy", "hy", "Armn", "ltr", "Armeens", "Armenian", "الأرمنية", "հայերեն"),
  language("ka", "ka", "Geor", "ltr", "Georgisch", "Georgian", "الجورجية", "ქართული"),
  language("tru", "tru", "Latn", "ltr", "Surayt (Turoyo)", "Surayt (Turoyo)", "السورايت (الطورويو)", "Surayt"),
  language("aii", "aii", "Syrc", "rtl", "Assyrisch (Aramees)", "Assyrian (Aramaic)", "الآشورية", "ܣܘܪܝܬ"),
  language("sq", "sq", "Latn", "ltr", "Albanees", "Albanian", "الألبانية", "shqip"),
  language("sw", "sw", "Latn", "ltr", "Swahili", "Swahili", "السواحلية", "Kiswahili"),
  language("ln", "ln", "Latn", "ltr", "Lingala", "Lingala", "اللينغالا", "lingála"),
  language("rw", "rw", "Latn", "ltr", "Kinyarwanda", "Kinyarwanda", "الكينيارواندية", "Ikinyarwanda"),
  language("rn", "rn", "Latn", "ltr", "Kirundi", "Kirundi", "الكيروندية", "Ikirundi"),
  language("ff", "ff", "Latn", "ltr", "Fula", "Fula", "الفولانية", "Pulaar"),
  language("ha", "ha", "Latn", "ltr", "Hausa", "Hausa", "الهوسا", "Hausa"),
  language("mnk", "mnk", "Latn", "ltr", "Mandinka", "Mandinka", "الماندينكا", "Mandinka"),
  language("bm", "bm", "Latn", "ltr", "Bambara", "Bambara", "البامبارا", "bamanankan"),
  language("din", "din", "Latn", "ltr", "Dinka", "Dinka", "الدينكا", "Thuɔŋjäŋ"),
  language("nus", "nus", "Latn", "ltr", "Nuer", "Nuer", "النوير", "Thok Nath"),
  language("fvr", "fvr", "Latn", "ltr", "Fur", "Fur", "الفور", "bèle fòòr"),
  language("zh", "zh", "Hans", "ltr", "Chinees", "Chinese", "الصينية", "中文"),
  language("bo", "bo", "Tibt", "ltr", "Tibetaans", "Tibetan", "التبتية", "བོད་སྐད་"),
  language("ug", "ug", "Arab", "rtl", "Oeigoers", "Uyghur", "الأويغورية", "ئۇيغۇرچە"),
  language("ta", "ta", "Taml", "ltr", "Tamil", "Tamil", "التاميلية", "தமிழ்"),
] as const;

export type LanguageId = (typeof LANGUAGES)[number]["id"];
export type Language = LanguageEntry & { id: LanguageId };

export const LANGUAGE_IDS: readonly LanguageId[] = LANGUAGES.map(({ id }) => id);

const BY_ID = new Map<string, Language>(LANGUAGES.map((entry) => [entry.id, entry]));

/** Whether a text, such as a form value or a column of an import, is the key of a language in the catalogue. */
export function isLanguageId(text: string): text is LanguageId {
  return BY_ID.has(text);
}

/** The catalogue entry of a language. */
export function languageById(id: LanguageId): Language {
  return BY_ID.get(id)!;
}

/** The direction in which the language is written. Not from `Intl`, which says ltr for spoken Arabic and Syriac. */
export function languageDirection(id: LanguageId): Direction {
  return languageById(id).dir;
}

/**
 * The language's name in an interface language ("nl", "en-GB", …): the region is ignored, and a language
 * in which we have no names yet answers with the language's own name for itself, which its speakers know best.
 */
export function languageName(id: LanguageId, interfaceLanguage: string): string {
  const { names, endonym, bcp47 } = languageById(id);
  const language = interfaceLanguage.split("-")[0]!;
  return names[language] ?? (isNamedByCldr(language) ? nameBeyondCatalogue(id, bcp47, language) : undefined) ?? endonym;
}
