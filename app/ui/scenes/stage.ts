/**
 * The stage that scenes are set on: plain data for what stands where, on a canvas of 240 × 180.
 * `compose.ts` turns it into drawings. A scene is a backdrop, then layers from the back to the front; arms come last,
 * so that hands lie on what they hold.
 */

export const WIDTH = 240;
export const HEIGHT = 180;

export type Point = readonly [x: number, y: number];

/** Colours of walls, by the light in them. */
export type Tone = "mint" | "sun" | "sky" | "brick" | "lilac" | "stone" | "night";

export type Backdrop =
  /** A wall and a floor, with a round-topped window or without. */
  | { kind: "room"; tone: Tone; window?: number; floor?: number }
  /** Sky, hill and grass; the sun stands at x. */
  | { kind: "outside"; sun?: number; ground?: number; street?: boolean; bare?: boolean }
  /** One soft shape on one colour: for things rather than places. */
  | { kind: "plain"; tone: Tone };

export type Person = {
  is: "person";
  /** An icon with a skin tone at its end: "woman-medium-dark", "woman-with-headscarf-medium". */
  head: string;
  /** The middle of the face. */
  at: Point;
  /** Height of the head's box in pixels. */
  size: number;
  shirt: string;
  /** Where the hands are; one hand or none when shorter. The first is the one on the left of the picture. */
  hands: readonly (Point | null)[];
  apron?: string;
  vest?: string;
  longSleeves?: boolean;
  /** Turns the head round. */
  flip?: boolean;
  /** Colour of a headscarf. */
  scarf?: string;
  /** Where the body ends; at the edge of the picture unless told. */
  hem?: number;
};

export type Thing = { is: "thing"; icon: string; at: Point; size: number; flip?: boolean; turn?: number; tint?: Readonly<Record<string, string>> };

/** A drawing of our own, as SVG. */
export type Drawing = { is: "drawing"; svg: string };

export type Layer = Person | Thing | Drawing;
export type SceneDefinition = { backdrop: Backdrop; layers: readonly Layer[] };

const SCARF_OF_THE_SET = "#8d65c5";

export const thing = (icon: string, x: number, y: number, size: number, more: Pick<Thing, "flip" | "turn" | "tint"> = {}): Thing => ({
  is: "thing", icon, at: [x, y], size, ...more,
});

export const person = (
  head: string, x: number, y: number, shirt: string, hands: Person["hands"],
  more: Partial<Omit<Person, "is" | "head" | "at" | "shirt" | "hands">> = {},
): Person => ({ is: "person", head, at: [x, y], size: 62, shirt, hands, ...more });

const drawing = (svg: string): Drawing => ({ is: "drawing", svg });

export const room = (tone: Tone, window?: number): Backdrop => ({ kind: "room", tone, window });
export const outside = (sun?: number, more: { ground?: number; street?: boolean; bare?: boolean } = {}): Backdrop => ({ kind: "outside", sun, ...more });
export const plain = (tone: Tone): Backdrop => ({ kind: "plain", tone });

/** Recolours a headscarf, of which the set has one colour. */
export const scarfTint = (colour: string, dark: string): Readonly<Record<string, string>> => ({ [SCARF_OF_THE_SET]: colour, "#635994": dark });

// ── Cloth and skin ──────────────────────────────────────────────────────────────────────────────────────────────────

export const GREEN = "#17694f";
export const TEAL = "#1f8a8a";
export const BLUE = "#2f6fb5";
export const NAVY = "#27406b";
export const YELLOW = "#f6b73c";
export const BRICK = "#c2552f";
export const PLUM = "#7a4b8f";
export const ROSE = "#d0577f";
export const GREY = "#6b7c88";
export const WHITE = "#f7f7f4";
const WOOD = "#c98f55";
const WOOD_DARK = "#a06b38";

// ── Furniture and other drawings ────────────────────────────────────────────────────────────────────────────────────

