import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { putLines } from "../check/put-lines.ts";
import { rightContent } from "../check/right-content.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/writing.md"), "utf8");
const pairs = [...page.matchAll(/^👎 (.+)\\\n👍 (.+) · `([a-z-]+)`$/gm)].map(
  ([, wrong = "", right = "", rule = ""]) => ({
    wrong,
    right,
    rule,
  }),
);

/** Where a sentence is put: under a heading of a remedy or a stretch. */
const places = [
  ["data/remedies/right-remedy.md", "## About\n\n"],
  ["data/stretches/right-stretch.md", "## About\n\n"],
  ["data/stretches/right-stretch.md", "## Steps\n\n1. Stand up.\n2. "],
] as const;

/** Rules for what a reader does, whose pairs are steps as well. */
const aboutSteps = ["active-steps", "exact-doses", "plain-words", "short-sentences"];

/** The rules that a sentence breaks. */
function listBroken(sentence: string, isStep: boolean): string[] {
  const found = places.slice(0, isStep ? 3 : 2).flatMap(([path, heading]) => {
    const changed = { ...rightContent, [path]: putLines(rightContent[path] ?? "", `${heading}${sentence}`) };
    const files = Object.entries(changed).map(([each, value]) => ({ path: each, value }));
    return check(files, { today: "2026-11-26" }).files.flatMap(({ messages }) => messages);
  });
  return [...new Set(found.map(({ ruleId }) => ruleId ?? ""))];
}

describe("docs/writing.md", () => {
  test("has at least 20 pairs", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(20);
    expect(page.match(/👎 /g)?.length).toBe(pairs.length + 1);
  });

  test.each(pairs)("is right that $rule finds: $wrong", ({ wrong, rule }) => {
    expect(listBroken(wrong, aboutSteps.includes(rule))).toContain(rule);
  });

  test.each(pairs)("is right that no rule finds anything in: $right", ({ right, rule }) => {
    expect(listBroken(right, aboutSteps.includes(rule))).toEqual([]);
  });
});
