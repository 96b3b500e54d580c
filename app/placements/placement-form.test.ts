import { describe, expect, test } from "vitest";
import { maskOf } from "#app/day-parts/day-part.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { PlacementForm } from "./placement-form.ts";

const t = translator("nl");

const WHOLE: Record<string, string | string[]> = {
  title: "Fietsen maken in de werkplaats",
  description: "Je maakt oude fietsen weer goed, samen met Henk. Om tien uur drinken we koffie.",
  sector: "repair",
  tasks: ["bicycle-repair", "tool-care"],
  languageOffer: "some", activationOffer: "much", tradeOffer: "none",
  headShare: "10", handShare: "70", heartShare: "20",
  dutchMin: "A1",
  dayParts: ["mon-morning", "wed-afternoon"],
  dayPartsNeeded: "1",
  hoursMin: "3", hoursMax: "8",
  spots: "2",
  place: "Zwolle",
};

/** The form as a browser sends it: a field a person left empty is an empty text, an unticked box isn't there. */
function sent(changes: Record<string, string | string[] | null> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...WHOLE, ...changes })) {
    for (const each of value === null ? [] : [value].flat()) form.append(name, each);
  }
  return form;
}

function errorsOf(changes: Record<string, string | string[] | null>) {
  const parsed = parseForm(sent(changes), PlacementForm, t);
  if (parsed.ok) throw new Error("it was taken as right");
  return { errors: parsed.reply.data.lastResult!.error!, typed: parsed.reply.data.lastResult!.initialValue! };
}

test("a form filled in as people do is a placement", () => {
  const parsed = parseForm(sent({ address: "", minAge: "", startsOn: "", endsOn: "", guideName: "Henk", strain: "", firstLook: "on" }), PlacementForm, t);
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      dayParts: maskOf(["mon-morning", "wed-afternoon"]), headShare: 10, handShare: 70, heartShare: 20, hoursMin: 3, hoursMax: 8, spots: 2, guideName: "Henk",
      firstLook: true, vogRequired: false, shared: false, floorLanguages: [], demands: [],
    },
  });
});

test("an empty form names every field that is needed, each with a reason", () => {
  const parsed = parseForm(new FormData(), PlacementForm, t);
  const errors = parsed.ok ? {} : parsed.reply.data.lastResult!.error!;
  expect(Object.keys(errors).sort()).toEqual(
    ["activationOffer", "dayParts", "dayPartsNeeded", "description", "dutchMin", "handShare", "headShare", "heartShare", "hoursMax", "hoursMin", "languageOffer", "place", "sector", "spots", "tasks", "title", "tradeOffer"],
  );
  expect(errors.title).toEqual(["Vul dit in."]);
  expect(errors.languageOffer).toEqual(["Kies er een."]);
  expect(errors.tasks).toEqual(["Kies er minstens een."]);
  expect(errors.dayParts).toEqual(["Kies er minstens een."]);
});

describe("shares of head, hand and heart", () => {
  test("that don't make 100 say where the sum stands, and keep what was typed", () => {
    const { errors, typed } = errorsOf({ headShare: "10", handShare: "20", heartShare: "30" });
    expect(errors).toEqual({ headShare: ["Samen moet dit 100 zijn. Nu is het 60."] });
    expect(typed).toMatchObject({ headShare: "10", handShare: "20", heartShare: "30", title: WHOLE.title, tasks: WHOLE.tasks });
  });
  test("below 0 or over 100 are refused", () => {
    expect(errorsOf({ headShare: "-20", handShare: "100", heartShare: "20" }).errors).toHaveProperty("headShare");
    expect(errorsOf({ headShare: "101", handShare: "0", heartShare: "-1" }).errors).toMatchObject({ headShare: ["Dit mag hoogstens 100 zijn."] });
  });
});

describe("day-parts", () => {
  test("nobody knows are refused", () => {
    expect(errorsOf({ dayParts: ["mon-night"] }).errors["dayParts[0]"]).toBeDefined();
  });
  test("can't be asked for more often than they are offered", () => {
    expect(errorsOf({ dayPartsNeeded: "3" }).errors).toEqual({ dayPartsNeeded: ["Dit zijn er meer dan je hierboven hebt gekozen."] });
  });
});

describe("numbers", () => {
  test("hours run from low to high", () => {
    expect(errorsOf({ hoursMin: "9", hoursMax: "8" }).errors).toEqual({ hoursMax: ["Het hoogste aantal uren is kleiner dan het laagste."] });
  });
  test.each([["hoursMax", "41"], ["spots", "0"], ["spots", "101"], ["minAge", "12"], ["dayPartsNeeded", "22"], ["spots", "veel"], ["hoursMin", "2.5"]])("%s %s is refused", (field, value) => {
    expect(errorsOf({ [field]: value }).errors).toHaveProperty(field);
  });
});

describe("the period", () => {
  test("may not end before it starts", () => {
    expect(errorsOf({ startsOn: "2027-03-01", endsOn: "2027-02-28" }).errors).toEqual({ endsOn: ["De einddatum ligt voor de begindatum."] });
  });
  test("may be one day", () => {
    expect(parseForm(sent({ startsOn: "2027-03-01", endsOn: "2027-03-01" }), PlacementForm, t).ok).toBe(true);
  });
  test("is made of days that exist", () => {
    expect(errorsOf({ startsOn: "2027-02-30" }).errors).toEqual({ startsOn: ["Dit is geen datum."] });
  });
});

test("everything that is wrong is said at once", () => {
  const { errors } = errorsOf({ headShare: "0", hoursMax: "1", dayPartsNeeded: "5" });
  expect(Object.keys(errors).sort()).toEqual(["dayPartsNeeded", "headShare", "hoursMax"]);
});

test("words that aren't in the lists are refused", () => {
  const { errors } = errorsOf({ sector: "fishing", demands: ["lifting", "flying"], floorLanguages: ["klingon"] });
  expect(errors.sector).toEqual(["Deze keuze kennen we niet."]);
  expect(Object.keys(errors).sort()).toEqual(["demands[1]", "floorLanguages[0]", "sector"]);
});

test("what is wrong is said in English, too", () => {
  const parsed = parseForm(sent({ title: "Kort", place: "" }), PlacementForm, translator("en"));
  expect(parsed.ok ? null : parsed.reply.data.lastResult!.error).toMatchObject({ title: [expect.stringMatching(/5 characters/)], place: [expect.stringMatching(/fill/i)] });
});
