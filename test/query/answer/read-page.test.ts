import { describe, expect, test } from "vitest";
import { isWholeSpan, readPage } from "../../../src/query/answer/read-page.ts";

describe("readPage", () => {
  test.each([
    [{}, 0, Number.POSITIVE_INFINITY, true],
    [{ skip: 0 }, 0, Number.POSITIVE_INFINITY, true],
    [{ limit: undefined, skip: undefined }, 0, Number.POSITIVE_INFINITY, true],
    [{ skip: 3 }, 3, Number.POSITIVE_INFINITY, false],
    [{ limit: 1 }, 0, 1, false],
    [{ limit: 20, skip: 40 }, 40, 60, false],
  ])("reads %j as the items from %d to before %d", (page, start, end, isWhole) => {
    expect(readPage(page)).toEqual({ start, end });
    expect(isWholeSpan(readPage(page))).toBe(isWhole);
  });
});
