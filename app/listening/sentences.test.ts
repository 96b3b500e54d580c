import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseVoice, type DeviceVoice } from "./choose-voice.ts";
import { sentenceKey, splitSentences } from "./sentences.ts";

describe("the sentences of a text", () => {
  test.each([
    ["Dutch", "Je spreekt Nederlands. Wil je dat? Ja!", ["Je spreekt Nederlands.", "Wil je dat?", "Ja!"]],
    ["Arabic", "هل تريد؟ نعم. شكراً", ["هل تريد؟", "نعم.", "شكراً"]],
    ["Tigrinya, whose mark needs no room", "ሰላም።ከመይ ኣለኹም፧ ጽቡቕ", ["ሰላም።", "ከመይ ኣለኹም፧", "ጽቡቕ"]],
    ["lines", "een\ntwee", ["een", "twee"]],
    ["a time, which is no end", "Om 14.30 uur", ["Om 14.30 uur"]],
    ["nothing that can be said", " … – ", []],
  ])("%s", (_, text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  test("a breath is not longer than a voice has, where there is a comma", () => {
    const long = `${"woord ".repeat(25)}, ${"woord ".repeat(25)}`;
    expect(splitSentences(long)).toHaveLength(2);
  });

  test("loses no letter", () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      expect(letters(splitSentences(text).join(""))).toBe(letters(text));
    }));
  });
});

describe("the key of a sentence", () => {
  test("is the same however it is written, and not that of another", () => {
    expect(sentenceKey("Wil je dat?")).toBe(sentenceKey("  wil  je dat "));
    expect(sentenceKey("Wil je dat?")).not.toBe(sentenceKey("Wil je dit?"));
  });
  test("has the form that the database asks for", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(sentenceKey(text)).toMatch(/^[0-9a-f]{14}$/);
    }));
  });
});

describe("a voice of the device", () => {
  const voice = (lang: string, more: Partial<DeviceVoice> = {}): DeviceVoice => ({ lang, localService: false, default: false, ...more });
  test("is one of the language, the usual country first", () => {
    expect(chooseVoice([voice("nl-BE", { localService: true }), voice("nl_NL"), voice("en-GB")], "nl")?.lang).toBe("nl_NL");
  });
  test("that works without a line goes before another of the same country", () => {
    expect(chooseVoice([voice("ar-SA"), voice("ar-SA", { localService: true })], "ar")?.localService).toBe(true);
  });
  test("of another language reads nothing", () => {
    expect(chooseVoice([voice("am-ET"), voice("en-US", { default: true })], "ti")).toBeUndefined();
  });
});
