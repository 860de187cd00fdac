import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { wordingRules } from "../../src/check/wording-rules.ts";
import { kindFolders } from "../../src/schema/vocabulary/kind.ts";
import { readerTexts } from "./reader-texts.ts";

const root = join(import.meta.dirname, "../../data");
const today = "2026-11-26";

const files = Object.values(kindFolders).flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => ({
    path: `data/${folder}/${name}`,
    value: readFileSync(join(root, folder, name), "utf8"),
  })),
);

/** What the rules on words say of an entry whose summary is a text. */
function findIn(text: string): string[] {
  const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const file = { path: "x", problems: [], messages: [], findPlace: () => place, prose: [{ path: ["summary"], text }] };
  return wordingRules.flatMap(({ id, severity, ...rule }) =>
    severity === "error" &&
    rule.scope === "entry" &&
    rule.check(file, { today, published: [], against: [], extends: { entries: [], moved: [] } }).length > 0
      ? [`${id}: ${text}`]
      : [],
  );
}

describe("the words of the entries", () => {
  test("keep every rule on words, without an exception", () => {
    const { files: checked } = check(files, { rules: wordingRules, today });
    expect(checked.flatMap(({ messages }) => messages.map(String))).toEqual([]);
  });

  test("keep those rules also where they restate what an article says", () => {
    const statements = readerTexts.filter(({ place }) => place.endsWith(".statement"));
    expect(statements.flatMap(({ text }) => findIn(text))).toEqual([]);
    expect(statements.length).toBeGreaterThan(0);
    expect(findIn("It cures cramps.")).toEqual(["modest-effects: It cures cramps."]);
  });

  test("hold no address, which only references have", () => {
    expect(readerTexts.filter(({ text }) => /https?:|www\.|\.com\b/i.test(text)).map(({ place }) => place)).toEqual([]);
  });

  test("hold no Markdown and no HTML", () => {
    const marked = readerTexts.filter(({ text }) => /[<>*_`#|\\]|\]\(|!\[/.test(text));
    expect(marked.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });
});
