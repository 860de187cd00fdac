import { describe, expect, test } from "vitest";
import { createChecker } from "../../src/check/create-checker.ts";
import { keptPerIds } from "../../src/check/kept-per-ids.ts";
import type { ContentRule } from "../../src/check/rule.ts";
import { rightContent } from "./right-content.ts";

const cause = "data/causes/right-cause.md";
const remedy = "data/remedies/right-remedy.md";

/** A checker with one rule that keeps what it finds, and the paths that the rule was asked about since the last look. */
function watch() {
  const asked: string[] = [];
  const rule: ContentRule = {
    ...{ id: "asked", severity: "note", scope: "content", about: "It asks.", why: "It asks.", examples: [] },
    check: keptPerIds(({ path }) => {
      asked.push(path);
      return [];
    }),
  };
  const checker = createChecker({ rules: [rule] });
  return (content: Readonly<Record<string, string>>) => {
    checker.check(Object.entries(content).map(([path, value]) => ({ path, value })));
    return asked.splice(0);
  };
}

describe("keptPerIds", () => {
  test("asks about every file once, and about none again while nothing changes", () => {
    const look = watch();
    expect(look(rightContent)).toEqual(Object.keys(rightContent));
    expect(look(rightContent)).toEqual([]);
  });

  test("asks about every file where one moves, whatever the new id is", () => {
    const look = watch();
    const entry = { "data/causes/entry.md": rightContent[cause] ?? "", [cause]: rightContent[cause] ?? "" };
    look(entry);
    expect(look({ ...entry, [cause]: "---\nmovedTo: entry\n---\n" })).toEqual(Object.keys(entry));
  });

  test("asks about a file alone whose words change", () => {
    const look = watch();
    look(rightContent);
    expect(look({ ...rightContent, [remedy]: `${rightContent[remedy]}\nMore words.\n` })).toEqual([remedy]);
  });

  test.each([
    ["comes", { ...rightContent, "data/causes/new.md": rightContent[cause] ?? "" }],
    ["moves", { ...rightContent, [cause]: "---\nmovedTo: other\n---\n" }],
    ["breaks", { ...rightContent, [cause]: "" }],
    ["goes", Object.fromEntries(Object.entries(rightContent).filter(([path]) => path !== cause))],
  ])("asks about every file again when an id %s", (_, content) => {
    const look = watch();
    look(rightContent);
    expect(look(content)).toEqual(Object.keys(content));
  });
});
