import { expect, test } from "vitest";
import { sayMinutes } from "../../../src/query/answer/say-minutes.ts";

test.each([
  [1, "1 minute"],
  [2, "2 minutes"],
  [1.5, "1.5 minutes"],
  [2.5, "2.5 minutes"],
  [1440, "1440 minutes"],
  [0.5, "30 seconds"],
  [1 / 3, "20 seconds"],
  [1 / 60, "1 second"],
  [1.001 / 60, "1.001 seconds"],
  [0.001, "0.06 seconds"],
  [4 / 3, "1 minute 20 seconds"],
  [61 / 60, "1 minute 1 second"],
  [1 + 1e-9, "1 minute"],
  [1e-9, "no time"],
  [123 / 60, "2 minutes 3 seconds"],
])("%d minutes are said as `%s`", (minutes, said) => {
  expect(sayMinutes(minutes)).toBe(said);
});
