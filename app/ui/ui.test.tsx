import { createElement } from "react";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { initialsOf } from "./avatar.tsx";
import { Bar } from "./bar.tsx";
import { ChoiceGroup } from "./choice-group.tsx";
import { DayPartGrid } from "./day-part-grid.tsx";
import { SelectField, TextField } from "./field.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { pagesShown } from "./pagination.tsx";
import { Reasons } from "./reasons.tsx";
import { balance, ShareFields } from "./share-fields.tsx";
import { sceneHref } from "./scenes/scene.tsx";
import { WeekStrip } from "./week-strip.tsx";

const html = (element: ReactElement) => renderToStaticMarkup(element);

describe("a field", () => {
  it("ties its hint and error to the control", () => {
    const page = html(<TextField id="name" name="name" label="Naam" hint="Kort" error="Vul een naam in." defaultValue="x" />);
    expect(page).toContain('<label for="name"');
    expect(page).toContain('aria-invalid="true"');
    expect(page).toContain('aria-describedby="name-hint name-error"');
    expect(page).toMatch(/id="name-hint"[^>]*>Kort</);
    expect(page).toMatch(/id="name-error".*Vul een naam in\./);
    expect(page).toContain('value="x"');
  });

  it("claims nothing about a control that has neither", () => {
    const page = html(<SelectField id="town" name="town" label="Plaats" options={[{ value: "a", label: "A" }]} />);
    expect(page).not.toMatch(/aria-describedby|aria-invalid/);
  });
});

describe("choices", () => {
  it("send what is ticked and keep what was chosen", () => {
    const choices = [{ value: "a", label: "A" }, { value: "b", label: "B" }];
    const page = html(<ChoiceGroup legend="Kies" name="pick" type="checkbox" choices={choices} values={["b"]} />);
    expect(page).toContain("<legend");
    expect(page).toMatch(/name="pick"[^>]*value="b"|value="b"[^>]*name="pick"/);
    expect(page.match(/checked=""/g)).toHaveLength(1);
  });
});

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((value) => ({ value, label: value }));
const PARTS = ["morning", "afternoon", "evening"].map((value) => ({ value, label: value }));

describe("a week", () => {
  it("is 21 named boxes to tick", () => {
    const page = html(<DayPartGrid legend="Wanneer" days={DAYS} parts={PARTS} values={["sun-evening"]} />);
    expect(page.match(/name="dayParts"/g)).toHaveLength(21);
    expect(page).toMatch(/aria-label="sun, evening"[^>]*checked=""|checked=""[^>]*aria-label="sun, evening"/);
    expect(page.match(/checked=""/g)).toHaveLength(1);
  });

  it("says in words what the lit cells show", () => {
    const texts = { offered: "daar", shared: "samen", free: "niet" };
    const page = html(<WeekStrip label="Wanneer" days={DAYS} parts={PARTS} offered={["mon-morning", "tue-morning"]} shared={["mon-morning"]} texts={texts} />);
    expect(page.match(/>samen</g)).toHaveLength(1);
    expect(page.match(/>daar</g)).toHaveLength(1);
    expect(page.match(/>niet</g)).toHaveLength(19);
  });
});

describe("shares", () => {
  it.each([
    [[80, 20, 10], 0, [80, 13, 7]],
    [[100, 20, 10], 0, [100, 0, 0]],
    [[0, 0, 0], 1, [50, 0, 50]],
    [[30, 100, 0], 0, [30, 70, 0]],
    [[140, 0, 0], 0, [100, 0, 0]],
  ])("%j balanced around %i is %j", (values, kept, balanced) => {
    expect(balance(values, kept)).toEqual(balanced);
  });

  it("always add up to 100", () => {
    for (let first = 0; first <= 100; first += 7) {
      for (let second = 0; second <= 100; second += 9) {
        const balanced = balance([first, second, 33], 0);
        expect(balanced.reduce((a, b) => a + b, 0)).toBe(100);
        expect(balanced[0]).toBe(first);
        expect(Math.min(...balanced)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("are plain number fields where no script runs", () => {
    const texts = { total: (sum: number) => `${sum}`, less: (label: string) => label, more: (label: string) => label, fix: "100" };
    const page = html(<ShareFields legend="Stijl" texts={texts} shares={["head", "hand", "heart"].map((name) => ({ name, label: name, value: 30 }))} />);
    expect(page.match(/type="number"/g)).toHaveLength(3);
    expect(page).not.toContain("<button");
  });
});

describe("reasons", () => {
  it("tell what isn't known yet as such, not as nought", () => {
    const texts = { criterion: "Wat", value: "Past", weight: "Gewicht", contribution: "Bijdrage", unknown: "Nog niet bekend" };
    const page = html(<Reasons caption="Waarom" texts={texts} reasons={[{ key: "own-choice", name: "Keuze", sentence: "Nog niet gezien.", value: null, weight: "15" }]} />);
    expect(page).toContain("Nog niet bekend");
    expect(page).not.toContain("0%");
  });
});

describe("a language", () => {
  it("is named in its own words, script and direction", () => {
    const languages = [{ code: "nl", name: "Nederlands", dir: "ltr", current: true }, { code: "ar", name: "العربية", dir: "rtl" }] as const;
    const page = html(<LanguageSwitch label="Taal" action="/language" returnTo="/cards" languages={languages} />);
    expect(page).toMatch(/<button[^>]*value="ar"[^>]*lang="ar"[^>]*dir="rtl"[^>]*>العربية/);
    expect(page).toContain('name="returnTo" value="/cards"');
  });
});

describe("small things", () => {
  it.each([["Sandra de Wit", "SW"], ["Yousef", "Y"], ["", ""], ["أمينة حسن", "أح"], ["  Ann  Marie (buddy)", "AM"]])("initials of %j", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it.each([[1, 1, [1]], [1, 3, [1, 2, 3]], [5, 9, [1, 0, 4, 5, 6, 0, 9]], [3, 9, [1, 2, 3, 4, 0, 9]], [9, 9, [1, 0, 8, 9]]])("page %i of %i shows %j", (page, pages, shown) => {
    expect(pagesShown(page, pages)).toEqual(shown);
  });

  it("draws a bar within its place", () => {
    expect(html(createElement(Bar, { value: 7 }))).toContain('width="100%"');
    expect(html(createElement(Bar, { value: -1 }))).not.toContain('width="-');
  });

  it("gives a picture an address that changes with the pictures", () => {
    expect(sceneHref("home", "abc")).toBe("/scenes/home.svg?v=abc");
    expect(sceneHref("home")).toMatch(/\?v=[0-9a-f]{8}$/);
  });
});
