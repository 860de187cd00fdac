import { schemaByKind } from "../../schema/entry.ts";
import { findToday } from "../../schema/find-today.ts";
import { kindFolders } from "../../schema/vocabulary/kind.ts";
import { sayProblem } from "../../source/say-problem.ts";
import { sketchEntry } from "../../source/sketch/sketch-entry.ts";
import { usualFields } from "../../source/sketch/usual-fields.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { askFields } from "./ask-fields.ts";
import { newFromIssue } from "./new-from-issue.ts";
import { readSettings } from "./read-settings.ts";
import { requireIdentity } from "./require-identity.ts";
import { writeNewFile } from "./write-new-file.ts";

/** The options of `remedykit new`. */
export interface NewCommandOptions {
  readonly name?: string;
  readonly summary?: string;
  /** Settings such as `goals=prevent`. */
  readonly set?: readonly string[];
  /** The content folder. */
  readonly folder: string;
  /** A file with the text of an issue that a form made. */
  readonly fromIssue?: string;
}

async function newFromWords(
  [kindName, idText]: readonly string[],
  { name, summary, set = [], folder }: NewCommandOptions,
  terminal: Terminal,
): Promise<string> {
  if (kindName === undefined || idText === undefined) {
    throw new UsageError(
      "Unexpected missing word, expected a kind and an id, such as `remedykit new stretch calf-stretch`",
    );
  }
  const { kind, id } = requireIdentity(kindName, idText);
  const schema = schemaByKind[kind];
  const flags = { ...(name !== undefined && { name }), ...(summary !== undefined && { summary }) };
  const settings = readSettings(set, schema);
  for (const field of Object.keys(flags)) {
    if (!Object.hasOwn(settings, field)) continue;
    throw new UsageError(`Unexpected \`--set ${field}\` beside \`--${field}\`, expected one of the two`);
  }
  const given = await askFields(schema, { ...flags, ...settings }, terminal);
  const sketch = sketchEntry(kind, id, {
    given: { ...usualFields[kind], ...given },
    today: terminal.today ?? findToday(),
  });
  if ("problems" in sketch) throw new UsageError(sketch.problems.map(sayProblem).join("\n"));
  return writeNewFile({ cwd: terminal.cwd, folder, kindFolder: kindFolders[kind], id }, sketch.text);
}

/**
 * Write the file of a new entry, with a mark wherever a person must fill something in.
 *
 * @throws UsageError when the kind, the id or a given field is not right, or when the id is taken; ContentError when an issue is not right.
 */
export async function newCommand(
  words: readonly string[],
  options: NewCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { fromIssue, folder, name, summary, set } = options;
  if (fromIssue !== undefined && (words.length > 0 || (name ?? summary ?? set) !== undefined)) {
    throw new UsageError("Unexpected words beside `--from-issue`, expected the issue to say everything, remove them");
  }
  const path =
    fromIssue === undefined
      ? await newFromWords(words, options, terminal)
      : await newFromIssue(fromIssue, folder, terminal);
  terminal.out(`${path}\nFill in what is marked TODO, then run: npx remedykit check ${path}\n`);
  return exitCodes.fine;
}
