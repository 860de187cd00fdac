import { describe, expect, test } from "vitest";
import { formatDay } from "../../src/render/format-day.ts";

describe("formatDay", () => {
  test.each([
    ["2026-11-23", "23 November 2026"],
    ["2017-02-03", "3 February 2017"],
    ["2024-02-29", "29 February 2024"],
    ["2026-01-01", "1 January 2026"],
    ["2026-12-31", "31 December 2026"],
  ])("says %s as %s", (day, text) => {
    expect(formatDay(day)).toBe(text);
  });

  test("knows the 12 months in order", () => {
    const days = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, "0")}-15`);
    expect(days.map((day) => formatDay(day).split(" ")[1]).join(" ")).toBe(
      "January February March April May June July August September October November December",
    );
  });
});
