import { expect, test } from "vitest";
import { OWN_PIN_FORMS, PIN_FORMS } from "./pin-form.ts";

test.each(["014137", " 014 137 ", "٠١٤١٣٧", "۰۱۴۱۳۷", "014-137"])("reads the PIN %s as people type it", (pin) => {
  expect(PIN_FORMS.digits.parse({ pin })).toEqual({ pin: "014137" });
});

test.each(["01413", "0141377", "01413a", ""])("refuses %s, which isn't six digits", (pin) => {
  expect(PIN_FORMS.digits.safeParse({ pin }).success).toBe(false);
});

test("reads pictures in the order that they were tapped", () => {
  expect(PIN_FORMS.pictures.parse({ picture1: "sun", picture2: "fish", picture3: "sun", picture4: "tea" })).toEqual({ pin: "sun-fish-sun-tea" });
});

test.each([{ picture1: "sun", picture2: "fish", picture3: "sun" }, { picture1: "sun", picture2: "fish", picture3: "sun", picture4: "camel" }])("refuses %o", (tapped) => {
  expect(PIN_FORMS.pictures.safeParse(tapped).success).toBe(false);
});

test("an own PIN isn't what everyone tries first", () => {
  expect(OWN_PIN_FORMS.digits.safeParse({ pin: "123456" }).success).toBe(false);
  expect(OWN_PIN_FORMS.pictures.safeParse({ picture1: "sun", picture2: "sun", picture3: "sun", picture4: "sun" }).success).toBe(false);
  expect(OWN_PIN_FORMS.digits.parse({ pin: "٠١٤١٣٧" })).toEqual({ pin: "014137" });
});
