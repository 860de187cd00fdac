import type { CheckedFile } from "../../src/check/check-result.ts";
import type { Problem } from "../../src/source/problem.ts";
import { toMessage } from "../../src/source/to-message.ts";

const at = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});

/** A file with some problems, each by its message. */
export function fileWith(path: string, ...problems: readonly Problem[]): CheckedFile {
  return { path, messages: problems.map((problem) => toMessage(path, problem)) };
}

/** A link that leads nowhere. */
export const deadLink: Problem = {
  rule: "known-ids",
  place: at(3, 13, 3, 21),
  found: "equipment `heat-pda`",
  expected: "a file `equipment/heat-pda.md`",
  advice: "did you mean `heat-pad`?",
  note: "An id is the name of a file.\nIt has no `.md`.",
};

/** A sentence that is too long. */
export const longSentence: Problem = {
  rule: "short-sentences",
  severity: "warning",
  place: at(2, 7, 4, 2),
  found: "sentence of 31 words",
  expected: "at most 20",
};

/** A hint. */
export const hint: Problem = {
  rule: "single-words",
  severity: "note",
  place: at(1, 1, 1, 1),
  found: "word `the` twice",
  expected: "it once",
  candidates: ["the", "a"],
};

/** A file with all of them, one with a hint only, and one with nothing. */
export const sampleFiles: readonly CheckedFile[] = [
  fileWith("data/remedies/heat.md", hint, longSentence, deadLink, deadLink),
  fileWith("data/remedies/cold.md", hint),
  fileWith("data/remedies/walk.md"),
];

/** What reports know besides the problems. */
export const sampleFacts = {
  texts: new Map([["data/remedies/heat.md", "---\r\nname: Heat\r\nequipment: [heat-pda]\r\n---\r\n"]]),
  colour: false,
  packageFolder: "",
  version: "1.2.3",
  rules: [
    { id: "known-ids", severity: "error", about: "Every id leads to an entry.", why: "An id is the name of a file." },
    { id: "unique-ids", severity: "error", about: "Every id is there once.", why: "The file name is the id." },
  ],
} as const;
