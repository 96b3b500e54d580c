import { balloon, block, BLUE, BRICK, disc, front, GREEN, NAVY, outside, person, plain, PLUM, room, ROSE, sack, shape, sheet, sparkle, strokes, table, TEAL, thing, YELLOW } from "./stage.ts";
import type { SceneDefinition } from "./stage.ts";

const bench = (x: number, y: number) => [block(x, y, 96, 8, "#c98f55", 3), block(x, y + 18, 96, 9, "#c98f55", 3), block(x + 8, y + 26, 7, 30, "#a06b38", 2), block(x + 81, y + 26, 7, 30, "#a06b38", 2)];

/** What weighs, what carries, and the life areas that no other scene shows. */
export const BALANCE_SCENES = {
  // ── what weighs ──
  "load-waiting-for-family": {
    backdrop: room("lilac"),
    layers: [person("man-medium-dark", 64, 92, BLUE, [[40, 148], [94, 148]]), balloon(104, 12, 124, 84, 98, 92), thing("woman-with-headscarf-medium", 146, 52, 64), thing("girl-medium", 192, 58, 50), table(0, 154, 240), thing("hourglass-not-done", 156, 130, 54)],
  },
  "load-letters": {
    backdrop: room("stone"),
    layers: [person("woman-medium", 120, 62, PLUM, [[78, 128], [164, 128]]), table(8, 150, 224), thing("envelope", 52, 130, 56, { turn: -8 }), thing("envelope", 64, 108, 52, { turn: 10 }), thing("page-facing-up", 122, 126, 58), thing("envelope", 188, 132, 56, { turn: 8 }), thing("envelope", 178, 108, 52, { turn: -12 }), thing("anxious-face-with-sweat", 34, 40, 52)],
  },
  "load-money-worries": {
    backdrop: room("brick"),
    layers: [person("man-beard-medium", 84, 70, GREEN, [[52, 132], [118, 126]]), table(8, 148, 224), sheet(118, 92, 60, 56), strokes("M128 106h40M128 118h40M128 130h24", "#c2552f", 5), thing("coin", 202, 136, 32), thing("worried-face", 196, 44, 64)],
  },
  "load-sleeping-badly": {
    backdrop: { kind: "plain", tone: "night" },
    layers: [block(0, 0, 240, 180, "#24385e"), thing("crescent-moon", 206, 34, 44), sparkle(30, 30, 8, "#ffe08a"), thing("alarm-clock", 204, 128, 58), block(10, 118, 160, 54, "#5a7fb5", 12), block(10, 96, 66, 40, "#f7f7f4", 14), thing("weary-face", 50, 104, 62), block(66, 118, 104, 54, "#3f6aa8", 12)],
  },
  "load-pain-or-illness": { backdrop: plain("brick"), layers: [thing("face-with-head-bandage", 96, 94, 112), thing("pill", 186, 66, 50), thing("adhesive-bandage", 186, 128, 58)] },
  "load-many-appointments": {
    backdrop: room("sky"),
    layers: [person("woman-with-headscarf-medium", 120, 78, TEAL, [[86, 142], [154, 142]], { scarf: "#d0577f" }), thing("tear-off-calendar", 44, 56, 66, { turn: -8 }), thing("tear-off-calendar", 196, 56, 66, { turn: 8 }), thing("alarm-clock", 40, 132, 56), thing("telephone", 202, 136, 54), table(0, 164, 240)],
  },
  "load-being-alone": {
    backdrop: outside(undefined, { ground: 134 }),
    layers: [thing("cloud", 60, 34, 70), thing("cloud", 168, 28, 84), thing("deciduous-tree", 214, 92, 76), ...bench(60, 112), person("man-light", 90, 88, NAVY, [[72, 136], [112, 136]], { size: 52, hem: 146 })],
  },
  "load-caring-for-children": {
    backdrop: room("sun"),
    layers: [person("woman-medium-dark", 112, 62, PLUM, [[66, 122], [160, 118]]), person("boy-medium-dark", 54, 116, BLUE, [], { size: 50 }), person("girl-medium-dark", 178, 110, ROSE, [], { size: 52 }), thing("baby-bottle", 220, 134, 44), thing("weary-face", 206, 34, 48)],
  },
  "load-missing-home": {
    backdrop: room("mint", 44),
    layers: [person("old-man-medium", 72, 98, BRICK, [[46, 154], [104, 150]]), balloon(104, 10, 126, 92, 102, 98), block(112, 18, 110, 76, "#ffe9ae", 8), thing("sun", 138, 40, 38), thing("house", 184, 62, 58), thing("crying-face", 28, 38, 46)],
  },
  "load-poor-housing": { backdrop: outside(undefined, { ground: 138, street: true }), layers: [thing("cloud-with-rain", 60, 46, 84), thing("derelict-house", 140, 96, 128), thing("bucket", 46, 138, 48)] },
  "load-exams": {
    backdrop: room("lilac"),
    layers: [person("man-medium", 120, 68, YELLOW, [[88, 126], [150, 124]]), table(8, 148, 224), thing("books", 50, 122, 64), thing("memo", 122, 126, 60), thing("alarm-clock", 200, 120, 60)],
  },
  "load-bad-memories": {
    backdrop: room("stone"),
    layers: [person("woman-light", 70, 98, NAVY, [[44, 154], [100, 150]]), balloon(104, 12, 124, 88, 100, 98), block(112, 20, 108, 72, "#6b7c88", 8), thing("cloud-with-lightning-and-rain", 166, 56, 72)],
  },
  "load-other": { backdrop: plain("stone"), layers: [person("man-medium-light", 104, 70, BRICK, [[136, 106], [154, 132]]), sack(128, 78, 92, 92, "#7b5236"), disc(150, 128, 7, "#fff"), disc(174, 128, 7, "#fff"), disc(198, 128, 7, "#fff")] },

  // ── what carries ──
  "carry-family-here": {
    backdrop: room("brick", 40),
    layers: [person("man-medium", 76, 76, TEAL, [null, [104, 130]], { size: 58 }), person("woman-with-headscarf-medium", 168, 76, ROSE, [[138, 130], null], { size: 56, scarf: "#f0a83a" }), person("girl-medium", 122, 108, YELLOW, [], { size: 52 }), thing("red-heart", 120, 28, 36)],
  },
  "carry-faith": {
    backdrop: { kind: "outside", bare: true, ground: 138 },
    layers: [block(0, 0, 240, 138, "#ffdfa6"), disc(164, 138, 56, "#ffb534"), block(0, 138, 240, 42, "#6fae7c"), person("old-woman-medium", 76, 82, PLUM, [[58, 142], [84, 140]], { longSleeves: true }), thing("red-heart", 78, 140, 30), thing("bouquet", 204, 138, 60)],
  },
  "carry-moving": { backdrop: outside(206), layers: [thing("deciduous-tree", 30, 92, 70), thing("woman-running-medium-dark", 92, 106, 112, { flip: true }), thing("man-running-medium", 172, 104, 110, { flip: true }), thing("soccer-ball", 214, 152, 34)] },
  "carry-making": { backdrop: room("sun"), layers: [person("man-medium-dark", 78, 68, GREEN, [[52, 132], [106, 122]]), table(0, 152, 240), thing("guitar", 78, 118, 78), thing("pot-of-food", 158, 128, 62), thing("yarn", 212, 136, 44), thing("musical-notes", 146, 44, 52)] },
  "carry-humour": { backdrop: plain("sun"), layers: [thing("face-with-tears-of-joy", 82, 98, 104), thing("grinning-squinting-face", 176, 104, 90)] },
  "carry-nice-outside": { backdrop: outside(46, { ground: 134 }), layers: [thing("deciduous-tree", 196, 86, 104), ...bench(40, 116), person("woman-medium", 76, 92, ROSE, [[58, 138], [96, 138]], { size: 52, hem: 148 }), thing("tulip", 160, 150, 36), thing("sunflower", 212, 148, 40)] },
  "carry-online": { backdrop: room("sky"), layers: [person("woman-medium-dark", 120, 64, BRICK, [[88, 130], [152, 112]]), table(8, 150, 224), thing("laptop", 88, 122, 78), thing("mobile-phone", 160, 104, 48)] },
  "carry-other": { backdrop: plain("mint"), layers: [thing("red-heart", 120, 88, 84), disc(96, 150, 7, GREEN), disc(120, 150, 7, GREEN), disc(144, 150, 7, GREEN), sparkle(54, 52, 14), sparkle(190, 46, 12)] },

  // ── life areas ──
  "area-day": { backdrop: plain("sky"), layers: [sheet(40, 34, 160, 120), block(40, 34, 160, 26, "#17694f", 4), thing("sun", 84, 102, 60), strokes("M120 72V142", "#d3ded8", 4), thing("crescent-moon", 160, 102, 54)] },
  "area-self-care": { backdrop: room("sky"), layers: [thing("shower", 58, 70, 92), thing("soap", 58, 146, 48), thing("toothbrush", 132, 118, 66), thing("t-shirt", 196, 104, 78)] },
  "area-household": { backdrop: room("mint"), layers: [table(88, 148, 146), thing("broom", 46, 100, 100), thing("pot-of-food", 132, 122, 62), thing("basket", 196, 118, 70)] },
  "area-mental-health": { backdrop: room("lilac"), layers: [person("woman-medium-light", 84, 92, TEAL, [[58, 148], [112, 142]]), balloon(122, 14, 106, 82, 118, 92), thing("brain", 152, 54, 50), thing("red-heart", 200, 56, 44), table(0, 160, 240)] },
  "area-substance-use": { backdrop: plain("stone"), layers: [thing("cigarette", 82, 92, 96), thing("pill", 166, 84, 66), thing("game-die", 160, 140, 44)] },
  "area-justice": { backdrop: room("stone"), layers: [front(20, 60, 90, 92, "#9aa6ad", [38, 72]), table(112, 150, 122, undefined, false), thing("balance-scale", 172, 98, 84), shape("M10 152h110v28H10z", "#cdd3d6")] },
} satisfies Record<string, SceneDefinition>;
