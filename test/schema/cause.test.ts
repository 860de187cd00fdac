import { describe, expect, test } from "vitest";
import { causeSchema } from "../../src/schema/cause.ts";
import { listIssues } from "./list-issues.ts";

describe("causeSchema", () => {
  test("may say why no remedy answers it, in 200 characters", () => {
    const { whyNoRemedy } = causeSchema.shape;
    expect(whyNoRemedy.parse(undefined)).toBe(undefined);
    expect(listIssues(whyNoRemedy, "Nobody has tested it.")).toEqual([]);
    expect(listIssues(whyNoRemedy, "x".repeat(201))).toEqual([": Too big: expected string to have <=200 characters"]);
  });
});
