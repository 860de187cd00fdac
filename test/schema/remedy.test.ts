import { describe, expect, test } from "vitest";
import { remedySchema } from "../../src/schema/remedy.ts";
import { listIssues } from "./list-issues.ts";

const { whoDecides, whyTried } = remedySchema.shape;

describe("remedySchema", () => {
  test.each(["self-care", "ask-first", "clinician-only", "research-only", "avoid"])(
    "accepts %s as who decides",
    (decider) => {
      expect(listIssues(whoDecides, decider)).toEqual([]);
    },
  );

  test("refuses a decider that it does not know", () => {
    expect(listIssues(whoDecides, "nobody")).toEqual([
      ': Invalid option: expected one of "self-care"|"ask-first"|"clinician-only"|"research-only"|"avoid"',
    ]);
  });

  test("fills in an empty list where nothing says why people try it", () => {
    expect(whyTried.parse(undefined)).toEqual([]);
    expect(whyTried.parse(["It is said to help."])).toEqual(["It is said to help."]);
  });
});
