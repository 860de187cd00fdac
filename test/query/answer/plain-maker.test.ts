import { expect, test } from "vitest";
import { catalog } from "../../../generated/catalog.ts";
import { plainMaker } from "../../../src/query/answer/plain-maker.ts";
import { findRemedies } from "../../../src/query/find-remedies.ts";
import { findStretches } from "../../../src/query/find-stretches.ts";

type PairMaker = new (left: string, right: number) => { readonly left: string; readonly right: number };

test("makes objects as plain as those of a literal", () => {
  const Pair = plainMaker<PairMaker>(function fill(left, right) {
    this.left = left;
    this.right = right;
  });
  const pair = new Pair("a", 1);
  expect(pair).toStrictEqual({ left: "a", right: 1 });
  expect(Object.getPrototypeOf(pair)).toBe(Object.prototype);
});

test("makes every item of an answer with all of its fields, the entry first", () => {
  const rest = ["because", "cautions", "evidence", "headline", "verdict", "reasons", "unanswered"];
  for (const item of findRemedies(catalog, { goal: "prevent" }).items) {
    expect([Object.getPrototypeOf(item), ...Object.keys(item)]).toEqual([Object.prototype, "remedy", ...rest]);
  }
  for (const item of findStretches(catalog, { goal: "prevent" }).items) {
    expect([Object.getPrototypeOf(item), ...Object.keys(item)]).toEqual([Object.prototype, "stretch", ...rest]);
  }
});
