import type { VFileMessage } from "vfile-message";
import type { Entry } from "../schema/entry.ts";
import type { Moved } from "../schema/moved.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import { checkFields } from "./check-fields.ts";
import { comparePlaces } from "./compare-places.ts";
import { countBeforeParsing } from "./count-before-parsing.ts";
import { decode } from "./decode.ts";
import { fileStart } from "./file-start.ts";
import type { FindPlace } from "./find-yaml-place.ts";
import { identifyPath } from "./identify-path.ts";
import { joinPlaces } from "./join-places.ts";
import { limits } from "./limits.ts";
import { parseBody } from "./parse-body.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { Problem } from "./problem.ts";
import { readPlainEntry } from "./read-plain-entry.ts";
import { type Halves, splitFrontMatter } from "./split-front-matter.ts";
import { toMessage } from "./to-message.ts";

const plainFile = { rule: "plain-file", expected: "a file" };
const { rule, most, unit, advice } = limits.seconds;

/** What can stand in the place of a file that is read, with what to do. */
const otherThanFiles = {
  "symbolic link": { ...plainFile, advice: "copy here what it leads to" },
  folder: { ...plainFile, advice: "move its files up" },
  device: { ...plainFile, advice: "remove it" },
  "file that must not be read": { ...plainFile, advice: "change who may read it" },
  "file that takes too long": { rule, expected: `at most ${most} ${unit}`, advice },
} as const;

/** A file of a contribution: its path, which names kind and id, and its bytes or text. */
export interface SourceFile {
  readonly path: string;
  readonly value: string | Uint8Array;
  /** What stands there instead of a file, such as a symbolic link, which is never followed. */
  readonly instead?: keyof typeof otherThanFiles;
}

/** Refuse what is no file: a link may lead out of the content folder, and kinds have no folders inside. */
function refuse(path: string, found: keyof typeof otherThanFiles): ParsedEntry {
  const problem = { ...otherThanFiles[found], place: fileStart, found };
  return { path, problems: [problem], messages: [toMessage(path, problem)], findPlace: () => fileStart };
}

/** What became of a file. `entry` is there when nothing is wrong with the file itself. */
export interface ParsedEntry {
  readonly path: string;
  readonly kind?: Kind;
  readonly id?: string;
  readonly entry?: Entry | Moved;
  /** The fields as they were read, also where something is wrong with them. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** What is wrong with the file itself, in the order of the places. */
  readonly problems: readonly Problem[];
  /** The same as messages. */
  readonly messages: readonly VFileMessage[];
  readonly findPlace: FindPlace;
  /** The text of the file, where it could be read. */
  readonly text?: string;
}

/** Find places when the first is asked for: of most files none is. */
function findPlaceLater({ frontMatter, body, bodyLine }: Halves, kind: Kind): FindPlace {
  let known: FindPlace | undefined;
  return (path, part) => {
    known ??= joinPlaces(kind, parseYaml(frontMatter), parseBody(body, bodyLine, kind));
    return known(path, part);
  };
}

/**
 * Parse one file into an entry. All its problems come as messages, in the order of their places; nothing is thrown.
 *
 * @example
 * const { messages } = parseEntry({ path: "data/equipment/towel.md", value: "---\nname: 5\n---\n" });
 * messages.map((message) => `${message.line}:${message.column} ${message.reason}`).at(-1);
 * // => "2:7 Unexpected `5` for `name`, expected text of at most 65 characters, put it in quotes"
 */
export function parseEntry(file: SourceFile): ParsedEntry {
  if (file.instead) return refuse(file.path, file.instead);
  const { kind, id, problems: ofPath } = identifyPath(file.path);
  let text: string | undefined;
  const finish = (
    problems: readonly Problem[],
    findPlace: FindPlace = () => fileStart,
    { entry, fields }: Pick<ParsedEntry, "entry" | "fields"> = {},
  ): ParsedEntry => {
    const all = [...ofPath, ...problems].sort(comparePlaces);
    return {
      path: file.path,
      problems: all,
      messages: all.map((problem) => toMessage(file.path, problem)),
      findPlace,
      ...(text !== undefined && { text }),
      ...(kind && { kind }),
      ...(id && { id }),
      ...(fields && { fields }),
      ...(entry && all.length === 0 && { entry }),
    };
  };
  const decoded = decode(file.value);
  if ("problem" in decoded) return finish([decoded.problem]);
  text = decoded.text;
  const split = splitFrontMatter(text);
  if ("problem" in split) return finish([split.problem]);
  const { halves } = split;
  const tooMuch = countBeforeParsing(halves);
  if (tooMuch.length > 0) return finish(tooMuch);
  if (kind && id !== undefined) {
    const plain = readPlainEntry(halves, kind, id);
    if (plain) return finish([], findPlaceLater(halves, kind), plain);
  }
  const yaml = parseYaml(halves.frontMatter);
  if (!kind) return finish(yaml.problems, yaml.findPlace);
  const body = parseBody(halves.body, halves.bodyLine, kind);
  const findPlace = joinPlaces(kind, yaml, body);
  const line = text.trimEnd().split("\n").length;
  const end = { start: { line, column: 1 }, end: { line, column: 1 } };
  const checked = checkFields({ kind, id: id ?? "unknown", yaml, body, findPlace, end });
  return finish([...yaml.problems, ...body.problems, ...checked.problems], findPlace, checked);
}
