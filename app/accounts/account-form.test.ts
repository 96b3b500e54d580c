import { expect, test } from "vitest";
import { PinForm } from "./account-form.ts";

test.each(["014137", " 014 137 ", "٠١٤١٣٧", "۰۱۴۱۳۷", "014-137"])("reads the PIN %s as people type it", (pin) => {
  expect(PinForm.parse({ pin })).toEqual({ pin: "014137" });
});

test.each(["01413", "0141377", "01413a", ""])("refuses %s, which isn't six digits", (pin) => {
  expect(PinForm.safeParse({ pin }).success).toBe(false);
});
