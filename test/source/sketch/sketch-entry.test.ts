import { describe, expect, test } from "vitest";
import type { Kind } from "../../../src/schema/vocabulary/kind.ts";
import { kinds } from "../../../src/schema/vocabulary/kind.ts";
import { parseEntry } from "../../../src/source/parse-entry.ts";
import { sketchEntry } from "../../../src/source/sketch/sketch-entry.ts";
import { stringifyEntry } from "../../../src/source/stringify-entry.ts";
import { rightContent, rightPath } from "../../check/right-content.ts";
import { openEvidence } from "./open-evidence.ts";

const today = "2028-02-29";

function sketch(kind: Kind, given: Readonly<Record<string, unknown>> = {}): string[] {
  const sketched = sketchEntry(kind, "new-thing", { given, today });
  return "text" in sketched
    ? sketched.text.split("\n")
    : sketched.problems.map(({ found, expected, advice = "" }) => `${found} | ${expected} | ${advice}`);
}

describe("sketchEntry", () => {
  test("marks every text and every choice of a remedy, and chooses what claims least", () => {
    expect(sketch("remedy")).toEqual([
      "---",
      'name: "TODO: What a reader calls it, in sentence case."',
      "review: {reviewedOn: 2028-02-29, nextReviewOn: 2029-03-01, by: none-yet}",
      'summary: "TODO: What it is, in one or two short sentences. At most 200 characters."',
      "kindOfRemedy: stretching # TODO: What sort of thing it is. One of: stretching, movement, massage, heat, cold, bath, drink, food, supplement, breathing, relaxation, sleep-setup, footwear, medicine-review, medical-check, medicine, procedure",
      "goals: [stop-now] # TODO: A goal. One of: stop-now, ease-after, prevent",
      "moments: [during-cramp] # TODO: A moment. One of: during-cramp, just-after, at-night, before-bed, before-exercise, during-exercise, after-exercise, long-sitting, daily",
      "whoDecides: ask-first # TODO: Who decides whether to use it. One of: self-care, ask-first, clinician-only, research-only, avoid",
      "evidence:",
      ...openEvidence,
      "---",
      "",
      "## About",
      "",
      "TODO: What it is and why people try it. One paragraph of plain text. At most 700 characters.",
      "",
    ]);
  });

  test("makes up no dose: it says that no number was seen, and asks for one", () => {
    const lines = sketch("stretch");
    const from = lines.indexOf("doses:");
    expect(lines.slice(from, from + 5)).toEqual([
      "doses:",
      "  - numbersNotSeen: true # TODO: at least one of `holdSeconds`, `holdUntilEased`, `reps`, `repeatMinutes`, `underSeconds`, `numbersNotSeen`",
      "    side: each # TODO: Which side it is for. One of: each, affected, together, alternate",
      "    basis:",
      "      type: custom # TODO: Where the dose comes from. One of: trial, review, guideline, source, custom",
    ]);
  });

  test.each([
    ["claim", "article: todo # TODO: The article that says it."],
    ["article", "publishedOn: 2028-02-29 # TODO: The day it was published. Written year-month-day."],
    [
      "article",
      '  R8: "TODO: What the article says, restated in our words. It need not be true. At most 400 characters."',
    ],
    ["muscle", 'plainName: "TODO: What a reader calls it, after “the”."'],
    ["red-flag", "rule: todo # TODO: The id of a finding of this red flag."],
    ["guide", "    entries: [todo] # TODO: An entry."],
    ["stretch", "2. TODO: One action, starting with a verb. At most 200 characters."],
  ] as const)("asks in a %s for `%s`", (kind, line) => {
    expect(sketch(kind)).toContain(line);
  });

  test.each(kinds)("is a %s that can be read, with nothing wrong in the file itself", (kind) => {
    const text = sketch(kind).join("\n");
    const { entry, messages } = parseEntry({ path: rightPath(kind).replace(/[^/]+$/, "new-thing.md"), value: text });
    expect(messages.map(({ reason }) => reason)).toEqual([]);
    expect(entry?.id).toBe("new-thing");
  });

  test.each(kinds)("of a %s whose fields are all given marks nothing", (kind) => {
    const path = rightPath(kind);
    const { entry } = parseEntry({ path, value: rightContent[path] ?? "" });
    if (!entry || "movedTo" in entry) throw new Error(`Unexpected ${path}, expected an entry`);
    const sketched = sketchEntry(kind, entry.id, { given: { ...entry }, today });
    expect(sketched).toEqual({ text: stringifyEntry(entry) });
  });

  test("keeps what is given in a list and marks the rest of each item", () => {
    const lines = sketch("stretch", { targets: [{ muscle: "soleus" }, { muscle: "gastrocnemius", role: "also" }] });
    const from = lines.indexOf("targets:");
    expect(lines.slice(from, from + 4)).toEqual([
      "targets:",
      "  - muscle: soleus",
      "    role: main # TODO: How much of the stretch it gets. One of: main, also",
      "  - {muscle: gastrocnemius, role: also}",
    ]);
  });

  test("takes a part of the review and fills in the rest", () => {
    expect(sketch("equipment", { review: { by: "nurse" } })[2]).toBe(
      "review: {reviewedOn: 2028-02-29, nextReviewOn: 2029-03-01, by: nurse}",
    );
  });

  test.each([
    ["a field that is unknown", { nam: "Towel" }, "field `nam` | a field of an equipment | did you mean `name`?"],
    ["a value that is too long", { name: "x".repeat(66) }, "66 characters in `name` | at most 65 characters | "],
    ["a value of the wrong kind", { aliases: "belt" }, '`"belt"` for `aliases` | a list | write `[belt]`'],
    ["nothing where something must be", { name: null }, "empty `name` | text of at most 65 characters | "],
    [
      "a review that is no review",
      { review: 5 },
      "`5` for `review` | the fields `reviewedOn`, `nextReviewOn`, `by` | ",
    ],
  ])("refuses %s", (_, given, problem) => {
    expect(sketch("equipment", given)).toEqual([problem]);
  });
});
