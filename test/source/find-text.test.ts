import { describe, expect, test } from "vitest";
import { findText } from "../../src/source/find-text.ts";
import { parseEntry } from "../../src/source/parse-entry.ts";
import { changeLines } from "./change-lines.ts";

const path = "data/equipment/bathtub.md";

/** Find a phrase in a value of the bathtub with some lines changed: `line:column-line:column`. */
function find(lines: Readonly<Record<number, string>>, at: readonly (string | number)[], phrase: string): string {
  const { start, end } = findText(parseEntry({ path, value: changeLines(path, lines) }), at, phrase);
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

describe("findText", () => {
  test.each([
    ["a plain text", { 4: "summary: A warm bathtub." }, ["summary"], "warm", "4:12-4:16"],
    ["a text in quotes", { 4: 'summary: "A warm bathtub."' }, ["summary"], "warm", "4:13-4:17"],
    ["signs that mean something in a pattern", { 4: "summary: A (warm) tub." }, ["summary"], "(warm)", "4:12-4:18"],
    ["a paragraph", { 10: "Warm, not hot." }, ["about", 0], "not hot", "10:7-10:14"],
    ["words that go on in the next line", { 10: "Warm, not\nhot." }, ["about", 0], "not hot", "10:7-11:4"],
    ["the first of two", { 4: "summary: A tub, a tub." }, ["summary"], "tub", "4:12-4:15"],
  ])("finds %s", (_, lines, at, phrase, place) => {
    expect(find(lines, at, phrase)).toBe(place);
  });

  test("gives the whole value where the phrase is written in another way, and never looks beyond it", () => {
    expect(find({ 4: 'summary: "A w\\u0061rm tub."' }, ["summary"], "warm")).toBe("4:10-4:28");
    expect(find({ 4: "summary: A tub." }, ["summary"], "water")).toBe("4:10-4:16");
  });
});
