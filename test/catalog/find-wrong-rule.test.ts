import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { findWrongRule } from "../../src/catalog/find-wrong-rule.ts";
import type { Rule } from "../../src/schema/rule.ts";
import { signsAlone } from "../../src/schema/signs-alone.ts";
import { traits } from "../../src/schema/vocabulary/trait.ts";
import { buildEntry } from "./build-entry.ts";

const findings = [{ id: "fever", ask: "Do you have a fever?" }];
const shape = "the id of a finding of the red flag, or an object with one of `trait`, `not`, `all`, `any` alone";
const find = (rule: unknown) => findWrongRule({ findings, rule });

describe("findWrongRule", () => {
  test("finds nothing wrong with what is right", () => {
    const flags = catalog.entries.filter(({ kind }) => kind === "red-flag");
    expect(flags.map(findWrongRule).filter(Boolean)).toEqual([]);
    expect(
      find({ all: ["fever", { trait: "pregnancy" }, { not: { any: ["fever", { not: "fever" }] } }] }),
    ).toBeUndefined();
  });

  test.each<[string, unknown, string, unknown]>([
    ["an unknown finding", "feverr", ".rule", "feverr"],
    ["one within a part", { all: ["fever", { not: "cough" }] }, ".rule.all[1].not", "cough"],
  ])("finds %s, with what there is", (_, rule, field, given) => {
    expect(find(rule)).toEqual({
      ...{ field, given, expected: "the id of a finding of the red flag", candidates: ["fever"] },
    });
  });

  test.each<[string, unknown]>([
    ["2 ways at once", { any: ["fever"], not: "fever" }],
    ["a way and something else", { not: "fever", note: "x" }],
    ["none", {}],
    ["another way", { some: ["fever"] }],
    ["no object", 7],
    ["nothing", null],
    ["a list", ["fever", "fever"]],
    ["a list of one", ["fever"]],
  ])("refuses a part with %s", (_, rule) => {
    expect(find({ any: ["fever", rule] })).toEqual({ field: ".rule.any[1]", given: rule, expected: shape });
  });

  test.each<[unknown, string]>([
    [{ not: { trait: "pregnancy" } }, ".rule.not"],
    [{ any: ["fever", { not: { all: ["fever", { trait: "diabetes" }] } }] }, ".rule.any[1].not.all[1]"],
    [{ not: { not: { trait: "pregnancy" } } }, ".rule.not.not"],
  ])("lets no trait take a warning away: %j", (rule, field) => {
    expect(find(rule)).toMatchObject({ field, expected: signsAlone });
  });

  test("takes no finding where there are none", () => {
    for (const findings of [undefined, []]) {
      expect(findWrongRule({ findings, rule: "fever" })).toMatchObject({
        field: ".rule",
        given: "fever",
        candidates: [],
      });
    }
  });

  test("refuses an unknown trait, and parts that are no list", () => {
    expect(find({ trait: "pregnent" })).toMatchObject({ field: ".rule.trait", given: "pregnent", candidates: traits });
    expect(find({ all: "fever" })).toEqual({
      field: ".rule.all",
      given: "fever",
      expected: "a list of rules, at least one",
    });
    expect(find({ any: [] })).toEqual({ field: ".rule.any", given: [], expected: "a list of rules, at least one" });
  });

  test("refuses more parts than anybody can go through, wherever they stand", () => {
    const many = (count: number) => ({ any: Array.from({ length: count }, () => "fever") });
    expect(find(many(999))).toBeUndefined();
    expect(find(many(1000))).toEqual({
      field: ".rule.any[999]",
      given: "fever",
      expected: "a rule of at most 1000 parts",
    });
    let shared: Rule = "fever";
    for (let depth = 0; depth < 60; depth += 1) shared = { all: [shared, shared] };
    expect(find(shared)?.expected).toBe("a rule of at most 1000 parts");
  });

  test("lets no such red flag into a catalog", () => {
    const flag = buildEntry.redFlag("hot", { findings, rule: "feverr" });
    expect(() => createCatalog([flag])).toThrow(
      new TypeError(
        "Unexpected `feverr` for `entries[0].rule`, expected the id of a finding of the red flag, did you mean `fever`?",
      ),
    );
  });
});
