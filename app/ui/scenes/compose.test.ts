import { describe, expect, it } from "vitest";
import { compose, composeAll, roundNumbers, shade, toneOf, versionOf } from "./compose.ts";
import { SCENES } from "./scenes.ts";
import { SCENES_VERSION } from "./version.ts";

const scenes = composeAll();

describe("scenes", () => {
  it("are all drawn, each on the same canvas", () => {
    expect([...scenes.keys()]).toEqual(Object.keys(SCENES));
    for (const svg of scenes.values()) expect(svg).toContain('viewBox="0 0 240 180"');
  });

  it("carry no script, no address and no font", () => {
    for (const [name, svg] of scenes) {
      expect(svg, name).not.toMatch(/<script|<text|<image|<style|url\(http|NaN|undefined/);
    }
  });

  it("use every id once", () => {
    for (const [name, svg] of scenes) {
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size, name).toBe(ids.length);
      for (const [, used] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids, name).toContain(used);
      for (const [, used] of svg.matchAll(/href="#([^"]+)"/g)) expect(ids, name).toContain(used);
    }
  });

  it("stay small: twenty kilobytes at most, ten in the middle", () => {
    const sizes = [...scenes.values()].map((svg) => svg.length).sort((a, b) => a - b);
    expect(sizes.at(-1)).toBeLessThan(20_480);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(10_240);
  });

  it("bear the version that addresses carry (run `npx tsx app/ui/scenes/compose.ts` after a change)", () => {
    expect(SCENES_VERSION).toBe(versionOf(scenes));
  });

  it("refuse an icon that isn't in the set", () => {
    const layers = [{ is: "thing", icon: "no-such-thing", at: [0, 0], size: 1 }] as const;
    expect(() => compose({ backdrop: { kind: "plain", tone: "mint" }, layers })).toThrow('No icon named "no-such-thing"');
  });
});

describe("drawing", () => {
  it("rounds path data without running numbers together", () => {
    expect(roundNumbers('<path d="M1.2345.5678-.0012 3"/>')).toBe('<path d="M1.23 .57 0 3"/>');
    expect(roundNumbers('<path d="M10 .99999a1 1 0 0 1 .12345-.98765"/>')).toBe('<path d="M10 1a1 1 0 0 1 .12-.99"/>');
  });

  it("keeps the size of a colour when it darkens it", () => {
    expect(shade("#ffffff", 0.5)).toBe("#808080");
    expect(shade("#102030", 2)).toBe("#204060");
  });

  it("knows a skin tone from an icon's name", () => {
    expect(toneOf("woman-medium-dark")).toBe("medium-dark");
    expect(() => toneOf("woman")).toThrow();
  });
});
