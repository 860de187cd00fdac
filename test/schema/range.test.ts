import { describe, expect, test } from "vitest";
import { schemaByKind } from "../../src/schema/entry.ts";
import { rangeOf } from "../../src/schema/range.ts";
import { kinds } from "../../src/schema/vocabulary/kind.ts";
import { listIssues } from "./list-issues.ts";
import { listLeaves } from "./list-leaves.ts";

const minutes = rangeOf(1, 60, "Minutes.", 10);

describe("rangeOf", () => {
  test("accepts two numbers in order, and the same number twice", () => {
    expect(minutes.parse({ min: 5, max: 10 })).toEqual({ min: 5, max: 10 });
    expect(minutes.parse({ min: 5, max: 5 })).toEqual({ min: 5, max: 5 });
  });

  test("refuses a `min` that is larger than `max`", () => {
    expect(listIssues(minutes, { min: 10, max: 5 })).toEqual(["min: `min` no larger than `max`"]);
  });

  test.each([
    [{ min: 5 }, ["max: Invalid input: expected number, received undefined"]],
    [{ min: 1.5, max: 2 }, ["min: Invalid input: expected int, received number"]],
    [{ min: 0, max: 61 }, ["min: Too small: expected number to be >=1", "max: Too big: expected number to be <=60"]],
    [{ min: 1, max: 2, step: 1 }, [': Unrecognized key: "step"']],
    [5, [": Invalid input: expected object, received number"]],
  ])("refuses %j", (value, issues) => {
    expect(listIssues(minutes, value)).toEqual(issues);
  });

  test("says unit and range in the description of both ends", () => {
    expect(minutes.shape.min.meta()).toEqual({ description: "Minutes. The lower end. 1 to 60.", examples: [10] });
    expect(minutes.shape.max.meta()).toEqual({ description: "Minutes. The upper end. 1 to 60.", examples: [10] });
  });

  test("is behind every pair of `min` and `max` in the schema", () => {
    const ends = kinds
      .flatMap((kind) => listLeaves(schemaByKind[kind]))
      .filter(({ path }) => /\.(?:min|max)$/.test(path));
    expect(ends.map(({ path }) => path)).toEqual([
      ...["typicalDurationSeconds.min", "typicalDurationSeconds.max"],
      ...["doses.*.holdSeconds.min", "doses.*.holdSeconds.max", "doses.*.reps.min", "doses.*.reps.max"],
      ...["doses.*.timesPerDay.min", "doses.*.timesPerDay.max", "doses.*.daysPerWeek.min", "doses.*.daysPerWeek.max"],
      ...["doses.*.weeks.min", "doses.*.weeks.max", "minutes.min", "minutes.max"],
      ...["timesPerDay.min", "timesPerDay.max", "tryForDays.min", "tryForDays.max"],
    ]);
    expect(ends.filter(({ schema }) => !/The (?:lower|upper) end\./.test(schema.meta()?.description ?? ""))).toEqual(
      [],
    );
  });
});
