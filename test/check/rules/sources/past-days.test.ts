import { describe, expect, test } from "vitest";
import { pastDays } from "../../../../src/check/rules/sources/past-days.ts";
import { listRightProblems, withLines } from "../../list-right-problems.ts";
import { placeIn } from "../../place-in.ts";

const article = "data/articles/right-article.md";

describe("pastDays", () => {
  test("allows the day after, which it is already in the east, and no day more", () => {
    const list = (today: string) => listRightProblems({ [article]: text }, { rules: [pastDays], today });
    const text = withLines(article, "publishedOn: 2026-11-27");
    expect(list("2026-11-26")).toEqual([]);
    expect(list("2026-11-25")).toEqual([
      `${article}:${placeIn(text, "2026-11-27")}: Unexpected \`2026-11-27\` for \`publishedOn\`, expected a day that has come, write the day on which it was done`,
    ]);
  });

  test("goes over the end of a year", () => {
    const text = withLines(article, "publishedOn: 2027-01-01");
    expect(listRightProblems({ [article]: text }, { rules: [pastDays], today: "2026-12-31" })).toEqual([]);
  });
});
