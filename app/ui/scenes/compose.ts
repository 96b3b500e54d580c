import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { SCENES } from "./scenes.ts";
import { HEIGHT, WIDTH, scarfTint } from "./stage.ts";
import type { Backdrop, Layer, Person, Point, SceneDefinition, Tone } from "./stage.ts";

/*
 * Writes every scene as one SVG to public/scenes/, from icons of Fluent Emoji (MIT) and our own drawings.
 * Runs before the site is built: `tsx app/ui/scenes/compose.ts`.
 */

type IconSet = { icons: Record<string, { body: string }>; info: { license: { title: string } } };
const require = createRequire(import.meta.url);
let loaded: IconSet | undefined;
const iconSet = (): IconSet => (loaded ??= require("@iconify-json/fluent-emoji-flat/icons.json") as IconSet);

const ICON_BOX = 32;

// ── Icons ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Numbers in path data to fewer digits: what is drawn 32 wide is shown at some 100 px. */
export function roundNumbers(svg: string): string {
  return svg.replace(/ (d|transform|cx|cy|r|rx|ry|x|y|x1|x2|y1|y2|width|height)="([^"]*)"/g, (_, name: string, value: string) => {
    const rounded = value.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number, at: number, all: string) => {
      const text = String(Math.round(Number(number) * 100) / 100).replace(/^(-?)0\./, "$1.");
      // ".5.5" is two numbers in path data; a whole number before a point would join them.
      const glued = at > 0 && /[\d.]/.test(all[at - 1]!) && !text.startsWith("-");
      return glued ? ` ${text}` : text;
    });
    return ` ${name}="${rounded}"`;
  });
}

function iconBody(name: string, key: string, tint: Readonly<Record<string, string>> = {}): string {
  const icon = iconSet().icons[name];
  if (!icon) throw new Error(`No icon named "${name}" in the picture set.`);
  let body = icon.body.replace(/^<g fill="none">(.*)<\/g>$/s, "$1");
  body = body.replace(/ id="([^"]+)"/g, ` id="${key}$1"`).replace(/url\(#/g, `url(#${key}`).replace(/href="#/g, `href="#${key}`);
  for (const [from, to] of Object.entries(tint)) body = body.replaceAll(from, to);
  return roundNumbers(body);
}

const n = (value: number) => String(Math.round(value * 10) / 10);

function placed(body: string, [x, y]: Point, size: number, { flip, turn }: { flip?: boolean; turn?: number } = {}): string {
  const scale = size / ICON_BOX;
  const moves = [
    `translate(${n(x)} ${n(y)})`,
    turn ? `rotate(${turn})` : "",
    `scale(${flip ? "-" : ""}${Math.round(scale * 1000) / 1000}${flip ? ` ${Math.round(scale * 1000) / 1000}` : ""})`,
    "translate(-16 -16)",
  ];
  return `<g transform="${moves.join("")}">${body}</g>`;
}

// ── People ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const SKIN: Record<string, string> = { light: "#ffd7c2", "medium-light": "#eebfaa", medium: "#c68d7b", "medium-dark": "#966661", dark: "#573739" };
const SKIN_SHADE: Record<string, string> = { light: "#f3bfa5", "medium-light": "#d9a48f", medium: "#ab7362", "medium-dark": "#7a4f4a", dark: "#3f2628" };

export function toneOf(icon: string): string {
  const found = /-(medium-light|medium-dark|light|medium|dark)$/.exec(icon);
  if (!found) throw new Error(`"${icon}" has no skin tone at its end.`);
  return found[1]!;
}

