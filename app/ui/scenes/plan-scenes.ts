import { balloon, block, BLUE, BRICK, bubble, disc, door, front, GREEN, NAVY, outside, person, plain, PLUM, room, ROSE, shape, sheet, sparkle, strokes, table, TEAL, thing, YELLOW } from "./stage.ts";
import type { SceneDefinition } from "./stage.ts";

/** What placements bring, how people get there and when; and the places of the site itself. */
export const PLAN_SCENES = {
  // ── goals ──
  "goal-language": {
    backdrop: room("sky"),
    layers: [
      bubble(14, 8, 84, 40, 64, 62, "#17694f"), bubble(142, 8, 84, 40, 176, 62, "#c2552f"),
      person("woman-with-headscarf-medium", 60, 92, TEAL, [[32, 142], [92, 138]], { scarf: "#e8a33a" }), person("man-light", 180, 92, NAVY, [[148, 138], [208, 142]]), table(0, 150, 240), thing("hot-beverage", 120, 134, 36),
    ],
  },
  "goal-activation": {
    backdrop: outside(198),
    layers: [
      front(-20, 54, 104, 110, "#c8704e", [54]), door(8, 92, 34, 70), block(0, 160, 240, 20, "#e6d5ac"), thing("deciduous-tree", 224, 100, 60), thing("man-walking-facing-right-medium-dark", 112, 98, 140), thing("woman-walking-facing-right-medium", 172, 98, 140),
    ],
  },
  "goal-trade": {
    backdrop: room("sun"),
    layers: [
      person("man-beard-medium", 176, 62, NAVY, [[148, 122], [208, 130]], { apron: "#b87f45" }), person("woman-medium-dark", 70, 66, YELLOW, [[48, 132], [120, 110]]), table(8, 142, 224), block(76, 130, 130, 12, "#d9a066", 3), thing("carpentry-saw", 126, 108, 58, { flip: true }), thing("hammer", 214, 122, 34), thing("light-bulb", 120, 30, 40),
    ],
  },

  // ── where someone gets energy from ──
  "style-head": {
    backdrop: room("sky", 40),
    layers: [person("woman-medium", 108, 74, PLUM, [[96, 132], [142, 108]]), balloon(146, 12, 78, 60, 142, 76), thing("light-bulb", 185, 42, 44), table(8, 146, 224), thing("open-book", 84, 132, 52), thing("pencil", 146, 104, 30)],
  },
  "style-hand": {
    backdrop: room("sun", 40),
    layers: [person("man-medium-dark", 116, 64, GREEN, [[82, 124], [162, 78]]), table(8, 142, 224), thing("hammer", 172, 66, 54, { flip: true }), thing("wood", 88, 122, 52), thing("toolbox", 196, 120, 54)],
  },
  "style-heart": {
    backdrop: room("brick"),
    layers: [person("old-woman-light", 76, 84, ROSE, [[52, 144], [112, 140]], { longSleeves: true }), person("man-medium", 164, 78, TEAL, [[126, 140], [104, 112]]), thing("red-heart", 120, 34, 50)],
  },

  // ── getting there ──
  "travel-walking": { backdrop: outside(206), layers: [block(0, 156, 240, 24, "#e6d5ac"), thing("house", 36, 104, 64), thing("woman-walking-facing-right-medium-dark", 120, 102, 136), thing("deciduous-tree", 212, 100, 66)] },
  "travel-bicycle": { backdrop: outside(36), layers: [block(0, 150, 240, 30, "#c65f4a"), thing("deciduous-tree", 212, 94, 80), thing("woman-biking-medium", 112, 98, 140, { flip: true })] },
  "travel-public-transport": { backdrop: outside(206, { ground: 138, street: true }), layers: [thing("bus-stop", 38, 104, 84), thing("bus", 154, 92, 150)] },
  "travel-car": { backdrop: outside(36, { ground: 138, street: true }), layers: [thing("deciduous-tree", 210, 90, 78), thing("automobile", 118, 112, 132)] },

  // ── parts of the day ──
  "part-morning": { backdrop: { kind: "outside", bare: true, ground: 120 }, layers: [block(0, 0, 240, 120, "#ffdfa6"), disc(120, 120, 46, "#ffb534"), strokes("M120 52V36M62 78L48 66M178 78L192 66M46 120H26M194 120h20", "#ffb534", 10), block(0, 120, 240, 60, "#6fae7c")] },
  "part-afternoon": { backdrop: { kind: "outside", bare: true, ground: 140 }, layers: [thing("sun", 120, 78, 124), block(0, 140, 240, 40, "#6fae7c")] },
  "part-evening": { backdrop: { kind: "plain", tone: "night" }, layers: [block(0, 0, 240, 180, "#24385e"), thing("crescent-moon", 120, 78, 110), sparkle(46, 46, 12, "#ffe08a"), sparkle(200, 40, 9, "#ffe08a"), sparkle(66, 108, 7, "#ffe08a"), block(0, 148, 240, 32, "#1a2a49")] },

  // ── faces, from very bad to very good ──
  "face-1": { backdrop: plain("brick"), layers: [thing("crying-face", 120, 96, 130)] },
  "face-2": { backdrop: plain("brick"), layers: [thing("slightly-frowning-face", 120, 96, 130)] },
  "face-3": { backdrop: plain("stone"), layers: [thing("neutral-face", 120, 96, 130)] },
  "face-4": { backdrop: plain("mint"), layers: [thing("slightly-smiling-face", 120, 96, 130)] },
  "face-5": { backdrop: plain("mint"), layers: [thing("grinning-face-with-big-eyes", 120, 96, 130)] },

  // ── answers ──
  "answer-yes": { backdrop: plain("brick"), layers: [thing("red-heart", 120, 98, 126)] },
  "answer-maybe": { backdrop: plain("sun"), layers: [thing("thinking-face", 120, 96, 130)] },
  "answer-no": { backdrop: plain("stone"), layers: [thing("woman-gesturing-no-medium", 120, 104, 138)] },
  "answer-undo": { backdrop: plain("sky"), layers: [strokes("M84 76H140a36 36 0 0 1 0 72H96", "#1c5a86", 16), strokes("M104 50L78 76l26 26", "#1c5a86", 16)] },
  "answer-unclear": { backdrop: plain("lilac"), layers: [thing("man-shrugging-medium", 120, 104, 138)] },

  // ── people and moments of the plan ──
  "contact-person": { backdrop: room("mint", 44), layers: [person("woman-light", 130, 68, GREEN, [[98, 130], [172, 126]]), table(8, 146, 224), thing("telephone", 68, 126, 50), thing("hot-beverage", 190, 128, 36), thing("clipboard", 136, 126, 44)] },
  "buddy": {
    backdrop: outside(120),
    layers: [thing("deciduous-tree", 26, 84, 72), thing("deciduous-tree", 216, 84, 72), person("man-medium", 84, 82, BLUE, [[52, 142], [122, 136]]), person("man-dark", 158, 82, YELLOW, [[118, 142], [190, 142]]), bubble(36, 8, 62, 32, 76, 50, "#17694f", 1), bubble(146, 8, 62, 32, 164, 50, "#c2552f", 1)],
  },
  "together": {
    backdrop: outside(212),
    layers: [
      thing("deciduous-tree", 18, 70, 84), thing("house-with-garden", 206, 92, 60),
      person("man-dark", 38, 76, BLUE, [null, [72, 126]], { size: 54 }), person("old-woman-light", 93, 68, ROSE, [], { size: 54 }), person("woman-with-headscarf-medium", 149, 68, TEAL, [], { size: 54, scarf: "#f0a83a" }), person("man-beard-medium", 204, 76, BRICK, [[172, 128], null], { size: 54 }),
      shape("M-4 136q0-6 6-6h236q6 0 6 6v48H-4z", "#fff4d6"), strokes("M0 146h240", "#f6b73c", 5), thing("teapot", 84, 116, 40), thing("bread", 122, 122, 36), thing("hot-beverage", 30, 126, 26), thing("hot-beverage", 154, 124, 26), thing("cookie", 208, 126, 24),
    ],
  },
  "placement": { backdrop: outside(206, { ground: 146, street: true }), layers: [front(34, 66, 116, 88, "#c8704e", [50, 112]), door(80, 88, 32, 66), thing("woman-walking-dark", 192, 112, 104)] },
  "appointment": { backdrop: room("sky"), layers: [thing("tear-off-calendar", 88, 92, 128), thing("alarm-clock", 186, 118, 84)] },
  "hours": { backdrop: room("sun"), layers: [thing("mantelpiece-clock", 92, 92, 124), thing("check-mark-button", 182, 116, 74)] },
  "home": { backdrop: outside(204), layers: [thing("house-with-garden", 114, 94, 148)] },
  "cards": { backdrop: plain("sun"), layers: [block(62, 34, 84, 116, "#aed3c0", 10), block(84, 28, 92, 124, "#fff", 10), block(92, 36, 76, 62, "#d3ebf9", 6), thing("woman-cook-medium-dark", 130, 68, 58), thing("red-heart", 130, 124, 34)] },
  "plan": { backdrop: plain("mint"), layers: [sheet(62, 20, 116, 150), block(62, 20, 116, 24, "#17694f", 3), thing("check-mark-button", 88, 68, 30), thing("check-mark-button", 88, 104, 30), block(76, 126, 24, 24, "#d3ded8", 5), strokes("M112 68h48M112 104h48M112 138h34", "#8fa39a", 8)] },
  "chosen": { backdrop: plain("brick"), layers: [block(44, 50, 68, 92, "#fff", 8), thing("man-mechanic-medium", 78, 88, 56), block(126, 50, 68, 92, "#fff", 8), thing("woman-farmer-medium-light", 160, 88, 56), thing("red-heart", 120, 136, 56)] },
  "how-is-it-going": { backdrop: plain("sun"), layers: [thing("slightly-frowning-face", 62, 100, 70), thing("grinning-face-with-big-eyes", 178, 100, 70), thing("neutral-face", 120, 92, 84)] },
  "language": { backdrop: plain("sky"), layers: [bubble(20, 26, 96, 62, 56, 112, "#17694f"), bubble(124, 66, 96, 62, 184, 152, "#c2552f"), thing("globe-showing-europe-africa", 108, 128, 58)] },
  "sign-in": {
    backdrop: plain("mint"),
    layers: [
      thing("mobile-phone", 168, 98, 122), block(28, 44, 92, 108, "#fff", 8), block(28, 44, 92, 16, "#17694f", 6),
      shape("M46 76h20v20H46zM82 76h20v20H82zM46 112h20v20H46zM82 112h8v8h-8zM94 120h8v12h-8zM72 80h6v10h-6zM72 100h10v6H72zM82 126h6v6h-6z", "#14231e"), shape("M51 81h10v10H51zM87 81h10v10H87zM51 117h10v10H51z", "#fff"),
    ],
  },
  "pin": {
    backdrop: plain("lilac"),
    layers: [block(66, 22, 108, 136, "#39464e", 16), ...[0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => disc(92 + column * 28, 54 + row * 30, 10, "#f3f7f4"))), disc(120, 144, 8, "#f6b73c"), thing("key", 192, 124, 60)],
  },
  // ── things that a PIN is made of ──
  "pin-sun": { backdrop: plain("sky"), layers: [thing("sun", 120, 94, 122)] },
  "pin-tree": { backdrop: plain("mint"), layers: [thing("deciduous-tree", 120, 94, 122)] },
  "pin-fish": { backdrop: plain("sky"), layers: [thing("fish", 120, 94, 122)] },
  "pin-bicycle": { backdrop: plain("sun"), layers: [thing("bicycle", 120, 94, 122)] },
  "pin-house": { backdrop: plain("mint"), layers: [thing("house", 120, 94, 122)] },
  "pin-key": { backdrop: plain("lilac"), layers: [thing("key", 120, 94, 122)] },
  "pin-apple": { backdrop: plain("stone"), layers: [thing("red-apple", 120, 94, 122)] },
  "pin-tea": { backdrop: plain("brick"), layers: [thing("hot-beverage", 120, 94, 122)] },
  "pin-umbrella": { backdrop: plain("sky"), layers: [thing("umbrella", 120, 94, 122)] },
  "pin-bird": { backdrop: plain("sun"), layers: [thing("bird", 120, 94, 122)] },
  "pin-flower": { backdrop: plain("stone"), layers: [thing("tulip", 120, 94, 122)] },
  "pin-ball": { backdrop: plain("mint"), layers: [thing("soccer-ball", 120, 94, 122)] },

  "listen": { backdrop: plain("sky"), layers: [shape("M62 80h26l34-28v92l-34-28H62z", "#17694f"), strokes("M142 76q14 22 0 44M162 60q26 38 0 76", "#f6b73c", 12)] },
  "call": { backdrop: plain("mint"), layers: [person("woman-medium", 120, 84, BRICK, [[84, 92], [158, 148]], { size: 74 }), thing("mobile-phone", 80, 86, 54, { turn: -14 })] },
  "message": { backdrop: plain("sun"), layers: [thing("envelope", 120, 96, 122)] },
  "training": { backdrop: room("mint"), layers: [block(96, 14, 132, 82, "#3e4c47", 5), thing("people-hugging", 162, 54, 54), person("woman-medium-dark", 62, 66, ROSE, [[44, 132], [106, 76]]), person("man-light", 138, 132, BLUE, [], { size: 46 }), person("man-medium", 198, 132, GREEN, [], { size: 46 })] },
  "goals": { backdrop: outside(52), layers: [thing("mountain", 150, 96, 150), block(0, 136, 240, 44, "#8fcb8c"), strokes("M20 168Q84 160 92 132T142 92", "#e6d5ac", 9), strokes("M150 54V26", "#8a5a2d", 5), shape("M152 24l28 9l-28 10z", "#c2552f"), thing("man-walking-facing-right-medium", 66, 128, 70)] },
  "papers": { backdrop: room("sky", 40), layers: [person("man-medium-dark", 124, 66, GREEN, [[90, 132], [160, 122]]), table(8, 146, 224), thing("page-facing-up", 116, 122, 60), thing("pen", 168, 112, 40, { turn: 90 }), thing("identification-card", 204, 128, 46)] },
  "empty": { backdrop: room("mint", 64), layers: [table(110, 136, 120), thing("hot-beverage", 146, 118, 40), thing("chair", 66, 124, 84), thing("potted-plant", 196, 110, 56)] },
  "lost": { backdrop: outside(206), layers: [thing("world-map", 116, 126, 62), person("woman-medium-light", 116, 60, YELLOW, [[84, 126], [148, 126]]), thing("world-map", 116, 124, 74), thing("placard", 204, 116, 86), thing("deciduous-tree", 32, 104, 76)] },

  // ── themes of "how is it going" ──
  "theme-sleep": { backdrop: plain("night"), layers: [thing("person-in-bed-medium", 120, 108, 136), thing("crescent-moon", 190, 36, 40)] },
  "theme-money": { backdrop: plain("sun"), layers: [thing("euro-banknote", 120, 82, 104), thing("coin", 86, 138, 50), thing("coin", 150, 140, 44)] },
  "theme-home": { backdrop: outside(204), layers: [thing("house", 116, 98, 140)] },
  "theme-children": { backdrop: room("sun"), layers: [person("girl-medium", 76, 92, ROSE, [], { size: 72 }), person("boy-medium", 162, 96, BLUE, [], { size: 72 }), thing("balloon", 210, 40, 48)] },
  "theme-language": { backdrop: plain("sky"), layers: [bubble(24, 22, 108, 60, 70, 108, "#17694f"), bubble(108, 92, 108, 56, 170, 174, "#c2552f")] },
  "theme-people": { backdrop: plain("mint"), layers: [person("man-medium-dark", 62, 88, GREEN, [], { size: 60 }), person("woman-with-headscarf-medium-light", 180, 88, PLUM, [], { size: 60, scarf: "#e56b8f" }), person("woman-medium", 120, 98, YELLOW, [], { size: 66 })] },
  "theme-health": { backdrop: plain("brick"), layers: [thing("man-health-worker-medium", 92, 104, 122), thing("stethoscope", 180, 112, 72)] },
  "theme-work": { backdrop: plain("stone"), layers: [thing("woman-mechanic-medium", 98, 104, 122), thing("toolbox", 184, 128, 74)] },
} satisfies Record<string, SceneDefinition>;
