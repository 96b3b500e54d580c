import { expect, test } from "vitest";
import { type AnswerCount, pictureStatistics } from "./picture-statistics.ts";

const count = (answer: AnswerCount["answer"], people: number, gender: string | null = "woman", language = "arabic"): AnswerCount => ({ setting: "kitchen", answer, gender, language, people });
const row = (counts: AnswerCount[], style: string) => pictureStatistics(counts, 10).rows.find((each) => each.setting === "kitchen" && each.style === style)!;

test("a picture that nearly all choose, or nearly nobody, is to be looked at; so is one that isn't understood", () => {
  const counts = [count("hand", 17), count("head", 1), count("not-understood", 2)];
  expect(row(counts, "hand")).toMatchObject({ shown: 20, share: 85, unclear: 10, flags: ["share", "unclear"] });
  expect(row(counts, "head")).toMatchObject({ share: 5, flags: ["share", "unclear"] });
  expect(row([count("hand", 16), count("head", 4)], "hand")).toMatchObject({ share: 80, unclear: 0, flags: [] });
});

test("below ten people there is no figure, and no flag", () => {
  expect(row([count("hand", 9)], "hand")).toMatchObject({ shown: 9, share: null, unclear: null, flags: [] });
});

test("a group is told from ten people on, and never beside a few whom the difference would tell", () => {
  const shown = (women: number, men: number) => pictureStatistics([count("hand", women), count("head", men, "man")], 10).groups.filter(({ by }) => by === "gender").map(({ key }) => key);
  expect(shown(10, 10)).toEqual(["man", "woman"]);
  expect(shown(12, 3)).toEqual([]);
  expect(shown(9, 30)).toEqual([]);
  expect(shown(12, 0)).toEqual(["woman"]);
});
