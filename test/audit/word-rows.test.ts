import { describe, expect, test } from "vitest";
import { wordRows } from "../../src/audit/word-rows.ts";
import { addText, buildRealGuide, listFailures } from "./change-guide.ts";
import { checkRow } from "./check-row.ts";

const guide = buildRealGuide();
const longest = `${"Stretch ".repeat(29)}it.`;
const tooLong = `${"Stretch ".repeat(30)}it.`;

describe("wordRows", () => {
  test("are the rows 5 to 9, 37 and 38, which a real guide keeps", () => {
    expect(wordRows.map(({ row }) => row)).toEqual([5, 6, 7, 8, 9, 37, 38]);
    expect(listFailures(guide)).toEqual([]);
  });

  test.each([
    [5, "Idiopathic cramps are common.", "Idiopathic", "a plain word, with this one in brackets"],
    [5, "Ask about your medication.", "medication", "a plain word, with this one in brackets"],
    [8, "Do this twice a day.", "twice", "a numeral"],
    [8, "It was 5% of the 20% who fell.", "5% of the 20%", "a numeral"],
    [9, "Hold for a while.", "Hold for a while", "a number"],
    [9, "Do it several times.", "several times", "a number"],
    [9, "Wait a few minutes.", "a few minutes", "a number"],
    [37, "She suffers from cramps.", "suffers from", "words that blame nobody"],
    [37, "It is for the elderly.", "the elderly", "words that blame nobody"],
    [38, "Magnesium will stop cramps.", "Magnesium will stop", "words as weak as the evidence"],
    [38, "It is a proven way.", "proven", "words as weak as the evidence"],
  ])("fail in row %i for the text `%s`", (row, text, found, expected) => {
    expect(listFailures(addText(guide, text))).toEqual([
      [row, [`Unexpected \`${found}\` in \`${text}\`, expected ${expected}`]],
    ]);
  });

  test.each([
    "Cramps at night (nocturnal cramps) are common.",
    "Do this 2 times a day.",
    "Hold for 10 seconds.",
    "Stretching may stop a cramp.",
    "One leg may hurt. Then change sides. Rest.",
    longest,
  ])("allow `%s`", (text) => {
    expect(listFailures(addText(guide, text))).toEqual([]);
  });

  test("fail in row 6 for a sentence of more than 30 words", () => {
    expect(listFailures(addText(guide, tooLong))).toEqual([
      [6, [`Unexpected sentence of 31 words, expected at most 30: \`${tooLong}\``]],
    ]);
  });

  test("fail in row 6 for a paragraph of more than 3 sentences", () => {
    const text = "Sit. Pull. Hold. Rest.";
    expect(listFailures(addText(guide, text))).toEqual([
      [6, [`Unexpected paragraph of 4 sentences, expected at most 3: \`${text}\``]],
    ]);
  });

  test("fail in row 6 where fewer than 85 of 100 sentences have at most 20 words", () => {
    const problems = ["Unexpected long sentences, expected 85 of 100 with at most 20 words"];
    const texts = (short: number, long: number) => [
      ...Array.from({ length: short }, () => `${"Stretch ".repeat(19)}it.`),
      ...Array.from({ length: long }, () => `${"Stretch ".repeat(20)}it.`),
    ];
    expect(checkRow(6, { texts: texts(85, 15) })).toEqual([]);
    expect(checkRow(6, { texts: texts(84, 16) })).toEqual(problems);
    expect(checkRow(6, { texts: [] })).toEqual(problems);
    const wordy = texts(0, 300).reduce(addText, guide);
    expect(listFailures(wordy)).toEqual([[6, problems]]);
  });

  test("fail in row 7 where a guide reads as if for a journal", () => {
    const text = "Extraordinary physiological characteristics necessitate individualised considerations.";
    const heavy = Array.from({ length: 80 }, () => text).reduce(addText, guide);
    expect(listFailures(heavy).map(([row]) => row)).toEqual([7]);
    expect(checkRow(7, { texts: [text] })).toEqual(["Unexpected reading grade 49.7, expected at most 6"]);
    expect(checkRow(7, { texts: ["Sit on a chair. Hold it for 10 seconds."] })).toEqual([]);
  });
});
