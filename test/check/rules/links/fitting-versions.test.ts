import { describe, expect, test } from "vitest";
import { fittingVersions } from "../../../../src/check/rules/links/fitting-versions.ts";
import { listRightProblems, withLines } from "../../list-right-problems.ts";
import { placeIn } from "../../place-in.ts";

const right = "data/stretches/right-stretch.md";
const other = "data/stretches/other-stretch.md";
const list = (changed: Readonly<Record<string, string>>) => listRightProblems(changed, { rules: [fittingVersions] });

describe("fittingVersions", () => {
  test("accepts versions with the position of their field", () => {
    expect(list({ [right]: withLines(right, "seated: other-stretch") })).toEqual([]);
    const inBed = withLines(other, "position: in-bed");
    expect(list({ [right]: withLines(right, "inBed: other-stretch"), [other]: inBed })).toEqual([]);
  });

  test.each(["standing", "kneeling", "lying", "floor-sitting", "in-bed"])("refuses one done %s for a chair", (held) => {
    const changed = {
      [right]: withLines(right, "seated: other-stretch"),
      [other]: withLines(other, `position: ${held}`),
    };
    expect(list(changed)).toEqual([
      `${right}:${placeIn(withLines(right, "seated: other-stretch"), "other-stretch")}: Unexpected \`other-stretch\` for \`seated\`, whose position is \`${held}\`, expected a stretch with \`position: sitting\`, name another or leave it out`,
    ]);
  });

  test("refuses one stretch as the easier and the harder version", () => {
    const text = withLines(right, "easier: right-stretch-2\nharder: right-stretch-2");
    expect(list({ [right]: text })).toEqual([
      `${right}:${placeIn(text, "harder: ").replace(":1", ":9")}: Unexpected \`right-stretch-2\` for \`harder\`, which is also the \`easier\` version, expected two different stretches, remove one of the two`,
    ]);
  });

  test("leaves links to itself, to nothing, to another kind and to a moved id to their own rules", () => {
    const moved = { "data/stretches/old.md": "---\nmovedTo: other-stretch\n---\n" };
    for (const id of ["right-stretch", "nothing", "right-remedy", "old"]) {
      expect(list({ ...moved, [right]: withLines(right, `inBed: ${id}`) })).toEqual([]);
    }
  });
});
