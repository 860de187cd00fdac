import { describe, expect, test } from "vitest";
import { amountSchema } from "../../src/schema/amount.ts";
import { listIssues } from "./list-issues.ts";

describe("amountSchema", () => {
  const amount = { unit: "mg", per: "one tablet", references: [] };

  test.each([{ value: 74 }, { maximumPerDay: 350 }, { value: 0.5, maximumPerDay: 1 }])("accepts %j", (numbers) => {
    expect(amountSchema.parse({ ...amount, ...numbers })).toEqual({ ...amount, ...numbers });
  });

  test("refuses an amount without a number", () => {
    expect(listIssues(amountSchema, amount)).toEqual([": at least one of `value` and `maximumPerDay`"]);
  });

  test.each([0, -1])("refuses %d", (value) => {
    expect(listIssues(amountSchema, { ...amount, value })).toEqual(["value: Too small: expected number to be >0"]);
  });
});
