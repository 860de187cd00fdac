import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import type { RuleExample } from "../../src/check/rule.ts";
import { rules } from "../../src/check/rules/index.ts";
import { noteRuleIds } from "../../src/notes/note-rule-ids.ts";
import { noteRules } from "../../src/notes/note-rules.ts";
import { putLines } from "../check/put-lines.ts";
import { rightContent, rightPath } from "../check/right-content.ts";

const today = "2026-11-26";
const all = [...rules, ...noteRules];

/** Put lines into the right entry of a kind, and list what is said of it. */
function checkLines({ kind }: Pick<RuleExample, "kind">, lines: string) {
  const path = rightPath(kind);
  const text = putLines(rightContent[path] ?? "", lines);
  const files = Object.entries({ ...rightContent, [path]: text }).map(([each, value]) => ({ path: each, value }));
  const { files: checked, errors, warnings } = check(files, { today, rules: all });
  return { text, errors, warnings, messages: checked.flatMap(({ messages }) => messages) };
}

const ids = noteRules.map(({ id }) => id);

test("the ids of the rules are known without the rules", () => {
  expect(noteRuleIds).toEqual(ids);
});

/** What the note rules say of lines in the right entry of a kind, each with the line that it points at, from there on. */
function notesOf(kind: RuleExample["kind"], lines: string): string[] {
  const { text, messages } = checkLines({ kind }, lines);
  return messages.flatMap(({ ruleId, place, reason }) => {
    if (!ids.includes(ruleId ?? "") || !place || !("start" in place)) return [];
    return [`${ruleId}: ${reason.split(", expected")[0]} at "${textAt(text, place)}"`];
  });
}

/** The rest of a line of a text, from a place on. */
function textAt(text: string, place: { start: { line: number; column: number } }, length?: number): string {
  const line = text.split("\n")[place.start.line - 1] ?? "";
  return line.slice(place.start.column - 1).slice(0, length);
}

test("the right entries keep every note", () => {
  const files = Object.entries(rightContent).map(([path, value]) => ({ path, value }));
  expect(check(files, { today, rules: all }).files.flatMap(({ messages }) => messages.map(String))).toEqual([]);
});

test("each note stands in a file named after it, is a note, looks at an entry alone and says what and why", () => {
  const files = readdirSync(join(import.meta.dirname, "../../src/notes"));
  for (const { id, severity, scope, about, why, examples } of noteRules) {
    expect(files).toContain(`${id}.ts`);
    expect({ id, severity, scope }).toEqual({ id, severity: "note", scope: "entry" });
    expect(about).toMatch(/^[A-Z].*\.$/);
    expect(why).toMatch(/^[A-Z`].*\.$/);
    expect(examples).not.toEqual([]);
  }
});

test("no id of a note is that of a rule", () => {
  expect(rules.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual([]);
});

describe.each(noteRules)("$id", ({ id, examples, why }) => {
  test.each(examples)("finds $at", (example) => {
    const { text, messages, errors, warnings } = checkLines(example, example.wrong);
    expect(messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([`${id}: ${example.says}`]);
    expect({ errors, warnings }).toEqual({ errors: 0, warnings: 0 });
    for (const { fatal, note, place } of messages) {
      expect({ fatal, note }).toEqual({ fatal: undefined, note: why });
      expect(place && "start" in place && textAt(text, place, example.at.length)).toBe(example.at);
    }
  });

  test.each(examples)("accepts $right", (example) => {
    expect(checkLines(example, example.right).messages.map(String)).toEqual([]);
  });
});

describe("a note", () => {
  test("points at the words that it means, where others hold the same letters or stand there twice", () => {
    expect(notesOf("remedy", "## About\n\nThe heat is fine. Then he and the others wait.")).toEqual([
      'equal-words: Unexpected `he` at "he and the others wait."',
    ]);
    expect(notesOf("remedy", "## About\n\nWarm it, then then wait.\n\nWarm it, then then stop.")).toEqual([
      'single-words: Unexpected `then then` at "then then wait."',
      'single-words: Unexpected `then then` at "then then stop."',
    ]);
  });

  test("is kept back while the entry has an error", () => {
    expect(notesOf("remedy", "summary: Warmth on the the muscle.")).toEqual([
      'single-words: Unexpected `the the` at "the the muscle."',
    ]);
    expect(notesOf("remedy", "summary: Warmth on the the muscle.\nminutes: often")).toEqual([]);
  });

  test("is left out where a rule says it of the same words", () => {
    const said = (lines: string) =>
      checkLines({ kind: "stretch" }, lines)
        .messages.map(({ ruleId }) => ruleId)
        .filter((id) => id?.startsWith("active-"));
    expect(said("## Steps\n\n1. Stand up.\n2. Hold on: the leg must be stretched.")).toEqual(["active-steps"]);
    expect(said("## Steps\n\n1. Stand up.\n2. Hold on: the leg must be lifted.")).toEqual(["active-instructions"]);
  });

  test("is left out where a warning says more of it", () => {
    const about = "## About\n\nPeople suffering from a stroke may have them.";
    expect(checkLines({ kind: "condition" }, about).messages.map(({ ruleId }) => ruleId)).toEqual(["respectful-words"]);
  });

  test("takes a known author as one person, and everybody else as anybody", () => {
    expect(notesOf("article", "## About\n\nHe writes about cramps.")).toEqual([]);
    expect(notesOf("condition", "## About\n\nHe writes about cramps.")).toEqual([
      'equal-words: Unexpected `He` at "He writes about cramps."',
    ]);
  });

  test("asks for active words in instructions alone, and not where they say when or which", () => {
    expect(notesOf("remedy", "## About\n\nThe pad is put on the leg.")).toEqual([]);
    expect(
      notesOf("stretch", "## Steps\n\n1. Stop when the knee is bent.\n2. Use a wall that is not painted."),
    ).toEqual([]);
    expect(notesOf("stretch", "## Steps\n\n1. When you stand, the knee is bent.\n2. Wait.")).toEqual([
      'active-instructions: Unexpected `is bent` at "is bent."',
    ]);
  });

  test("measures a sentence without its brackets, and not what a study found", () => {
    const plain = "Some people feel the pull low in the calf when they bend the knee a little";
    expect(notesOf("remedy", `## About\n\n${plain}.`)).toEqual([]);
    const words = "gastrocnemius aponeurosis, musculotendinous junction";
    expect(notesOf("remedy", `## About\n\n${plain} (${words}).`)).toEqual([]);
    expect(notesOf("remedy", `## About\n\n${plain}: ${words}.`).map((note) => note.split(":")[0])).toEqual([
      "readable-sentences",
    ]);
    const hard =
      "Electrophysiological investigations demonstrated considerable heterogeneity among experimentally dehydrated young participants following rehabilitation.";
    expect(notesOf("condition", `## About\n\n${hard}`)).toEqual([
      `readable-sentences: Unexpected \`${hard.slice(0, 80)}…\` at "${hard}"`,
    ]);
    expect(notesOf("reference", `## Finding\n\n${hard}`)).toEqual([]);
  });
});

test("no file of ours has more than 3 notes, and none fails for one", () => {
  const data = join(import.meta.dirname, "../../data");
  const files = readdirSync(data, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ path: `data/${name}`, value: readFileSync(join(data, name), "utf8") }));
  const result = check(files, { today, rules: noteRules });
  expect(result.files.filter(({ messages }) => messages.length > 3).map(({ path }) => path)).toEqual([]);
  expect({ errors: result.errors, warnings: result.warnings }).toEqual({ errors: 0, warnings: 0 });
});
