import { eq } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { type Answer, answerTo, type Field, isInDossier, type Stage } from "#app/intake/talk.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { talkNotes } from "#db/schema/talks.ts";
import type { Calendar } from "./calendar.ts";
import { demoId } from "./ids.ts";
import type { HolderKey } from "./status-holders.ts";

/** What was noted in a talk, in days from today. Of the dossier's own only what was said before stands here: the dossier has the rest. */
interface Talk {
  day: number;
  stage: Stage;
  page?: Partial<Record<Field, string | readonly string[]>>;
  /** Tapped by both at one screen. */
  together?: Partial<Record<Field, string | readonly string[]>>;
}

const STORIES: Readonly<Partial<Record<HolderKey, readonly Talk[]>>> = {
  // All four, with things put right on the way.
  rima: [
    {
      day: -60, stage: "meeting", together: { interpreter: "phone", formality: "informal", interpreterWish: "phone", hearLanguage: "apc" },
      page: { story: "Rima komt uit Aleppo. Zij kookte daar in een schoolkeuken en naaide voor buren. Zij is hier met drie kinderen.", callName: "Rima" },
    },
    { day: -54, stage: "meeting", page: { story: "Rima komt uit Aleppo. Zij kookte daar in de keuken van haar tante en naaide voor buren. Zij is hier met twee kinderen. Zij wil graag onder de mensen zijn.", note: "Lacht veel als het over koken gaat. Neemt graag de tijd.", done: "yes" } },
    {
      day: -44, stage: "daily-life", together: { interpreter: "phone", dayIs: ["household", "children", "lessons", "making"], home: ["children"] },
      page: { day: "Om half negen de kinderen naar school, daarna les. Koken en de moestuin aan het eind van de middag.", planning: "Ophalen om 14.30 uur. Taalles op woensdag. Liever appen dan bellen.", done: "yes" },
    },
    {
      day: -30, stage: "work-and-energy", together: { interpreter: "phone", qualities: ["patient", "friendly", "works-together", "caring"], givesEnergy: ["people", "hands", "cooking", "plants"], takesEnergy: ["alone", "computer"], earlierSectors: ["kitchen", "textile"] },
      page: { earlierWork: "Kok zonder diploma, zes jaar. Naaien kan zij van haar moeder.", energyWords: "“Als iemand mijn eten lekker vindt, ben ik de hele dag blij.”", done: "yes" },
    },
    { day: -16, stage: "direction", together: { interpreter: "phone" }, page: { wishes: "Nederlands praten met collega's. Later een eigen kleine keuken.", note: "Begint met twee ochtenden, en kijkt dan verder.", done: "yes" } },
  ],
  tareq: [
    {
      day: -200, stage: "meeting", together: { interpreter: "none", formality: "informal", interpreterWish: "no", hearLanguage: "apc" },
      page: { story: "Tareq is elektricien. Hij werkte in Damascus en later in Libanon. Hij houdt van techniek en van grappen.", callName: "Tareq", done: "yes" },
    },
    { day: -190, stage: "daily-life", together: { interpreter: "none", dayIs: ["lessons", "work", "friends"], home: ["nobody"] }, page: { day: "Overdag les of werk, 's avonds bellen met zijn ouders.", planning: "Niet op vrijdagmiddag.", done: "yes" } },
    { day: -180, stage: "work-and-energy", together: { interpreter: "none", qualities: ["precise", "solves-problems", "learns-fast"], givesEnergy: ["hands", "learning", "helping"], takesEnergy: ["crowds"], earlierSectors: ["repair", "construction"] }, page: { earlierWork: "Elektricien, tien jaar.", done: "yes" } },
    { day: -170, stage: "direction", page: { wishes: "Weer als elektricien werken, met een Nederlands diploma.", done: "yes" } },
  ],
  // New: one talk, not finished.
  sara: [{ day: -8, stage: "meeting", together: { interpreter: "phone", formality: "formal", interpreterWish: "present" }, page: { callName: "Mevrouw, en later misschien Sara", note: "Wil eerst weten wie dit leest. Uitgelegd: alleen ik." } }],
  filmon: [
    { day: -42, stage: "meeting", together: { interpreter: "phone", formality: "informal", interpreterWish: "phone", hearLanguage: "ti" }, page: { story: "Filmon repareerde fietsen met zijn oom. Hij wil liefst meteen aan het werk.", callName: "Filmon", done: "yes" } },
    { day: -40, stage: "daily-life", together: { interpreter: "phone", dayIs: ["lessons", "moving", "friends", "little"], home: ["others"] }, page: { planning: "Les op maandag en donderdag." } },
  ],
};

/** Talks of four people: one has had all of them, one began last week. */
export async function fillTalks({ db }: TransactionContext, calendar: Calendar): Promise<void> {
  for (const [key, talks] of Object.entries(STORIES)) {
    const holderId = demoId("status-holder", key);
    const [holder] = await db.select({ by: statusHolders.contactPersonId }).from(statusHolders).where(eq(statusHolders.id, holderId));
    const notes = talks.flatMap(({ day, stage, page = {}, together = {} }) =>
      ([["page", page, "10:35"], ["together", together, "10:10"]] as const).flatMap(([way, said, clock]) =>
        (Object.entries(said) as [Field, string | Answer][]).map(([field, answer]) => ({ field, stage, way, at: calendar.at(day, clock), answer: [...answerTo(field, [answer].flat())] }))));
    const astray = notes.find(({ field, answer }) => isInDossier(field) || answer.length === 0);
    if (astray) throw new Error(`Of ${key}'s ${astray.field} the dossier tells, or no such answer is there.`);
    await db.insert(talkNotes).values(notes.map(({ at, ...note }) => ({
      id: demoId("talk-note", `${key} ${note.stage} ${note.field} ${at.toISOString()}`), holderId, ...note, notedBy: holder!.by, notedAt: at,
      replacedAt: notes.filter((other) => other.stage === note.stage && other.field === note.field && other.at > at).map((other) => other.at).toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null,
    })));
  }
}
