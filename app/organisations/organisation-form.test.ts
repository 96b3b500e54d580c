import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { translator } from "#app/i18n/translator.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { DecideOrganisationForm, RegisterOrganisationForm } from "./organisation-form.ts";

const t = translator("nl");

const WHOLE = {
  organisation: "Fietswerkplaats De Spaak",
  kind: "foundation",
  about: "Wij maken oude fietsen weer goed, voor mensen met weinig geld.",
  municipalityId: "018f4e1c-7b1a-7c3e-9d53-0a2b3c4d5e6f",
  place: "Zwolle",
  phone: "038 123 45 67",
  name: "Henk de Vries",
  email: "Henk@Spaak.nl ",
  password: "een zin die ik onthoud",
};

function read<S extends z.ZodType>(schema: S, values: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  const parsed = parseForm(form, schema, t, { hide: ["password"] });
  return parsed.ok ? { value: parsed.value, errors: null, typed: null } : { value: null, errors: parsed.reply.data.lastResult!.error!, typed: parsed.reply.data.lastResult!.initialValue! };
}

describe("registering", () => {
  test("takes what people type, with room at the ends and capitals in the e-mail address", () => {
    const { value } = read(RegisterOrganisationForm, { ...WHOLE, website: "", address: "" });
    expect(value).toMatchObject({ organisation: "Fietswerkplaats De Spaak", email: "henk@spaak.nl", website: undefined, address: undefined });
  });

  test("an empty form names every field that is needed", () => {
    const { errors } = read(RegisterOrganisationForm, {});
    expect(Object.keys(errors!).sort()).toEqual(["about", "email", "kind", "municipalityId", "name", "organisation", "password", "phone", "place"]);
  });

  test("a wrong field says why, and all but the password comes back", () => {
    const { errors, typed } = read(RegisterOrganisationForm, { ...WHOLE, about: "Fietsen.", phone: "bel maar" });
    expect(errors).toEqual({ about: ["Schrijf minstens 20 tekens."], phone: ["Dit is geen telefoonnummer."] });
    expect(typed).toMatchObject({ organisation: WHOLE.organisation, phone: "bel maar" });
    expect(typed).not.toHaveProperty("password");
  });

  test.each([["kort", /12 tekens/], ["wachtwoord123", /makkelijk te raden/]])("the password %s is refused", (password, reason) => {
    expect(read(RegisterOrganisationForm, { ...WHOLE, password }).errors).toMatchObject({ password: [expect.stringMatching(reason)] });
  });
});

describe("the website", () => {
  test.each([["despaak.nl", "https://despaak.nl"], ["www.despaak.nl/over", "https://www.despaak.nl/over"], ["http://despaak.nl", "http://despaak.nl"]])("%s is taken as %s", (website, taken) => {
    expect(read(RegisterOrganisationForm, { ...WHOLE, website }).value).toMatchObject({ website: taken });
  });
  test.each(["javascript:alert(1)", "data:text/html,x", "ftp://despaak.nl", "geen idee", "https://localhost"])("%s is refused", (website) => {
    expect(read(RegisterOrganisationForm, { ...WHOLE, website }).errors).toEqual({ website: ["Dit is geen webadres. Voorbeeld: https://voorbeeld.nl."] });
  });
});

describe("a coordinator's decision", () => {
  test("may be a yes without a word", () => {
    expect(read(DecideOrganisationForm, { decision: "verified", note: "" }).value).toEqual({ decision: "verified", note: undefined });
  });
  test("is no only with a reason", () => {
    expect(read(DecideOrganisationForm, { decision: "declined", note: "  " }).errors).toEqual({ note: ["Vul dit in."] });
    expect(read(DecideOrganisationForm, { decision: "declined", note: "Dit is betaald werk." }).value).toMatchObject({ note: "Dit is betaald werk." });
  });
  test("is one of the two", () => {
    expect(read(DecideOrganisationForm, { decision: "registered" }).errors).toHaveProperty("decision");
  });
});
