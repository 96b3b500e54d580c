import {
  balloon, block, books, BLUE, BRICK, bubble, cloth, counter, crate, disc, fence, GREEN, hedge, NAVY, outside, person, PLUM, plank, rack, room,
  ROSE, sewingMachine, shape, sheet, soil, steam, stick, strokes, table, TEAL, thing, WHITE, YELLOW,
} from "./stage.ts";
import type { Person, SceneDefinition } from "./stage.ts";

/** One person for the three pictures of a setting, so that nobody chooses by who is in the picture. */
const someone = (head: string, shirt: string, looks: Partial<Person> = {}) => (x: number, y: number, hands: Person["hands"], more: Partial<Person> = {}) =>
  person(head, x, y, shirt, hands, { ...looks, ...more });

const cook = someone("man-beard-medium", TEAL, { apron: WHITE });
const mechanic = someone("woman-medium-dark", BLUE);
const gardener = someone("old-man-light", GREEN);
const tailor = someone("man-medium", PLUM);
const packer = someone("woman-with-headscarf-medium", TEAL, { scarf: "#e8a33a" });
const trainer = someone("woman-dark", BRICK);
const reader = someone("old-woman-medium-light", NAVY);
const seller = someone("woman-light", GREEN);
const schoolHelp = someone("man-medium-dark", YELLOW);
const organiser = someone("woman-with-headscarf-light", NAVY, { scarf: "#d0577f" });
const keeper = someone("man-medium-light", BRICK);
const companion = someone("man-dark", BLUE);
const computerHelp = someone("woman-medium", PLUM);

/** Lines of writing on paper: rows with a mark in front. */
const list = (x: number, y: number, w: number, rows: number) => [
  sheet(x, y, w, rows * 17 + 12),
  ...Array.from({ length: rows }, (_, row) => [disc(x + 13, y + 15 + row * 17, 5, "#f6b73c"), strokes(`M${x + 25} ${y + 15 + row * 17}H${x + w - 10}`, "#6b7c88", 4)]).flat(),
];

/** A board of days and rows, some of them filled. */
const planner = (x: number, y: number, filled: readonly number[]) => [
  block(x, y, 112, 92, "#39464e", 5), sheet(x + 5, y + 5, 102, 82), block(x + 5, y + 5, 102, 16, "#17694f"),
  ...Array.from({ length: 12 }, (_, at) => block(x + 11 + (at % 4) * 24, y + 27 + Math.floor(at / 4) * 20, 19, 15, filled.includes(at) ? ["#f6b73c", "#2f6fb5", "#c2552f"][at % 3]! : "#dde2da", 2)),
];

