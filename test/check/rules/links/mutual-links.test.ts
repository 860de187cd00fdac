import { describe, expect, test } from "vitest";
import { mutualLinks } from "../../../../src/check/rules/links/mutual-links.ts";
import { listRightProblems, withLines } from "../../list-right-problems.ts";
import { placeIn } from "../../place-in.ts";

const right = "data/stretches/right-stretch.md";
const other = "data/stretches/other-stretch.md";
const third = "data/stretches/third-stretch.md";
const list = (changed: Readonly<Record<string, string>>) => listRightProblems(changed, { rules: [mutualLinks] });

describe("mutualLinks", () => {
  test.each([
    ["easier", "harder"],
    ["harder", "easier"],
  ])("asks for a way back from the %s version", (way, back) => {
    const text = withLines(right, `${way}: other-stretch`);
    expect(list({ [right]: text })).toEqual([
      `${right}:${placeIn(text, "other-stretch")}: Unexpected \`other-stretch\` for \`${way}\`, which has no \`${back}\`, expected a way back, add \`${back}: right-stretch\` there`,
    ]);
  });

  test("accepts a way back, to this stretch or to another", () => {
    const easier = { [right]: withLines(right, "easier: other-stretch") };
    expect(list({ ...easier, [other]: withLines(other, "harder: right-stretch") })).toEqual([]);
    const two = {
      [other]: withLines(other, "harder: third-stretch"),
      [third]: withLines(right, "easier: other-stretch"),
    };
    expect(list({ ...easier, ...two })).toEqual([]);
  });

  test("leaves circles, and links to itself, to nothing, to another kind and to a moved id to their own rules", () => {
    const moved = { "data/stretches/old.md": "---\nmovedTo: other-stretch\n---\n" };
    for (const id of ["right-stretch", "nothing", "right-remedy", "old"]) {
      expect(list({ ...moved, [right]: withLines(right, `easier: ${id}`) })).toEqual([]);
    }
    const circle = {
      [right]: withLines(right, "easier: other-stretch"),
      [other]: withLines(other, "easier: right-stretch"),
    };
    expect(list(circle)).toEqual([]);
  });
});
