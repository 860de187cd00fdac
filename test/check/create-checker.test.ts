import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { createChecker } from "../../src/check/create-checker.ts";
import type { EntryRule } from "../../src/check/rule.ts";
import { rightContent } from "./right-content.ts";

const remedy = "data/remedies/right-remedy.md";

const toFiles = (changed: Readonly<Record<string, string>> = {}) =>
  Object.entries({ ...rightContent, ...changed }).map(([path, value]) => ({ path, value: Buffer.from(value) }));

/** A rule that finds nothing and keeps the paths that it was asked about. */
function createWitness() {
  const asked: string[] = [];
  const rule: EntryRule = {
    ...{ id: "witness", severity: "warning", scope: "entry", about: "It looks.", why: "It looks.", examples: [] },
    check({ path, findPlace }, { today }) {
      asked.push(path);
      return path === remedy ? [{ place: findPlace(["name"]), found: "day", expected: today }] : [];
    },
  };
  return { rule, asked };
}

describe("createChecker", () => {
  test("looks again only at a file whose text changed, and still says the problems of the others", () => {
    const { rule, asked } = createWitness();
    const checker = createChecker({ rules: [rule], today: "2026-11-26" });
    const first = checker.check(toFiles());
    expect(asked).toEqual(Object.keys(rightContent));
    asked.length = 0;
    expect(checker.check(toFiles())).toEqual(first);
    expect(asked).toEqual([]);
    const changed = (rightContent[remedy] ?? "").replace("name: Right remedy", "name: 5");
    const second = checker.check(toFiles({ [remedy]: changed }));
    expect(asked).toEqual([remedy]);
    expect([second.errors, second.warnings, second.notes]).toEqual([1, 1, 0]);
    expect(checker.check(toFiles())).toEqual(first);
  });

  test("holds links against the files as they are now", () => {
    const checker = createChecker();
    const reasons = (files: ReturnType<typeof toFiles>) =>
      checker.check(files).files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    expect(reasons(toFiles())).toEqual([]);
    const without = toFiles().filter(({ path }) => !path.includes("right-equipment") && !path.includes("right-cause"));
    expect(reasons(without)).toEqual(["known-ids", "known-ids"]);
    expect(new Set(reasons(toFiles().filter(({ path }) => !path.includes("right-muscle"))))).toEqual(
      new Set(["known-ids"]),
    );
    expect(reasons(toFiles())).toEqual([]);
  });

  test("gives entries with a warning, and none with an error", () => {
    const { rule } = createWitness();
    const { entries, warnings, files } = check(toFiles(), { rules: [rule], today: "2026-11-26" });
    expect(entries.some(({ id }) => id === "right-remedy")).toBe(true);
    expect(warnings).toBe(1);
    const [message] = files.flatMap(({ messages }) => messages);
    expect([message?.fatal, message?.note, message?.ruleId, message?.url]).toEqual([
      false,
      "It looks.",
      "witness",
      "docs/rules.md#witness",
    ]);
    const failing = check(toFiles(), { rules: [{ ...rule, severity: "error" }] });
    expect(failing.entries.some(({ id }) => id === "right-remedy")).toBe(false);
  });
});
