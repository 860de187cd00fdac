import { describe, expect, test } from "vitest";
import { toMessage } from "../../src/source/to-message.ts";

const place = { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } };
const problem = { rule: "schema", place, found: "`5` for `name`", expected: "text" };

describe("toMessage", () => {
  test("joins the parts of a problem into one sentence", () => {
    expect(toMessage("a.md", problem).reason).toBe("Unexpected `5` for `name`, expected text");
    expect(toMessage("a.md", { ...problem, advice: "put it in quotes" }).reason).toBe(
      "Unexpected `5` for `name`, expected text, put it in quotes",
    );
  });

  test("carries file, place, rule and source, and is always an error", () => {
    expect({ ...toMessage("a.md", problem) }).toMatchObject({
      ...{ file: "a.md", name: "a.md:3:5", line: 3, column: 5, place },
      ...{ ruleId: "schema", source: "remedykit", fatal: true, actual: "`5` for `name`", expected: ["text"] },
    });
    expect(String(toMessage("a.md", problem))).toBe("a.md:3:5: Unexpected `5` for `name`, expected text");
  });

  test("carries the background, and the values that would be right", () => {
    const { note, expected } = toMessage("a.md", { ...problem, note: "A name.", candidates: ["a", "b"] });
    expect([note, expected]).toEqual(["A name.", ["a", "b"]]);
  });
});