/** The picture intake: a setting has three pictures, of work with hands, head and heart. */
export const INTAKE_SCENES = {
  "intake-computer-hand": { backdrop: room("sky", 40), layers: [computerHelp(116, 62, [[92, 124], [152, 102]]), table(8, 142, 224), thing("laptop", 104, 120, 72), thing("screwdriver", 158, 92, 44, { turn: 90 }), thing("gear", 206, 118, 44), thing("toolbox", 38, 118, 52)] },
  "intake-computer-head": { backdrop: room("sky", 40), layers: [computerHelp(74, 66, [[62, 132], [122, 128]]), table(8, 142, 224), thing("desktop-computer", 164, 96, 112), balloon(98, 6, 60, 44, 96, 54), thing("bar-chart", 128, 28, 32)] },
  "intake-computer-heart": { backdrop: room("sky", 206), layers: [computerHelp(166, 56, [[112, 110], [200, 132]]), person("old-man-light", 54, 76, ROSE, [[38, 140], [82, 136]], { longSleeves: true }), bubble(94, 4, 54, 30, 140, 48, "#17694f", 1), table(8, 142, 224), thing("laptop", 106, 116, 68)] },

  "intake-kitchen-hand": { backdrop: room("sun", 204), layers: [cook(84, 64, [[48, 124], [142, 104]]), counter(138, "#c9d4da", "#eef2f4"), steam(172, 68), thing("pot-of-food", 178, 112, 82), thing("tomato", 30, 126, 30), thing("onion", 58, 128, 28), thing("carrot", 92, 128, 32)] },
  "intake-kitchen-head": { backdrop: room("sun"), layers: [...list(130, 14, 98, 5), cook(70, 64, [[52, 134], [142, 92]]), thing("pencil", 150, 82, 34), table(8, 146, 224), thing("tomato", 128, 132, 26), thing("bread", 162, 130, 32), thing("egg", 196, 134, 24)] },
  "intake-kitchen-heart": { backdrop: room("sun", 118), layers: [cook(182, 58, [[128, 106], [162, 116]]), person("woman-dark", 48, 84, ROSE, [[28, 142], [78, 142]], { longSleeves: true }), bubble(96, 16, 52, 30, 148, 60, "#17694f", 1), table(0, 146, 240), thing("curry-rice", 118, 104, 62), thing("glass-of-milk", 84, 128, 30)] },

  "intake-bicycle-hand": { backdrop: room("stone"), layers: [block(16, 12, 78, 50, "#c98f55", 4), thing("wrench", 36, 36, 30), thing("hammer", 60, 36, 30), thing("screwdriver", 80, 38, 26), mechanic(158, 50, [[114, 112], [194, 110]]), thing("bicycle", 134, 120, 124), thing("wrench", 200, 100, 46, { flip: true }), thing("toolbox", 34, 148, 52)] },
  "intake-bicycle-head": { backdrop: room("stone"), layers: [rack(128, 12, 104, 164, [56, 104, 150]), ...[148, 180, 212].flatMap((x) => [thing("nut-and-bolt", x, 42, 26), thing("gear", x, 88, 30)]), thing("bicycle", 180, 132, 48), mechanic(68, 62, [[48, 118], [106, 104]]), thing("clipboard", 58, 116, 56), thing("pencil", 108, 98, 34)] },
  "intake-bicycle-heart": { backdrop: room("stone"), layers: [mechanic(184, 56, [[146, 104], [214, 120]]), person("old-man-light", 48, 68, GREEN, [[30, 128], [92, 108]]), bubble(88, 8, 64, 34, 158, 56, "#c2552f", 2), thing("bicycle", 118, 130, 104)] },

  "intake-garden-hand": { backdrop: outside(40), layers: [thing("house-with-garden", 206, 92, 62), gardener(128, 62, [[104, 134], [158, 124]]), soil(146), thing("seedling", 34, 136, 44), thing("seedling", 74, 138, 44), thing("seedling", 112, 130, 48), stick(164, 76, 154, 156), shape("M140 146h26l-10 28z", "#8796a0"), thing("bucket", 212, 144, 50)] },
  "intake-garden-head": { backdrop: outside(40), layers: [hedge(-6, 118, 62), gardener(72, 62, [[54, 132], [142, 98]]), sheet(106, 30, 124, 96), ...[0, 1].flatMap((row) => [0, 1].map((column) => block(116 + column * 56, 40 + row * 40, 46, 32, "#b98a64", 3))), thing("tomato", 139, 56, 24), thing("carrot", 195, 56, 26), thing("leafy-green", 139, 96, 26), thing("tulip", 195, 96, 26), thing("pencil", 154, 84, 36), table(8, 146, 224)] },
  "intake-garden-heart": { backdrop: outside(206), layers: [block(0, 158, 240, 22, "#e6d5ac"), thing("deciduous-tree", 30, 92, 84), gardener(98, 62, [[72, 128], [128, 116]]), thing("woman-in-manual-wheelchair-facing-right-light", 172, 112, 112, { tint: { "#212121": "#9b9b9b" } }), thing("tulip", 134, 100, 40), bubble(116, 10, 56, 30, 118, 52, "#17694f", 1)] },

  "intake-textile-hand": { backdrop: room("lilac", 34), layers: [tailor(100, 62, [[92, 126], [146, 124]]), table(8, 138, 224), cloth(40, 122, 88, 16, "#d0577f"), sewingMachine(132, 138), thing("thread", 26, 120, 34)] },
  "intake-textile-head": { backdrop: room("lilac"), layers: [tailor(72, 64, [[52, 134], [134, 100]]), sheet(118, 12, 112, 118), thing("dress", 158, 64, 76), strokes("M196 32V96M190 32h12M190 96h12M138 112h40M138 106v12M178 106v12", "#c2552f", 4), thing("pencil", 146, 90, 36), table(8, 144, 224), thing("straight-ruler", 44, 128, 44, { turn: 45 })] },
  "intake-textile-heart": { backdrop: room("lilac", 206), layers: [tailor(60, 60, [[46, 126], [118, 122]]), person("woman-medium-light", 164, 76, YELLOW, [[126, 132], [196, 136]]), bubble(86, 6, 62, 32, 80, 50, "#17694f", 2), table(8, 142, 224), cloth(84, 124, 80, 18, "#2fa377"), thing("sewing-needle", 124, 110, 30), thing("yarn", 214, 128, 34)] },

  "intake-food-hand": { backdrop: room("sun"), layers: [rack(8, 8, 66, 96, [52, 98]), thing("canned-food", 28, 36, 28), thing("canned-food", 54, 36, 28), thing("beverage-box", 28, 82, 30), thing("jar", 54, 82, 28), packer(138, 58, [[98, 108], [182, 104]]), table(8, 146, 224), thing("bread", 112, 102, 44), thing("banana", 142, 102, 38), thing("red-apple", 166, 108, 30), crate(86, 112, 104, 38)] },
  "intake-food-head": { backdrop: room("sun"), layers: [thing("spiral-calendar", 46, 46, 66), packer(132, 62, [[100, 106], [166, 112]]), table(8, 142, 224), thing("canned-food", 92, 98, 48), thing("magnifying-glass-tilted-left", 168, 104, 54), thing("clipboard", 214, 116, 44), thing("jar", 38, 122, 38)] },
  "intake-food-heart": { backdrop: room("sun", 120), layers: [packer(182, 58, [[128, 116], [168, 118]]), person("man-light", 52, 70, BLUE, [[30, 128], [98, 116]]), person("girl-light", 30, 128, ROSE, [], { size: 44 }), bubble(92, 10, 54, 30, 148, 56, "#17694f", 1), counter(146), thing("bread", 102, 96, 30), thing("carrot", 124, 98, 28, { turn: -60 }), crate(86, 106, 60, 34)] },

  "intake-sport-hand": { backdrop: outside(40), layers: [thing("goal-net", 200, 92, 72), strokes("M8 168H240", "#fff", 8), trainer(82, 60, [[60, 118], [116, 112]]), stick(108, 104, 142, 148, "#5b6b76", 6), block(132, 140, 40, 20, "#2f6fb5", 4), disc(140, 164, 8, "#39464e"), disc(164, 164, 8, "#39464e")] },
  "intake-sport-head": { backdrop: outside(40), layers: [...planner(116, 14, [1, 2, 4, 7, 8, 10]), trainer(64, 60, [[44, 122], [126, 82]]), stick(150, 106, 144, 180, "#5b6b76"), stick(196, 106, 202, 180, "#5b6b76"), thing("soccer-ball", 40, 152, 40), thing("pen", 134, 72, 30, { turn: 90 })] },
  "intake-sport-heart": { backdrop: outside(206), layers: [thing("goal-net", 36, 90, 76), trainer(124, 54, [[86, 116], [164, 92]]), person("girl-medium", 54, 112, BLUE, [[36, 150], [74, 150]], { size: 50 }), person("boy-light", 198, 106, BLUE, [[176, 92], [218, 146]], { size: 50 }), thing("soccer-ball", 126, 152, 46)] },

  "intake-library-hand": { backdrop: room("mint"), layers: [rack(150, 8, 84, 166, [50, 94, 140]), books(160, 50, 7), books(160, 94, 3, 2), reader(76, 66, [[42, 124], [116, 124]]), crate(30, 122, 96, 46), books(44, 124, 8, 3)] },
  "intake-library-head": { backdrop: room("mint"), layers: [plank(8, 56, 78), books(14, 56, 8, 2), reader(88, 66, [[66, 130], [132, 126]]), table(8, 142, 224), thing("desktop-computer", 180, 92, 92), thing("card-file-box", 36, 122, 44), books(96, 140, 4, 4)] },
  "intake-library-heart": { backdrop: room("mint", 40), layers: [reader(120, 54, [[92, 118], [150, 118]]), thing("open-book", 121, 108, 72), person("girl-medium-light", 42, 112, ROSE, [], { size: 52 }), person("boy-medium", 200, 112, BLUE, [], { size: 52 }), bubble(146, 8, 62, 32, 142, 56, "#17694f", 2)] },

  "intake-shop-hand": { backdrop: room("brick"), layers: [rack(128, 12, 104, 164, [58, 104, 150]), thing("teddy-bear", 152, 38, 34), thing("radio", 204, 38, 34), thing("teapot", 202, 84, 34), thing("running-shoe", 158, 132, 34), seller(66, 62, [[48, 130], [150, 88]]), thing("teapot", 158, 84, 36), crate(16, 138, 74, 42), thing("jeans", 52, 130, 34)] },
  "intake-shop-head": { backdrop: room("brick", 40), layers: [seller(122, 62, [[88, 120], [164, 116]]), table(8, 140, 224), thing("label", 176, 104, 46), thing("euro-banknote", 80, 110, 42), thing("abacus", 36, 108, 56), thing("receipt", 216, 116, 38), balloon(150, 8, 72, 44, 152, 54), thing("teapot", 186, 30, 36)] },
  "intake-shop-heart": { backdrop: room("brick", 120), layers: [person("old-man-light", 52, 72, NAVY, [[32, 130], [90, 112]]), seller(184, 58, [[136, 110], [208, 122]]), bubble(92, 6, 58, 32, 150, 56, "#17694f", 2), counter(138), thing("shopping-bags", 120, 108, 56)] },

  "intake-school-hand": { backdrop: outside(206), layers: [fence(96, 100, 8), block(96, 114, 66, 48, "#5cb873"), schoolHelp(60, 60, [[38, 126], [118, 106]]), thing("paintbrush", 128, 104, 48, { flip: true, turn: 20 }), thing("bucket", 48, 152, 44), thing("playground-slide", 206, 70, 62)] },
  "intake-school-head": { backdrop: room("mint"), layers: [...planner(116, 12, [0, 3, 5, 6, 9, 11]), schoolHelp(62, 62, [[46, 132], [128, 80]]), thing("pen", 136, 70, 32, { turn: 90 }), table(8, 146, 224), thing("backpack", 196, 128, 42), thing("alarm-clock", 132, 130, 32)] },
  "intake-school-heart": { backdrop: room("mint", 34), layers: [schoolHelp(122, 52, [[86, 122], [164, 118]]), person("girl-light", 46, 100, ROSE, [[32, 144], [68, 142]], { size: 54 }), person("boy-dark", 200, 100, BLUE, [[178, 142], [214, 144]], { size: 54 }), table(0, 146, 240), thing("puzzle-piece", 106, 130, 30), thing("puzzle-piece", 140, 130, 30, { turn: 90 }), bubble(148, 6, 56, 30, 144, 50, "#17694f", 1)] },

  "intake-festival-hand": { backdrop: outside(206), layers: [shape("M14 76L84 24L154 76Z", "#f7f7f4"), shape("M49 50L84 24L119 50L84 76Z", "#f6b73c"), stick(20, 76, 20, 170, "#8796a0"), stick(148, 76, 148, 170, "#8796a0"), organiser(84, 92, [[40, 128], [148, 118]], { size: 56 }), thing("hammer", 40, 120, 44), thing("chair", 196, 132, 72), thing("chair", 176, 144, 56)] },
  "intake-festival-head": { backdrop: room("lilac", 40), layers: [...planner(118, 12, [1, 2, 6, 7, 8]), organiser(66, 66, [[48, 134], [128, 84]]), thing("pen", 136, 74, 32, { turn: 90 }), table(8, 146, 224), thing("mobile-phone", 140, 130, 34), thing("balloon", 208, 122, 44)] },
  "intake-festival-heart": { backdrop: outside(30), layers: [thing("balloon", 22, 70, 42), thing("balloon", 44, 58, 36), organiser(172, 62, [[128, 112], [206, 96]]), person("man-medium-dark", 56, 92, GREEN, [null, [104, 120]], { size: 56 }), person("girl-medium-dark", 24, 132, ROSE, [], { size: 42 }), bubble(92, 20, 52, 30, 144, 58, "#17694f", 1), thing("hot-beverage", 118, 110, 34), table(98, 148, 142)] },

  "intake-animals-hand": { backdrop: room("brick"), layers: [block(0, 0, 240, 150, "#c47e52"), strokes("M0 34H240M0 70H240M0 106H240", "#a9653c", 3), block(128, 30, 112, 120, "#7b4a2d", 6), thing("cow-face", 188, 84, 70), strokes("M128 118H240", "#e3b36f", 9), keeper(62, 58, [[46, 112], [90, 98]]), stick(42, 92, 108, 158), shape("M100 152l18-6l14 26l-40 6z", "#e0bb5a"), shape("M124 180q10-22 40-18t44-4t32 22z", "#e0bb5a")] },
  "intake-animals-head": { backdrop: outside(206), layers: [...list(10, 14, 76, 5), thing("goat", 198, 128, 78), keeper(112, 62, [[82, 90], [142, 118]]), thing("pencil", 82, 84, 32), thing("carrot", 152, 110, 40, { turn: -60 }), thing("bucket", 146, 148, 46)] },
  "intake-animals-heart": { backdrop: outside(36), layers: [keeper(60, 58, [[38, 124], [112, 104]]), thing("goat", 136, 118, 88, { flip: true }), person("girl-medium", 206, 104, ROSE, [[170, 124], null], { size: 52 }), bubble(92, 10, 58, 32, 82, 50, "#17694f", 2), thing("leafy-green", 168, 122, 28)] },

  "intake-care-hand": { backdrop: room("stone", 40), layers: [thing("ladder", 76, 104, 136), strokes("M152 0V18", "#39464e", 4), companion(98, 76, [[70, 132], [146, 52]]), thing("light-bulb", 152, 36, 46, { turn: 180 }), thing("screwdriver", 64, 126, 34), thing("toolbox", 176, 148, 56), thing("couch-and-lamp", 206, 112, 58)] },
  "intake-care-head": { backdrop: room("stone"), layers: [thing("spiral-calendar", 176, 64, 108), companion(72, 64, [[54, 134], [136, 82]]), thing("pen", 144, 72, 34, { turn: 90 }), table(8, 146, 224), thing("telephone", 206, 130, 40), thing("memo", 112, 130, 34)] },
  "intake-care-heart": { backdrop: room("stone"), layers: [bubble(26, 6, 70, 34, 66, 50, "#17694f"), bubble(146, 8, 66, 34, 178, 54, "#c2552f"), person("old-woman-light", 58, 88, ROSE, [[40, 142], [88, 138]], { longSleeves: true }), companion(182, 86, [[150, 136], [206, 140]]), table(0, 146, 240), thing("hot-beverage", 104, 132, 36), thing("hot-beverage", 138, 132, 36)] },

  "intake-neither": { backdrop: room("stone"), layers: [sheet(30, 40, 80, 100), sheet(130, 40, 80, 100), strokes("M44 60L96 120M96 60L44 120M144 60L196 120M196 60L144 120", "#6b7c88", 10)] },
  "intake-not-understood": { backdrop: room("lilac"), layers: [person("man-medium-light", 120, 96, YELLOW, [[84, 150], [160, 126]], { size: 70 }), balloon(150, 10, 80, 62, 150, 88), disc(172, 42, 7, "#6b7c88"), disc(190, 42, 7, "#6b7c88"), disc(208, 42, 7, "#6b7c88"), thing("thinking-face", 44, 62, 68)] },
  "intake-mix": { backdrop: room("sun"), layers: [person("woman-medium", 120, 72, TEAL, [[80, 132], [160, 132]]), table(8, 146, 224), thing("hammer", 38, 116, 60), thing("light-bulb", 38, 40, 50), thing("red-heart", 202, 44, 54), thing("puzzle-piece", 196, 120, 50)] },
} satisfies Record<string, SceneDefinition>;
