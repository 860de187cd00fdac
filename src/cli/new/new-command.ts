import { schemaByKind } from "../../schema/entry.ts";
import { findToday } from "../../schema/find-today.ts";
import { kindFolders } from "../../schema/vocabulary/kind.ts";
import { sayProblem } from "../../source/say-problem.ts";
import { sketchEntry } from "../../source/sketch/sketch-entry.ts";
import { usualFields } from "../../source/sketch/usual-fields.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { extendsWords } from "../extends-words.ts";
import { readBeneath } from "../read-beneath.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { askFields } from "./ask-fields.ts";
import { copyEntry } from "./copy-entry.ts";
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
  /** What the content stands on. */
  readonly extends?: string;
}

/** What was written, and what is to be done with it. */
interface Written {
  readonly path: string;
  readonly todo: string;
}

const fillIn = "Fill in what is marked TODO";

async function newFromWords(
  [kindName, idText]: readonly string[],
  { name, summary, set = [], folder, extends: named }: NewCommandOptions,
  terminal: Terminal,
): Promise<Written> {
  if (kindName === undefined || idText === undefined) {
    throw new UsageError(
      "Unexpected missing word, expected a kind and an id, such as `remedykit new stretch calf-stretch`",
    );
  }
  const { kind, id } = requireIdentity(kindName, idText);
  const place = { cwd: terminal.cwd, folder, kindFolder: kindFolders[kind], id };
  const beneath = await readBeneath(named, terminal);
  const copy = beneath && copyEntry(beneath, kind, id);
  if (copy !== undefined) return { path: await writeNewFile(place, copy), todo: "Change what is to differ" };
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
  return { path: await writeNewFile(place, sketch.text), todo: fillIn };
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
  const { path, todo } =
    fromIssue === undefined
      ? await newFromWords(words, options, terminal)
      : { path: await newFromIssue(fromIssue, folder, terminal), todo: fillIn };
  const over = extendsWords(options.extends);
  terminal.out(`${path}\n${todo}, then run: npx remedykit check ${path}${over}\n`);
  return exitCodes.fine;
}
