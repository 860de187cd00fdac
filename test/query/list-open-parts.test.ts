import { describe, expect, test } from "vitest";
import { listOpenParts, type OpenPart } from "../../src/query/list-open-parts.ts";
import type { Rule } from "../../src/schema/rule.ts";

const rule: Rule = {
  any: ["red", { all: ["warm", { trait: "pregnancy" }] }, { not: { any: ["sore", { trait: "diabetes" }] } }],
};

const name = (part: OpenPart) => (typeof part === "string" ? part : part.trait);

describe("listOpenParts", () => {
  test.each([
    [{}, {}, ["red", "warm", "pregnancy", "sore", "diabetes"]],
    [{ red: "yes" }, {}, []],
    [{ red: "no" }, {}, ["warm", "pregnancy", "sore", "diabetes"]],
    [{ red: "not-sure", warm: "no" }, {}, ["red", "sore", "diabetes"]],
    [{ red: "no", warm: "yes", sore: "yes" }, {}, ["pregnancy"]],
    [{ red: "no", warm: "yes", sore: "no" }, { pregnancy: "no" }, ["diabetes"]],
    [{ red: "no", warm: "no", sore: "no" }, { diabetes: "not-sure" }, ["diabetes"]],
    [{ red: "no", sore: "no" }, { diabetes: "no" }, []],
    [{ red: "no", sore: "yes" }, { pregnancy: "no" }, []],
  ] as const)("with %j and the traits %j open are %j", (findings, traits, open) => {
    expect(listOpenParts(rule, findings, { traits }).map(name)).toEqual(open);
  });

  test("reads rules as deep as they are evaluated", () => {
    const nest = (depth: number): Rule => (depth === 0 ? { all: ["red"] } : { not: nest(depth - 1) });
    expect(listOpenParts(nest(100), {}, {})).toEqual(["red"]);
  });

  test("gives a finding as its id and a trait as an object", () => {
    expect(listOpenParts("red", {}, {})).toEqual(["red"]);
    expect(listOpenParts({ trait: "pregnancy" }, {}, {})).toEqual([{ trait: "pregnancy" }]);
  });
});
