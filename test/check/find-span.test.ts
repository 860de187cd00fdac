import { describe, expect, test } from "vitest";
import { findSpan } from "../../src/check/find-span.ts";
import { parseEntry } from "../../src/source/parse-entry.ts";

/** The place of the last time that words stand in the safety check of a thing, as `line:column-line:column`. */
function findLast(written: string, text: string, words: string): string {
  const file = parseEntry({ path: "data/equipment/wall.md", value: `---\nname: Wall\nsafetyCheck: ${written}\n---\n` });
  const from = text.lastIndexOf(words);
  const { start, end } = findSpan(file, ["safetyCheck"], text, from, from + words.length);
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

describe("findSpan", () => {
  test("finds words that stood before", () => {
    const text = "Lean on it. Lean again.";
    expect(findLast(text, text, "Lean")).toBe("3:26-3:30");
    expect(findLast(text, text, "Lean on")).toBe("3:14-3:21");
    expect(findLast(`"${text}"`, text, "Lean")).toBe("3:27-3:31");
  });

  test("finds words in a value that goes on in another line", () => {
    expect(findLast("Lean on it.\n  Lean again.", "Lean on it. Lean again.", "Lean")).toBe("4:3-4:7");
    expect(findLast("Lean on it. Lean\n  again.", "Lean on it. Lean again.", "Lean again")).toBe("3:26-4:8");
  });

  test("finds a long run of words by its start and its end", () => {
    const text = `So. ${"lean and ".repeat(12)}rest.`;
    expect(findLast(text, text, text.slice(4))).toBe(`3:18-3:${14 + text.length}`);
  });

  test("gives the first such words, or the whole value, where the file writes what stands before in another way", () => {
    expect(findLast("'It''s a wall. Lean.'", "It's a wall. Lean.", "Lean")).toBe("3:29-3:33");
    expect(findLast('"L\\u0065an."', "Lean.", "Lean")).toBe("3:14-3:26");
  });
});
