import { describe, expect, test } from "vitest";
import { causeSchema } from "../../src/schema/cause.ts";
import { codeSchema } from "../../src/schema/code.ts";
import { conditionSchema } from "../../src/schema/condition.ts";
import { listIssues } from "./list-issues.ts";

const code = { system: "hpo", code: "HP:0003394", display: "Muscle spasm", source: "Several code pages" };

describe("codeSchema", () => {
  test.each([
    ["icd-10-cm", "G47.62"],
    ["icd-11", "7A82"],
    ["mesh", "D009120"],
    ["uberon", "UBERON:0001388"],
    ["fma", "FMA:22541"],
    ["ncit", "C32666"],
    ["hpo", "HP:0003394"],
  ])("accepts a code of %s: %s", (system, text) => {
    expect(listIssues(codeSchema, { ...code, system, code: text })).toEqual([]);
  });

  test("refuses a list that it does not know", () => {
    expect(listIssues(codeSchema, { ...code, system: "snomed" })).toEqual([
      'system: Invalid option: expected one of "icd-10-cm"|"icd-11"|"mesh"|"uberon"|"fma"|"ncit"|"hpo"',
    ]);
  });

  test.each(["", "G", "G47 62", "<b>"])("refuses the code %j", (text) => {
    expect(listIssues(codeSchema, { ...code, code: text })).toEqual(["code: a code as the list prints it"]);
  });

  test("stands on causes and on what a condition is taken for, and may be left out there", () => {
    const lookalikes = conditionSchema.shape.lookalikes;
    const lookalike = { name: "Restless legs", difference: "An urge to move the legs." };
    expect(lookalikes.parse([lookalike])).toEqual([{ ...lookalike, codes: [] }]);
    expect(lookalikes.parse([{ ...lookalike, codes: [code] }])).toEqual([{ ...lookalike, codes: [code] }]);
    expect(causeSchema.shape.codes.parse(undefined)).toEqual([]);
    expect(causeSchema.shape.codes.parse([code])).toEqual([code]);
  });
});
