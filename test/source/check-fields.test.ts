import { describe, expect, test } from "vitest";
import { parseEntry } from "../../src/source/parse-entry.ts";
import { listProblems, listProblemsWith } from "./list-problems.ts";

const lost = "remove it or move it where it belongs";

describe("explainUnknownField", () => {
  test.each([
    ["safetychek: x", "6:1", "field `safetychek`, expected a field of an equipment, did you mean `safetyCheck`?"],
    ["SUMMARY: x", "6:1", "field `SUMMARY`, expected a field of an equipment, did you mean `summary`?"],
    ["price: 5", "6:1", `field \`price\`, expected a field of an equipment, ${lost}`],
    ['"": 5', "6:1", `field \`\`, expected a field of an equipment, ${lost}`],
    ['"a\\nb\\u202e": 5', "6:1", `field \`a\\u{a}b\\u{202e}\`, expected a field of an equipment, ${lost}`],
    ["1: 5", "6:1", `field \`1\`, expected a field of an equipment, ${lost}`],
  ])("refuses %j at its name", (line, place, found) => {
    expect(listProblemsWith({ 5: `safetyCheck: x\n${line}` })).toEqual([`${place} known-fields: Unexpected ${found}`]);
  });

  test("names the field that it stands in", () => {
    const review = "review: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet, bye: x}";
    expect(listProblemsWith({ 3: review })).toEqual([
      "3:74 known-fields: Unexpected field `bye`, expected a field of `review`, did you mean `by`?",
    ]);
    expect(listProblemsWith({ 13: "    side: each\n    set: 2" }, "data/stretches/calf-stretch.md")).toEqual([
      "14:5 known-fields: Unexpected field `set`, expected a field of `doses[0]`, did you mean `sets`?",
    ]);
  });

  test("lists the fields of the front matter as background, and no others", () => {
    const { messages } = parseEntry({ path: "data/equipment/tub.md", value: "---\nx: y\n---\n" });
    expect(messages.find(({ ruleId }) => ruleId === "known-fields")?.note).toBe(
      "The fields are name, aliases, facts, review, summary, householdSubstitute, safetyCheck.",
    );
  });
});

describe("findMisplacedFields", () => {
  test("refuses what the path and the body give, wherever it stands", () => {
    expect(listProblemsWith({ 2: "kind: equipment\nid: tub\nname: Bathtub\nabout: A tub." })).toEqual([
      "2:1 known-fields: Unexpected field `kind`, expected the path to give it, remove it",
      "3:1 known-fields: Unexpected field `id`, expected the path to give it, remove it",
      "5:1 known-fields: Unexpected field `about`, expected it in the body under `## About`, move it there",
    ]);
    expect(listProblemsWith({ 2: "name: Calf stretch\nsteps: [Stand up.]" }, "data/stretches/calf-stretch.md")).toEqual(
      ["3:1 known-fields: Unexpected field `steps`, expected it in the body under `## Steps`, move it there"],
    );
  });
});

describe("a file with `movedTo`", () => {
  const path = "data/stretches/old-stretch.md";

  test("holds nothing else", () => {
    expect(parseEntry({ path, value: "---\nmovedTo: calf-stretch\n---\n" })).toMatchObject({
      ...{ path, kind: "stretch", id: "old-stretch", messages: [] },
      entry: { kind: "stretch", id: "old-stretch", movedTo: "calf-stretch" },
    });
  });

  test.each([
    ["another field", "name: x\n---\n", ["3:1", "field `name`"]],
    ["an id", "id: x\n---\n", ["3:1", "field `id`"]],
    ["a body", "---\n\n## Steps\n\n1. Stand up.\n", ["5:1", "text"]],
  ])("refuses %s", (_, rest, [place, found]) => {
    expect(listProblems(`---\nmovedTo: calf-stretch\n${rest}`, path)).toEqual([
      `${place} known-fields: Unexpected ${found}, expected \`movedTo\` alone, remove it`,
    ]);
  });

  test.each([
    [
      "Calf Stretch",
      "`Calf Stretch` for `movedTo`, expected small letters, digits and single hyphens, starting with a letter",
    ],
    ["5", "`5` for `movedTo`, expected the id of an entry, put it in quotes"],
  ])("refuses %j as the new id", (id, found) => {
    expect(listProblems(`---\nmovedTo: ${id}\n---\n`, path)).toEqual([`2:10 schema: Unexpected ${found}`]);
  });

  test("refuses an empty new id", () => {
    expect(listProblems("---\nmovedTo:\n---\n", path)).toEqual([
      "2:1 schema: Unexpected empty `movedTo`, expected the id of an entry",
    ]);
  });
});

describe("a misspelt field", () => {
  test("is said once, with the field that is meant and is missing", () => {
    expect(listProblemsWith({ 2: "nmae: Bathtub" })).toEqual([
      "2:1 known-fields: Unexpected field `nmae`, expected a field of an equipment, did you mean `name`?",
    ]);
  });

  test("does not hide another one that is missing, nor one that is there and wrong", () => {
    expect(listProblemsWith({ 2: "nmae: Bathtub", 4: "summry: x" })).toEqual([
      "2:1 known-fields: Unexpected field `nmae`, expected a field of an equipment, did you mean `name`?",
      "4:1 known-fields: Unexpected field `summry`, expected a field of an equipment, did you mean `summary`?",
    ]);
    expect(listProblemsWith({ 2: "name: 5\nnmae: Bathtub" })).toEqual([
      "2:7 schema: Unexpected `5` for `name`, expected text of at most 65 characters, put it in quotes",
      "3:1 known-fields: Unexpected field `nmae`, expected a field of an equipment, did you mean `name`?",
    ]);
    expect(listProblemsWith({ 2: "zzzzzzz: Bathtub" })).toEqual([
      "1:1 required-fields: Unexpected missing `name`, expected text of at most 65 characters, add `name`",
      "2:1 known-fields: Unexpected field `zzzzzzz`, expected a field of an equipment, remove it or move it where it belongs",
    ]);
  });
});
