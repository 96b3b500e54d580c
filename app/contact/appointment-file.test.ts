import { beforeAll, expect, test } from "vitest";
import { translator } from "#app/i18n/translator.server.ts";
import { NotFound } from "#app/server/errors.ts";
import { contextFor, NOW, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aMunicipality } from "#tests/factories/municipality.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { appointmentFile } from "./appointment-file.server.ts";
import { addAppointment, cancelAppointment, comingAppointments } from "./appointments.server.ts";

const site = openTestDatabase();
let marloes: Account;
let rima: Holder;
let appointmentId: string;

beforeAll(async () => {
  marloes = await aConsultant(site.db, await aMunicipality(site.db));
  rima = await aHolder(site.db, marloes);
  await addAppointment(contextFor(site.db, marloes.actor), rima.id, { kind: "talk", withName: "Marloes; met tolk, boven", startsAt: new Date("2026-12-01T10:00:00Z"), minutes: 45, location: "Stadskantoor, loket 4" });
  appointmentId = (await readAs(site.db, rima.actor, (context) => comingAppointments(context, rima.id)))[0]!.id;
});

/** The file's properties, with folded lines joined and escapes undone as RFC 5545 has it. */
async function read(holder = rima, language: "nl" | "ar" = "nl") {
  const file = await readAs(site.db, holder.actor, (context) => appointmentFile(context, appointmentId, { t: translator(language), origin: "https://meedoen.example" }));
  expect(file.endsWith("END:VCALENDAR\r\n") || file.endsWith("END:VCALENDAR")).toBe(true);
  const lines = file.replace(/\r\n[ \t]/g, "").split("\r\n");
  return (name: string) => lines.find((line) => line.startsWith(name))?.slice(name.length + 1).replace(/\\([,;\\])/g, "$1");
}

test("says when, where, with whom, in the reader's language", async () => {
  const of = await read();
  expect([of("DTSTART"), of("DTEND")]).toEqual(["20261201T100000Z", "20261201T104500Z"]);
  expect(of("SUMMARY")).toBe("gesprek: Met Marloes; met tolk, boven");
  expect(of("LOCATION")).toBe("Stadskantoor, loket 4");
  expect((await read(rima, "ar"))("SUMMARY")).toMatch(/[\u0600-\u06ff]/);
});

test("is for nobody else", async () => {
  await expect(read(await aHolder(site.db, marloes))).rejects.toThrow(NotFound);
});

test("tells a calendar that it was cancelled", async () => {
  await cancelAppointment(contextFor(site.db, marloes.actor, NOW), rima.id, appointmentId);
  const of = await read();
  expect([of("STATUS"), of("SEQUENCE")]).toEqual(["CANCELLED", "1"]);
});
