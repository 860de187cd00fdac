import { describe, expect, test } from "vitest";
import { paragraphs } from "../../src/schema/paragraphs.ts";
import { text } from "../../src/schema/text.ts";
import { listIssues } from "./list-issues.ts";

const name = text(10, "A name.", "Towel");
const refused = ["one line of plain text without spaces at its ends"].map((message) => `: ${message}`);

describe("text", () => {
  test.each(["Towel", "a", "é漢😀", "# [x](y)", "<b>&amp;", "a  b", "10\u00a0mg"])("accepts %j", (value) => {
    expect(name.parse(value)).toBe(value);
  });

  test.each([" a", "a ", "\u00a0a", "a\n", "a\nb", "a\tb", "a\r", "a\u0000b", "a\u007f", "a\u0085b"])(
    "refuses %j",
    (value) => {
      expect(listIssues(name, value)).toEqual(refused);
    },
  );

  test.each(["a\u2028b", "a\u2029b", "a\u202eb", "a\u2066b"])("refuses the invisible character in %j", (value) => {
    expect(listIssues(name, value)).toEqual(refused);
  });

  test("refuses nothing at all, and more than its limit", () => {
    expect(listIssues(name, "")).toEqual([": Too small: expected string to have >=1 characters"]);
    expect(listIssues(name, "12345678901")).toEqual([": Too big: expected string to have <=10 characters"]);
  });

  test("says its limit in the description", () => {
    expect(name.meta()).toEqual({ description: "A name. At most 10 characters.", examples: ["Towel"] });
  });
});

describe("paragraphs", () => {
  test("accepts up to 12 texts of up to 700 characters", () => {
    const schema = paragraphs("Words.", "A word.");
    expect(
      listIssues(
        schema,
        Array.from({ length: 12 }, () => "x".repeat(700)),
      ),
    ).toEqual([]);
    expect(listIssues(schema, ["x".repeat(701)])).toEqual(["0: Too big: expected string to have <=700 characters"]);
    expect(
      listIssues(
        schema,
        Array.from({ length: 13 }, () => "x"),
      ),
    ).toEqual([": Too big: expected array to have <=12 items"]);
  });
});
