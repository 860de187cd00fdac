import { describe, expect, test } from "vitest";
import { requireJudged } from "../../../src/query/answer/require-judged.ts";
import { requireKind } from "../../../src/query/answer/require-kind.ts";
import { buildEntry } from "../../catalog/build-entry.ts";

const call = (ask: (...args: never[]) => unknown, given: unknown) => Reflect.apply(ask, undefined, [given]);

describe("requireJudged", () => {
  test("takes a remedy and a stretch", () => {
    expect([requireJudged(buildEntry.remedy("rest")), requireJudged(buildEntry.stretch("lean"))]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test.each([
    [buildEntry.muscle("calf"), "object"],
    [null, "`null`"],
    ["remedy", "`remedy`"],
    [[buildEntry.remedy("rest")], "list"],
    [Object.create({ ...buildEntry.cause("cold") }), "object"],
  ])("refuses what is of another kind", (given, named) => {
    expect(() => call(requireJudged, given)).toThrow(
      new TypeError(`Unexpected ${named} for \`entry\`, expected a remedy or a stretch`),
    );
  });

  test.each(["evidence", "cautions", "id"])("refuses a remedy without %s", (field) => {
    expect(() => call(requireJudged, { ...buildEntry.remedy("rest"), [field]: undefined })).toThrow(
      new RegExp(`^Unexpected \`undefined\` for \`entry\\.${field}\`, expected `),
    );
  });
});

describe("requireKind", () => {
  test("takes the kinds that questions are about, and refuses others", () => {
    expect([requireKind("remedy"), requireKind("stretch")]).toEqual(["remedy", "stretch"]);
    expect(() => call(requireKind, "remedys")).toThrow(
      new TypeError("Unexpected `remedys` for `kind`, expected one of `remedy`, `stretch`, did you mean `remedy`?"),
    );
    expect(() => call(requireKind, "guide")).toThrow(
      new TypeError("Unexpected `guide` for `kind`, expected one of `remedy`, `stretch`"),
    );
  });
});
