import { describe, expect, test } from "vitest";
import { checklist } from "../../src/audit/checklist.ts";

const rowsOf = (wanted: string) => checklist.filter(({ level }) => level === wanted).map(({ row }) => row);

describe("checklist", () => {
  test("has the rows 1 to 40, each once, in order", () => {
    expect(checklist.map(({ row }) => row)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  test("leaves 30 rows to a machine, 9 to a machine and a person, and 1 to people alone", () => {
    expect(rowsOf("machine")).toEqual([
      1, 3, 4, 6, 9, 10, 11, 12, 13, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 36, 38, 39,
    ]);
    expect(rowsOf("machine-and-person")).toEqual([2, 5, 7, 8, 14, 15, 22, 35, 37]);
    expect(rowsOf("person")).toEqual([40]);
  });

  test("has a check for every row but that of the real readers", () => {
    expect(checklist.filter(({ check }) => !check).map(({ row }) => row)).toEqual([40]);
  });

  test("says of each row in whole sentences what must be true", () => {
    const wrong = checklist.filter(({ requirement }) => !/^[A-Z0-9].{15,}\.$/.test(requirement));
    expect(wrong.map(({ row }) => row)).toEqual([]);
  });
});
