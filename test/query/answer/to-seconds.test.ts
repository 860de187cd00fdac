import { expect, test } from "vitest";
import { toSeconds } from "../../../src/query/answer/to-seconds.ts";

test("every whole number of seconds comes back from its minutes", () => {
  const seconds = Array.from({ length: 7200 }, (_, place) => place + 1);
  expect(seconds.filter((each) => toSeconds(each / 60) !== each)).toEqual([]);
  expect(toSeconds(0.0125)).toBe(0.75);
});
