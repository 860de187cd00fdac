import { schemaByKind } from "../schema/entry.ts";
import { movedSchema } from "../schema/moved.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import { countBeforeParsing } from "./count-before-parsing.ts";
import { decode } from "./decode.ts";
import { identifyPath } from "./identify-path.ts";
import { parseEntry, type SourceFile } from "./parse-entry.ts";
import { splitFrontMatter } from "./split-front-matter.ts";
import type { Tidied } from "./tidied.ts";
import { tidyBody } from "./tidy-body.ts";
import { tidyFences } from "./tidy-fences.ts";
import { tidyFields } from "./tidy-fields.ts";
import type { NewIds } from "./use-new-ids.ts";

const noIds: NewIds = new Map();

/** What can be mended, in the order in which it is named. */
const order = ["field order", "quotes", "list style", "headings", "step numbers", "spacing", "moved ids"];

function schemaOf(kind: Kind, frontMatter: string) {
  return /^movedTo:/m.test(frontMatter) ? movedSchema : schemaByKind[kind];
}

function tidy(text: string, kind: Kind, newIds: NewIds): Tidied | undefined {
  const split = splitFrontMatter(text);
  if ("problem" in split || countBeforeParsing(split.halves).length > 0) return undefined;
  const { frontMatter, body } = split.halves;
  const fields = tidyFields(frontMatter, schemaOf(kind, frontMatter), newIds);
  if (!fields) return undefined;
  const below = tidyBody(body, kind) ?? { text: body, fixed: [] };
  return { text: `---\n${fields.text}\n---\n${below.text}`, fixed: [...fields.fixed, ...below.fixed] };
}

/** Tidy a text until nothing changes any more, as a comment may need two rounds to find its place. */
function tidyWhole(text: string, kind: Kind, newIds: NewIds): Tidied | undefined {
  let now = tidy(text, kind, newIds);
  if (now?.text === text) return now;
  const fixed = new Set(now?.fixed);
  for (let round = 0; now && round < 4; round += 1) {
    const next = tidy(now.text, kind, newIds);
    if (next?.text === now.text) return { text: now.text, fixed: [...fixed] };
    now = next;
    for (const name of next?.fixed ?? []) fixed.add(name);
  }
  return undefined;
}

function countProblems(path: string, value: string): number {
  return parseEntry({ path, value }).problems.length;
}

/**
 * Mend what a machine can see in the file of an entry: the order of fields, quotes, lists, spacing, headings, numbers of
 * steps, links to ids that have moved. Words and comments stay as they are, and so does a file that cannot be read.
 *
 * @param newIds the id that an entry has now, by the id that it had before.
 * @returns the text of the file and the names of what was mended, or undefined where there is nothing to mend.
 * @example
 * fixEntry({ path: "data/stretches/towel-stretch.md", value: "---\nmovedTo:  'towel-calf-stretch'\n---\n" });
 * // => { text: "---\nmovedTo: towel-calf-stretch\n---\n", fixed: ["quotes", "spacing"] }
 */
export function fixEntry(file: SourceFile, newIds: NewIds = noIds): Tidied | undefined {
  const { kind } = identifyPath(file.path);
  const decoded = decode(file.value);
  if (!kind || file.instead || "problem" in decoded) return undefined;
  const fenced = tidyFences(decoded.text);
  const tidied = tidyWhole(fenced, kind, newIds);
  const before =
    typeof file.value === "string" ? file.value : new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.value);
  if (!tidied || tidied.text === before) return undefined;
  if (countProblems(file.path, tidied.text) > countProblems(file.path, fenced)) return undefined;
  const fixed = new Set([...tidied.fixed, ...(fenced === before ? [] : ["spacing"])]);
  return { text: tidied.text, fixed: order.filter((name) => fixed.has(name)) };
}
