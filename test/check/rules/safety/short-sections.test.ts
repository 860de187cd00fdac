import { describe, expect, test } from "vitest";
import { shortSections } from "../../../../src/check/rules/safety/short-sections.ts";
import { listRightProblems, withLines } from "../../list-right-problems.ts";

const guide = "data/guides/right-guide.md";
const stretches = Object.fromEntries(
  ["a", "b", "c", "d"].map((name) => [
    `data/stretches/${name}.md`,
    withLines("data/stretches/right-stretch.md", `name: Stretch ${name}`),
  ]),
);
const list = (...sections: readonly string[]) => {
  const lines = `sections: [${sections.map((ids, at) => `{heading: Part ${at}, entries: [${ids}]}`).join(", ")}]`;
  return listRightProblems({ ...stretches, [guide]: withLines(guide, lines) }, { rules: [shortSections] });
};

describe("shortSections", () => {
  test("lets 4 stretches stand in each section, and remedies beside them", () => {
    expect(list("a, b, right-remedy, c, d", "right-stretch, a, b, other-stretch")).toEqual([]);
  });

  test("points at the fifth stretch of a section", () => {
    expect(list("a", "a, b, right-remedy, c, d, right-stretch, other-stretch")).toEqual([
      `${guide}:10:99: Unexpected 6 stretches in one section, expected at most 4, move some to another section`,
    ]);
  });

  test("points at a stretch whose position was left before", () => {
    expect(list("a, other-stretch, right-remedy, b, c")).toEqual([
      `${guide}:10:72: Unexpected stretch with the position \`standing\` after another position, expected those in one position together, move it to them`,
    ]);
  });

  test("leaves ids that lead nowhere to another rule", () => {
    expect(list("a, b, c, d, nowhere, right-cause")).toEqual([]);
  });
});
