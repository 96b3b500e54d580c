import type { BuddyState } from "#app/buddies/buddy.ts";
import type { DayPart } from "#app/day-parts/day-part.ts";
import type { LanguageId } from "#app/languages/language.ts";
import type { DutchLevel, Fluency } from "#app/languages/level.ts";
import type { Sector } from "#app/placements/placement.ts";
import type { CountryWish, Gender, GenderWish } from "#app/status-holders/status-holder.ts";
import type { DemoMunicipality, Town } from "./towns.ts";
import { afternoons, daytime, evenings, mornings } from "./week.ts";

export interface DemoBuddy {
  name: string;
  about: string;
  birthYear?: number;
  gender?: Gender;
  hasChildren?: boolean;
  country?: string;
  mother: readonly LanguageId[];
  speaks?: Readonly<Partial<Record<LanguageId, Fluency>>>;
  /** Well understood, though not spoken. */
  understands?: readonly LanguageId[];
  dutch: DutchLevel;
  town: Town;
  /** Who knows the buddy: Zwolle, unless said. */
  municipality?: DemoMunicipality;
  radiusKm: number;
  online?: boolean;
  dayParts: readonly DayPart[];
  interests: readonly Sector[];
  holderGender?: GenderWish;
  holderCountry?: CountryWish;
  capacity?: number;
  trained?: boolean;
  experienced?: boolean;
  /** Approved, unless said. */
  state?: BuddyState;
  /** Days ago. The VOG was seen two weeks later, and approval followed. */
  registered: number;
}

