import { describe, expect, test } from "vitest";
import { type Because, matchPart, matchParts } from "../../src/query/match-part.ts";

const same = (values: readonly string[]) => values;
const family = (id: string) => new Set(id === "calf" ? ["calf", "soleus", "gastrocnemius"] : [id]);

/** Hold one part of a question against what an entry has. */
function match(part: Because["part"], asked: readonly string[] | undefined, has: readonly string[]) {
  return matchParts(has, matchPart(part, asked, same, family));
}

describe("matchPart", () => {
  test("makes nothing to meet where nothing was asked", () => {
    expect(matchPart("goal", undefined, same)).toEqual([]);
    expect(match("goal", undefined, ["prevent"])).toEqual([]);
  });

  test("gives a reason for each value that was asked and is met, in the order asked", () => {
    expect(match("goal", ["stop-now", "ease-after", "prevent"], ["prevent", "stop-now"])).toEqual([
      { part: "goal", asked: "stop-now", matched: "stop-now" },
      { part: "goal", asked: "prevent", matched: "prevent" },
    ]);
  });

  test("refuses where none is met", () => {
    expect(match("goal", ["stop-now"], ["prevent"])).toBe(undefined);
    expect(match("goal", ["stop-now"], [])).toBe(undefined);
  });

  test("refuses where an empty list was asked: any of nothing is nothing", () => {
    expect(match("goal", [], ["prevent"])).toBe(undefined);
  });

  test("matches a member of the family, the same id before any other", () => {
    expect(match("muscle", ["calf"], ["soleus", "gastrocnemius"])).toEqual([
      { part: "muscle", asked: "calf", matched: "soleus" },
    ]);
    expect(match("muscle", ["calf"], ["soleus", "calf"])).toEqual([{ part: "muscle", asked: "calf", matched: "calf" }]);
  });

  test("matches only the same id where no families are given", () => {
    expect(matchParts(["soleus"], matchPart("muscle", ["calf"], same))).toBe(undefined);
  });
});

describe("matchParts", () => {
  const goal = { part: "goal", asked: "prevent", matched: "prevent" } as const;
  const moment = { part: "moment", asked: "daily", matched: "daily" } as const;

  test("joins the reasons of all parts in their order", () => {
    expect(matchParts("heat", [() => [goal], () => [], () => [moment]])).toEqual([goal, moment]);
    expect(matchParts("heat", [])).toEqual([]);
  });

  test("refuses where one part refuses", () => {
    expect(matchParts("heat", [() => [goal], () => undefined, () => [moment]])).toBe(undefined);
  });
});
