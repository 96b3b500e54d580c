/**
 * What people may type, in the eight languages of the interface, and what of the demo region answers to it: judged by hand, by what the
 * placement is about and not by how an engine finds it.
 */
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import type { Sector, Task } from "#app/placements/placement.ts";
import type { DemoPlacement } from "#db/demo/placements.ts";

export interface JudgedQuery {
  language: InterfaceLanguage;
  text: string;
  /** What the query is a case of. */
  about: "word" | "name in the own language" | "typo" | "beginning" | "compound" | "inflection" | "spelling" | "several words";
  isRight(placement: DemoPlacement): boolean;
}

const ofSector = (...sectors: Sector[]) => ({ sector }: DemoPlacement) => sectors.includes(sector);
const ofTask = (...tasks: Task[]) => (placement: DemoPlacement) => placement.tasks.some((task) => tasks.includes(task));
const either = (...rules: ((placement: DemoPlacement) => boolean)[]) => (placement: DemoPlacement) => rules.some((rule) => rule(placement));

const kitchen = either(ofSector("kitchen"), ofTask("cooking", "baking", "serving-food"));
const bicycles = ofTask("bicycle-repair");
const sewing = either(ofSector("textile"), ofTask("sewing", "mending"));
const garden = either(ofSector("green"), ofTask("planting", "weeding", "watering", "hedge-trimming", "harvesting"));
const animals = either(ofSector("animals"), ofTask("feeding-animals", "cleaning-stables"));
const children = either(ofSector("children"), ofTask("crafts-with-children", "play-supervision", "school-lunch", "coaching-youth"), ({ title }) => /kinder|school/i.test(title));
const computers = either(ofSector("it"), ofTask("computer-help", "website-care"));
const books = either(ofSector("library"), ofTask("ordering-books", "reading-aloud"));
const music = ofTask("making-music", "sound-and-light");
const office = either(ofSector("office"), ofTask("answering-phone", "filing", "planning-appointments"));
const sport = ofSector("sport");
const paint = ofTask("painting");
const coffee = ofTask("serving-coffee");
const walking = ofTask("walking-along");
const storage = either(ofSector("logistics"), ofTask("order-picking", "delivering"));
const interpreting = ofTask("interpreting");
const care = ofSector("care");
const foodBank = either(ofSector("food-aid"), ({ title }) => /voedsel/i.test(title));
const museum = either(ofSector("culture"), ofTask("guiding-visitors", "building-exhibitions"));
const baking = ofTask("baking");
const titled = (pattern: RegExp) => ({ title }: DemoPlacement) => pattern.test(title);

const judged = (language: InterfaceLanguage, isRight: JudgedQuery["isRight"], about: JudgedQuery["about"], ...texts: string[]): JudgedQuery[] => texts.map((text) => ({ language, text, about, isRight }));
const own = "name in the own language";

export const JUDGED: readonly JudgedQuery[] = [
  ...judged("nl", kitchen, "word", "koken", "keuken"),
  ...judged("nl", bicycles, "inflection", "fiets", "fietsen"),
  ...judged("nl", titled(/theater/i), "word", "theater"),
  ...judged("nl", titled(/café|cafe/i), "spelling", "cafe", "CAFÉ"),
  ...judged("nl", titled(/tuin/i), "compound", "tuin"),
  ...judged("nl", either(titled(/pakket/i), ofTask("packing-food")), "compound", "pakketten"),
  ...judged("nl", sewing, "typo", "naaen", "kledding"),
  ...judged("nl", bicycles, "typo", "feitsen", "fietsenmaken"),
  ...judged("nl", books, "typo", "biblioteek", "boekken"),
  ...judged("nl", walking, "beginning", "wandel"),
  ...judged("nl", titled(/meubel/i), "beginning", "meub"),
  ...judged("nl", titled(/museum/i), "several words", "gastvrouw museum"),
  ...judged("nl", titled(/soep/i), "several words", "soep koken"),
  ...judged("nl", titled(/lunch.*school/i), "several words", "lunch school"),
  ...judged("en", kitchen, own, "kitchen", "cooking"),
  ...judged("en", garden, own, "gardening", "garden"),
  ...judged("en", bicycles, own, "bicycle", "bikes"),
  ...judged("en", animals, own, "animals"),
  ...judged("en", animals, "typo", "anmals"),
  ...judged("en", music, own, "music"),
  ...judged("ar", kitchen, own, "مطبخ", "المطبخ", "طبخ"),
  ...judged("ar", kitchen, "spelling", "مَطْبَخ", "مطـبخ"),
  ...judged("ar", sewing, own, "خياطة", "ملابس"),
  ...judged("ar", garden, own, "حديقة"),
  ...judged("ar", garden, "spelling", "حديقه"),
  ...judged("ar", children, own, "أطفال"),
  ...judged("ar", children, "spelling", "اطفال"),
  ...judged("ar", bicycles, "several words", "تصليح دراجات"),
  ...judged("fa", kitchen, own, "آشپزخانه", "غذا"),
  ...judged("fa", kitchen, "spelling", "اشپزخانه", "آشپز\u200cخانه"),
  ...judged("fa", books, own, "کتابخانه"),
  ...judged("fa", books, "spelling", "كتابخانه"),
  ...judged("fa", bicycles, own, "دوچرخه"),
  ...judged("fa", children, own, "کودکان"),
  ...judged("fa", sport, own, "ورزش"),
  ...judged("ti", kitchen, own, "ክሽነ", "ምግብ"),
  ...judged("ti", books, own, "መጻሕፍቲ"),
  ...judged("ti", books, "spelling", "መፃሕፍቲ", "መጻህፍቲ"),
  ...judged("ti", children, own, "ቆልዑ"),
  ...judged("ti", sewing, own, "ክዳን"),
  ...judged("ti", coffee, own, "ቡን"),
  ...judged("tr", kitchen, own, "mutfak", "yemek"),
  ...judged("tr", kitchen, "typo", "mutfka"),
  ...judged("tr", garden, own, "bahçe"),
  ...judged("tr", garden, "spelling", "bahce", "BAHÇE"),
  ...judged("tr", sewing, "spelling", "dikis"),
  ...judged("tr", computers, own, "bilgisayar"),
  ...judged("tr", museum, "spelling", "muze"),
  ...judged("uk", kitchen, own, "кухня", "кухар"),
  ...judged("uk", kitchen, "typo", "кухння"),
  ...judged("uk", bicycles, own, "велосипед"),
  ...judged("uk", office, own, "офіс"),
  ...judged("uk", paint, own, "фарбування"),
  ...judged("uk", storage, own, "склад"),
  ...judged("uk", interpreting, "beginning", "перекл"),
  ...judged("so", kitchen, own, "jikada", "cunto"),
  ...judged("so", children, own, "carruur", "caruur"),
  ...judged("so", care, own, "daryeel"),
  ...judged("so", foodBank, "several words", "bangiga cuntada"),
  ...judged("so", baking, own, "rooti"),
  ...judged("so", sport, "typo", "isbortti"),
];
