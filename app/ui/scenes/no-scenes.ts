import { balloon, block, BLUE, BRICK, bubble, disc, front, GREEN, GREY, NAVY, outside, person, plain, PLUM, room, ROSE, shape, sheet, strokes, table, TEAL, thing, YELLOW } from "./stage.ts";
import type { SceneDefinition } from "./stage.ts";

/** Why a placement is "not for me": what it is, with the face of who feels it. */
export const NO_SCENES = {
  "no-too-far": {
    backdrop: outside(120, { ground: 72, bare: true }),
    layers: [
      shape("M0 78Q60 52 120 74T240 62V96H0Z", "#b5dfb4"), front(184, 46, 26, 30, "#c8704e", []), block(193, 58, 8, 18, "#10543f", 2),
      shape("M44 180Q60 132 140 128T204 100T198 78L206 78Q218 96 214 108T156 146T128 180Z", "#e6d5ac"), strokes("M86 174Q98 142 146 138T206 104", "#ffffff", 3),
      thing("woman-walking-facing-right-medium-dark", 44, 124, 96), thing("weary-face", 44, 40, 56), thing("evergreen-tree", 150, 92, 30), thing("evergreen-tree", 228, 132, 44),
    ],
  },
  "no-too-heavy": {
    backdrop: room("stone"),
    layers: [
      person("man-medium", 128, 66, BLUE, [[80, 124], [176, 124]]), thing("package", 128, 142, 84), thing("package", 128, 92, 66), thing("anxious-face-with-sweat", 42, 44, 62),
      strokes("M70 150Q60 138 66 122M186 150Q196 138 190 122", "#c2552f", 5),
    ],
  },
  "no-too-much-dutch": {
    backdrop: room("sky"),
    layers: [
      bubble(80, 4, 116, 40, 176, 66, "#c2552f", 3), bubble(132, 40, 104, 34, 190, 72, "#1c5a86", 2),
      person("woman-light", 190, 108, NAVY, [[160, 152], [220, 152]]), person("man-medium-dark", 62, 104, GREEN, [[34, 150], [92, 150]]), table(0, 158, 240), thing("face-with-spiral-eyes", 40, 38, 62),
    ],
  },
  "no-other-work": {
    backdrop: room("sun"),
    layers: [
      person("woman-medium-dark", 74, 84, PLUM, [[50, 136], [104, 132]]), balloon(112, 8, 116, 84, 104, 88), thing("woman-cook-medium", 150, 50, 62), thing("man-mechanic-medium", 196, 50, 50),
      table(0, 150, 240), thing("package", 176, 128, 52), thing("unamused-face", 34, 34, 50),
    ],
  },
  "no-other-times": {
    backdrop: room("mint"),
    layers: [
      sheet(128, 14, 96, 88), block(128, 14, 96, 20, "#c2552f", 4), ...[0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => block(138 + column * 28, 42 + row * 19, 20, 13, row === 1 && column === 1 ? "#f6b73c" : "#d3ded8", 3))),
      strokes("M132 96L220 40", "#c2552f", 6), thing("alarm-clock", 188, 132, 72),
      person("woman-with-headscarf-medium", 68, 58, TEAL, [null, [96, 128]], { scarf: "#e8a33a" }), person("girl-medium", 118, 122, ROSE, [], { size: 46 }), thing("worried-face", 24, 138, 44),
    ],
  },
  "no-other": {
    backdrop: plain("lilac"),
    layers: [person("man-beard-medium", 92, 92, YELLOW, [[58, 148], [124, 120]], { size: 70 }), balloon(128, 18, 96, 60, 128, 84), disc(152, 48, 7, GREY), disc(176, 48, 7, GREY), disc(200, 48, 7, GREY), thing("thinking-face", 192, 130, 60), block(0, 168, 240, 12, BRICK)],
  },
} satisfies Record<string, SceneDefinition>;
