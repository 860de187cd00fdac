import { limits } from "../source/limits.ts";
import type { RuleFields } from "./rule.ts";

const { seconds, ...counted } = limits;
const count = (limit: { readonly most: number; readonly unit: string }) => `${limit.most} ${limit.unit}`;

function fileRule(fields: Omit<RuleFields, "severity" | "examples"> & Partial<RuleFields>): RuleFields {
  return { severity: "error", examples: [], ...fields };
}

/** What a file must be like before anything is asked of its words. The parser says these, so that all of them come in one run. */
export const fileRules: readonly RuleFields[] = [
  fileRule({
    id: "known-folder",
    about: "A file stands in a folder that is named after its kind.",
    why: "The folder gives the kind of an entry, so the kind is not written in the file.",
  }),
  fileRule({
    id: "id-as-file-name",
    about: "A file is named by its id: small letters, digits and single hyphens, then `.md`.",
    why: "The file name gives the id of an entry, so the id is not written in the file.",
  }),
  fileRule({
    id: "plain-file",
    about: "What stands in a folder of a kind is a file, not a link or a folder.",
    why: "A link could lead out of the content folder. It is never followed.",
  }),
  fileRule({
    id: "utf-8-text",
    about: "A file is text in UTF-8 without zero bytes.",
    why: "Other bytes would turn into signs that nobody wrote.",
  }),
  fileRule({
    id: "front-matter",
    about: "A file starts with its fields between two lines of `---`.",
    why: "There is one form only: the first line of the file, and a line after the last field, both with nothing else.",
  }),
  fileRule({
    id: "valid-yaml",
    about: "The fields are written in YAML that can be read.",
    why: "A text with `: `, `#` or a quote in it needs quotes around it.",
    examples: [
      {
        kind: "remedy",
        wrong: "goals: [prevent",
        at: "[",
        says: "Unexpected `[` that is not closed, expected `]` on the same line, write it at the end of the value",
        right: "goals: [prevent]",
      },
    ],
  }),
  fileRule({
    id: "plain-yaml",
    about: "The fields are plain: no anchors, aliases, tags, merges or directives.",
    why: "They can make a small file huge or mean other things in other tools.",
    examples: [
      {
        kind: "remedy",
        wrong: "kindOfRemedy: &h heat",
        at: "&h",
        says: "Unexpected anchor `&h`, expected plain values, remove it",
        right: "kindOfRemedy: heat",
      },
    ],
  }),
  fileRule({
    id: "unique-fields",
    about: "No field is given twice.",
    why: "Of two values one would be lost without a word.",
  }),
  fileRule({
    id: "required-fields",
    about: "Every field that the kind needs is there.",
    why: "The fields of each kind stand in `docs/schema.md`, each with its meaning.",
  }),
  fileRule({
    id: "known-fields",
    about: "Every field is one of the kind, and stands where it belongs.",
    why: "A misspelt field would be lost without a word.",
    examples: [
      {
        kind: "remedy",
        wrong: "equipement: [right-equipment]",
        at: "equipement",
        says: "Unexpected field `equipement`, expected a field of a remedy, did you mean `equipment`?",
        right: "equipment: [right-equipment]",
      },
    ],
  }),
  fileRule({
    id: "schema",
    about: "Every value is of the type, in the range and of the vocabulary of its field.",
    why: "What each field may hold stands in `docs/schema.md`.",
    examples: [
      {
        kind: "remedy",
        wrong: "whoDecides: selfcare",
        at: "selfcare",
        says: "Unexpected `selfcare` for `whoDecides`, expected one of `self-care`, `ask-first`, `clinician-only`, `research-only`, `avoid`, did you mean `self-care`?",
        right: "whoDecides: self-care",
      },
    ],
  }),
  fileRule({
    id: "known-headings",
    about: "The body has the headings of its kind, each once.",
    why: "What stands under a heading becomes a field, so the heading must be known.",
    examples: [
      {
        kind: "remedy",
        wrong: "## Why people tried it\n\nIt is warm.",
        at: "## Why people tried it",
        says: "Unexpected heading `## Why people tried it`, expected `## About` or `## Why people try it` or `## Steps`, did you mean `## Why people try it`?",
        right: "## Why people try it\n\nIt is warm.",
      },
    ],
  }),
  fileRule({
    id: "required-headings",
    about: "Every heading that the kind needs is there, with something under it.",
    why: "An entry without its text cannot be shown.",
  }),
  fileRule({
    id: "plain-body",
    about: "The body is plain text: paragraphs, and one numbered list under `## Steps`.",
    why: "Apps show the words in many places, where bold, links or HTML would break or could do harm.",
    examples: [
      {
        kind: "remedy",
        wrong: "## About\n\nWarmth **may** ease it.",
        at: "**may**",
        says: "Unexpected bold (`**` or `__`), expected plain text, keep the words and remove the signs",
        right: "## About\n\nWarmth may ease it.",
      },
    ],
  }),
  fileRule({
    id: "issue-form",
    about: "A filled-in form has every answer that it asks for, and every box is ticked.",
    why: "An entry without a source or without consent cannot be published. `remedykit new --from-issue` looks at it.",
  }),
  fileRule({
    id: seconds.rule,
    about: `A file is read in at most ${seconds.most} seconds.`,
    why: "Some texts can keep a parser busy for hours. The command line stops it, and goes on with the other files.",
  }),
  ...Object.values(counted).map(({ rule, ...limit }) =>
    fileRule({
      id: rule,
      about: `There are at most ${count(limit)}.`,
      why: "It is counted before a parser sees the text, so that no file can make a check slow.",
    }),
  ),
  fileRule({
    id: "needed-exceptions",
    about: "Every exception is about a problem that is still there.",
    why: "An exception that is no longer needed would hide the next problem.",
  }),
];