/** A hex colour made darker (or lighter, above 1). */
export function shade(hex: string, by: number): string {
  const channels = [1, 3, 5].map((at) => Math.min(255, Math.round(Number.parseInt(hex.slice(at, at + 2), 16) * by)));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

const isScarf = (who: Person) => who.head.includes("headscarf");

type Body = { cx: number; shoulder: number; half: number; limb: number };

function bodyOf(who: Person): Body {
  const { at: [x, y], size } = who;
  return { cx: x, shoulder: y + size * 0.5, half: size * 0.52, limb: size * 0.24 };
}

function torso(who: Person): string {
  const { cx, shoulder, half } = bodyOf(who);
  const size = who.size;
  const skin = SKIN[toneOf(who.head)]!;
  const top = shoulder - size * 0.02;
  const hem = who.hem ?? HEIGHT;
  const round = half * 0.75;
  let svg = isScarf(who) ? "" : `<rect x="${n(cx - size * 0.13)}" y="${n(shoulder - size * 0.22)}" width="${n(size * 0.26)}" height="${n(size * 0.32)}" fill="${SKIN_SHADE[toneOf(who.head)]}"/>`;
  svg += `<path d="M${n(cx - half)} ${hem}V${n(top + round)}q0 -${n(round)} ${n(round)} -${n(round)}h${n(2 * (half - round))}q${n(round)} 0 ${n(round)} ${n(round)}V${hem}Z" fill="${who.shirt}"/>`;
  if (!isScarf(who)) svg += `<path d="M${n(cx - size * 0.16)} ${n(top)}a${n(size * 0.16)} ${n(size * 0.15)} 0 0 0 ${n(size * 0.32)} 0Z" fill="${skin}"/>`;
  if (who.vest) {
    svg += `<path d="M${n(cx - half)} ${hem}V${n(top + round * 0.6)}L${n(cx - half * 0.5)} ${n(top)}L${n(cx - half * 0.25)} ${hem}ZM${n(cx + half)} ${hem}V${n(top + round * 0.6)}L${n(cx + half * 0.5)} ${n(top)}L${n(cx + half * 0.25)} ${hem}Z" fill="${who.vest}"/>`;
  }
  if (who.apron) {
    const bib = top + size * 0.24;
    svg += `<path d="M${n(cx - half * 0.5)} ${n(bib)}L${n(cx - half * 0.42)} ${n(top)}M${n(cx + half * 0.5)} ${n(bib)}L${n(cx + half * 0.42)} ${n(top)}" stroke="${who.apron}" stroke-width="${n(size * 0.07)}"/><path d="M${n(cx - half * 0.56)} ${n(bib)}h${n(half * 1.12)}v${n(size * 0.28)}l${n(half * 0.3)} ${n(size * 0.14)}V${hem}H${n(cx - half * 0.86)}V${n(bib + size * 0.42)}l${n(half * 0.3)} -${n(size * 0.14)}Z" fill="${who.apron}"/>`;
  }
  return svg;
}

function face(who: Person, key: string): string {
  const { at: [x, y], size } = who;
  if (isScarf(who)) {
    const colour = who.scarf ?? "#8d65c5";
    // The set's headscarf is a bust in which the face is small: enlarge it to the measure of the other heads.
    return placed(iconBody(who.head, key, scarfTint(colour, shade(colour, 0.8))), [x, y + size * 0.36], size * 1.5, who);
  }
  return placed(iconBody(who.head, key), [x, y], size, who);
}

/** Upper arm, forearm and hand, with an elbow that bends outward and down. */
function arms(who: Person): string {
  const { cx, shoulder, half, limb } = bodyOf(who);
  const skin = SKIN[toneOf(who.head)]!;
  const sleeve = shade(who.shirt, 0.86);
  const long = who.longSleeves ?? isScarf(who);
  return who.hands
    .map((hand, index) => {
      if (!hand) return "";
      const side = index === 0 ? -1 : 1;
      const from: Point = [cx + side * half * 0.82, shoulder + limb * 0.75];
      const [hx, hy] = hand;
      const dx = hx - from[0];
      const dy = hy - from[1];
      const distance = Math.hypot(dx, dy) || 1;
      // An arm that reaches less far than it could would stick its elbow out: it is drawn shorter instead.
      const reach = Math.min(who.size * 1.12, distance * 1.12 + who.size * 0.08);
      const bend = Math.sqrt(Math.max(0, (reach / 2) ** 2 - (distance / 2) ** 2));
      // Of the two sides that an elbow may lie on, the lower one, and the outer one where both are as low.
      const normal: Point = [-dy / distance, dx / distance];
      const way = normal[1] * bend + normal[0] * side * bend * 0.4 >= 0 ? 1 : -1;
      const elbow: Point = [from[0] + dx / 2 + normal[0] * bend * way, from[1] + dy / 2 + normal[1] * bend * way];
      const lower = long ? sleeve : skin;
      const [sx, sy] = from;
      const [ex, ey] = elbow;
      const cuff: Point = [ex + (hx - ex) * 0.14, ey + (hy - ey) * 0.14];
      return (
        `<g fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="M${n(ex)} ${n(ey)}L${n(hx)} ${n(hy)}" stroke="${lower}" stroke-width="${n(limb * (long ? 0.9 : 0.74))}"/>` +
        `<path d="M${n(sx)} ${n(sy)}L${n(ex)} ${n(ey)}L${n(cuff[0])} ${n(cuff[1])}" stroke="${sleeve}" stroke-width="${n(limb)}"/></g>` +
        `<circle cx="${n(hx)}" cy="${n(hy)}" r="${n(limb * 0.56)}" fill="${skin}"/>`
      );
    })
    .join("");
}

// ── Backdrops ───────────────────────────────────────────────────────────────────────────────────────────────────────

const TONES: Record<Tone, { wall: string; floor: string; soft: string }> = {
  mint: { wall: "#dcefe3", floor: "#b9d9c6", soft: "#c6e3d2" },
  sun: { wall: "#fff0cb", floor: "#ecd197", soft: "#ffe2a0" },
  sky: { wall: "#dbedf8", floor: "#b5d2e4", soft: "#c2dff1" },
  brick: { wall: "#fbe4da", floor: "#e6bfac", soft: "#f6d0bf" },
  lilac: { wall: "#ebe4f5", floor: "#cfc2e2", soft: "#dcd0ee" },
  stone: { wall: "#eceee9", floor: "#cfd5cd", soft: "#dde2da" },
  night: { wall: "#24385e", floor: "#1a2a49", soft: "#31497a" },
};

const rect = (x: number, y: number, w: number, h: number, fill: string) => `<rect${x ? ` x="${x}"` : ""}${y ? ` y="${y}"` : ""} width="${w}" height="${h}" fill="${fill}"/>`;

function backdropOf(backdrop: Backdrop): string {
  if (backdrop.kind === "outside") {
    const ground = backdrop.ground ?? 128;
    const sun = backdrop.sun === undefined ? "" : `<circle cx="${backdrop.sun}" cy="34" r="17" fill="#ffd255"/>`;
    const hill = backdrop.bare ? "" : `<path d="M0 ${ground - 18}Q60 ${ground - 46} 128 ${ground - 20}T240 ${ground - 28}V${ground + 10}H0Z" fill="#b5dfb4"/>`;
    const floor = backdrop.street
      ? rect(0, ground, WIDTH, HEIGHT - ground, "#cdd3d6") + rect(0, ground, WIDTH, 7, "#b2bbc0")
      : rect(0, ground, WIDTH, HEIGHT - ground, "#8fcb8c");
    return rect(0, 0, WIDTH, HEIGHT, "#d3ebf9") + sun + hill + floor;
  }
  const tone = TONES[backdrop.tone];
  if (backdrop.kind === "plain") {
    return rect(0, 0, WIDTH, HEIGHT, tone.wall) + `<path d="M52 180V92a68 68 0 0 1 136 0v88Z" fill="${tone.soft}"/>`;
  }
  const floor = backdrop.floor ?? 150;
  const window =
    backdrop.window === undefined
      ? ""
      : `<path d="M${backdrop.window - 27} 96V45a27 27 0 0 1 54 0v51Z" fill="#fff"/><path d="M${backdrop.window - 22} 91V45a22 22 0 0 1 44 0v46Z" fill="${backdrop.tone === "night" ? "#3d5890" : "#b9e0f7"}"/><path d="M${backdrop.window} 23v68M${backdrop.window - 22} 58h44" stroke="#fff" stroke-width="3"/>`;
  return rect(0, 0, WIDTH, HEIGHT, tone.wall) + window + rect(0, floor, WIDTH, HEIGHT - floor, tone.floor);
}

// ── Scenes ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function layer(item: Layer, key: string, drawn: Map<string, string>): string {
  switch (item.is) {
    case "thing": {
      // The same thing again points to the first one.
      const same = JSON.stringify([item.icon, item.tint]);
      const first = drawn.get(same);
      drawn.set(same, first ?? key);
      const body = first ? `<use href="#${first}"/>` : `<g id="${key}">${iconBody(item.icon, key, item.tint)}</g>`;
      return placed(body, item.at, item.size, item);
    }
    case "drawing":
      return item.svg;
    case "person":
      return torso(item) + face(item, key);
  }
}

