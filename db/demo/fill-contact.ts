import type { TransactionContext } from "#app/access/context.server.ts";
import { contactMoments } from "#db/schema/contact.ts";
import { contactRhythms } from "#db/schema/contact-rhythms.ts";
import { standIns } from "#db/schema/stand-ins.ts";
import type { Calendar } from "./calendar.ts";
import { accountIdOf, demoId } from "./ids.ts";
import { STAFF, type StaffKey } from "./staff.ts";
import { type HolderKey, STATUS_HOLDERS } from "./status-holders.ts";

/** Rhythms that were agreed with a person, the earliest first. Null: back to what the phase says. */
const RHYTHMS: readonly { holder: HolderKey; day: number; days: number | null; reason: string }[] = [
  { holder: "rima", day: -41, days: 21, reason: "De les is net begonnen, dat is nu genoeg." },
  { holder: "rima", day: -6, days: 7, reason: "Rima gaat binnenkort een keer kijken. Elke week even horen hoe het is." },
  { holder: "tareq", day: -30, days: 42, reason: "Het loopt goed. Tareq belt zelf als er iets is." },
  { holder: "sara", day: -8, days: 5, reason: "Er is veel post. Sara vroeg of we elkaar vaker kunnen spreken." },
  { holder: "filmon", day: -20, days: 10, reason: "Filmon wacht op antwoord, dat duurt lang. Vaker laten weten hoe het staat." },
];

/** Appointments to which nobody came. */
const NO_SHOWS: readonly { holder: HolderKey; day: number; note?: string }[] = [
  { holder: "lina", day: -1, note: "Hoorde later: de bus reed niet. Morgen bellen." },
];

/** A moment that was put right half an hour later: as it was noted, and as it is. */
const PUT_RIGHT = { holder: "rima", day: -13, was: { kind: "call", note: "Dochter is ziek. Belt morgen terug." }, is: { kind: "message", note: "Dochter is ziek. Stuurde een bericht, ik bel morgen." } } as const;

/** Days from today. */
const STAND_INS: readonly { consultant: StaffKey; colleague: StaffKey; named: number; from: number; till: number; ended?: number }[] = [
  { consultant: "iris", colleague: "marloes", named: -9, from: -2, till: 9 },
  { consultant: "marloes", colleague: "naima", named: -3, from: 27, till: 40 },
  { consultant: "marloes", colleague: "sander", named: -130, from: -120, till: -100, ended: -106 },
];

const contactPersonOf = (holder: HolderKey) => accountIdOf("staff", STATUS_HOLDERS[holder].contact);

/** Rhythms, a missed appointment, a moment that was put right, and who stands in for whom. After the moments themselves are in. */
export async function fillContact({ db }: TransactionContext, calendar: Calendar): Promise<void> {
  await db.insert(contactRhythms).values(RHYTHMS.map(({ holder, day, days, reason }, index) => ({
    id: demoId("contact rhythm", `${holder} ${index}`), holderId: demoId("status-holder", holder), days, reason, setBy: contactPersonOf(holder), setAt: calendar.at(day, "11:40"),
  })));
  await db.insert(contactMoments).values(NO_SHOWS.map(({ holder, day, note }) => ({
    id: demoId("no-show", `${holder} ${day}`), holderId: demoId("status-holder", holder), kind: "no-show" as const, note: note ?? null,
    happenedAt: calendar.at(day, "10:30"), createdBy: contactPersonOf(holder), createdAt: calendar.at(day, "11:00"),
  })));
  const { holder, day, was, is } = PUT_RIGHT;
  const wrong = demoId("contact moment put right", holder);
  const moment = { holderId: demoId("status-holder", holder), happenedAt: calendar.at(day, "11:00"), createdBy: contactPersonOf(holder) };
  await db.insert(contactMoments).values([
    { ...moment, id: wrong, ...was, createdAt: calendar.at(day, "16:00"), replacedAt: calendar.at(day, "16:30") },
    { ...moment, id: demoId("contact moment as it is", holder), ...is, createdAt: calendar.at(day, "16:30"), corrects: wrong },
  ]);
  await db.insert(standIns).values(STAND_INS.map(({ consultant, colleague, named, from, till, ended }) => ({
    id: demoId("stand-in", `${consultant} ${colleague}`), municipalityId: demoId("municipality", STAFF[consultant].municipality),
    consultantId: accountIdOf("staff", consultant), colleagueId: accountIdOf("staff", colleague), fromDay: calendar.day(from), tillDay: calendar.day(till),
    createdAt: calendar.at(named, "15:10"), endedAt: ended === undefined ? null : calendar.at(ended, "09:00"),
  })));
}