export const BUDDIES = {
  hala: {
    name: "Hala Mansour", birthYear: 1986, gender: "woman", hasChildren: true, country: "SY", mother: ["apc"], speaks: { en: "good" }, dutch: "B2", town: "zwolle",
    about: "Ik weet hoe het is om hier opnieuw te beginnen. Ik ga graag mee naar de markt of naar school, en ik kook voor iedereen.",
    radiusKm: 10, dayParts: [...mornings("tue", "thu", "sat"), ...afternoons("wed", "sat")], interests: ["kitchen", "children", "textile"],
    holderGender: "woman", trained: true, experienced: true, registered: 300,
  },
  dima: {
    name: "Dima Qassar", birthYear: 1995, gender: "woman", country: "SY", mother: ["apc"], speaks: { en: "fluent" }, dutch: "C1", town: "frankhuis",
    about: "Ik studeer voor verpleegkundige. Samen wandelen en Nederlands praten, dat is voor mij de beste les.",
    radiusKm: 8, dayParts: [...afternoons("tue", "fri"), ...evenings("mon", "thu"), ...mornings("sat")], interests: ["care", "kitchen", "library"],
    trained: true, registered: 120,
  },
  bassel: {
    name: "Bassel Aziz", birthYear: 1979, gender: "man", hasChildren: true, country: "SY", mother: ["apc"], speaks: { en: "basic" }, understands: ["acm", "arz"], dutch: "B2", town: "aalanden",
    about: "Ik was leraar en werk nu bij het spoor. Ik help met brieven en met de weg vinden in de stad.",
    radiusKm: 12, dayParts: [...evenings("mon", "wed", "thu"), ...daytime("sat")], interests: ["sport", "repair", "community"],
    capacity: 2, trained: true, experienced: true, registered: 410,
  },
  yara: {
    name: "Yara Saleh", birthYear: 1999, gender: "woman", mother: ["apc"], speaks: { en: "fluent" }, dutch: "C1", town: "kampen", municipality: "kampen",
    about: "Ik doe een opleiding in Kampen en ben opgegroeid met twee talen. Bellen of afspreken kan allebei.",
    radiusKm: 15, online: true, dayParts: [...evenings("mon", "tue", "wed"), ...afternoons("sun")], interests: ["culture", "textile", "library"],
    trained: true, registered: 150,
  },
  mustafa: {
    name: "Mustafa al-Jubouri", birthYear: 1973, gender: "man", hasChildren: true, country: "IQ", mother: ["acm"], speaks: { ar: "fluent", apc: "good" }, dutch: "B1", town: "pierik",
    about: "Ik werk in een garage. Na het werk drink ik graag thee met iemand en kijken we samen naar voetbal.",
    radiusKm: 10, dayParts: [...evenings("tue", "wed", "fri"), ...afternoons("sun")], interests: ["repair", "sport"],
    trained: true, registered: 260,
  },
  zainab: {
    name: "Zainab Karim", birthYear: 1983, gender: "woman", hasChildren: true, country: "IQ", mother: ["acm"], speaks: { ckb: "good", en: "basic" }, dutch: "B2", town: "aalanden",
    about: "Moeder van drie, werk op een school. Ik weet hoe je de weg vindt bij school, huisarts en gemeente.",
    radiusKm: 8, dayParts: [...mornings("mon", "wed", "fri")], interests: ["children", "kitchen", "community"],
    holderGender: "woman", trained: true, experienced: true, registered: 330,
  },
  amira: {
    name: "Amira Fouad", birthYear: 1975, gender: "woman", hasChildren: true, mother: ["arz"], speaks: { ar: "fluent", fr: "good", apc: "good" }, dutch: "C1", town: "berkum",
    about: "Ik woon hier al twintig jaar. Ik houd van musea, van lezen en van mensen die lachen.",
    radiusKm: 15, online: true, dayParts: [...daytime("mon", "thu"), ...evenings("tue")], interests: ["culture", "library", "textile"],
    capacity: 2, trained: true, experienced: true, registered: 380,
  },
  khadija: {
    name: "Khadija Bennani", birthYear: 1968, gender: "woman", hasChildren: true, mother: ["ary"], speaks: { fr: "fluent", ar: "good" }, dutch: "C2", town: "zwolle",
    about: "Oma van vier. Ik naai, ik kook en ik ken bijna iedereen in de wijk.",
    radiusKm: 10, dayParts: daytime("mon", "tue", "wed", "thu"), interests: ["textile", "kitchen", "community"],
    holderGender: "woman", trained: true, experienced: true, registered: 400,
  },
  omar: {
    name: "Omar Elhassan", birthYear: 1972, gender: "man", hasChildren: true, country: "SD", mother: ["apd"], speaks: { ar: "fluent", en: "fluent" }, understands: ["apc"], dutch: "B2", town: "zwolle",
    about: "Ik kom uit een familie van boeren en werk nu in de thuiszorg. Buiten zijn en praten gaat goed samen.",
    radiusKm: 15, dayParts: [...evenings("mon", "thu"), ...daytime("sat", "sun")], interests: ["green", "animals", "care"],
    trained: true, registered: 220,
  },
  walid: {
    name: "Walid al-Sabri", birthYear: 1985, gender: "man", country: "YE", mother: ["ayn"], speaks: { ar: "fluent", en: "good" }, understands: ["apc", "acm"], dutch: "B2", town: "pierik",
    about: "Ik ben apothekersassistent. Vier jaar geleden kende ik hier niemand, nu wil ik iets teruggeven.",
    radiusKm: 10, dayParts: [...evenings("tue", "thu"), ...daytime("sat")], interests: ["care", "sport", "library"],
    capacity: 2, trained: true, experienced: true, registered: 340,
  },
  rojda: {
    name: "Rojda Yildiz", birthYear: 1988, gender: "woman", mother: ["kmr", "tr"], speaks: { en: "good" }, dutch: "C1", town: "zwolle",
    about: "Ik spreek Koerdisch met mijn oma en Turks met mijn buurvrouw. Met mij kun je koken, dansen en formulieren invullen.",
    radiusKm: 12, dayParts: [...evenings("mon", "tue"), ...mornings("sat")], interests: ["kitchen", "culture", "community"],
    trained: true, registered: 190,
  },
  azad: {
    name: "Azad Hesen", birthYear: 1981, gender: "man", hasChildren: true, country: "SY", mother: ["kmr"], speaks: { apc: "fluent", en: "basic" }, dutch: "B2", town: "frankhuis",
    about: "Ik heb een bakkerij gehad en werk nu als chauffeur. Ik help je graag met het eerste jaar.",
    radiusKm: 15, dayParts: [...afternoons("mon", "tue", "sun"), ...evenings("fri")], interests: ["kitchen", "logistics", "sport"],
    trained: true, registered: 280,
  },
  shilan: {
    name: "Shilan Rashid", birthYear: 1985, gender: "woman", hasChildren: true, mother: ["ckb"], speaks: { acm: "good", en: "good" }, dutch: "B2", town: "aalanden",
    about: "Ik heb zelf veel gehad aan mijn eerste maatje. Nu ben ik aan de beurt.",
    radiusKm: 10, dayParts: [...mornings("tue", "thu"), ...afternoons("sat")], interests: ["textile", "children", "green"],
    trained: true, registered: 205,
  },
  karwan: {
    name: "Karwan Ahmad", birthYear: 1976, gender: "man", hasChildren: true, mother: ["ckb"], speaks: { fa: "good" }, dutch: "B2", town: "hattem",
    about: "Kapper in Hattem. In mijn stoel praat iedereen, en ik kan goed luisteren.",
    radiusKm: 15, dayParts: [...daytime("mon"), ...evenings("wed"), ...afternoons("sun")], interests: ["textile", "second-hand", "community"],
    trained: true, registered: 205,
  },
  selam: {
    name: "Selam Tesfay", birthYear: 1991, gender: "woman", country: "ER", mother: ["ti"], speaks: { am: "good", en: "basic" }, dutch: "B2", town: "zwolle",
    about: "Ik werk in de kinderopvang. Samen fietsen leren, koffie drinken, Nederlands oefenen: ik vind alles leuk.",
    radiusKm: 10, dayParts: [...evenings("mon", "wed"), ...daytime("fri", "sat")], interests: ["children", "care", "sport"],
    capacity: 2, trained: true, experienced: true, registered: 310,
  },
  yonas: {
    name: "Yonas Kidane", birthYear: 1989, gender: "man", country: "ER", mother: ["ti"], speaks: { en: "good", ar: "basic" }, dutch: "B1", town: "aalanden",
    about: "Ik ben fietsenmaker en voetballer. Ik neem je mee naar de training.",
    radiusKm: 10, dayParts: [...evenings("tue", "thu"), ...daytime("sat")], interests: ["sport", "repair"],
    trained: true, registered: 95,
  },
  abrehet: {
    name: "Abrehet Gebre", birthYear: 1984, gender: "woman", hasChildren: true, mother: ["ti"], speaks: { am: "fluent" }, dutch: "B1", town: "berkum",
    about: "Ik wil graag een vrouw helpen die hier nog alleen is.",
    radiusKm: 8, dayParts: mornings("mon", "tue", "thu"), interests: ["kitchen", "children"], holderGender: "woman", state: "registered", registered: 6,
  },
  hanna: {
    name: "Hanna Bekele", birthYear: 1980, gender: "woman", hasChildren: true, mother: ["am"], speaks: { om: "good", en: "fluent" }, understands: ["ti"], dutch: "B2", town: "zwolle",
    about: "Ik heb een klein eetkraampje op de markt. Wie van koken houdt, is bij mij aan het goede adres.",
    radiusKm: 12, dayParts: [...mornings("mon", "wed"), ...evenings("sun")], interests: ["kitchen", "events"],
    trained: true, registered: 175,
  },
  tolosa: {
    name: "Tolosa Gemechu", birthYear: 1978, gender: "man", mother: ["om"], speaks: { am: "fluent", en: "good" }, dutch: "B1", town: "kampen",
    about: "Ik rijd op een bus in de regio en heb vaak overdag vrij. Online afspreken kan ook.",
    radiusKm: 20, online: true, dayParts: [...daytime("mon", "tue"), ...evenings("sat")], interests: ["logistics", "green"],
    trained: true, registered: 115,
  },
  parisa: {
    name: "Parisa Moradi", birthYear: 1982, gender: "woman", mother: ["fa"], speaks: { en: "fluent", prs: "good" }, dutch: "C1", town: "zwolle",
    about: "Ik ben architect. Ik houd van kunst, van wandelen en van goede gesprekken.",
    radiusKm: 15, online: true, dayParts: [...evenings("mon", "wed"), ...afternoons("sat", "sun")], interests: ["culture", "construction", "library"],
    capacity: 2, trained: true, registered: 235,
  },
  kaveh: {
    name: "Kaveh Rostami", birthYear: 1970, gender: "man", hasChildren: true, mother: ["fa"], speaks: { en: "good" }, dutch: "B2", town: "pierik",
    about: "Technicus. Ik repareer alles wat een stekker heeft en praat er graag bij.",
    radiusKm: 10, dayParts: [...evenings("tue", "thu"), ...mornings("sat")], interests: ["repair", "it"],
    trained: true, experienced: true, registered: 290,
  },
  nilofar: {
    name: "Nilofar Ahmadi", birthYear: 1987, gender: "woman", hasChildren: true, country: "AF", mother: ["prs"], speaks: { fa: "fluent", ps: "good" }, understands: ["haz"], dutch: "B2", town: "aalanden",
    about: "Moeder van twee. Mijn Nederlands heb ik op het schoolplein geleerd, en dat kan iedereen.",
    radiusKm: 8, dayParts: [...mornings("mon", "tue", "thu", "fri")], interests: ["children", "textile", "kitchen"],
    holderGender: "woman", trained: true, experienced: true, registered: 270,
  },
  zahra: {
    name: "Zahra Hossaini", birthYear: 1993, gender: "woman", country: "AF", mother: ["haz"], speaks: { prs: "fluent", en: "good" }, dutch: "B2", town: "ijsselmuiden", municipality: "kampen",
    about: "Ik werk in een apotheek in Kampen en heb een auto. Zwolle is dus niet ver.",
    radiusKm: 25, online: true, dayParts: [...mornings("wed", "fri"), ...evenings("mon")], interests: ["care", "children", "textile"],
    trained: true, registered: 135,
  },
  najib: {
    name: "Najib Stanekzai", birthYear: 1974, gender: "man", hasChildren: true, mother: ["ps"], speaks: { prs: "fluent", ur: "good" }, dutch: "B2", town: "zwolle",
    about: "Ik was al maatje van drie mensen. Mijn nieuwe VOG vraag ik deze maand aan.",
    radiusKm: 12, dayParts: [...evenings("mon", "tue", "thu")], interests: ["sport", "logistics"],
    trained: true, experienced: true, registered: 1125,
  },
  laila: {
    name: "Laila Safi", birthYear: 1990, gender: "woman", mother: ["ps"], speaks: { prs: "fluent", ur: "good" }, dutch: "B2", town: "frankhuis",
    about: "Ik heb veel hulp gehad van een buurvrouw. Dat wil ik nu voor iemand anders zijn.",
    radiusKm: 10, dayParts: [...evenings("tue", "wed")], interests: ["children", "kitchen"], state: "registered", registered: 11,
  },
  elif: {
    name: "Elif Arslan", birthYear: 1977, gender: "woman", hasChildren: true, mother: ["tr"], speaks: { en: "good" }, dutch: "C2", town: "zwolle",
    about: "Ik geef les op een basisschool. Ik denk graag mee over werk, studie en kinderen.",
    radiusKm: 12, online: true, dayParts: [...evenings("tue", "thu"), ...afternoons("wed", "sat")], interests: ["children", "library", "office"],
    trained: true, experienced: true, registered: 365,
  },
  mehmet: {
    name: "Mehmet Aydin", birthYear: 1962, gender: "man", hasChildren: true, mother: ["tr"], dutch: "B2", town: "genemuiden",
    about: "Ik heb veertig jaar in de tapijtfabriek gewerkt en ben nu met pensioen. Ik heb dus tijd, en een auto.",
    radiusKm: 30, dayParts: daytime("mon", "tue", "wed", "thu", "fri"), interests: ["green", "construction", "community"],
    capacity: 2, trained: true, registered: 160,
  },
  asha: {
    name: "Asha Warsame", birthYear: 1979, gender: "woman", hasChildren: true, country: "SO", mother: ["so"], speaks: { en: "good", ar: "basic" }, dutch: "C1", town: "aalanden",
    about: "Ik ben wijkverpleegkundige. Rustig aan, stap voor stap: zo komen we er.",
    radiusKm: 8, dayParts: [...mornings("wed", "sat"), ...afternoons("mon", "fri")], interests: ["care", "kitchen", "community"],
    capacity: 2, holderGender: "woman", trained: true, experienced: true, registered: 325,
  },
  abdi: {
    name: "Abdi Farah", birthYear: 1986, gender: "man", mother: ["so"], speaks: { ar: "good", en: "good" }, dutch: "B2", town: "kampen", municipality: "kampen",
    about: "Ik werk bij de gemeente en train een jeugdteam. Sport helpt iedereen om mensen te leren kennen.",
    radiusKm: 20, dayParts: [...evenings("mon", "wed", "fri"), ...mornings("sat")], interests: ["sport", "community"],
    trained: true, registered: 125,
  },
  oksana: {
    name: "Oksana Melnyk", birthYear: 1984, gender: "woman", hasChildren: true, country: "UA", mother: ["uk"], speaks: { ru: "fluent", en: "good" }, dutch: "B2", town: "zwolle",
    about: "Ik werk op een administratiekantoor. Ik leg graag uit hoe dingen hier geregeld zijn.",
    radiusKm: 15, online: true, dayParts: [...evenings("mon", "wed"), ...mornings("sat")], interests: ["office", "library", "culture"],
    trained: true, registered: 155,
  },
  iryna: {
    name: "Iryna Bondar", birthYear: 1971, gender: "woman", mother: ["uk", "ru"], dutch: "B1", town: "dalfsen",
    about: "Ik zing in een koor en werk in een kas. Samen zingen is de beste taalles.",
    radiusKm: 20, dayParts: [...afternoons("sat", "sun")], interests: ["culture", "green"], state: "registered", registered: 9,
  },
  sergej: {
    name: "Sergej Orlov", birthYear: 1960, gender: "man", mother: ["ru"], speaks: { en: "good" }, dutch: "C1", town: "zwolle",
    about: "Gepensioneerd ingenieur. Na mijn reis in het voorjaar ben ik er weer.",
    radiusKm: 10, dayParts: daytime("mon", "tue", "wed"), interests: ["it", "culture"],
    trained: true, state: "paused", registered: 245,
  },
  ayesha: {
    name: "Ayesha Siddiqui", birthYear: 1969, gender: "woman", hasChildren: true, mother: ["ur"], speaks: { en: "fluent", ps: "basic" }, dutch: "C1", town: "frankhuis",
    about: "Ik geef naailes en taalles aan huis, al vijftien jaar. Met thee, altijd.",
    radiusKm: 10, dayParts: [...daytime("tue", "wed"), ...evenings("thu")], interests: ["textile", "library"],
    trained: true, experienced: true, registered: 355,
  },
  marieclaire: {
    name: "Marie-Claire Nsengi", birthYear: 1981, gender: "woman", hasChildren: true, mother: ["rw"], speaks: { fr: "fluent", en: "good", sw: "good" }, dutch: "B2", town: "pierik",
    about: "Verzorgende in een verpleeghuis. Ik spreek vijf talen en lach in alle vijf.",
    radiusKm: 15, dayParts: [...evenings("tue", "thu"), ...afternoons("sat")], interests: ["care", "culture", "sport"],
    trained: true, registered: 85,
  },
  greet: {
    name: "Greet Wolthuis", birthYear: 1956, gender: "woman", hasChildren: true, mother: ["nl"], speaks: { en: "good" }, dutch: "C2", town: "dalfsen",
    about: "Ik was bibliothecaris. Nu heb ik tijd om te wandelen, te lezen en Nederlands te praten, heel rustig.",
    radiusKm: 20, dayParts: daytime("mon", "tue", "thu"), interests: ["library", "green", "textile"],
    capacity: 2, trained: true, experienced: true, registered: 395,
  },
  hans: {
    name: "Hans Pruim", birthYear: 1952, gender: "man", hasChildren: true, mother: ["nl"], speaks: { en: "basic" }, dutch: "C2", town: "hasselt",
    about: "Timmerman met pensioen. In mijn schuur leer je de namen van al het gereedschap.",
    radiusKm: 20, dayParts: daytime("mon", "tue", "wed", "thu", "fri"), interests: ["construction", "repair", "green"],
    trained: true, registered: 180,
  },
  femke: {
    name: "Femke de Wit", birthYear: 2001, gender: "woman", mother: ["nl"], speaks: { en: "fluent" }, dutch: "C2", town: "zwolle",
    about: "Student. Ik wil graag iemand van mijn leeftijd de stad laten zien: muziek, sport, de markt.",
    radiusKm: 6, online: true, dayParts: [...evenings("tue", "wed", "thu"), ...afternoons("sun")], interests: ["culture", "sport", "events"],
    trained: true, registered: 70,
  },
  jeroen: {
    name: "Jeroen Tuinstra", birthYear: 1984, gender: "man", hasChildren: true, mother: ["nl"], speaks: { en: "fluent" }, dutch: "C2", town: "berkum",
    about: "Programmeur en voetbalvader. Ik help graag iemand die in de computers wil.",
    radiusKm: 10, online: true, dayParts: [...evenings("mon", "thu")], interests: ["it", "sport"], state: "registered", registered: 15,
  },
  ank: {
    name: "Ank Visser", birthYear: 1961, gender: "woman", hasChildren: true, mother: ["nl"], speaks: { fr: "good", en: "good" }, dutch: "C2", town: "brunnepe", municipality: "kampen",
    about: "Ik heb een grote tuin en een grote keukentafel. Je bent welkom aan allebei.",
    radiusKm: 10, dayParts: daytime("tue", "wed", "thu"), interests: ["green", "kitchen"],
    capacity: 2, trained: true, experienced: true, registered: 315,
  },
  bram: {
    name: "Bram Hofman", birthYear: 1990, gender: "man", mother: ["nl"], speaks: { en: "fluent", ar: "basic" }, dutch: "C2", town: "zwolle",
    about: "Ik heb een jaar in Amman gewoond en leer nog steeds Arabisch. We kunnen ruilen.",
    radiusKm: 10, dayParts: [...evenings("mon", "wed"), ...daytime("sun")], interests: ["culture", "kitchen"], state: "registered", registered: 3,
  },
  wilma: {
    name: "Wilma Kroes", birthYear: 1958, gender: "woman", mother: ["nl"], dutch: "C2", town: "zwolle",
    about: "Ik was twee jaar maatje. Nu zorg ik voor mijn kleinkinderen.",
    radiusKm: 10, dayParts: mornings("tue"), interests: ["textile"], trained: true, experienced: true, state: "stopped", registered: 430,
  },
} as const satisfies Record<string, DemoBuddy>;
export type BuddyKey = keyof typeof BUDDIES;