/** The drawing of one scene, as a file of its own. */
export function compose({ backdrop, layers }: SceneDefinition): string {
  const hands = layers.filter((item): item is Person => item.is === "person");
  const drawn = new Map<string, string>();
  const drawings = layers.map((item, index) => layer(item, `i${index}`, drawn)).join("");
  // Only what is pointed to needs a name.
  const named = drawings.replace(/<g id="(i\d+)">/g, (whole, id: string) => (drawings.includes(`"#${id}"`) ? whole : "<g>"));
  const inside = backdropOf(backdrop) + named + hands.map(arms).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" fill="none">${inside}</svg>`;
}

/** All scenes by name. */
export function composeAll(): Map<string, string> {
  return new Map(Object.entries(SCENES).map(([name, scene]) => [name, compose(scene)]));
}

/** Changes when any picture does. */
export function versionOf(scenes: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const [name, svg] of scenes) hash.update(name).update(svg);
  return hash.digest("hex").slice(0, 8);
}

const NOTICE = `The scenes in this folder are composed from Fluent Emoji by Microsoft Corporation
(https://github.com/microsoft/fluentui-emoji) and drawings made for Meedoen.

Fluent Emoji is under this licence:

MIT License

Copyright (c) Microsoft Corporation.

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;

function writeAll(): void {
  const folder = fileURLToPath(new URL("../../../public/scenes/", import.meta.url));
  const versionFile = fileURLToPath(new URL("./version.ts", import.meta.url));
  mkdirSync(folder, { recursive: true });
  const scenes = composeAll();
  for (const file of readdirSync(folder)) {
    if (file.endsWith(".svg") && !scenes.has(file.slice(0, -4))) rmSync(`${folder}${file}`);
  }
  for (const [name, svg] of scenes) writeFileSync(`${folder}${name}.svg`, svg);
  writeFileSync(`${folder}LICENSE.txt`, NOTICE);

  // Kept in the repository, so that server and browser know it without reading the pictures.
  const text = `/** Changes when any picture does; written by compose.ts. */\nexport const SCENES_VERSION = "${versionOf(scenes)}";\n`;
  if (readFileSync(versionFile, "utf8") !== text) writeFileSync(versionFile, text);

  const sizes = [...scenes.values()].map((svg) => svg.length);
  process.stdout.write(
    `${scenes.size} scenes, ${Math.round(sizes.reduce((a, b) => a + b, 0) / 1024)} KB, the largest ${Math.round(Math.max(...sizes) / 102.4) / 10} KB\n`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeAll();
