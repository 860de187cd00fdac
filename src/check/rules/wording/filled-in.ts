import { findText } from "../../../source/find-text.ts";
import type { CheckedEntry } from "../../check-context.ts";
import { findStrings } from "../../find-strings.ts";
import type { EntryRule, Finding } from "../../rule.ts";

/** A comment with the mark. A `#` or a quote right behind a letter is a part of the text; quotes hold text, not comments. */
const comment =
  /^((?:[^"'#]|(?<=\S)#|(?<=[^\s[{,])["']|(?<![^\s[{,])"(?:[^"\\]|\\.)*"|(?<![^\s[{,])'(?:[^']|'')*'(?!'))*(?<!\S)#\s*)TODO\b/;

/** Find the marks beside values of the front matter, such as a choice that nobody made yet: they are comments. */
function findMarks({ text = "" }: CheckedEntry): Finding[] {
  if (!text.includes("TODO")) return [];
  const lines = text.split("\n");
  return lines.slice(0, Math.max(lines.indexOf("---", 1), 0)).flatMap((line, index) => {
    const [, before] = comment.exec(line) ?? [];
    if (before === undefined) return [];
    const point = (column: number) => ({ line: index + 1, column });
    const name = /^[\s-]*(\w+):/.exec(line)?.[1];
    const place = { start: point(before.length + 1), end: point(before.length + 5) };
    if (/^\s*#/.test(line)) {
      return [
        {
          place,
          found: "`TODO` in a comment",
          expected: "work that is done",
          advice: "do it, then remove the comment",
        },
      ];
    }
    const found = name === undefined ? "mark `TODO`" : `mark \`TODO\` beside \`${name}\``;
    return [{ place, found, expected: "a value that you chose", advice: "mend the value, then remove the comment" }];
  });
}

/** Every place that `remedykit new` marked is filled in. */
export const filledIn: EntryRule = {
  id: "filled-in",
  severity: "error",
  scope: "entry",
  about: "Every place that `remedykit new` marked with `TODO` is filled in.",
  why: "Readers must not meet a text that was never written.",
  examples: [
    {
      kind: "equipment",
      wrong: 'safetyCheck: "TODO: say how to test it."',
      at: "TODO",
      says: "Unexpected `TODO` in `safetyCheck`, expected your words, write them there",
      right: "safetyCheck: Test that it holds your weight.",
    },
    {
      kind: "remedy",
      wrong: "## About\n\nWarmth. TODO",
      at: "TODO",
      says: "Unexpected `TODO` in `about`, expected your words, write them there",
      right: "## About\n\nWarmth.",
    },
    {
      kind: "remedy",
      wrong: "whoDecides: ask-first # TODO: Who decides whether to use it.",
      at: "TODO",
      says: "Unexpected mark `TODO` beside `whoDecides`, expected a value that you chose, mend the value, then remove the comment",
      right: "whoDecides: ask-first",
    },
  ],
  check(file) {
    const texts = findStrings(file, /\bTODO\b/).map(({ path }) => ({
      place: findText(file, path, "TODO"),
      found: `\`TODO\` in \`${path.filter((step) => typeof step === "string").join(".")}\``,
      expected: "your words",
      advice: "write them there",
    }));
    return [...texts, ...findMarks(file)];
  },
};