const rect = (x: number, y: number, w: number, h: number, fill: string, r = 0) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}"${r ? ` rx="${r}"` : ""} fill="${fill}"/>`;
const path = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`;
const line = (d: string, stroke: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
const dot = (x: number, y: number, r: number, fill: string) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;

/** A table seen from the front: the top, and a panel or legs down to the edge of the picture. */
export const table = (x: number, y: number, w: number, top = WOOD, legs = true) =>
  drawing(
    (legs
      ? rect(x + 10, y + 6, 9, HEIGHT - y, WOOD_DARK) + rect(x + w - 19, y + 6, 9, HEIGHT - y, WOOD_DARK)
      : rect(x + 5, y + 6, w - 10, HEIGHT - y, "#dfb988") + rect(x + 5, y + 9, w - 10, 5, "#c79f6d")) + rect(x, y, w, 10, top, 5),
  );

/** A counter over the whole width. */
export const counter = (y: number, front = "#2f7a60", top = "#f3e3c3") =>
  drawing(rect(0, y, WIDTH, HEIGHT - y, front) + rect(0, y + 9, WIDTH, 5, "#00000022") + rect(0, y, WIDTH, 10, top));

export const plank = (x: number, y: number, w: number) => drawing(rect(x, y, w, 6, WOOD, 3) + rect(x, y + 4, w, 3, WOOD_DARK, 1.5));

/** A case with planks at these heights. */
export const rack = (x: number, y: number, w: number, h: number, planks: readonly number[], back = "#e8d3b1") =>
  drawing(rect(x, y, w, h, WOOD_DARK, 4) + rect(x + 5, y + 5, w - 10, h - 5, back) + planks.map((at) => rect(x + 2, at, w - 4, 6, WOOD)).join(""));

const SPINES = ["#c2552f", "#2f6fb5", "#f6b73c", "#17694f", "#7a4b8f", "#d0577f", "#1f8a8a"];

/** Books on a plank: standing, in many colours. */
export const books = (x: number, y: number, count: number, shift = 0) => {
  let at = x;
  let svg = "";
  for (let index = 0; index < count; index++) {
    const w = 7 + ((index * 5 + shift) % 4);
    const h = 22 + ((index * 7 + shift * 3) % 9);
    svg += rect(at, y - h, w, h, SPINES[(index * 3 + shift) % SPINES.length]!, 1) + rect(at, y - h + 5, w, 2, "#ffffff66");
    at += w + 1;
  }
  return drawing(svg);
};

/** An open cardboard box or a crate, seen from the front. */
export const crate = (x: number, y: number, w: number, h: number, colour = "#d9a066", dark = "#b87f45") =>
  drawing(rect(x, y, w, h, colour, 3) + rect(x, y, w, 7, dark, 3) + rect(x + w / 2 - 9, y + h / 2 - 1, 18, 6, dark, 3));

/** A speech balloon with lines of talk in a colour of its own; the tail goes to (tx, ty). */
export const bubble = (x: number, y: number, w: number, h: number, tx: number, ty: number, colour: string, lines = 2) => {
  const cx = x + w / 2;
  let svg = path(`M${cx - 9} ${y + h - 6}L${tx} ${ty}L${cx + 9} ${y + h - 6}Z`, colour) + rect(x, y, w, h, colour, Math.min(14, h / 2));
  for (let index = 0; index < lines; index++) {
    const from = x + 10;
    const to = x + w - (index === lines - 1 && lines > 1 ? 22 : 10);
    const at = y + (h * (index + 1)) / (lines + 1);
    svg += line(`M${from} ${at}H${to}`, "#fff", 4);
  }
  return drawing(svg);
};

/** A balloon that holds a picture instead of lines. */
export const balloon = (x: number, y: number, w: number, h: number, tx: number, ty: number) =>
  drawing(
    `<g stroke="#14231e" stroke-width="3" stroke-linejoin="round"><path d="M${x + w / 2 - 8} ${y + h - 3}L${tx} ${ty}L${x + w / 2 + 8} ${y + h - 3}" fill="#fff"/><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="14" fill="#fff"/></g>` +
      path(`M${x + w / 2 - 6.5} ${y + h - 5}h13v4h-13z`, "#fff"),
  );

/** Earth with furrows. */
export const soil = (y: number, x = 0, w = WIDTH) =>
  drawing(
    path(`M${x} ${HEIGHT}V${y + 8}q${w / 12} -12 ${w / 6} 0t${w / 6} 0t${w / 6} 0t${w / 6} 0t${w / 6} 0t${w / 6} 0V${HEIGHT}Z`, "#7b5236") +
      line(`M${x + 8} ${y + 24}H${x + w - 8}`, "#5f3d27", 4),
  );

export const hedge = (x: number, y: number, w: number) => {
  let svg = rect(x, y, w, HEIGHT - y, "#3f9b57", 12);
  for (let index = 0; index * 22 < w - 16; index++) svg += dot(x + 14 + index * 22, y + 14 + (index % 3) * 14, 6, "#2f8247") + dot(x + 22 + index * 22, y + 44 - (index % 2) * 8, 5, "#5cb873");
  return drawing(svg);
};

export const door = (x: number, y: number, w: number, h: number, colour = "#10543f") =>
  drawing(
    path(`M${x - 6} ${y + h}V${y + w / 2}a${w / 2 + 6} ${w / 2 + 6} 0 0 1 ${w + 12} 0V${y + h}Z`, "#fff") +
      path(`M${x} ${y + h}V${y + w / 2}a${w / 2} ${w / 2} 0 0 1 ${w} 0V${y + h}Z`, colour) +
      dot(x + w - 9, y + h * 0.6, 3.5, "#f6b73c"),
  );

/** An open door: light falls through. */
export const doorway = (x: number, y: number, w: number, h: number) =>
  drawing(
    path(`M${x - 7} ${y + h}V${y + w / 2}a${w / 2 + 7} ${w / 2 + 7} 0 0 1 ${w + 14} 0V${y + h}Z`, "#10543f") +
      path(`M${x} ${y + h}V${y + w / 2}a${w / 2} ${w / 2} 0 0 1 ${w} 0V${y + h}Z`, "#ffe9ae"),
  );

/** A brick front of a house with windows in which the light is on. */
export const front = (x: number, y: number, w: number, h: number, colour = "#c8704e", windows: readonly number[] = []) =>
  drawing(
    path(`M${x} ${y + h}V${y}L${x + w / 2} ${y - 26}L${x + w} ${y}V${y + h}Z`, colour) +
      windows.map((at) => rect(at, y + 14, 20, 26, "#fff", 2) + rect(at + 3, y + 17, 14, 20, "#ffe08a", 1)).join(""),
  );

export const fence = (x: number, y: number, count: number) => {
  let svg = rect(x, y + 14, count * 20 - 4, 7, WOOD_DARK) + rect(x, y + 40, count * 20 - 4, 7, WOOD_DARK);
  for (let index = 0; index < count; index++) {
    const at = x + index * 20;
    svg += path(`M${at} ${y + 8}l8 -8l8 8V${y + 62}h-16Z`, WOOD);
  }
  return drawing(svg);
};

export const curtain = () =>
  drawing(
    path("M0 0H240V20Q220 34 200 22Q180 36 160 22Q140 36 120 22Q100 36 80 22Q60 36 40 22Q20 34 0 20Z", "#a23a1c") +
      path("M0 18H34Q32 100 14 150H0Z", "#b8482a") + path("M240 18H206Q208 100 226 150H240Z", "#b8482a") +
      line("M14 22Q16 90 6 140M24 22Q25 80 14 130M226 22Q224 90 234 140M216 22Q215 80 226 130", "#8c2f16", 2.5),
  );

export const sewingMachine = (x: number, y: number) =>
  drawing(
    rect(x, y - 8, 84, 9, "#d8dfe4", 4) + path(`M${x + 62} ${y - 8}V${y - 40}H${x + 18}V${y - 26}H${x + 4}V${y - 44}a12 12 0 0 1 12 -12H${x + 70}a12 12 0 0 1 12 12V${y - 8}Z`, "#1f8a8a") +
      line(`M${x + 11} ${y - 26}V${y - 9}`, "#5b6b76", 3) + dot(x + 80, y - 44, 8, "#d8dfe4") + rect(x + 40, y - 66, 8, 11, "#f6b73c", 2),
  );

export const iron = (x: number, y: number) =>
  drawing(
    path(`M${x} ${y}q2 -22 32 -24h22v24Z`, "#2f6fb5") + rect(x - 2, y - 2, 58, 7, "#c3ced6", 3) + line(`M${x + 22} ${y - 24}q2 -16 14 -16h12q6 0 6 16`, "#27406b", 6),
  );

export const wateringCan = (x: number, y: number, colour = "#2f6fb5") =>
  drawing(
    line(`M${x + 8} ${y - 24}q16 -18 34 2`, colour, 5) + line(`M${x + 2} ${y + 8}L${x - 24} ${y - 16}`, colour, 7) + path(`M${x - 32} ${y - 12}l12 -12l4 4l-12 12z`, colour) +
      path(`M${x} ${y - 20}h38l4 40h-46z`, colour) + rect(x, y - 20, 38, 6, "#00000022") +
      `<g fill="#5fc3f0">${[0, 1, 2, 3].map((n) => `<ellipse cx="${x - 34 - (n % 2) * 8}" cy="${y + 2 + n * 9}" rx="2.4" ry="4"/>`).join("")}</g>`,
  );


export const ironingBoard = (x: number, y: number, w: number) =>
  drawing(line(`M${x + 40} ${y + 6}L${x + w - 30} ${HEIGHT}M${x + w - 40} ${y + 6}L${x + 40} ${HEIGHT}`, "#8796a0", 6) + rect(x, y, w, 12, "#9ecbe8", 6));

export const stick = (x1: number, y1: number, x2: number, y2: number, colour = WOOD_DARK, width = 5) => drawing(line(`M${x1} ${y1}L${x2} ${y2}`, colour, width));

export const sack = (x: number, y: number, w: number, h: number, colour = "#4a5b64") =>
  drawing(path(`M${x + w * 0.32} ${y}h${w * 0.36}q${w * 0.5} ${h * 0.6} ${w * 0.28} ${h}h-${w * 0.92}q-${w * 0.26} -${h * 0.5} ${w * 0.28} -${h}z`, colour) + rect(x + w * 0.28, y - 2, w * 0.44, 6, "#00000033", 3));

export const cloth = (x: number, y: number, w: number, h: number, colour: string) =>
  drawing(path(`M${x} ${y}h${w}q-4 ${h / 2} 4 ${h}h-${w + 6}q6 -${h / 2} -2 -${h}z`, colour) + line(`M${x + 8} ${y + h * 0.35}h${w - 14}M${x + 8} ${y + h * 0.7}h${w - 14}`, "#ffffff77", 2));

export const sheet = (x: number, y: number, w: number, h: number, colour = "#fff") => drawing(rect(x, y, w, h, colour, 3));

export const disc = (x: number, y: number, r: number, colour: string) => drawing(dot(x, y, r, colour));

export const block = (x: number, y: number, w: number, h: number, colour: string, r = 0) => drawing(rect(x, y, w, h, colour, r));

export const strokes = (d: string, colour: string, width: number) => drawing(line(d, colour, width));

export const shape = (d: string, colour: string) => drawing(path(d, colour));

/** Steam over something hot. */
export const steam = (x: number, y: number) => drawing(`<g opacity=".75">${line(`M${x} ${y}q-6 -8 0 -15t0 -14M${x + 13} ${y - 2}q-6 -8 0 -15t0 -12`, "#fff", 4)}</g>`);

export const sparkle = (x: number, y: number, r: number, colour = "#f6b73c") =>
  drawing(path(`M${x} ${y - r}q${r * 0.15} ${r * 0.85} ${r} ${r}q-${r * 0.85} ${r * 0.15} -${r} ${r}q-${r * 0.15} -${r * 0.85} -${r} -${r}q${r * 0.85} -${r * 0.15} ${r} -${r}z`, colour));
