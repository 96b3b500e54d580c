import { expect, test } from "vitest";
import { translator } from "#app/i18n/translator.server.ts";
import type { PlacementExplanation } from "#app/matching/placements/rank-placements.ts";
import { whySentences } from "./holder-voice.ts";

const criteria = [
  { criterion: "ownChoice", value: null, weight: 1, contribution: 0, facts: { heart: false }, questions: [] },
  { criterion: "goal", value: 0.9, weight: 3, contribution: 0.3, facts: { shares: { language: 0.6, activation: 0.4, trade: 0 }, offers: { language: 1, activation: 0.5, trade: 0 } }, questions: [] },
  { criterion: "workStyle", value: 0.2, weight: 2, contribution: 0.05, facts: { holder: { head: 0, hand: 0.9, heart: 0.1 }, placement: { head: 0.8, hand: 0.1, heart: 0.1 } }, questions: [] },
  { criterion: "interest", value: 1, weight: 1, contribution: 0.1, facts: { sharedSectors: ["kitchen"], sharedTasks: ["cooking"] }, questions: [] },
  { criterion: "travel", value: 0.8, weight: 1, contribution: 0.2, facts: { km: 2, mode: "bicycle", minutes: 11, limitMinutes: 30 }, questions: [] },
  { criterion: "welcome", value: 1, weight: 1, contribution: 0.05, facts: { trained: true, namedGuide: true, firstLook: null }, questions: [] },
] as unknown as PlacementExplanation["criteria"];
const explanation = { criteria } as PlacementExplanation;

test("tells what speaks for a card, the weightiest first, and nothing that doesn't", () => {
  expect(whySentences(explanation, 10, { t: translator("nl"), language: "nl" })).toEqual([
    "Het past bij je doel: taal.",
    "Je bent er snel: 10 minuten.",
    "Dit vind je leuk: koken en keuken.",
    "Iemand helpt je daar.",
  ]);
});

test("says it in Arabic, in its own forms", () => {
  expect(whySentences(explanation, 10, { t: translator("ar"), language: "ar" })[1]).toBe("الطريق قصير: 10 دقائق.");
});

test("says the person's own words back, where they counted here", () => {
  const said = [
    { criterion: "travel", value: 0, weight: 1, contribution: 0, facts: { km: 9, mode: "bicycle", minutes: 47, limitMinutes: 60, tooFarMinutes: 38.6 }, questions: [] },
    { criterion: "balance", value: 0, weight: 1, contribution: 0, facts: { strain: 3, capacity: 3, tooHeavy: 3 }, questions: [] },
  ] as unknown as PlacementExplanation["criteria"];
  expect(whySentences({ criteria: said }, 45, { t: translator("nl"), language: "nl" })).toEqual(["Maar jij zei eerder: 40 minuten is te ver.", "Maar jij zei eerder: te zwaar."]);
  expect(whySentences({ criteria: said }, 45, { t: translator("en"), language: "en" })[0]).toBe("But you said before: 40 minutes is too far.");
});

test("leaves out the road when the card shows none", () => {
  expect(whySentences(explanation, null, { t: translator("en"), language: "en" })).not.toContain("You get there");
});
