import { expect, test } from "vitest";
import { digest } from "../../src/search/digest.ts";
import { buildEntry } from "../catalog/build-entry.ts";

const heat = buildEntry.remedy("heat", { aliases: ["warm pad"] });
const ice = buildEntry.remedy("ice");

test("is the same for the same texts, and another for any other", () => {
  expect(digest([])).toBe(2166136261);
  const others = [
    [heat],
    [ice],
    [heat, ice],
    [ice, heat],
    [{ ...heat, aliases: ["warm pat"] }],
    [{ ...heat, summary: "Some word." }],
    [{ ...heat, cautions: [{ trait: "diabetes", level: "avoid", why: "So.", references: [] }] }],
  ] as const;
  expect(others.map((entries) => digest(structuredClone(entries)))).toEqual(others.map((entries) => digest(entries)));
  expect(new Set(others.map((entries) => digest(entries))).size).toBe(others.length);
});

test("does not hang on what no search looks at", () => {
  expect(digest([{ ...heat, facts: ["R1"] }])).toBe(digest([heat]));
});
