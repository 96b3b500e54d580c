import { BLUE, BRICK, block, counter, disc, GREEN, GREY, NAVY, outside, person, PLUM, room, ROSE, shape, sparkle, stick, strokes, table, TEAL, thing, YELLOW } from "./stage.ts";
import type { SceneDefinition } from "./stage.ts";

/** What work asks of body and mind: someone to whom it happens. Shown as it is, without praise or blame. */
export const DEMAND_SCENES = {
  "demand-lifting": {
    backdrop: room("stone"),
    layers: [thing("package", 40, 138, 60), thing("package", 206, 138, 60), person("man-medium", 122, 60, BLUE, [[84, 116], [160, 116]]), thing("package", 122, 112, 86)],
  },
  "demand-standing": {
    backdrop: room("mint", 40),
    layers: [block(150, 110, 90, 70, "#2f7a60"), block(144, 102, 96, 10, "#f3e3c3", 4), thing("man-standing-medium", 104, 96, 164), thing("mantelpiece-clock", 196, 78, 46)],
  },
  "demand-bending": {
    backdrop: outside(206),
    layers: [
      thing("evergreen-tree", 30, 92, 60),
      // A back bent over: drawn, since the set has no such person.
      strokes("M92 168V126", "#27406b", 20), strokes("M96 118Q112 84 150 96", "#2f6fb5", 34), strokes("M150 98Q158 122 152 146", "#a9715f", 11), thing("man-medium-dark", 178, 92, 46, { turn: 60 }), disc(152, 150, 7, "#966661"),
      thing("leafy-green", 152, 160, 34), thing("leafy-green", 198, 160, 34), thing("basket", 44, 156, 44),
    ],
  },
  "demand-outdoors": {
    backdrop: outside(),
    layers: [thing("sun-behind-rain-cloud", 58, 42, 66), thing("deciduous-tree", 208, 88, 92), thing("woman-walking-medium-dark", 128, 100, 146)],
  },
  "demand-cold": {
    backdrop: room("sky"),
    layers: [thing("snowflake", 36, 40, 44), thing("snowflake", 206, 60, 36), thing("thermometer", 204, 126, 66), person("woman-light", 112, 62, NAVY, [[92, 122], [134, 122]], { longSleeves: true }), thing("scarf", 112, 108, 66), thing("snowflake", 38, 130, 28)],
  },
  "demand-noise": {
    backdrop: room("sun"),
    layers: [thing("speaker-high-volume", 204, 62, 62, { flip: true }), thing("gear", 202, 134, 64), person("man-medium", 92, 70, GREEN, [[58, 74], [126, 74]]), strokes("M150 50q8 18 0 36M162 42q12 26 0 52", "#c2552f", 6)],
  },
  "demand-heights": {
    backdrop: outside(206, { ground: 160 }),
    layers: [
      block(16, 8, 92, 172, "#d98763"), block(34, 24, 24, 32, "#ffe08a", 2), block(72, 24, 24, 32, "#ffe08a", 2), block(34, 116, 24, 32, "#ffe08a", 2), block(72, 116, 24, 32, "#ffe08a", 2),
      strokes("M120 60V180M214 60V180M120 176L214 96M120 96L214 176", "#8796a0", 5), person("woman-medium-dark", 166, 40, YELLOW, [[136, 72], [196, 72]], { size: 46, hem: 92, vest: BRICK }), shape("M143 30a23 21 0 0 1 46 0z", "#f6b73c"), block(138, 27, 56, 6, "#d9941a", 3), block(162, 8, 8, 20, "#ffd255", 4),
      strokes("M120 72H214", "#8796a0", 5), block(112, 90, 110, 9, "#c98f55", 3), thing("evergreen-tree", 32, 164, 26),
    ],
  },
  "demand-animals": {
    backdrop: outside(206),
    layers: [thing("hut", 40, 88, 72), thing("cow", 160, 108, 110), thing("rooster", 58, 144, 58), thing("rabbit", 214, 154, 40)],
  },
  "demand-alcohol": {
    backdrop: room("stone"),
    layers: [person("man-light", 78, 72, GREY, [[54, 130], [124, 116]]), counter(142, "#7a5a3c", "#e9d8b8"), thing("wine-glass", 148, 104, 72), thing("beer-mug", 202, 112, 62)],
  },
  "demand-pork": {
    backdrop: room("stone"),
    layers: [person("woman-medium-light", 74, 68, GREY, [[52, 132], [120, 124]]), table(0, 142, 240), shape("M102 134h112q-8 10-24 10h-64q-16 0-24-10z", "#fff"), thing("bacon", 158, 104, 70)],
  },
  "demand-night": {
    backdrop: room("night", 58),
    layers: [thing("crescent-moon", 58, 56, 36), person("man-medium-dark", 148, 74, TEAL, [[122, 130], [178, 130]]), table(84, 142, 150), thing("alarm-clock", 208, 118, 48), sparkle(206, 34, 7, "#ffe08a"), sparkle(112, 24, 5, "#ffe08a")],
  },
  "demand-crowds": {
    backdrop: room("brick"),
    layers: [
      person("woman-medium", 66, 46, ROSE, [], { size: 52 }), person("man-dark", 124, 42, GREEN, [], { size: 52 }), person("woman-with-headscarf-medium", 184, 46, PLUM, [], { size: 52, scarf: "#e8a33a" }),
      person("old-woman-light", 34, 104, TEAL, [], { size: 56 }), person("man-beard-medium", 96, 110, BRICK, [], { size: 56 }), person("man-light", 154, 108, GREY, [], { size: 56 }), person("woman-dark", 212, 104, YELLOW, [], { size: 56 }),
    ],
  },
  "demand-screen": {
    backdrop: room("sky", 36),
    layers: [person("man-medium", 80, 66, PLUM, [[60, 132], [134, 126]]), table(8, 142, 224), thing("desktop-computer", 164, 94, 116)],
  },
  "demand-alone": {
    backdrop: room("lilac", 204),
    layers: [person("woman-with-headscarf-medium", 92, 66, TEAL, [[68, 130], [122, 126]], { scarf: "#c2552f" }), table(8, 142, 224), thing("package", 138, 118, 44), thing("chair", 206, 122, 56)],
  },
  "demand-children": {
    backdrop: room("sun"),
    layers: [person("man-medium-dark", 122, 52, GREEN, [[76, 124], [168, 124]]), person("girl-light", 52, 108, ROSE, [], { size: 56 }), person("boy-medium", 194, 110, BLUE, [], { size: 56 }), thing("balloon", 212, 42, 46), thing("teddy-bear", 122, 150, 44)],
  },
  "demand-worship": {
    backdrop: outside(36),
    layers: [
      // A house of prayer that could be anyone's: a dome, an arched door, light. No sign of one faith.
      block(70, 82, 108, 80, "#e6cfa6"), shape("M78 84a46 42 0 0 1 92 0z", "#1f8a8a"), stick(124, 42, 124, 30, "#c98600", 5), disc(124, 27, 5, "#f6b73c"), shape("M104 162v-34a20 20 0 0 1 40 0v34z", "#8a5a2d"), shape("M78 132v-18a9 9 0 0 1 18 0v18zM152 132v-18a9 9 0 0 1 18 0v18z", "#ffe08a"), thing("woman-walking-facing-right-medium", 40, 122, 94), thing("man-walking-medium-dark", 206, 122, 94),
    ],
  },
} satisfies Record<string, SceneDefinition>;
