import { describe, expect, test } from "vitest";
import { type Bump, largestBump } from "../../../src/catalog/diff/bump.ts";

const order = ["none", "patch", "minor", "major"] as const;

describe("largestBump", () => {
  test.each(order)("gives %s where that is the least and nothing changed", (least) => {
    expect(largestBump(least, [])).toBe(least);
  });

  test.each(order.flatMap((least) => order.slice(1).map((bump) => [least, bump] as [typeof least, Bump])))(
    "gives the larger of %s and %s",
    (least, bump) => {
      const larger = order[Math.max(order.indexOf(least), order.indexOf(bump))];
      expect(largestBump(least, [{ bump }])).toBe(larger);
    },
  );

  test.each([
    [["patch", "major", "minor"], "major"],
    [["patch", "minor", "patch"], "minor"],
    [["patch", "patch"], "patch"],
  ] as const)("gives of %j the largest, wherever it stands", (bumps, largest) => {
    expect(
      largestBump(
        "none",
        bumps.map((bump) => ({ bump })),
      ),
    ).toBe(largest);
  });
});
