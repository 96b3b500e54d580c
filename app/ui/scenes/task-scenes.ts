import {
  block, books, BLUE, BRICK, bubble, cloth, counter, crate, curtain, disc, doorway, fence, front, GREEN, GREY, hedge, iron,
  ironingBoard, NAVY, outside, person, plank, PLUM, rack, room, ROSE, sack, sewingMachine, shape, sheet, soil, sparkle, steam, stick,
  strokes, table, TEAL, thing, wateringCan, WHITE, YELLOW,
} from "./stage.ts";
import type { SceneDefinition } from "./stage.ts";

/** People at work, one scene a task. */
export const TASK_SCENES = {
  // ── second-hand ──
  "task-sorting-goods": {
    backdrop: room("sky"),
    layers: [
      plank(12, 58, 62), thing("teddy-bear", 30, 42, 32), thing("teapot", 58, 44, 28), plank(168, 58, 62), books(178, 58, 4),
      person("woman-medium-dark", 120, 62, YELLOW, [[82, 122], [158, 118]]),
      table(8, 134, 224), crate(22, 104, 62, 34), thing("running-shoe", 46, 100, 30), thing("socks", 68, 98, 26), thing("t-shirt", 172, 114, 56),
    ],
  },
  "task-pricing": {
    backdrop: room("brick", 40),
    layers: [
      person("man-beard-medium", 128, 62, TEAL, [[88, 116], [164, 112]]),
      table(8, 136, 224), thing("teapot", 66, 112, 62), thing("label", 178, 106, 44), thing("chair", 214, 110, 50),
    ],
  },
  "task-filling-shelves": {
    backdrop: room("mint"),
    layers: [
      rack(128, 14, 104, 160, [58, 104, 150]), thing("teddy-bear", 152, 40, 34), thing("radio", 204, 40, 34), thing("teapot", 160, 86, 34), books(186, 104, 4),
      thing("running-shoe", 158, 134, 34), thing("basket", 204, 130, 40),
      person("woman-with-headscarf-medium-light", 68, 66, TEAL, [[56, 142], [144, 84]], { scarf: "#d0577f" }),
      crate(20, 144, 66, 40),
    ],
  },
  "task-selling": {
    backdrop: room("sun", 120),
    layers: [
      person("old-man-light", 54, 72, GREY, [null, [104, 112]]), person("woman-dark", 180, 60, GREEN, [[140, 118], [206, 122]], { apron: "#f3e3c3" }),
      counter(130), thing("shopping-bags", 160, 112, 50), thing("euro-banknote", 108, 108, 34),
    ],
  },

  // ── repair ──
  "task-bicycle-repair": {
    backdrop: room("stone"),
    layers: [
      block(20, 14, 76, 50, "#c98f55", 4), thing("wrench", 38, 38, 30), thing("hammer", 62, 38, 30), thing("screwdriver", 82, 40, 26),
      person("man-medium", 154, 54, BLUE, [[112, 112], [194, 112]], { apron: NAVY }),
      thing("bicycle", 136, 118, 122), thing("wrench", 200, 104, 38, { flip: true }), thing("toolbox", 36, 146, 54),
    ],
  },
  "task-electronics-repair": {
    backdrop: room("sky", 44),
    layers: [
      person("woman-medium", 134, 60, PLUM, [[98, 114], [172, 106]]),
      table(8, 138, 224), thing("radio", 92, 116, 66), thing("screwdriver", 172, 96, 38, { turn: 90 }), thing("electric-plug", 208, 122, 34), thing("light-bulb", 30, 120, 34),
    ],
  },
  "task-furniture-repair": {
    backdrop: room("brick", 204),
    layers: [
      person("man-medium-dark", 128, 56, GREEN, [[94, 110], [172, 78]], { apron: "#c98f55" }),
      table(20, 148, 200), thing("chair", 88, 110, 84), thing("hammer", 178, 66, 48, { flip: true }), thing("nut-and-bolt", 172, 138, 26),
    ],
  },
  "task-tool-care": {
    backdrop: room("mint"),
    layers: [
      block(14, 12, 100, 100, "#c98f55", 5), thing("carpentry-saw", 44, 38, 40), thing("hammer", 88, 38, 36), thing("screwdriver", 40, 84, 36), thing("wrench", 86, 84, 40),
      person("man-wearing-turban-medium", 176, 66, NAVY, [[104, 94], [206, 132]]),
      table(128, 144, 108), thing("sponge", 212, 132, 30),
    ],
  },

  // ── care ──
  "task-serving-coffee": {
    backdrop: room("mint", 122),
    layers: [
      person("old-woman-light", 56, 80, ROSE, [[30, 138], [84, 136]], { longSleeves: true }), person("woman-with-headscarf-medium", 184, 60, TEAL, [[132, 96], [208, 126]], { scarf: "#f0a83a" }),
      table(0, 142, 240), thing("teapot", 120, 90, 54, { flip: false, turn: -22 }), thing("hot-beverage", 92, 126, 40), thing("cookie", 158, 136, 26),
    ],
  },
  "task-chatting": {
    backdrop: room("sun"),
    layers: [
      bubble(24, 8, 74, 34, 66, 52, "#17694f"), bubble(142, 10, 74, 34, 176, 54, "#c2552f"),
      person("old-man-light", 58, 86, BLUE, [[40, 140], [88, 138]], { longSleeves: true }), person("woman-dark", 180, 88, YELLOW, [[152, 138], [204, 140]]),
      table(0, 146, 240), thing("hot-beverage", 104, 132, 36), thing("hot-beverage", 138, 132, 36),
    ],
  },
  "task-walking-along": {
    backdrop: outside(204),
    layers: [
      thing("deciduous-tree", 32, 92, 84), thing("evergreen-tree", 216, 100, 58), block(0, 158, 240, 22, "#e6d5ac"),
      thing("man-walking-facing-right-medium-dark", 82, 98, 136), thing("woman-in-manual-wheelchair-facing-right-light", 152, 112, 116, { tint: { "#212121": "#9b9b9b" } }),
    ],
  },
  "task-playing-games": {
    backdrop: room("lilac", 120),
    layers: [
      person("old-woman-medium-light", 56, 76, TEAL, [[34, 138], [96, 128]], { longSleeves: true }), person("man-beard-medium-dark", 184, 72, BRICK, [[146, 130], [206, 138]]),
      table(0, 144, 240), shape("M84 142l10-16h52l10 16z", "#fff4d6"), thing("puzzle-piece", 98, 124, 28), thing("puzzle-piece", 142, 124, 28, { turn: 90, tint: { "#86d72f": "#f6b73c", "#44911b": "#c98600", "#008463": "#c98600", "#00d26a": "#f6b73c" } }), thing("chess-pawn", 120, 116, 30),
    ],
  },

  // ── green ──
  "task-planting": {
    backdrop: outside(40),
    layers: [
      thing("house-with-garden", 198, 92, 70), soil(146), thing("seedling", 30, 138, 42), thing("seedling", 72, 138, 42), thing("woman-kneeling-medium", 158, 90, 140), thing("seedling", 112, 134, 48), thing("bucket", 218, 146, 44),
    ],
  },
  "task-weeding": {
    backdrop: outside(206),
    layers: [
      thing("deciduous-tree", 212, 92, 66), soil(146), thing("man-kneeling-facing-right-medium-dark", 88, 90, 140), thing("herb", 136, 134, 40), thing("leafy-green", 172, 140, 38), thing("leafy-green", 208, 142, 38), thing("basket", 34, 146, 50),
    ],
  },
  "task-watering": {
    backdrop: outside(36),
    layers: [
      person("woman-medium-dark", 168, 60, ROSE, [[132, 100], [158, 112]]),
      hedge(196, 116, 60), wateringCan(122, 104), soil(150, 0, 150), thing("tulip", 40, 136, 50), thing("sunflower", 84, 132, 54),
    ],
  },
  "task-harvesting": {
    backdrop: outside(206),
    layers: [
      thing("tractor", 42, 104, 52, { flip: true }), person("woman-with-headscarf-medium-dark", 128, 62, BRICK, [[92, 126], [166, 126]], { scarf: "#2fa377" }),
      thing("carrot", 106, 106, 40, { turn: -60 }), thing("tomato", 130, 106, 34), thing("leafy-green", 154, 106, 38), thing("basket", 130, 134, 82), soil(162), thing("leafy-green", 34, 152, 38), thing("carrot", 216, 154, 40, { turn: 90 }),
    ],
  },
  "task-hedge-trimming": {
    backdrop: outside(40),
    layers: [
      front(168, 62, 84, 70, "#c8704e", [184, 212]), person("man-medium-light", 88, 56, YELLOW, [[70, 116], [112, 108]], { vest: BRICK }),
      hedge(-10, 124, 260), thing("scissors", 130, 106, 72, { turn: -90 }), thing("leaf-fluttering-in-wind", 178, 104, 28),
    ],
  },

  // ── food aid ──
  "task-packing-food": {
    backdrop: room("sun"),
    layers: [
      rack(8, 8, 66, 96, [52, 98]), thing("canned-food", 28, 36, 28), thing("canned-food", 54, 36, 28), thing("beverage-box", 28, 82, 30), thing("jar", 54, 82, 28),
      person("man-medium-dark", 138, 58, GREEN, [[98, 108], [184, 102]]),
      table(8, 146, 224), thing("bread", 110, 102, 44), thing("banana", 140, 102, 38), thing("red-apple", 164, 108, 30), crate(86, 112, 104, 38), thing("canned-food", 192, 94, 36), thing("glass-of-milk", 216, 128, 36),
    ],
  },
  "task-checking-dates": {
    backdrop: room("mint"),
    layers: [
      thing("calendar", 46, 44, 64), person("woman-medium-light", 130, 62, NAVY, [[106, 108], [162, 112]]),
      table(8, 142, 224), thing("canned-food", 98, 98, 50), thing("magnifying-glass-tilted-left", 166, 104, 54), thing("canned-food", 40, 122, 38), thing("jar", 210, 122, 38),
    ],
  },
  "task-fetching-food": {
    backdrop: outside(30, { ground: 140, street: true, bare: true }),
    layers: [
      front(10, 66, 76, 78, "#c8704e", [24, 52]), thing("delivery-truck", 168, 104, 132, { flip: true }),
      person("man-medium", 76, 62, GREEN, [[46, 118], [110, 118]], { vest: YELLOW }), thing("carrot", 64, 100, 32, { turn: -60 }), thing("bread", 94, 102, 34), crate(42, 112, 74, 40),
    ],
  },

  // ── kitchen ──
  "task-cooking": {
    backdrop: room("sun", 204),
    layers: [
      plank(12, 46, 64), thing("canned-food", 28, 32, 26), thing("honey-pot", 56, 32, 28),
      thing("man-cook-medium", 112, 88, 118),
      counter(138, "#c9d4da", "#eef2f4"), steam(172, 76), thing("pot-of-food", 178, 114, 74), thing("tomato", 34, 126, 30), thing("onion", 62, 128, 28), thing("carrot", 96, 130, 28),
    ],
  },
  "task-baking": {
    backdrop: room("brick", 40),
    layers: [
      person("woman-with-headscarf-light", 126, 58, WHITE, [[84, 118], [168, 118]], { scarf: "#6f8fc9", apron: YELLOW }),
      table(8, 142, 224), block(66, 124, 120, 8, "#7f8d96", 4), thing("bread", 94, 108, 40), thing("croissant", 128, 110, 38), thing("baguette-bread", 160, 108, 40), thing("egg", 26, 130, 24), thing("glass-of-milk", 212, 124, 36),
    ],
  },
  "task-washing-up": {
    backdrop: room("sky", 120),
    layers: [
      person("man-medium-dark", 120, 66, BRICK, [[82, 120], [152, 118]]),
      counter(146, "#c9d4da", "#eef2f4"), shape("M52 146h130v6q-4 28-24 28H76q-20 0-24-28z", "#8fa0aa"), shape("M58 148q8-18 22-10q10-16 26-4q16-12 26 2q20-10 28 12z", "#fff"),
      thing("fork-and-knife-with-plate", 78, 112, 58), thing("sponge", 160, 114, 36), disc(190, 108, 6, "#fff"), disc(202, 122, 4, "#fff"), disc(46, 116, 5, "#fff"), stick(206, 146, 206, 112, "#7f8d96", 8),
    ],
  },
  "task-serving-food": {
    backdrop: room("mint", 118),
    layers: [
      person("man-medium-light", 50, 80, PLUM, [[30, 140], [82, 140]], { longSleeves: true }), person("woman-dark", 184, 58, GREEN, [[130, 108], [164, 116]], { apron: WHITE }),
      table(0, 144, 240), thing("curry-rice", 124, 98, 60), thing("green-salad", 186, 128, 44), thing("glass-of-milk", 96, 126, 32),
    ],
  },

  // ── textile ──
  "task-sewing": {
    backdrop: room("lilac", 34),
    layers: [
      person("woman-with-headscarf-dark", 104, 62, TEAL, [[98, 126], [146, 124]], { scarf: "#e8a33a" }),
      table(8, 138, 224), cloth(44, 122, 84, 16, "#d0577f"), sewingMachine(132, 138), thing("thread", 28, 120, 34), thing("scissors", 222, 124, 26),
    ],
  },
  "task-mending": {
    backdrop: room("sun", 204),
    layers: [
      person("man-beard-medium", 118, 60, GREEN, [[88, 112], [164, 90]]),
      table(8, 144, 224), thing("jeans", 104, 114, 66), thing("sewing-needle", 172, 82, 42), thing("thread", 204, 126, 36), thing("yarn", 36, 126, 38),
    ],
  },
  "task-measuring-and-cutting": {
    backdrop: room("brick", 204),
    layers: [
      thing("dress", 36, 66, 72), person("woman-medium", 122, 60, NAVY, [[84, 124], [168, 116]]),
      table(8, 142, 224), cloth(50, 122, 128, 20, "#2fa377"), thing("straight-ruler", 92, 126, 52, { turn: 45 }), thing("scissors", 178, 112, 52, { turn: 200 }),
    ],
  },
  "task-ironing": {
    backdrop: room("sky", 44),
    layers: [
      stick(170, 30, 232, 30, "#8796a0", 5), thing("coat", 188, 58, 52), thing("dress", 220, 60, 48),
      person("man-medium-dark", 112, 58, YELLOW, [[76, 124], [136, 104]]),
      ironingBoard(16, 138, 190), thing("t-shirt", 74, 122, 50), iron(112, 134),
    ],
  },

  // ── library ──
  "task-ordering-books": {
    backdrop: room("sun"),
    layers: [
      rack(120, 8, 112, 166, [50, 94, 140]), books(130, 50, 9), books(130, 94, 4, 2), books(190, 94, 4, 5), books(130, 140, 9, 4),
      person("woman-with-headscarf-medium", 66, 62, GREEN, [[52, 132], [160, 84]], { scarf: "#7a5bb5" }),
      thing("orange-book", 172, 78, 32), books(28, 150, 5, 3), table(14, 150, 72),
    ],
  },
  "task-computer-help": {
    backdrop: room("mint", 208),
    layers: [
      person("man-medium", 164, 54, BLUE, [[108, 106], [196, 132]]), person("old-woman-medium-light", 52, 76, ROSE, [[38, 140], [80, 136]], { longSleeves: true }),
      table(8, 142, 224), thing("laptop", 102, 114, 70), thing("computer-mouse", 162, 132, 24),
    ],
  },
  "task-language-cafe": {
    backdrop: room("brick"),
    layers: [
      bubble(8, 6, 58, 30, 48, 46, "#1c5a86", 1), bubble(92, 2, 58, 30, 120, 38, "#17694f", 1), bubble(176, 6, 58, 30, 194, 46, "#a23a1c", 1),
      person("man-dark", 44, 82, YELLOW, [[28, 140], [72, 138]], { size: 56 }), person("woman-medium-light", 120, 72, TEAL, [[102, 134], [140, 134]], { size: 56 }), person("woman-with-headscarf-medium", 198, 82, PLUM, [[170, 138], [216, 140]], { size: 56, scarf: "#e56b8f" }),
      table(0, 146, 240), thing("hot-beverage", 84, 130, 32), thing("hot-beverage", 160, 130, 32), thing("teapot", 122, 130, 36),
    ],
  },
  "task-reading-aloud": {
    backdrop: room("lilac", 40),
    layers: [
      person("man-beard-medium-dark", 120, 52, TEAL, [[92, 116], [150, 116]]), thing("open-book", 121, 108, 72),
      person("girl-medium-light", 44, 110, ROSE, [], { size: 52 }), person("boy-medium", 198, 110, BLUE, [], { size: 52 }),
    ],
  },

  // ── sport ──
  "task-field-care": {
    backdrop: outside(40),
    layers: [
      thing("goal-net", 192, 102, 78), strokes("M8 166H150", "#fff", 8), thing("woman-walking-facing-right-medium-dark", 88, 96, 130),
      stick(110, 108, 142, 146, "#5b6b76", 5), block(132, 140, 36, 18, "#2f6fb5", 4), disc(140, 162, 7, "#39464e"), disc(160, 162, 7, "#39464e"), thing("soccer-ball", 36, 148, 30),
    ],
  },
  "task-canteen": {
    backdrop: room("mint"),
    layers: [
      block(20, 12, 88, 40, "#3e4c47", 4), thing("hot-beverage", 44, 32, 28), thing("sandwich", 80, 32, 28), thing("soccer-ball", 206, 34, 36),
      person("woman-medium", 84, 72, GREEN, [[58, 124], [124, 114]], { apron: YELLOW }), person("man-light", 192, 80, ROSE, [[150, 116], null]),
      counter(136, "#c2552f"), thing("cup-with-straw", 138, 108, 42), thing("sandwich", 40, 122, 36), thing("red-apple", 214, 126, 26),
    ],
  },
  "task-coaching-youth": {
    backdrop: outside(206),
    layers: [
      thing("goal-net", 40, 96, 84), person("man-medium-dark", 128, 54, YELLOW, [[94, 122], [166, 92]], { vest: BRICK }),
      person("girl-medium", 56, 114, BLUE, [], { size: 50 }), person("boy-light", 198, 110, BLUE, [], { size: 50 }), thing("soccer-ball", 128, 150, 48),
    ],
  },

  // ── community ──
  "task-welcoming": {
    backdrop: outside(30, { ground: 150, street: true, bare: true }),
    layers: [
      block(88, 0, 152, 152, "#d98763"), block(206, 40, 26, 34, "#ffe08a", 2), doorway(116, 20, 76, 132), thing("woman-raising-hand-medium", 154, 100, 96), shape("M96 151h116v30H96z", "#b9c1c5"),
      person("man-medium-dark", 44, 84, BLUE, [null, [80, 124]], { size: 58 }), thing("potted-plant", 214, 134, 40),
    ],
  },
  "task-accompanying": {
    backdrop: outside(30, { ground: 146, street: true, bare: true }),
    layers: [
      thing("office-building", 192, 92, 118), thing("deciduous-tree", 22, 112, 62),
      thing("woman-walking-facing-right-medium", 72, 102, 134), thing("man-walking-facing-right-dark", 128, 102, 134), thing("page-facing-up", 152, 96, 26),
    ],
  },
  "task-interpreting": {
    backdrop: room("sky"),
    layers: [
      bubble(10, 8, 66, 34, 50, 56, "#17694f"), bubble(164, 8, 66, 34, 190, 56, "#c2552f"), strokes("M88 26h22M104 18l10 8l-10 8", "#17694f", 5), strokes("M152 26h-22M136 18l-10 8l10 8", "#c2552f", 5),
      person("woman-with-headscarf-dark", 46, 90, GREEN, [], { size: 56, scarf: "#2f9e86" }), person("man-medium", 120, 76, PLUM, [[96, 126], [146, 126]]), person("woman-light", 196, 90, BRICK, [], { size: 56 }),
      table(0, 152, 240), thing("memo", 120, 140, 32),
    ],
  },
  "task-neighbourhood-talks": {
    backdrop: outside(120, { ground: 150, street: true, bare: true }),
    layers: [
      front(-14, 70, 84, 84, "#c8704e", [4, 34]), front(76, 76, 84, 80, "#e0a35c", [90, 122]), front(168, 68, 86, 90, "#9c5b4a", [184, 212]),
      person("man-light", 76, 92, GREEN, [null, [112, 128]], { size: 58 }), person("woman-medium-dark", 166, 92, YELLOW, [[130, 124], null], { size: 58 }), bubble(86, 22, 68, 32, 94, 68, "#1c5a86"),
    ],
  },
  "task-litter-picking": {
    backdrop: outside(30),
    layers: [
      thing("deciduous-tree", 206, 84, 80), thing("wastebasket", 212, 132, 46), person("man-medium-dark", 112, 56, BLUE, [[74, 116], [150, 104]], { vest: YELLOW }),
      sack(44, 112, 56, 66, "#39464e"), stick(152, 92, 172, 156, "#8796a0", 5), strokes("M166 154l4 12M180 152l-2 14", "#39464e", 4), thing("beverage-box", 178, 162, 26), thing("page-with-curl", 140, 164, 22, { turn: 40 }),
    ],
  },

  // ── animals ──
  "task-feeding-animals": {
    backdrop: outside(206),
    layers: [
      thing("hut", 38, 92, 70), fence(150, 78, 5), person("woman-medium", 76, 56, GREEN, [[44, 126], [122, 104]]), thing("goat", 172, 116, 96), thing("leafy-green", 128, 98, 36), thing("bucket", 42, 138, 48),
      thing("chicken", 108, 158, 38),
    ],
  },
  "task-cleaning-stables": {
    backdrop: room("brick"),
    layers: [
      block(0, 0, 240, 150, "#c47e52"), strokes("M0 34H240M0 70H240M0 106H240", "#a9653c", 3), block(128, 30, 112, 120, "#7b4a2d", 6), thing("cow-face", 188, 84, 70), strokes("M128 118H240", "#e3b36f", 9),
      person("man-medium", 62, 58, NAVY, [[48, 112], [88, 98]]), stick(42, 92, 108, 158), shape("M100 152l18-6l14 26l-40 6z", "#e0bb5a"), shape("M124 180q10-22 40-18t44-4t32 22z", "#e0bb5a"), shape("M0 180q10-14 34-10t34 10z", "#e0bb5a"),
    ],
  },
  "task-fence-building": {
    backdrop: outside(36),
    layers: [
      thing("horse", 204, 88, 78, { flip: true }), person("woman-medium-dark", 104, 54, BRICK, [[78, 112], [142, 80]]), fence(8, 112, 12), thing("hammer", 148, 72, 46, { flip: true }),
    ],
  },

  // ── culture ──
  "task-building-exhibitions": {
    backdrop: room("stone"),
    layers: [
      thing("framed-picture", 38, 62, 58), thing("amphora", 208, 112, 56), block(186, 138, 44, 42, "#fff"), person("man-medium-light", 124, 86, PLUM, [[92, 60], [158, 60]], { size: 56 }), thing("framed-picture", 125, 36, 76), thing("hammer", 40, 142, 42),
    ],
  },
  "task-guiding-visitors": {
    backdrop: room("lilac"),
    layers: [
      thing("amphora", 196, 74, 84), block(166, 112, 60, 68, "#fff"), person("woman-medium-dark", 126, 58, GREEN, [null, [166, 84]]),
      person("old-man-light", 30, 114, GREY, [], { size: 50 }), person("woman-medium-light", 80, 126, ROSE, [], { size: 50 }), bubble(26, 16, 68, 36, 96, 58, "#17694f"),
    ],
  },
  "task-stage-building": {
    backdrop: room("night"),
    layers: [
      curtain(), shape("M0 148H240V180H0Z", "#a06b38"), strokes("M0 160H240", "#7f5229", 3), person("man-medium", 122, 64, BLUE, [[94, 124], [156, 112]]), thing("wood", 72, 134, 44), block(50, 128, 132, 12, "#d9a066", 3), thing("carpentry-saw", 164, 112, 56, { flip: true }),
    ],
  },
  "task-sound-and-light": {
    backdrop: room("night"),
    layers: [
      shape("M30 0h28L96 110H-6Z", "#f6c95f55"), shape("M184 0h28L246 110H146Z", "#f6c95f55"), block(30, 0, 28, 12, "#8796a0", 4), block(184, 0, 28, 12, "#8796a0", 4),
      person("woman-medium-light", 120, 64, TEAL, [[88, 126], [152, 126]]), thing("headphone", 120, 56, 78),
      table(14, 142, 212, "#39464e"), thing("control-knobs", 84, 126, 36), thing("control-knobs", 120, 126, 36), thing("level-slider", 156, 126, 36), thing("studio-microphone", 206, 112, 52),
    ],
  },
  "task-making-music": {
    backdrop: room("sun", 208),
    layers: [
      thing("musical-notes", 40, 38, 44), person("man-dark", 96, 62, ROSE, [[70, 118], [140, 84]]), thing("guitar", 104, 114, 104, { flip: false }),
      person("woman-medium", 194, 88, TEAL, [[172, 132], [212, 132]], { size: 54 }), thing("long-drum", 192, 152, 58), thing("musical-notes", 146, 28, 30),
    ],
  },

  // ── office ──
  "task-filing": {
    backdrop: room("mint"),
    layers: [
      thing("file-cabinet", 188, 110, 132), person("woman-with-headscarf-medium-light", 84, 62, BLUE, [[64, 130], [140, 96]], { scarf: "#c2552f" }), thing("file-folder", 148, 90, 46), table(8, 150, 92), thing("card-file-box", 44, 130, 46),
    ],
  },
  "task-planning-appointments": {
    backdrop: room("sky"),
    layers: [
      thing("spiral-calendar", 172, 64, 104), person("man-medium", 74, 66, GREEN, [[54, 134], [130, 84]]), table(8, 146, 224), thing("pen", 138, 74, 34, { turn: 90 }), thing("telephone", 206, 130, 40), thing("alarm-clock", 106, 130, 34),
    ],
  },
  "task-data-entry": {
    backdrop: room("sun", 36),
    layers: [
      person("woman-dark", 84, 64, NAVY, [[62, 132], [132, 128]]), table(8, 142, 224), thing("desktop-computer", 162, 96, 112), thing("hot-beverage", 30, 128, 32),
    ],
  },
  "task-answering-phone": {
    backdrop: room("lilac", 204),
    layers: [
      bubble(150, 22, 52, 32, 140, 62, "#17694f", 1), person("man-medium-light", 104, 66, TEAL, [[66, 76], [150, 130]]), thing("telephone-receiver", 68, 68, 50, {}), table(8, 142, 224), thing("telephone", 46, 124, 46), thing("memo", 166, 122, 40),
    ],
  },

  // ── IT ──
  "task-preparing-laptops": {
    backdrop: room("sky", 40),
    layers: [
      person("man-wearing-turban-medium-dark", 116, 62, PLUM, [[92, 124], [150, 102]]), table(8, 142, 224), thing("laptop", 66, 122, 54), thing("laptop", 124, 122, 54), thing("laptop", 184, 122, 54), thing("screwdriver", 158, 92, 38, { turn: 90 }), thing("gear", 212, 56, 40),
    ],
  },
  "task-testing-equipment": {
    backdrop: room("mint", 36),
    layers: [
      person("woman-medium", 108, 62, BRICK, [[86, 122], [138, 112]]), table(8, 144, 224), thing("printer", 198, 114, 66), thing("clipboard", 112, 112, 50), thing("electric-plug", 158, 130, 34), thing("mobile-phone", 40, 122, 40), sparkle(216, 70, 12),
    ],
  },
  "task-website-care": {
    backdrop: room("brick"),
    layers: [
      person("man-medium", 54, 76, GREEN, [[54, 134], [96, 132]]), block(92, 20, 136, 92, "#39464e", 6), sheet(98, 26, 124, 80), block(98, 26, 124, 14, "#17694f"), thing("framed-picture", 130, 64, 38), strokes("M158 54h52M158 66h52M158 78h36", "#9fb0a8", 5), thing("computer-mouse", 118, 136, 24), block(150, 112, 20, 26, "#5b6b76"), table(8, 144, 224), thing("keyboard", 78, 134, 46),
    ],
  },

  // ── construction ──
  "task-painting": {
    backdrop: room("stone"),
    layers: [
      shape("M132 0H240V150H132q10-26-2-50t4-50t-2-50z", "#8fcdb0"), thing("ladder", 34, 92, 120), person("woman-medium-light", 92, 66, YELLOW, [[70, 132], [140, 84]]), thing("paintbrush", 148, 70, 54, { flip: true, turn: 20 }), thing("bucket", 180, 146, 54), shape("M160 129q20-8 40 0v6h-40z", "#8fcdb0"),
    ],
  },
  "task-carpentry": {
    backdrop: room("sun", 206),
    layers: [
      person("man-medium-dark", 112, 58, GREEN, [[78, 118], [150, 106]], { apron: "#b87f45" }), strokes("M52 136L36 180M64 136L80 180M176 136L160 180M188 136L204 180", "#8a5a2d", 7), block(22, 124, 196, 13, "#d9a066", 3), thing("carpentry-saw", 164, 108, 62, { flip: true }), thing("hammer", 38, 106, 36), thing("triangular-ruler", 210, 108, 30),
    ],
  },
  "task-cleaning-up": {
    backdrop: room("mint", 206),
    layers: [
      person("woman-with-headscarf-medium", 88, 60, BRICK, [[72, 110], [110, 98]], { scarf: "#4c8fd0" }), stick(82, 82, 116, 152), shape("M108 146l18-8l18 32l-34 8z", "#f6b73c"), thing("wastebasket", 192, 132, 70), thing("bucket", 38, 144, 50), sparkle(158, 112, 11), sparkle(30, 74, 9),
    ],
  },

  // ── logistics ──
  "task-loading": {
    backdrop: outside(30, { ground: 142, street: true, bare: true }),
    layers: [
      shape("M112 24h128v128H112z", "#dfe6ea"), shape("M122 34h118v104H122z", "#54646e"), thing("package", 216, 108, 58), thing("package", 176, 112, 50), block(112, 138, 128, 14, "#8796a0"), disc(196, 160, 18, "#2d383e"), disc(196, 160, 7, "#c3ced6"),
      person("man-medium-dark", 68, 60, BLUE, [[40, 122], [106, 120]], { vest: YELLOW }), thing("package", 74, 112, 62),
    ],
  },
  "task-order-picking": {
    backdrop: room("sky"),
    layers: [
      rack(108, 8, 124, 166, [56, 108, 152], "#d6c4a5"), thing("package", 138, 36, 42), thing("package", 198, 36, 42), thing("package", 204, 88, 42), thing("package", 140, 134, 38), thing("package", 200, 134, 38),
      person("woman-dark", 62, 66, YELLOW, [[40, 118], [124, 90]], { vest: BRICK }), thing("package", 138, 86, 44), thing("clipboard", 40, 114, 44),
    ],
  },
  "task-delivering": {
    backdrop: outside(30, { ground: 150, street: true, bare: true }),
    layers: [
      block(128, 0, 112, 152, "#d98763"), doorway(148, 30, 70, 122), person("old-woman-light", 184, 88, PLUM, [[150, 122], null], { size: 56 }), person("man-medium", 70, 66, GREEN, [[96, 128], [126, 118]], { size: 60 }), thing("billed-cap", 70, 42, 54, { tint: {} }), thing("package", 122, 110, 52),
    ],
  },

  // ── children ──
  "task-crafts-with-children": {
    backdrop: room("sun", 206),
    layers: [
      person("woman-medium-dark", 124, 52, TEAL, [[82, 130], [160, 126]]), person("girl-light", 48, 102, ROSE, [[36, 144], [72, 140]], { size: 54 }), person("boy-medium", 198, 100, BLUE, [[176, 138], [212, 144]], { size: 54 }),
      table(0, 146, 240), sheet(92, 132, 56, 14), thing("star", 108, 132, 24), thing("scissors", 72, 132, 34), thing("crayon", 172, 128, 32), thing("artist-palette", 134, 132, 30),
    ],
  },
  "task-play-supervision": {
    backdrop: outside(206),
    layers: [
      thing("playground-slide", 172, 102, 118), person("man-beard-medium", 62, 60, GREEN, [[40, 128], [98, 112]], { vest: YELLOW }), person("girl-medium-dark", 118, 118, ROSE, [[100, 96], [140, 98]], { size: 50 }), thing("balloon", 98, 74, 40), thing("teddy-bear", 214, 152, 36),
    ],
  },
  "task-school-lunch": {
    backdrop: room("mint", 34),
    layers: [
      person("woman-with-headscarf-light", 128, 50, BRICK, [[96, 116], [166, 112]], { scarf: "#17694f" }), person("boy-dark", 52, 100, YELLOW, [[40, 146], [76, 142]], { size: 54 }), person("girl-medium-light", 204, 100, BLUE, [[180, 142], [216, 146]], { size: 54 }),
      table(0, 146, 240), thing("sandwich", 92, 124, 42), thing("banana", 168, 118, 34), thing("glass-of-milk", 128, 126, 36), thing("red-apple", 20, 134, 24),
    ],
  },

  // ── events ──
  "task-setting-up-events": {
    backdrop: outside(206),
    layers: [
      shape("M14 76L84 24L154 76Z", "#f7f7f4"), shape("M49 50L84 24L119 50L84 76Z", "#f6b73c"), stick(20, 76, 20, 158, "#8796a0"), stick(148, 76, 148, 158, "#8796a0"), thing("balloon", 206, 80, 48), thing("balloon", 178, 92, 40, { tint: { "#f8312f": "#2f6fb5", "#ca0b4a": "#1c4f86", "#f92f60": "#2f6fb5" } }),
      person("man-medium", 84, 82, BRICK, [[58, 142], [118, 136]], { size: 56 }), table(28, 152, 110), thing("chair", 190, 140, 60),
    ],
  },
  "task-ticket-desk": {
    backdrop: room("brick"),
    layers: [
      shape("M96 22H226V40H96z", "#a23a1c"), shape("M96 40h22v8a11 11 0 0 1-22 0zM139 40h22v8a11 11 0 0 1-22 0zM182 40h22v8a11 11 0 0 1-22 0z", "#a23a1c"), shape("M118 40h21v8a10.5 11 0 0 1-21 0zM161 40h21v8a10.5 11 0 0 1-21 0zM204 40h22v8a11 11 0 0 1-22 0z", "#fff"),
      person("woman-medium", 160, 82, NAVY, [[124, 118], [188, 130]], { size: 58 }), person("man-light", 46, 88, GREY, [null, [92, 126]], { size: 58 }), block(88, 138, 152, 42, "#2f7a60"), block(84, 132, 156, 10, "#f3e3c3", 4), thing("ticket", 108, 116, 44),
    ],
  },
  "task-photography": {
    backdrop: outside(120),
    layers: [
      person("man-dark", 58, 72, PLUM, [[46, 92], [84, 88]], { size: 60 }), thing("camera-with-flash", 66, 80, 54), thing("party-popper", 220, 46, 34, { flip: true }),
      person("old-woman-light", 154, 92, ROSE, [], { size: 54 }), person("woman-medium-dark", 204, 92, YELLOW, [], { size: 54 }),
    ],
  },
} satisfies Record<string, SceneDefinition>;
