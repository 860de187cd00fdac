import { describe, expect, test } from "vitest";
import { findCopies } from "../../../../src/check/find-copies.ts";
import { ownWords } from "../../../../src/check/rules/sources/own-words.ts";
import { listRightProblems, withLines } from "../../list-right-problems.ts";
import { placeIn } from "../../place-in.ts";

const remedy = "data/remedies/right-remedy.md";
const words = (from: number, count: number) => Array.from({ length: count }, (_, at) => `word${from + at}`).join(" ");
const source = { path: "notes/leaflet.txt", text: `A first line.\nThen: ${words(1, 40)}.` };
const list = (lines: string, against = [source]) =>
  listRightProblems({ [remedy]: withLines(remedy, lines) }, { rules: [ownWords], against });
const copied = (place: string, count: number, line = 2) =>
  `${remedy}:${place}: Unexpected ${count} words in a row of \`notes/leaflet.txt\`, line ${line}, expected words of our own, close the source and write it anew`;

describe("ownWords", () => {
  test("lets 11 words in a row pass, and reports 12", () => {
    expect(list(`summary: It is ${words(5, 11)} here.`)).toEqual([]);
    const lines = `summary: It is ${words(5, 12)} here.`;
    expect(list(lines)).toEqual([copied(placeIn(withLines(remedy, lines), "word5"), 12)]);
  });

  test("reports the whole run once, from its first to its last word", () => {
    const about = `It is so. ${words(3, 20)}, and more.`;
    const text = `## About\n\n${about}`;
    expect(list(text)).toEqual([copied(placeIn(withLines(remedy, text), "word3"), 20)]);
    const [copy] = findCopies(about, [source]);
    expect(about.slice(copy?.from, copy?.to)).toBe(words(3, 20));
  });

  test("reports each of two runs in one text", () => {
    const text = `## About\n\n${words(1, 12)} but ${words(20, 13)}.`;
    const at = (phrase: string) => placeIn(withLines(remedy, text), phrase);
    expect(list(text)).toEqual([copied(at("word1 "), 12), copied(at("word20"), 13)]);
  });

  test("makes no difference between cases, marks, hyphens and line breaks, on either side", () => {
    const theirs = "Warm your leg-muscle, slowly;\nthen rest it for a while, don’t hurry, she says.";
    const text = "## About\n\nSo: WARM your leg muscle slowly then\nrest it -- for a while (don't hurry) she said.";
    const against = [{ path: "notes/leaflet.txt", text: theirs }];
    expect(list(text, against)).toEqual([copied(placeIn(withLines(remedy, text), "WARM"), 14, 1)]);
  });

  test("looks at every text of our own, also in the front matter, and not at what others are cited with", () => {
    const reference = "data/references/right-reference.md";
    const listReference = (lines: string) =>
      listRightProblems({ [reference]: withLines(reference, lines) }, { rules: [ownWords], against: [source] });
    expect(listReference(`title: ${words(1, 15)}`)).toEqual([]);
    expect(listReference(`## Finding\n\n${words(1, 15)}.`).map((each) => each.split(",")[0])).toEqual([
      `${reference}:${placeIn(withLines(reference, `## Finding\n\n${words(1, 15)}.`), "word1 ")}: Unexpected 15 words in a row of \`notes/leaflet.txt\``,
    ]);
  });

  test("finds the run in whichever of several sources, and nothing where there is none", () => {
    const against = [{ path: "a.txt", text: "Nothing like it." }, { path: "empty.txt", text: "" }, source];
    const text = `## About\n\n${words(1, 12)}.`;
    expect(list(text, against)).toEqual([copied(placeIn(withLines(remedy, text), "word1 "), 12)]);
    expect(list(text, [])).toEqual([]);
  });

  test("looks through a source of 1 MB once, however many texts are held against it", () => {
    const long = Array.from({ length: 110_000 }, (_, at) => `w${(at * 7919) % 65_536} x`).join("\n");
    const against = [{ path: "long.txt", text: long.padEnd(1_000_000, " end") }];
    const start = performance.now();
    for (let at = 0; at < 5_000; at++) findCopies(`text ${at} ${words(at, 30)}`, against);
    expect(performance.now() - start).toBeLessThan(8_000);
    const [copy] = findCopies(long.slice(-200), against);
    expect([copy?.path, copy?.from !== undefined]).toEqual(["long.txt", true]);
  });

  test("stands a source that says one word again and again", () => {
    const against = [{ path: "same.txt", text: "no ".repeat(100_000) }];
    const start = performance.now();
    expect(findCopies("no ".repeat(10_000).trim(), against)).toEqual([
      { from: 0, to: 29_999, count: 10_000, path: "same.txt", line: 1 },
    ]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
