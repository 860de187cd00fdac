import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { parseEntry } from "../../src/source/parse-entry.ts";
import { stringifyEntry } from "../../src/source/stringify-entry.ts";
import { rightContent } from "../check/right-content.ts";
import { findFailures } from "./find-failures.mjs";

const files = Object.entries(rightContent).map(([path, text]) => ({ path, value: Buffer.from(text) }));
const ours = { check, parseEntry, stringifyEntry };

describe("a mutated file", () => {
  test("is never thrown over, and every message about it is safe and in the one grammar", () => {
    const { failures, right } = findFailures(ours, files, 800, 11);
    expect(failures.map(({ why }) => why)).toEqual([]);
    expect(right).toBeGreaterThan(30);
  });

  test("would be found by this where something is thrown, unsafe, or lost", () => {
    const count = (changed: object) => findFailures({ ...ours, ...changed }, files, 40, 11).failures.length;
    const throwing = () => {
      throw new Error("no");
    };
    expect(count({ check: throwing })).toBe(40);
    expect(count({ stringifyEntry: () => "" })).toBeGreaterThan(0);
    const unsafe = (...all: Parameters<typeof check>) => {
      const result = check(...all);
      for (const message of result.files.flatMap(({ messages }) => messages)) message.reason += "\u001b";
      return result;
    };
    expect(count({ check: unsafe })).toBeGreaterThan(0);
  });
});
