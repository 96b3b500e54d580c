import { expect, test } from "vitest";
import { messageLinks, worldNumber } from "./message-links.ts";

test("a number is dialled from anywhere, however it was typed", () => {
  for (const typed of ["0612345678", "06-12 34 56 78", "+31 6 12345678", "0031612345678"]) expect(worldNumber(typed), typed).toBe("31612345678");
  expect(worldNumber("+32 470 12 34 56")).toBe("32470123456");
  for (const wrong of ["", "geen", "06", "12345", "+0612345678"]) expect(worldNumber(wrong), wrong).toBeNull();
});

test("a message arrives as it was written, by what is known of someone", () => {
  const text = "مرحبًا ريما & سارة? 10:00\nBuurthuis #2";
  const links = messageLinks({ phone: "06-12345678", email: "rima+plan@voorbeeld.nl", subject: "Onze afspraak", text });
  expect(links.map(({ by }) => by)).toEqual(["whatsapp", "sms", "mail"]);
  expect(new URL(links[0]!.href).searchParams.get("text")).toBe(text);
  const mail = new URL(links[2]!.href);
  expect([decodeURIComponent(mail.pathname), mail.searchParams.get("subject"), mail.searchParams.get("body")]).toEqual(["rima+plan@voorbeeld.nl", "Onze afspraak", text]);
  expect(messageLinks({ phone: null, email: null, subject: "", text })).toEqual([]);
});
