import { describe, expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "#app/i18n/languages.ts";
import { sayConsent } from "#app/status-holders/say-consent.server.ts";
import { dossier } from "#app/status-holders/status-holder-queries.server.ts";
import { contextFor, NOW, readAs } from "#tests/factories/contexts.ts";
import { aHolder } from "#tests/factories/holder.ts";
import { aConsultant, aMunicipality } from "#tests/factories/municipality.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { addAppointment } from "./appointments.server.ts";
import { contactShown } from "./contact-shown.server.ts";
import { noteMoment } from "./note-moment.server.ts";
import { reminderTo } from "./reminder.server.ts";

const site = openTestDatabase();

describe("a message", () => {
  const holder = { firstName: "Rima", phone: "06-12345678", email: null };
  const appointment = { startsAt: new Date("2026-11-27T09:00:00Z"), withName: "Sander", location: "Brugpad 5" };

  test.each(INTERFACE_LANGUAGES)("in %s says when, where and with whom, and who sends it", (language) => {
    const { text, links } = reminderTo({ ...holder, language }, "Marloes", appointment);
    for (const word of ["Rima", "Marloes", "Sander", "Brugpad 5", "10:00", "27"]) expect(text).toContain(word);
    expect(text).not.toMatch(/[{}]/);
    expect(links.map(({ by }) => by)).toEqual(["whatsapp", "sms"]);
    expect(reminderTo({ ...holder, language }, "Marloes", null).text).not.toMatch(/[{}]|Sander/);
  });
});

test("is written only for who said yes to messages, and again not for who took it back", async () => {
  const marloes = await aConsultant(site.db, await aMunicipality(site.db));
  const rima = await aHolder(site.db, marloes);
  const shown = async () => (await readAs(site.db, marloes.actor, async (context) => contactShown(context, await dossier(context, rima.id), { language: "nl", consultant: marloes.name, asked: { page: 1, size: 10 } })));
  expect((await shown()).appointment.reminder, "nothing to say").toBeNull();
  await noteMoment(contextFor(site.db, marloes.actor), rima.id, { kind: "no-show", on: "2026-11-24" });
  expect(await shown()).toMatchObject({ missed: { day: "24 november 2026" }, appointment: { mayMessage: false, reminder: { links: [] }, plan: { startsAt: "2026-11-27T10:00", open: true } } });
  await sayConsent(contextFor(site.db, rima.actor), "messages", true);
  const missed = (await shown()).appointment.reminder!;
  expect([missed.language, missed.links.map(({ by }) => by)]).toEqual(["ar", ["whatsapp", "sms", "mail"]]);
  await addAppointment(contextFor(site.db, marloes.actor), rima.id, { kind: "talk", withName: "Marloes", startsAt: new Date(NOW.getTime() + 3 * 24 * 3600_000), minutes: 45, location: "Brugpad 5" });
  expect(await shown()).toMatchObject({ missed: null, appointment: { next: { location: "Brugpad 5" }, plan: { open: false } } });
  expect((await shown()).appointment.reminder!.text).toContain("Brugpad 5");
  await sayConsent(contextFor(site.db, rima.actor), "messages", false);
  expect((await shown()).appointment).toMatchObject({ mayMessage: false, reminder: { links: [] } });
});
