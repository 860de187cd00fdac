import { describe, expect, test } from "vitest";
import { readPage } from "../../../src/query/answer/read-page.ts";

describe("readPage", () => {
  test.each([
    [{}, 0, Number.POSITIVE_INFINITY],
    [{ skip: 0 }, 0, Number.POSITIVE_INFINITY],
    [{ limit: undefined, skip: undefined }, 0, Number.POSITIVE_INFINITY],
    [{ skip: 3 }, 3, Number.POSITIVE_INFINITY],
    [{ limit: 1 }, 0, 1],
    [{ limit: 20, skip: 40 }, 40, 60],
  ])("reads %j as the items from %d to before %d", (page, start, end) => {
    expect(readPage(page)).toEqual({ start, end });
  });
});
