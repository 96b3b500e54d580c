import { describe, expect, test } from "vitest";
import { clipAnswer, listAnswer } from "./clip-answer.server.ts";
import { clipTypeOf } from "./clip.ts";

const clip = { audio: Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), type: "audio/webm", version: "v1" } as const;
const answer = (range: string | null, asked: string | null = "v1") => clipAnswer(clip, asked, range);

describe("a clip is sent", () => {
  test("whole, and kept by the browser alone as long as its address holds", async () => {
    const whole = answer(null);
    expect(whole.status).toBe(200);
    expect(Object.fromEntries(whole.headers)).toMatchObject({ "content-type": "audio/webm", "content-length": "10", "accept-ranges": "bytes", "cache-control": "private, max-age=31536000, immutable" });
    expect([...new Uint8Array(await whole.arrayBuffer())]).toEqual([...clip.audio]);
    expect(answer(null, "v0").headers.get("cache-control")).toBe("private, no-cache");
    expect(listAnswer({}, null, null).headers.get("cache-control")).toBe("private, no-cache");
  });

  test.each([
    ["bytes=0-1", [0, 1], "bytes 0-1/10"],
    ["bytes=7-", [7, 8, 9], "bytes 7-9/10"],
    ["bytes=-2", [8, 9], "bytes 8-9/10"],
    ["bytes=8-99", [8, 9], "bytes 8-9/10"],
    ["bytes=-99", [...clip.audio], "bytes 0-9/10"],
  ])("in part: %s", async (range, bytes, told) => {
    const part = answer(range);
    expect(part.status).toBe(206);
    expect(part.headers.get("content-range")).toBe(told);
    expect(part.headers.get("content-length")).toBe(String(bytes.length));
    expect([...new Uint8Array(await part.arrayBuffer())]).toEqual(bytes);
  });

  test.each(["bytes=0-1,4-5", "bytes=5-2", "bytes=-", "lines=1-2", "nonsense"])("whole for %s, which is no range to be had", (range) => expect(answer(range).status).toBe(200));
  test.each(["bytes=10-", "bytes=-0"])("not at all for %s, which is beyond it", (range) => {
    expect(answer(range).status).toBe(416);
    expect(answer(range).headers.get("content-range")).toBe("bytes */10");
  });
});

describe("a file is sound", () => {
  const bytes = (...given: (number | string)[]) => new Uint8Array(given.flatMap((each) => (typeof each === "string" ? [...each].map((letter) => letter.charCodeAt(0)) : [each])));
  test.each([
    ["audio/webm;codecs=opus", bytes(0x1a, 0x45, 0xdf, 0xa3), "audio/webm"],
    ["audio/x-m4a", bytes(0, 0, 0, 0x20, "ftypM4A "), "audio/mp4"],
    ["application/ogg", bytes("OggS"), "audio/ogg"],
    ["audio/mpeg", bytes("ID3"), "audio/mpeg"],
    ["audio/mp3", bytes(0xff, 0xfb, 0x90), "audio/mpeg"],
  ])("called %s", (called, data, type) => expect(clipTypeOf(called, data)).toBe(type));
  test.each([
    ["audio/webm", bytes("<script>")],
    ["audio/mpeg", bytes("OggS")],
    ["text/html", bytes("ID3")],
    ["audio/wav", bytes("RIFF")],
    ["", bytes("OggS")],
    ["audio/webm", bytes()],
  ])("not when called %j with other bytes", (called, data) => expect(clipTypeOf(called, data)).toBeNull());
});
