import { create } from "qrcode";
import { expect, test } from "vitest";
import { cardLink, qrSvg } from "./card-qr.server.ts";

test("draws every dark module of the code, and no other, within four modules of white", () => {
  const link = cardLink("https://meedoen.example", "Q0R6fiScXR9jvwyYN8v47sFsRP5sKwr3a3uBQlgEAwI");
  expect(link).toBe("https://meedoen.example/card/Q0R6fiScXR9jvwyYN8v47sFsRP5sKwr3a3uBQlgEAwI");
  const { modules } = create(link, { errorCorrectionLevel: "M" });
  const svg = qrSvg(link);
  const drawn = new Set<string>();
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let at = 0; at < Number(width); at += 1) drawn.add(`${Number(x) + at - 4},${Number(y) - 4}`);
  }
  const dark = new Set<string>();
  for (let row = 0; row < modules.size; row += 1) for (let column = 0; column < modules.size; column += 1) if (modules.get(row, column)) dark.add(`${column},${row}`);
  expect(drawn).toEqual(dark);
  expect(svg).toContain(`viewBox="0 0 ${modules.size + 8} ${modules.size + 8}"`);
});
