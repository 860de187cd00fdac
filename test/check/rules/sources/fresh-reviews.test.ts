import { describe, expect, test } from "vitest";
import { freshReviews } from "../../../../src/check/rules/sources/fresh-reviews.ts";
import { listRightProblems } from "../../list-right-problems.ts";
import { rightContent } from "../../right-content.ts";

const list = (today: string) => listRightProblems({}, { rules: [freshReviews], today });

describe("freshReviews", () => {
  test("says nothing up to the very day", () => {
    expect(list("2027-11-23")).toEqual([]);
  });

  test("warns of every entry on the day after", () => {
    expect(list("2027-11-24")).toEqual(
      Object.keys(rightContent).map(
        (path) =>
          `${path}:3:48: Unexpected review due on \`2027-11-23\`, expected a day to come, check the entry against its sources and set both days`,
      ),
    );
  });
});
