import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toEditorSchema } from "../../src/schema/to-editor-schema.ts";
import { kindFolders, kinds } from "../../src/schema/vocabulary/kind.ts";
import { rightContent } from "../check/right-content.ts";
import { LanguageServer } from "./language-server.ts";

let folder: string;
let server: LanguageServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "remedykit-"));
  const schemas: Record<string, readonly string[]> = {};
  for (const kind of kinds) {
    const path = join(folder, `${kind}.json`);
    await writeFile(path, JSON.stringify(toEditorSchema(kind)));
    schemas[path] = [`**/data/${kindFolders[kind]}/*`];
  }
  server = new LanguageServer(schemas);
  await server.open(folder);
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const mistakes = `name: 5
review: {reviewedOn: 2026-11-23, nextReviewOn: soon, by: docter}
sumary: Warm it.
kindOfRemedy: heat
goals: prevent
moments: [before-bd]
minutes: {min: 0, max: ten}
whoDecides: self-care
`;

const found = [
  '1:1-1:2 Missing property "summary".',
  '1:1-1:2 Missing property "evidence".',
  '1:7-1:8 Incorrect type. Expected "string".',
  "2:48-2:52 String is not a RFC3339 date.",
  '2:58-2:64 Value is not accepted. Valid values: "none-yet", "doctor", "pharmacist", "physiotherapist", "nurse", "midwife", "dietitian".',
  "3:1-3:7 Property sumary is not allowed.",
  '5:8-5:15 Incorrect type. Expected "array".',
  '6:11-6:20 Value is not accepted. Valid values: "during-cramp", "just-after", "at-night", "before-bed", "before-exercise", "during-exercise", "after-exercise", "long-sitting", "daily".',
  "7:16-7:17 Value is below the minimum of 1.",
  '7:24-7:27 Incorrect type. Expected "integer".',
];

/** Move a place down a line. */
function lower(diagnostic: string): string {
  return diagnostic.replace(/^(\d+):(\d+)-(\d+):(\d+)/, (_, line, column, endLine, endColumn) => {
    return `${Number(line) + 1}:${column}-${Number(endLine) + 1}:${endColumn}`;
  });
}

describe("the YAML language server, with the schema of a kind", () => {
  test("underlines a misspelt field, a value that is none, what is missing and what has the wrong type", async () => {
    expect(await server.diagnose(join(folder, "data/remedies/mistakes.yaml"), mistakes)).toEqual(found);
  });

  test("says what a text may be in our words, not as a pattern", async () => {
    const text = "name: A\nlatinName: ' B'\ngroup: Calf\n";
    expect(await server.diagnose(join(folder, "data/muscles/patterns.yaml"), text)).toEqual([
      ...["review", "plainName", "level"].map((name) => `1:1-1:2 Missing property "${name}".`),
      "2:12-2:16 Expected one line of plain text without spaces at its ends",
      "3:8-3:12 Expected small letters, digits and single hyphens, starting with a letter",
    ]);
  });

  test("finds nothing wrong with the front matter of a right entry of every kind", async () => {
    const files = Object.entries(rightContent);
    const all = files.map(([path, text]) => server.diagnose(join(folder, path), text.split("---\n")[1] ?? ""));
    expect(await Promise.all(all)).toEqual(files.map(() => []));
  });

  test("completes the values of a closed list, those of a list of them too", async () => {
    const path = join(folder, "data/remedies/values.yaml");
    await server.diagnose(path, "name: A\nwhoDecides: x\ngoals: [ ]\nevidence:\n  - certainty: x\n");
    const labels = async (line: number, column: number) =>
      (await server.complete(path, line, column)).map(({ label }) => label);
    expect(await labels(2, 13)).toEqual(["self-care", "ask-first", "clinician-only", "research-only", "avoid"]);
    expect(await labels(3, 9)).toEqual(["stop-now", "ease-after", "prevent"]);
    expect(await labels(5, 16)).toEqual(["high", "moderate", "low", "very-low", "none", "good-practice"]);
  });

  test("completes the names of the fields that are not there yet, with what they need", async () => {
    const path = join(folder, "data/equipment/names.yaml");
    await server.diagnose(path, "name: A\naliases: [B]\n\n");
    expect((await server.complete(path, 3, 1)).map(({ label, insertText }) => [label, insertText])).toEqual([
      ["facts", `facts:\n  - \${1}`],
      ["review", "review:\n  reviewedOn: $1\n  nextReviewOn: $2\n  by: $3"],
      ["remedykit equipment", "review:\n  reviewedOn: $1\n  nextReviewOn: $2\n  by: $3\nsummary: $4\nsafetyCheck: $5"],
      ["summary", "summary: "],
      ["householdSubstitute", "householdSubstitute: "],
      ["safetyCheck", "safetyCheck: "],
    ]);
  });

  test("shows the meaning of a field, with its values and an example", async () => {
    const path = join(folder, "data/causes/hover.yaml");
    await server.diagnose(path, "modifiable: true\n");
    expect((await server.hover(path, 1, 3)).split("\n\nSource: ")[0]).toBe(
      "#### remedykit cause\n\nWhether a person can change it. For example: true.",
    );
  });

  test("reads the front matter of a whole file at its place, and a plain body under one heading as a text", async () => {
    const body = "---\n\n## About\n\nWarmth may ease it.\nTry it.\n";
    const path = join(folder, "data/remedies/whole.md");
    expect(await server.diagnose(path, `---\n${mistakes}${body}`)).toEqual(found.map(lower));
  });

  test("takes a colon in the body for a field, and a second heading for a mistake: it reads YAML, not Markdown", async () => {
    const right = rightContent["data/equipment/right-equipment.md"] ?? "";
    const path = join(folder, "data/equipment/colon.md");
    expect(await server.diagnose(path, `${right}\n## About\n\nMind this: it slips.\n`)).toEqual([
      ...["name", "review", "summary", "safetyCheck"].map((name) => `10:1-10:2 Missing property "${name}".`),
      "10:1-10:10 Property Mind this is not allowed.",
    ]);
    const second = join(folder, "data/equipment/second.md");
    expect(await server.diagnose(second, `${right}\n## About\n\nA thing.\n\n## Steps\n\n1. Sit.\n`)).toEqual([
      '14:1-14:9 Unexpected scalar token in YAML stream: "1. Sit."',
    ]);
  });
});
